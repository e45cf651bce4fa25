//! A change of the keys whose end fails: they and the record say the same, and what the clerk was told is so.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use sicard_core::view::{ClerkName, SetPassword};

use crate::computer::{Computer, PASSWORD};

const NEW_PASSWORD: &str = "换过以后的密码";

/// Once it is set, the next commit fails.
type Failing = Arc<AtomicBool>;

/// A computer on which a commit can be made to fail before anything is committed.
fn that_may_fail() -> (Computer, Failing) {
    let failing = Failing::default();
    let next = Arc::clone(&failing);
    let computer = Computer::prepared(|store| {
        let hook = move || next.swap(false, Ordering::SeqCst);
        store.commit_hook(Some(hook)).unwrap();
    });
    (computer, failing)
}

fn change(current: &str, new: &str) -> SetPassword {
    SetPassword {
        current: Some(current.into()),
        new: Some(new.into()),
    }
}

/// What was entered, by its kind.
fn entered(computer: &Computer, kind: &str) -> u32 {
    let count = "SELECT count(*) FROM journal WHERE deed ->> '$.kind' = ?1";
    let store = computer.desk.store();
    store.query_row(count, [kind], |row| row.get(0)).unwrap()
}

#[test]
fn after_a_recovery_code_that_could_not_be_recorded_the_one_before_still_opens() {
    let (mut computer, failing) = that_may_fail();
    let before = computer
        .desk
        .make_recovery_code(&computer.work)
        .unwrap()
        .code;
    failing.store(true, Ordering::SeqCst);
    assert!(computer.desk.make_recovery_code(&computer.work).is_err());
    assert_eq!(entered(&computer, "recovery-code-made"), 1);
    let computer = computer.start_again(&before);
    assert_eq!(entered(&computer, "recovery-code-made"), 1);
}

#[test]
fn after_a_change_of_the_password_that_could_not_be_recorded_the_old_one_opens_and_the_new_one_does_not()
 {
    let (mut computer, failing) = that_may_fail();
    failing.store(true, Ordering::SeqCst);
    let request = change(PASSWORD, NEW_PASSWORD);
    let failed = computer.desk.set_password(&computer.work, &request);
    assert!(failed.is_err());
    assert!(!failing.load(Ordering::SeqCst), "the commit did fail");
    let computer = computer.start_again(PASSWORD);
    assert_eq!(entered(&computer, "password-changed"), 0);
    assert!(computer.closed().open(NEW_PASSWORD).is_err());
}

#[test]
fn a_new_password_that_was_recorded_although_the_commit_has_failed_is_in_force() {
    let failing = Failing::default();
    let next = Arc::clone(&failing);
    let mut computer = Computer::prepared(|store| {
        // This one is called once everything is committed, and what it says the commit says.
        let mode = store.query_row("PRAGMA journal_mode = wal", [], |row| row.get(0));
        assert_eq!(mode, Ok("wal".to_owned()));
        let hook = move |_: &mut rusqlite::hooks::Wal, _| match next.swap(false, Ordering::SeqCst) {
            true => Err(rusqlite::Error::InvalidQuery),
            false => Ok(()),
        };
        store.wal_hook(Some(hook)).unwrap();
    });
    failing.store(true, Ordering::SeqCst);
    let request = change(PASSWORD, NEW_PASSWORD);
    computer
        .desk
        .set_password(&computer.work, &request)
        .unwrap();
    assert!(!failing.load(Ordering::SeqCst), "the commit did fail");
    let computer = computer.start_again(NEW_PASSWORD);
    assert_eq!(entered(&computer, "password-changed"), 1);
    assert!(computer.closed().open(PASSWORD).is_err());
}

#[test]
fn keys_that_cannot_be_put_back_count_and_are_entered_later_although_somebody_has_gone_on() {
    let failing = Failing::default();
    let in_the_way = Arc::new(Mutex::new(None::<PathBuf>));
    let (next, makes) = (Arc::clone(&failing), Arc::clone(&in_the_way));
    let mut computer = Computer::prepared(|store| {
        let hook = move || {
            let fails = next.swap(false, Ordering::SeqCst);
            if let (true, Some(folder)) = (fails, &*makes.lock().unwrap()) {
                // No file takes the place of a folder.
                fs::create_dir(folder).unwrap();
            }
            fails
        };
        store.commit_hook(Some(hook)).unwrap();
    });
    let folder = computer.folder().join("keys.json.new");
    *in_the_way.lock().unwrap() = Some(folder.clone());
    failing.store(true, Ordering::SeqCst);
    let request = change(PASSWORD, NEW_PASSWORD);
    computer
        .desk
        .set_password(&computer.work, &request)
        .unwrap();
    fs::remove_dir(folder).unwrap();
    assert_eq!(entered(&computer, "password-changed"), 0);
    // It takes the number that the change was to have.
    let name = "钱某".to_owned();
    computer.desk.name_clerk(&ClerkName { name }).unwrap();

    for _ in 0..2 {
        computer = computer.start_again(NEW_PASSWORD);
        assert_eq!(entered(&computer, "password-changed"), 1);
        assert_eq!(computer.desk.journal_check(None).unwrap().fault, None);
    }
    assert!(computer.closed().open(PASSWORD).is_err());
}
