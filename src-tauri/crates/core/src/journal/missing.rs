//! What was done beside the database and is not entered yet.

use rusqlite::Connection;

use super::head;
use crate::error::Failure;
use crate::store::KeyEntry;
use crate::view::Deed;

/// Enters what a change of the keys was to enter when it was broken off before its transaction was committed. Nothing has been entered since:
/// this is done before anyone can work.
///
/// # Errors
/// The store's.
pub fn enter_missing(store: &mut Connection, entries: &[KeyEntry]) -> Result<(), Failure> {
    let last = head(store)?.number;
    let missing = entries
        .iter()
        .filter(|entry| entry.number > last && is_of_keys(&entry.deed));
    let missing: Vec<_> = missing.collect();
    if missing.is_empty() {
        return Ok(());
    }
    let transaction = store.transaction()?;
    for entry in missing {
        entry.note().enter(&transaction)?;
    }
    Ok(transaction.commit()?)
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
