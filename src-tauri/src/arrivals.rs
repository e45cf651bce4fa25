//! Files that come to the program by themselves: on its command line, by dropping, from a second start.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use sicard_core::photo_batch::are_pictures;
use sicard_core::view::Arrival;

use crate::handles::Handles;

/// The event by which the page hears of what has come, with an [`Arrival`].
pub const ARRIVED: &str = "arrived";

/// Files on their way to the page.
#[derive(Default)]
pub struct Arrivals {
    waiting: Mutex<Waiting>,
}

#[derive(Default)]
struct Waiting {
    /// The page has asked once, so it listens.
    page_listens: bool,
    arrivals: Vec<Arrival>,
}

impl Arrivals {
    /// Takes in what has come together. What is returned is to be told to the page at once; before it listens it waits instead.
    #[must_use]
    pub fn arrive(&self, handles: &Handles, paths: Vec<PathBuf>) -> Vec<Arrival> {
        let are_pictures = are_pictures(&paths);
        let files = paths.into_iter().map(|path| handles.file(path));
        let arrivals: Vec<Arrival> = match are_pictures {
            true => vec![Arrival::Pictures {
                files: files.collect(),
            }],
            false => files.map(|file| Arrival::File { file }).collect(),
        };
        let mut waiting = self.waiting();
        if waiting.page_listens {
            return arrivals;
        }
        waiting.arrivals.extend(arrivals);
        Vec::new()
    }

    /// What has come so far; from now on the page is told at once.
    pub fn take(&self) -> Vec<Arrival> {
        let mut waiting = self.waiting();
        waiting.page_listens = true;
        std::mem::take(&mut waiting.arrivals)
    }

    /// Forgets what waits. The page stays, and goes on listening where it does.
    pub fn forget(&self) {
        self.waiting().arrivals.clear();
    }

    /// The same where the page ends as well: what comes from now on waits until the next one has asked.
    pub fn page_ends(&self) {
        *self.waiting() = Waiting::default();
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The arguments that name a file or, in full, a folder; the program's own name left out. `folder` is where relative ones start.
pub fn files_named_by(
    arguments: impl IntoIterator<Item = impl AsRef<Path>>,
    folder: &Path,
) -> Vec<PathBuf> {
    arguments
        .into_iter()
        .skip(1)
        .filter_map(|argument| {
            let path = folder.join(&argument);
            let in_full = argument.as_ref().is_absolute();
            (path.is_file() || in_full && path.is_dir()).then_some(path)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(arrivals: &[Arrival]) -> Vec<&str> {
        let files = arrivals.iter().flat_map(|arrival| match arrival {
            Arrival::File { file } => std::slice::from_ref(file),
            Arrival::Pictures { files } => files,
        });
        files.map(|file| file.name.as_str()).collect()
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
    fn what_comes_between_two_pages_waits_for_the_second_one() {
        let (handles, arrivals) = (Handles::default(), Arrivals::default());
        assert!(arrivals.take().is_empty());
        arrivals.forget();
        let told = arrivals.arrive(&handles, vec![PathBuf::from("/usb/1111011.zip")]);
        assert_eq!(names(&told), ["1111011.zip"], "the page still listens");
        arrivals.page_ends();
        let told = arrivals.arrive(&handles, vec![PathBuf::from("/usb/1111012.zip")]);
        assert!(told.is_empty(), "nobody listens");
        assert_eq!(names(&arrivals.take()), ["1111012.zip"]);
    }

    #[test]
    fn several_pictures_come_together_and_one_alone() -> std::io::Result<()> {
        let (handles, arrivals) = (Handles::default(), Arrivals::default());
        let folder = tempfile::tempdir()?;
        let paths = ["1.jpg", "2.jpg"].map(|name| folder.path().join(name));
        for path in &paths {
            std::fs::write(path, b"\xff\xd8\xff\xe0")?;
        }
        let kept = arrivals.arrive(&handles, paths.to_vec());
        assert!(kept.is_empty());
        let waiting = arrivals.take();
        assert!(matches!(&waiting[..], [Arrival::Pictures { files }] if files.len() == 2));
        let [one, _] = paths;
        let alone = arrivals.arrive(&handles, vec![one]);
        assert!(matches!(alone[..], [Arrival::File { .. }]));
        Ok(())
    }

    #[test]
    fn only_arguments_that_name_a_file_or_in_full_a_folder_are_files() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        let package = folder.path().join("1111011.zip");
        std::fs::write(&package, b"")?;
        let found = files_named_by(
            ["sicard", "--flag", "1111011.zip", "absent.zip", "."],
            folder.path(),
        );
        assert_eq!(found, [package]);
        let found = files_named_by([Path::new("sicard"), folder.path()], Path::new("/"));
        assert_eq!(found, [folder.path()]);
        Ok(())
    }
}
