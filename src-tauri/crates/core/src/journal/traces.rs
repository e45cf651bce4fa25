//! What is left in the store of entries that were cut from the end of the record.

use rusqlite::Connection;

use super::chain::BEYOND;
use crate::error::Failure;

/// Times that are written in the transaction of an entry, a moment before it.
const TIMES: &str = "SELECT max(unixepoch(imported_at)) AS at FROM package \
    UNION ALL SELECT max(unixepoch(written_at)) FROM export_file \
    UNION ALL SELECT max(unixepoch(handed_in_at)) FROM export \
    UNION ALL SELECT max(unixepoch(voided_at)) FROM export \
    UNION ALL SELECT max(unixepoch(form_back_at)) FROM person \
    UNION ALL SELECT max(unixepoch(printed_at)) FROM person \
    UNION ALL SELECT max(unixepoch(confirmed_at)) FROM person \
    UNION ALL SELECT max(unixepoch(removed_at)) FROM person \
    UNION ALL SELECT max(unixepoch(deferred_at)) FROM person \
    UNION ALL SELECT max(unixepoch(correction_at)) FROM person";

/// Whether something shows that entries came behind `end`: particulars of one, or work that is later than every entry. That is not looked for in a
/// store that was worked on before it had a record, which has times without an entry.
///
/// # Errors
/// The store's.
pub fn is_cut(store: &Connection, end: u32) -> Result<bool, Failure> {
    let left = "SELECT EXISTS (SELECT 1 FROM journal_particulars WHERE entry > ?1)";
    if store.query_row(left, [end], |row| row.get(0))? {
        return Ok(true);
    }
    let later = format!(
        "SELECT coalesce((SELECT max(at) FROM ({TIMES})) > (SELECT max(unixepoch(at)) FROM journal WHERE number < ?1), 0) \
         AND EXISTS (SELECT 1 FROM journal WHERE number = 1 AND deed = '{{\"kind\":\"record-begun\",\"people\":0,\"exports\":0}}')"
    );
    Ok(store.query_row(&later, [BEYOND], |row| row.get(0))?)
}
