//! The first entry.

use rusqlite::Connection;

use super::Note;
use crate::error::Failure;
use crate::view::Deed;

/// Begins the record in a store that has none: with how many people and batches were there before it.
///
/// # Errors
/// The store's.
pub fn begin(transaction: &Connection) -> Result<(), Failure> {
    let count = |sql: &str| transaction.query_row(sql, [], |row| row.get(0));
    let deed = Deed::RecordBegun {
        people: count("SELECT count(*) FROM person")?,
        exports: count("SELECT count(*) FROM export WHERE written = 1")?,
    };
    Note::of(deed).enter(transaction).map(drop)
}
