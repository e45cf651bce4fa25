//! PDF files that were made for the computer's viewer, or for a print system that reads files. They hold people's data in clear, so they lie in
//! this user's own folder on this computer, wherever the work folder and the program are: a second disk of a Windows computer may be read by all who
//! work there, and a stick be pulled with them. They go when the program is started or ended or its store is locked.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use sicard_core::error::{ErrorCode, Failure};
use sicard_core::store::place;
use uuid::Uuid;

use crate::computer::Computer;
use crate::program::Program;

/// The folder within the program's own one.
const FOLDER: &str = "opened";

/// A new file for the viewer, which only its owner may read.
///
/// # Errors
/// `work-folder-unwritable`.
pub fn new_file(lent: &Path) -> Result<(PathBuf, File), Failure> {
    new_file_called(lent, "打印.pdf")
}

fn new_file_called(lent: &Path, name: &str) -> Result<(PathBuf, File), Failure> {
    let folder = lent.join(FOLDER).join(Uuid::new_v4().to_string());
    let make = || {
        fs::create_dir_all(&folder)?;
        let path = folder.join(name);
        let file = private(&path)?;
        Ok((path, file))
    };
    make().map_err(unwritable)
}

fn unwritable(_: std::io::Error) -> Failure {
    Failure::new(ErrorCode::WorkFolderUnwritable)
}

/// A document in a file for as long as a printer reads it: it is gone when this is dropped. What a crash leaves goes with the others.
#[cfg(any(windows, test))]
pub struct Lent {
    path: PathBuf,
}

#[cfg(any(windows, test))]
impl Lent {
    /// Writes a document under a name that is a part of no path but itself.
    ///
    /// # Errors
    /// `work-folder-unwritable`.
    pub fn new(lent: &Path, name: &str, document: &[u8]) -> Result<Self, Failure> {
        use std::io::Write as _;
        let (path, mut file) = new_file_called(lent, name)?;
        let lent = Self { path };
        file.write_all(document).map_err(unwritable)?;
        Ok(lent)
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

#[cfg(any(windows, test))]
impl Drop for Lent {
    fn drop(&mut self) {
        if let Some(folder) = self.path.parent() {
            // What the print system still holds goes with the others.
            let _ = fs::remove_dir_all(folder);
        }
    }
}

/// Removes every file; one that a viewer still holds, as some do on Windows, stays until the next time, and keeps no other.
pub fn clear(computer: &dyn Computer) {
    let Some(folder) = computer.lending_folder().map(|lent| lent.join(FOLDER)) else {
        return;
    };
    for one in fs::read_dir(&folder).into_iter().flatten().flatten() {
        let _ = fs::remove_dir_all(one.path());
    }
    // With whatever else is in it.
    let _ = fs::remove_dir_all(folder);
}

/// The same at the program's start and end. Not where another program has the work folder: its viewer still shows what it was given. A folder that
/// is away is nobody's.
pub fn clear_own(program: &Program, computer: &dyn Computer) {
    let folder = computer.home().and_then(|home| place::read(&home).ok());
    let taken = folder.map(|folder| program.folder(&folder, |_| Ok(())));
    match taken {
        Some(Err(failure)) if failure.code == ErrorCode::StoreInUse => {}
        _ => clear(computer),
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
        let computer = TestComputer::new();
        let lent = computer.lending_folder().unwrap();
        let (path, file) = new_file(&lent).unwrap();
        drop(file);
        assert!(path.is_file());
        clear(&computer);
        assert!(!path.exists());
        clear(&computer);
        assert!(lent.exists());
    }

    #[test]
    fn what_a_printer_was_lent_is_gone_after_the_job_and_what_a_crash_leaves_goes_with_the_others()
    {
        let computer = TestComputer::new();
        let folder = computer.lending_folder().unwrap();
        let lent = Lent::new(&folder, "确认表-1111011.pdf", b"%PDF-").unwrap();
        let path = lent.path().to_owned();
        assert!(path.starts_with(folder.join(FOLDER)));
        assert_eq!(fs::read(&path).unwrap(), b"%PDF-");
        drop(lent);
        assert!(!path.exists());
        assert!(!path.parent().unwrap().exists());

        let lent = Lent::new(&folder, "确认表-1111011.pdf", b"%PDF-").unwrap();
        let path = lent.path().to_owned();
        std::mem::forget(lent);
        clear(&computer);
        assert!(!path.exists());
    }

    #[test]
    fn a_program_clears_what_an_earlier_one_left_and_nothing_of_another_one_that_runs() {
        let (computer, running) = ready();
        let left = || new_file(&computer.lending_folder().unwrap()).unwrap().0;
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
