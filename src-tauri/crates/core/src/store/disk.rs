//! What the work folder's disk can say, and files that are replaced as a whole.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;

pub use sicard_package::sync_folder;

use crate::error::{ErrorCode, Failure};

/// What went wrong in the work folder, by what the clerk can do about it.
pub fn work_folder_failure(error: io::Error) -> Failure {
    Failure::new(match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => ErrorCode::NoSpace,
        _ => ErrorCode::WorkFolderUnwritable,
    })
}

/// Writes `name` in a folder anew: a crash leaves the old file or the new one, a failure the old one and nothing beside it.
///
/// # Errors
/// The disk's.
pub fn replace(folder: &Path, name: &str, content: &[u8]) -> io::Result<()> {
    let temporary = folder.join(format!("{name}.new"));
    let written = || {
        let mut file = File::create(&temporary)?;
        file.write_all(content)?;
        file.sync_all()?;
        fs::rename(&temporary, folder.join(name))
    };
    written().inspect_err(|_| {
        // What takes room on a full disk must not stay there; the first error says what is wrong.
        let _ = fs::remove_file(&temporary);
    })?;
    sync_folder(folder)
}

/// Removes what a crash has left of files that were to be replaced or copied; for whoever holds the work folder.
pub fn sweep(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    let left = |name: &str| name.ends_with(".new") || name.ends_with(".new-journal");
    for entry in entries.flatten() {
        if entry.file_name().to_str().is_some_and(left) {
            // One that cannot be removed is in nobody's way.
            let _ = fs::remove_file(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_cannot_be_replaced_stays_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let name = "kept";
        replace(folder.path(), name, b"old").unwrap();
        assert_eq!(fs::read(folder.path().join(name)).unwrap(), b"old");
        // A folder in place of the file cannot be replaced by one.
        fs::create_dir(folder.path().join("folder")).unwrap();
        fs::write(folder.path().join("folder/inside"), "x").unwrap();
        assert!(replace(folder.path(), "folder", b"new").is_err());
        let names = fs::read_dir(folder.path()).unwrap();
        let mut names: Vec<_> = names.map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        assert_eq!(names, ["folder", "kept"]);
    }
}
