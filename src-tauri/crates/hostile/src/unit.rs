//! A unit in a store in memory, for what is matched with a unit's people.

use rusqlite::Connection;
use sicard_core::desk::Desk;
use sicard_core::import::{Import, import};
use sicard_core::store::migrate;
use sicard_core::view::UnitId;
use sicard_core::watch::Unwatched;

use crate::seeds::fixtures;

/// The only unit there is.
pub const UNIT: UnitId = 1;

thread_local! {
    static DESK: Desk = desk();
}

/// Lets `work` have a desk with the people of the fixtures' good package.
pub fn with_desk<T>(work: impl FnOnce(&Desk) -> T) -> T {
    DESK.with(work)
}

fn desk() -> Desk {
    let mut store = Connection::open_in_memory().expect("a database in memory");
    store
        .pragma_update(None, "foreign_keys", true)
        .expect("a setting");
    migrate(&mut store).expect("tables");
    let folder = fixtures().join("packages/v1/bad");
    let code = std::fs::read_to_string(folder.join("code.txt")).expect("a fixture");
    let request = Import {
        path: folder.join("good-issue.zip"),
        code: Some(code.trim().to_owned()),
        accept_older: false,
        accept_signer: None,
    };
    import(&mut store, &request, &Unwatched).expect("a good package");
    Desk::new(store).expect("a desk")
}
