//! The database is made at the first start and never again: one that is gone later was taken by somebody.

use std::fs;

use sicard_core::error::ErrorCode;
use sicard_core::store::WorkFolder;
use sicard_core::view::{CreateStore, StartPhase, Unlock};

use crate::computer::{Computer, PASSWORD, names};
use crate::office::Office;

fn with_password() -> Unlock {
    let secret = PASSWORD.into();
    Unlock { secret }
}

#[test]
fn a_database_that_is_gone_or_empty_is_damage_and_nothing_is_made_in_its_place() {
    let computer = Computer::with_people(&mut Office::new());
    let folder = computer.folder().to_owned();
    let mut closed = computer.closed();
    let (database, journal) = (folder.join("people.db"), folder.join("people.db-journal"));
    let whole = fs::read(&database).unwrap();
    for empty in [false, true] {
        match empty {
            true => fs::write(&database, "").unwrap(),
            false => fs::remove_file(&database).unwrap(),
        }
        // Beside an empty database this would be removed.
        fs::write(&journal, "what a power cut has left").unwrap();
        let before = names(&folder);
        assert_eq!(closed.work.status().unwrap().phase, StartPhase::Locked);
        let (failure, again) = *closed.open(PASSWORD).err().unwrap();
        assert_eq!(failure.code, ErrorCode::StoreDamaged);
        closed = again;
        assert_eq!(names(&folder), before);
        assert_eq!(fs::read(&journal).unwrap(), b"what a power cut has left");
        assert_eq!(
            fs::metadata(&database).is_ok_and(|found| found.len() == 0),
            empty
        );
    }
    fs::remove_file(journal).unwrap();
    fs::write(database, whole).unwrap();
    assert_eq!(closed.open(PASSWORD).unwrap().people().len(), 3);
}

#[test]
fn a_first_start_that_was_broken_off_before_there_was_a_database_is_gone_on_with() {
    let place = tempfile::tempdir().unwrap();
    let mut work = WorkFolder::take(place.path()).unwrap();
    // In the way of the first transaction.
    let in_the_way = place.path().join("people.db-journal");
    fs::create_dir(&in_the_way).unwrap();
    let password = Some(PASSWORD.into());
    assert!(work.create(&CreateStore { password }).is_err());
    drop(work);
    fs::remove_dir(in_the_way).unwrap();

    let mut work = WorkFolder::take(place.path()).unwrap();
    assert_eq!(work.status().unwrap().phase, StartPhase::Locked);
    drop(work.unlock(&with_password()).unwrap());
    assert_eq!(work.status().unwrap().phase, StartPhase::Ready);
    // From now on it is there.
    work.lock();
    fs::remove_file(place.path().join("people.db")).unwrap();
    let failure = work.unlock(&with_password()).err().unwrap();
    assert_eq!(failure.code, ErrorCode::StoreDamaged);
    assert!(!place.path().join("people.db").exists());
}
