//! Giving a finished file its name, and never another file's.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::Path;

use sicard_package::sync_folder;

/// What is done with one path.
type Act = fn(&Path) -> io::Result<()>;

/// Renames `part` to `target` in the same folder, and makes that last.
///
/// # Errors
/// [`ErrorKind::AlreadyExists`] where `target` exists, which is then untouched; whatever the disk says else. Nothing has the name then, unless
/// the disk does not let go of it either.
pub fn rename_without_overwriting(part: &Path, target: &Path) -> io::Result<()> {
    rename_by(part, target, |file| fs::remove_file(file), sync_folder)
}

fn rename_by(part: &Path, target: &Path, remove: Act, sync: Act) -> io::Result<()> {
    // A hard link cannot replace anything. Sticks in FAT have none.
    match fs::hard_link(part, target) {
        Ok(()) => {
            // The file has its name by now: a second one is in nobody's way.
            let _ = remove(part);
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(error),
        Err(_) => rename_over_own_placeholder(part, target)?,
    }
    sync(target.parent().unwrap_or(Path::new(""))).inspect_err(|_| {
        // A name that may not last is taken back; the first error says what is wrong.
        let _ = remove(target);
    })
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

    #[test]
    fn a_part_that_cannot_be_removed_is_no_fault_once_the_file_has_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let (part, target) = (folder.path().join("part"), folder.path().join("target"));
        fs::write(&part, "new").unwrap();
        let refused: Act = |_| Err(ErrorKind::PermissionDenied.into());
        rename_by(&part, &target, refused, sync_folder).unwrap();
        assert_eq!(fs::read_to_string(&target).unwrap(), "new");
    }

    #[test]
    fn a_name_that_may_not_last_is_taken_back() {
        let folder = tempfile::tempdir().unwrap();
        let (part, target) = (folder.path().join("part"), folder.path().join("target"));
        fs::write(&part, "new").unwrap();
        let broken: Act = |_| Err(io::Error::other("the disk is broken"));
        let renamed = rename_by(&part, &target, |file| fs::remove_file(file), broken);
        assert_eq!(renamed.unwrap_err().kind(), ErrorKind::Other);
        assert!(!target.exists());
    }
}
