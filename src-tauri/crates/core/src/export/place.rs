//! Giving a finished file its name, and never another file's.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::Path;

/// Renames `part` to `target` in the same folder, and makes that last.
///
/// # Errors
/// [`ErrorKind::AlreadyExists`] where `target` exists, which is then untouched; whatever the disk says else. `part` is
/// left where it is then.
pub fn rename_without_overwriting(part: &Path, target: &Path) -> io::Result<()> {
    // A hard link cannot replace anything. Sticks in FAT have none.
    match fs::hard_link(part, target) {
        Ok(()) => fs::remove_file(part)?,
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(error),
        Err(_) => rename_over_own_placeholder(part, target)?,
    }
    sync_folder(target)
}

/// Whoever creates the name owns it, and may then rename over it.
fn rename_over_own_placeholder(part: &Path, target: &Path) -> io::Result<()> {
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(target)?;
    fs::rename(part, target).inspect_err(|_| {
        // The placeholder is empty and ours; the rename's error says what is wrong.
        let _ = fs::remove_file(target);
    })
}

/// A new name lasts only once its folder is synced. Windows has no such call and needs none.
fn sync_folder(file: &Path) -> io::Result<()> {
    match file.parent() {
        Some(folder) if cfg!(unix) => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_there_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let (part, target) = (folder.path().join("part"), folder.path().join("target"));
        fs::write(&part, "new").unwrap();
        fs::write(&target, "old").unwrap();
        for rename in [rename_without_overwriting, rename_over_own_placeholder] {
            let error = rename(&part, &target).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::AlreadyExists);
            assert_eq!(fs::read_to_string(&target).unwrap(), "old");
            assert_eq!(fs::read_to_string(&part).unwrap(), "new");
        }
    }

    #[test]
    fn both_ways_give_the_name_and_leave_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let part = folder.path().join("part");
        for (name, rename) in [
            (
                "linked",
                rename_without_overwriting as fn(&Path, &Path) -> _,
            ),
            ("placed", rename_over_own_placeholder),
        ] {
            fs::write(&part, "new").unwrap();
            rename(&part, &folder.path().join(name)).unwrap();
            assert!(!part.exists());
            assert_eq!(fs::read_to_string(folder.path().join(name)).unwrap(), "new");
        }
    }
}
