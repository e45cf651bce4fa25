//! A work folder that goes while it is held, and comes back.

use std::fs;

use sicard_core::error::ErrorCode;
use sicard_core::store::WorkFolder;
use sicard_core::view::{CreateStore, StartPhase, Unlock};

use crate::computer::PASSWORD;

#[test]
fn a_folder_whose_lock_was_tidied_away_is_held_all_the_same_and_nobody_else_takes_it() {
    let root = tempfile::tempdir().unwrap();
    let place = root.path().join("work");
    let mut work = WorkFolder::take(&place).unwrap();
    let password = Some(PASSWORD.into());
    drop(work.create(&CreateStore { password }).unwrap());
    for _ in 0..2 {
        fs::remove_file(place.join("lock")).unwrap();
        // The people are there.
        assert_eq!(work.gone_while_open(), None);
        assert_eq!(work.status().unwrap().phase, StartPhase::Ready);
        let second = WorkFolder::take(&place).err().unwrap();
        assert_eq!(second.code, ErrorCode::StoreInUse);
    }
    // Another program was faster.
    fs::remove_file(place.join("lock")).unwrap();
    let faster = fs::File::create(place.join("lock")).unwrap();
    faster.lock().unwrap();
    let gone = work.gone_while_open().unwrap();
    assert_eq!(gone.code, ErrorCode::WorkFolderGone);
}

#[test]
fn a_folder_that_came_back_on_another_disk_is_held_anew_once_it_was_locked() {
    let root = tempfile::tempdir().unwrap();
    let (place, stick) = (root.path().join("work"), root.path().join("stick"));
    let mut work = WorkFolder::take(&place).unwrap();
    let password = Some(PASSWORD.into());
    drop(work.create(&CreateStore { password }).unwrap());
    assert_eq!(work.gone_while_open(), None);
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
    assert_eq!(work.hold(), Ok(()));
    assert_eq!(work.hold(), Ok(()));
    assert_eq!(work.status().unwrap().phase, StartPhase::Locked);
    let second = WorkFolder::take(&place).err().unwrap();
    assert_eq!(second.code, ErrorCode::StoreInUse);
    let secret = PASSWORD.into();
    work.unlock(&Unlock { secret }).unwrap();
    assert_eq!(work.status().unwrap().phase, StartPhase::Ready);
}
