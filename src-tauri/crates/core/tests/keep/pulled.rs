//! A work folder that goes while it is held, and comes back.

use std::fs;

use sicard_core::error::ErrorCode;
use sicard_core::store::WorkFolder;
use sicard_core::view::{CreateStore, StartPhase, Unlock};

use crate::computer::PASSWORD;

#[test]
fn a_folder_that_came_back_on_another_disk_is_held_anew_once_it_was_locked() {
    let root = tempfile::tempdir().unwrap();
    let (place, stick) = (root.path().join("work"), root.path().join("stick"));
    let mut work = WorkFolder::take(&place).unwrap();
    let password = Some(PASSWORD.into());
    drop(work.create(&CreateStore { password }).unwrap());
    assert_eq!(work.gone_while_open(), None);
    // What tidies up took the file by which it is held; the people are there.
    fs::rename(place.join("lock"), root.path().join("lock")).unwrap();
    assert_eq!(work.gone_while_open(), None);
    fs::rename(root.path().join("lock"), place.join("lock")).unwrap();

    // As files are after a stick was put in again: the same names, and not the files that were open.
    fs::create_dir(&stick).unwrap();
    for entry in fs::read_dir(&place).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), stick.join(entry.file_name())).unwrap();
    }
    fs::rename(&place, root.path().join("away")).unwrap();
    let gone = work.gone_while_open().unwrap();
    assert_eq!(gone.code, ErrorCode::WorkFolderGone);
    assert_eq!(work.hold(), Err(gone.clone()));
    assert_eq!(work.status(), Err(gone.clone()));
    fs::rename(&stick, &place).unwrap();
    assert_eq!(work.hold(), Err(gone), "what was opened reaches nothing");

    work.lock();
    assert_eq!(work.hold(), Ok(true));
    assert_eq!(work.hold(), Ok(false));
    assert_eq!(work.status().unwrap().phase, StartPhase::Locked);
    let second = WorkFolder::take(&place).err().unwrap();
    assert_eq!(second.code, ErrorCode::StoreInUse);
    let secret = PASSWORD.into();
    work.unlock(&Unlock { secret }).unwrap();
    assert_eq!(work.status().unwrap().phase, StartPhase::Ready);
}
