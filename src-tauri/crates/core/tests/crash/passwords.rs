//! The 本机密码 changes from one to the other and back: whatever has happened, exactly one of them opens the store.

use rusqlite::Connection;
use sicard_core::error::{ErrorCode, Failure};
use sicard_core::store::WorkFolder;
use sicard_core::view::Unlock;

/// The one of the first start.
pub const PASSWORD: &str = "crash-test";
const PASSWORDS: [&str; 2] = [PASSWORD, "another-crash-test"];

/// What comes after it.
pub fn other_than(password: &str) -> &'static str {
    let other = PASSWORDS.into_iter().find(|other| *other != password);
    other.expect("two")
}

/// Opens the store with the one that opens it, and says which it is.
pub fn open(folder: &mut WorkFolder) -> Result<(Connection, &'static str), Failure> {
    let refused = |failure: &Failure| failure.code == ErrorCode::WrongPassword;
    match unlock(folder, PASSWORD) {
        Err(failure) if refused(&failure) => {
            let other = other_than(PASSWORD);
            unlock(folder, other).map(|store| (store, other))
        }
        opened => opened.map(|store| (store, PASSWORD)),
    }
}

/// The same, and the other one must not open it.
pub fn open_with_one(folder: &mut WorkFolder) -> Connection {
    let (store, password) = open(folder).unwrap();
    let other = unlock(folder, other_than(password)).err().unwrap();
    assert_eq!(other.code, ErrorCode::WrongPassword);
    store
}

/// Whether exactly one of them does something.
pub fn only_one(does: impl Fn(&str) -> bool) -> bool {
    let [first, second] = PASSWORDS.map(does);
    first != second
}

fn unlock(folder: &mut WorkFolder, secret: &str) -> Result<Connection, Failure> {
    let secret = secret.into();
    folder.unlock(&Unlock { secret })
}
