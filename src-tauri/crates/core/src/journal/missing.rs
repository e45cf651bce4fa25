//! What was done beside the database and is not entered yet.

use rusqlite::Connection;

use crate::error::Failure;
use crate::store::{KeyEntry, to_json};
use crate::view::Deed;

/// Enters what the last change of the keys was to enter when it was broken off before its transaction was committed.
///
/// # Errors
/// The store's.
pub fn enter_missing(store: &mut Connection, entries: &[KeyEntry]) -> Result<(), Failure> {
    let mut missing = Vec::new();
    for entry in entries.iter().filter(|entry| is_of_keys(&entry.deed)) {
        if !is_entered(store, entry)? {
            missing.push(entry);
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    let transaction = store.transaction()?;
    for entry in missing {
        entry.note().enter(&transaction)?;
    }
    Ok(transaction.commit()?)
}

/// Whether it stands under its number, or behind it, where somebody went on working before it was made up for.
fn is_entered(store: &Connection, entry: &KeyEntry) -> Result<bool, Failure> {
    let deed = to_json(&entry.deed)?;
    let mut select = store
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM journal WHERE number >= ?1 AND deed = ?2)")?;
    Ok(select.query_row((entry.number, deed), |row| row.get(0))?)
}

/// The file of the keys is in no seal: it says nothing of anything else.
fn is_of_keys(deed: &Deed) -> bool {
    matches!(
        deed,
        Deed::PasswordSet
            | Deed::PasswordChanged
            | Deed::PasswordDropped
            | Deed::RecoveryCodeMade
            | Deed::OfficeHelpSet
            | Deed::OfficeHelpDropped
    )
}
