//! Files that come to the program by themselves: on its command line, by dropping, from a second start.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use sicard_core::view::FileHandle;

use crate::handles::Handles;

/// The event by which the page hears of a file, with a [`FileHandle`].
pub const FILE_ARRIVED: &str = "file-arrived";

/// Files on their way to the page.
#[derive(Default)]
pub struct Arrivals {
    waiting: Mutex<Waiting>,
}

#[derive(Default)]
struct Waiting {
    /// The page has asked once, so it listens.
    page_listens: bool,
    files: Vec<FileHandle>,
}

impl Arrivals {
    /// Takes in files. Those returned are to be told to the page at once; before it listens they wait instead.
    #[must_use]
    pub fn arrive(&self, handles: &Handles, paths: Vec<PathBuf>) -> Vec<FileHandle> {
        let files = paths.into_iter().map(|path| handles.file(path));
        let mut waiting = self.waiting();
        if waiting.page_listens {
            return files.collect();
        }
        waiting.files.extend(files);
        Vec::new()
    }

    /// What has come so far; from now on the page is told at once.
    pub fn take(&self) -> Vec<FileHandle> {
        let mut waiting = self.waiting();
        waiting.page_listens = true;
        std::mem::take(&mut waiting.files)
    }

    /// Forgets what waits.
    pub fn forget(&self) {
        self.waiting().files.clear();
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The arguments that name a file, the program's own name left out. `folder` is where relative ones start.
pub fn files_named_by(
    arguments: impl IntoIterator<Item = impl AsRef<Path>>,
    folder: &Path,
) -> Vec<PathBuf> {
    arguments
        .into_iter()
        .skip(1)
        .map(|argument| folder.join(argument))
        .filter(|path| path.is_file())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(files: &[FileHandle]) -> Vec<&str> {
        files.iter().map(|file| file.name.as_str()).collect()
    }

    #[test]
    fn a_file_waits_until_the_page_asks_and_is_told_at_once_afterwards() {
        let (handles, arrivals) = (Handles::default(), Arrivals::default());
        let early = arrivals.arrive(&handles, vec![PathBuf::from("/usb/1111011.zip")]);
        assert!(early.is_empty());
        assert_eq!(names(&arrivals.take()), ["1111011.zip"]);
        assert!(arrivals.take().is_empty());
        let late = arrivals.arrive(&handles, vec![PathBuf::from("/usb/1111012.zip")]);
        assert_eq!(names(&late), ["1111012.zip"]);
        assert!(arrivals.take().is_empty());
    }

    #[test]
    fn only_arguments_that_name_a_file_are_files() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        let package = folder.path().join("1111011.zip");
        std::fs::write(&package, b"")?;
        let found = files_named_by(
            ["sicard", "--flag", "1111011.zip", "absent.zip", "."],
            folder.path(),
        );
        assert_eq!(found, [package]);
        Ok(())
    }
}
