//! What must hold once a unit was deleted, and the program started again.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use sicard_core::backup::{self, Known};
use sicard_core::store::{EARLIER, KEYS};

use crate::inspect::names;
use crate::office;

/// Nothing of the unit, which was the only one, is in the work folder but the entries of the record that say what was done.
pub fn nothing_is_left(work_folder: &Path, store: &Connection) {
    let mut tables = store
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        .unwrap();
    let tables = tables.query_map([], |row| row.get::<_, String>(0)).unwrap();
    for table in tables.map(Result::unwrap) {
        let of_units = match table.as_str() {
            "journal" | "journal_clerk" => continue,
            "journal_particulars" => {
                "journal_particulars JOIN journal ON number = entry WHERE unit IS NOT NULL"
            }
            table => table,
        };
        let rows: u32 = store
            .query_row(&format!("SELECT count(*) FROM {of_units}"), [], |row| {
                row.get(0)
            })
            .unwrap();
        assert_eq!(rows, 0, "{table} still knows the unit");
    }
    let free: u32 = store
        .pragma_query_value(None, "freelist_count", |row| row.get(0))
        .unwrap();
    assert_eq!(free, 0, "the database still has the room that it took");
    let earlier = work_folder.join(EARLIER);
    assert!(!earlier.exists() || names(&earlier).is_empty());
    assert!(backup::kept_stores(work_folder).is_empty());
    let keys = fs::read_to_string(work_folder.join(KEYS)).unwrap();
    assert!(!keys.contains(office::UNIT), "its office can still help");
    assert!(Known::load(store, work_folder).unwrap().numbers.is_empty());
}
