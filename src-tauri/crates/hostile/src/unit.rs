//! A unit in a store, for what is matched with a unit's people.

use std::path::Path;

use rusqlite::Connection;
use sicard_core::desk::Desk;
use sicard_core::import::{Import, import};
use sicard_core::photo_batch::{PictureSource, read_pictures};
use sicard_core::store::migrate;
use sicard_core::table_import::read_table;
use sicard_core::view::UnitId;
use sicard_core::watch::Unwatched;

use crate::seeds::fixtures;

/// The only unit there is.
const UNIT: UnitId = 1;

thread_local! {
    static DESK: Desk = desk();
}

/// 信息导入: whose each row is, and what it would change.
pub fn match_table(path: &Path) {
    let roll = DESK.with(|desk| desk.table_roll(UNIT)).expect("a unit");
    drop(read_table(roll, path, &Unwatched));
}

/// 照片导入 from a ZIP: whose each picture is, and what it would become.
pub fn match_pictures(path: &Path) {
    let roll = DESK.with(|desk| desk.photo_roll(UNIT)).expect("a unit");
    let source = PictureSource::Zip(path.to_owned());
    drop(read_pictures(roll, &source, &Unwatched));
}

/// A desk in memory.
fn desk() -> Desk {
    let store = Connection::open_in_memory().expect("a database in memory");
    store
        .pragma_update(None, "foreign_keys", true)
        .expect("a setting");
    Desk::new(with_people(store)).expect("a desk")
}

/// A store with the people of the fixtures' good package.
pub fn with_people(mut store: Connection) -> Connection {
    migrate(&mut store).expect("tables");
    let folder = fixtures().join("packages/v1/bad");
    let code = std::fs::read_to_string(folder.join("code.txt")).expect("a fixture");
    let request = Import {
        path: folder.join("good-issue.zip"),
        code: Some(code.trim().into()),
        accept_older: false,
        accept_signer: None,
    };
    import(&mut store, &request, &Unwatched).expect("a good package");
    store
}
