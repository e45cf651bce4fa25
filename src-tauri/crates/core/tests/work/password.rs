//! A new 本机密码: the key is wrapped anew, and nothing is encrypted again.

use std::fs;
use std::path::Path;

use sicard_core::desk::Desk;
use sicard_core::store::{KEYS, WorkFolder};
use sicard_core::view::{CreateStore, SetPassword, Unlock};

use crate::office::{Office, person};
use crate::unit::take_in;

const FIRST: &str = "first-password";
const SECOND: &str = "second-password";
/// Of the database; each is encrypted with a random value of its own whenever it is written.
const PAGE: usize = 16_384;

/// A store under the first password, with people in it.
fn store(place: &Path) -> WorkFolder {
    let mut work = WorkFolder::take(place).unwrap();
    let password = Some(FIRST.into());
    let mut store = work.create(&CreateStore { password }).unwrap();
    take_in(
        &mut store,
        &Office::new().issue((1..=60).map(person).collect()),
    );
    work
}

fn change() -> SetPassword {
    SetPassword {
        current: Some(FIRST.into()),
        new: Some(SECOND.into()),
    }
}

#[test]
fn a_new_password_wraps_the_same_key_and_leaves_the_database_as_it_is() {
    let place = tempfile::tempdir().unwrap();
    let (database, keys) = (place.path().join("people.db"), place.path().join(KEYS));
    let mut work = store(place.path());
    let before = (
        work.key().unwrap(),
        fs::read(&database).unwrap(),
        fs::read(&keys).unwrap(),
    );
    let changed = work.set_password(&change(), None, Vec::new()).unwrap();
    let put = changed.put();
    changed.settle(put).unwrap();
    assert!(fs::read(&database).unwrap() == before.1);
    assert!(fs::read(&keys).unwrap() != before.2);

    work.lock();
    let open = |secret: &str| Unlock {
        secret: secret.into(),
    };
    assert!(work.unlock(&open(FIRST)).is_err());
    work.unlock(&open(SECOND)).unwrap();
    assert!(work.key().unwrap() == before.0);
}

#[test]
fn with_its_entry_in_the_record_a_new_password_writes_a_few_pages_and_not_the_others() {
    let place = tempfile::tempdir().unwrap();
    let database = place.path().join("people.db");
    let mut work = store(place.path());
    let before = fs::read(&database).unwrap();
    let open = Unlock {
        secret: FIRST.into(),
    };
    let mut desk = Desk::new(work.unlock(&open).unwrap()).unwrap();
    desk.set_password(&work, &change()).unwrap();
    drop(desk);
    let after = fs::read(&database).unwrap();
    let (before, after) = (before.chunks(PAGE), after.chunks(PAGE));
    let pages = before.len();
    let same = before.zip(after).filter(|(old, new)| old == new).count();
    assert!(same * 2 > pages, "{same} of {pages} pages");
}
