//! What was done beside the database and is not entered yet.

use rusqlite::Connection;

use super::{Note, head};
use crate::error::Failure;
use crate::store::KeyEntry;

/// Enters a change of the keys that was broken off before its transaction was committed. Nothing has been entered since: this is done before
/// anyone can work.
///
/// # Errors
/// The store's.
pub fn enter_if_missing(store: &mut Connection, entry: &KeyEntry) -> Result<(), Failure> {
    if head(store)?.number >= entry.number {
        return Ok(());
    }
    let transaction = store.transaction()?;
    Note::of(entry.deed.clone()).enter(&transaction)?;
    Ok(transaction.commit()?)
}
