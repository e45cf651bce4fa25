//! Whom the entries of a deleted unit touched, and why.

use rusqlite::Connection;

use super::guard::aside;
use crate::error::Failure;
use crate::store::table::journal::PARTICULARS_STAY;
use crate::view::UnitId;

/// Takes away what is personal of a unit's entries, and of those that a hand has deleted or given to a unit that there is none of: the entries stay, and so does the hash of what was taken. Its newest entry is the one that
/// says so ([`Deed::UnitErased`](crate::view::Deed)); where it is missing, [`check`](super::check()) finds a fault. The trigger that forbids it is
/// gone for the length of the transaction, or longer, where a hand has dropped it.
///
/// # Errors
/// The store's.
pub fn forget_particulars(transaction: &Connection, unit: UnitId) -> Result<(), Failure> {
    aside(transaction, &[PARTICULARS_STAY], || {
        transaction.execute(
            "DELETE FROM journal_particulars WHERE entry NOT IN \
             (SELECT number FROM journal WHERE unit IS NULL OR unit IN (SELECT code FROM unit WHERE id <> ?1))",
            [unit],
        )?;
        Ok(())
    })
}
