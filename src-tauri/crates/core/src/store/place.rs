//! Where the work folder is: beside the program's own files, or where the clerk put it.
//!
//! The program's own folder (`home`) is where the system gives each user one. Where the clerk chose another place on the first start,
//! `place.json` in the home says which.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::disk::{self, work_folder_failure};
use super::work_folder::make_private;
use crate::error::{ErrorCode, Failure};

const FILE: &str = "place.json";

#[derive(Serialize, Deserialize)]
struct Pointer {
    folder: PathBuf,
    /// Where the work folder was before, the newest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    before: Vec<PathBuf>,
}

/// The work folder.
///
/// # Errors
/// `work-folder-gone` where the clerk's place is not there: a stick that was pulled, a drive of another letter. Nothing is begun
/// elsewhere in its stead, or the clerk would believe that all is lost.
pub fn read(home: &Path) -> Result<PathBuf, Failure> {
    let pointer = home.join(FILE);
    let gone = |folder: &Path| {
        Failure::new(ErrorCode::WorkFolderGone).with("folder", folder.display().to_string())
    };
    let folder = match fs::read(&pointer) {
        Ok(text) => {
            let read: Result<Pointer, _> = serde_json::from_slice(&text);
            read.map_err(|_| gone(&pointer))?.folder
        }
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(home.to_owned()),
        Err(_) => return Err(gone(&pointer)),
    };
    match folder.is_dir() {
        true => Ok(folder),
        false => Err(gone(&folder)),
    }
}

/// The places that this user has chosen, the present one last; none where nobody has chosen any.
pub fn chosen(home: &Path) -> Vec<PathBuf> {
    let text = fs::read(home.join(FILE)).unwrap_or_default();
    let read: Result<Pointer, _> = serde_json::from_slice(&text);
    read.map_or_else(
        |_| Vec::new(),
        |Pointer { folder, mut before }| {
            before.push(folder);
            before
        },
    )
}

/// Remembers a place, and the one before it.
///
/// # Errors
/// `no-space`, `work-folder-unwritable`.
pub fn choose(home: &Path, folder: &Path) -> Result<(), Failure> {
    let write = || -> std::io::Result<()> {
        make_private(home)?;
        let mut before = chosen(home);
        if before.is_empty() {
            before.push(home.to_owned());
        }
        before.retain(|place| place != folder);
        let pointer = Pointer {
            folder: folder.to_owned(),
            before,
        };
        disk::replace(home, FILE, &serde_json::to_vec_pretty(&pointer)?)
    };
    write().map_err(work_folder_failure)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_choice_the_work_folder_is_the_programs_own() {
        let home = tempfile::tempdir().unwrap();
        assert_eq!(read(home.path()).unwrap(), home.path());
    }

    #[test]
    fn a_chosen_place_is_remembered_and_given_up() {
        let home = tempfile::tempdir().unwrap();
        let other = home.path().join("另一个盘");
        fs::create_dir(&other).unwrap();
        assert!(chosen(home.path()).is_empty());
        choose(home.path(), &other).unwrap();
        assert_eq!(read(home.path()).unwrap(), other);
        assert_eq!(chosen(home.path()), [home.path(), &other]);
        choose(home.path(), home.path()).unwrap();
        assert_eq!(read(home.path()).unwrap(), home.path());
        assert_eq!(chosen(home.path()), [&other, home.path()]);
    }

    #[test]
    fn a_place_that_is_gone_is_said_to_be_and_no_other_is_begun() {
        let home = tempfile::tempdir().unwrap();
        let other = home.path().join("stick");
        fs::create_dir(&other).unwrap();
        choose(home.path(), &other).unwrap();
        fs::remove_dir(&other).unwrap();
        let failure = read(home.path()).unwrap_err();
        assert_eq!(failure.code, ErrorCode::WorkFolderGone);
        fs::create_dir(&other).unwrap();
        assert_eq!(read(home.path()).unwrap(), other);
        fs::write(home.path().join(FILE), "{").unwrap();
        assert_eq!(
            read(home.path()).unwrap_err().code,
            ErrorCode::WorkFolderGone
        );
    }
}
