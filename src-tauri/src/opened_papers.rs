//! PDF files that were made for the computer's viewer. They hold people's data in clear, so they lie in the work folder, which is its
//! owner's only, and go when the program is started or ended or its store is locked.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use sicard_core::error::{ErrorCode, Failure};
use sicard_core::store::place;
use uuid::Uuid;

use crate::computer::Computer;
use crate::program::Program;

/// The folder within the work folder.
const FOLDER: &str = "opened";

/// A new file, which only its owner may read.
///
/// # Errors
/// `work-folder-unwritable`.
pub fn new_file(work_folder: &Path) -> Result<(PathBuf, File), Failure> {
    let folder = work_folder.join(FOLDER).join(Uuid::new_v4().to_string());
    let make = || {
        fs::create_dir_all(&folder)?;
        let path = folder.join("打印.pdf");
        let file = private(&path)?;
        Ok((path, file))
    };
    make().map_err(|_: std::io::Error| Failure::new(ErrorCode::WorkFolderUnwritable))
}

/// Removes every file; one that a viewer still holds stays until the next time.
pub fn clear(work_folder: &Path) {
    let _ = fs::remove_dir_all(work_folder.join(FOLDER));
}

/// The same at the program's start and end. Only where the folder is this program's: another one's viewer still shows what it was given.
pub fn clear_own(program: &Program, computer: &dyn Computer) {
    let folder = computer.home().and_then(|home| place::read(&home).ok());
    if let Some(folder) = folder
        && program.folder(&folder, |_| Ok(())).is_ok()
    {
        clear(&folder);
    }
}

#[cfg(unix)]
fn private(path: &Path) -> std::io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
}

#[cfg(not(unix))]
fn private(path: &Path) -> std::io::Result<File> {
    File::create_new(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_computer::{TestComputer, ready};

    #[test]
    fn nothing_is_left_of_what_was_opened() {
        let work = tempfile::tempdir().unwrap();
        let (path, file) = new_file(work.path()).unwrap();
        drop(file);
        assert!(path.is_file());
        clear(work.path());
        assert!(!path.exists());
        clear(work.path());
        assert!(work.path().exists());
    }

    #[test]
    fn a_program_clears_what_an_earlier_one_left_and_nothing_of_another_one_that_runs() {
        let (computer, running) = ready();
        let left = || {
            let folder = place::read(&computer.home().unwrap()).unwrap();
            new_file(&folder).unwrap().0
        };
        let opened = left();
        clear_own(&Program::default(), &computer);
        assert!(opened.is_file(), "the folder is the other program's");
        clear_own(&running, &computer);
        assert!(!opened.exists(), "at its end");

        let opened = left();
        drop(running);
        clear_own(&Program::default(), &computer);
        assert!(!opened.exists(), "at the next start");
        clear_own(&Program::default(), &TestComputer::new());
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_may_read_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let work = tempfile::tempdir().unwrap();
        let (_, file) = new_file(work.path()).unwrap();
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
}
