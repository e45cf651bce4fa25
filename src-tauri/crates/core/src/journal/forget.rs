//! Whom the entries of a deleted unit touched, and why.

use rusqlite::Connection;

use crate::error::Failure;
use crate::store::table::journal::PARTICULARS_STAY;
use crate::view::UnitId;

/// Takes away what is personal of a unit's entries: the entries stay, and so does the hash of what was taken. Its newest entry is the one that
/// says so ([`Deed::UnitErased`](crate::view::Deed)); where it is missing, [`check`](super::check()) finds a fault. The trigger that forbids it is
/// gone for the length of the transaction.
///
/// # Errors
/// The store's.
pub fn forget_particulars(transaction: &Connection, unit: UnitId) -> Result<(), Failure> {
    transaction.execute_batch("DROP TRIGGER journal_particulars_are_never_taken_away")?;
    transaction.execute(
        "DELETE FROM journal_particulars WHERE entry IN (SELECT number FROM journal JOIN unit ON unit.code = journal.unit WHERE unit.id = ?1)",
        [unit],
    )?;
    Ok(transaction.execute_batch(PARTICULARS_STAY)?)
}
