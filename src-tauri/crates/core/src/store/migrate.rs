//! Bringing a database to the present version.

use rusqlite::Connection;

use super::table;
use crate::error::{ErrorCode, Failure};

/// Append-only: a released step is never changed, later ones add to it.
const STEPS: &[&[&str]] = &[
    &[
        table::unit::CREATE,
        table::package::CREATE,
        table::photo::CREATE,
        table::export::CREATE,
        table::person::CREATE,
    ],
    &[table::print::CREATE],
];

/// Whether a database lacks steps that this program knows.
///
/// # Errors
/// The store's.
pub fn outdated(store: &Connection) -> Result<bool, Failure> {
    let done: u32 = store.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok((done as usize) < STEPS.len())
}

/// Runs the steps that a database lacks, all in one transaction; how many it has stands in `user_version`.
///
/// # Errors
/// `store-newer` for a database with more steps than this program knows; the store's.
pub fn migrate(store: &mut Connection) -> Result<(), Failure> {
    let transaction = store.transaction()?;
    let done: usize = transaction.pragma_query_value(None, "user_version", |row| {
        row.get::<_, u32>(0).map(|version| version as usize)
    })?;
    let missing = STEPS
        .get(done..)
        .ok_or(Failure::new(ErrorCode::StoreNewer))?;
    for statement in missing.iter().copied().flatten() {
        transaction.execute_batch(statement)?;
    }
    let version = u32::try_from(STEPS.len()).unwrap_or(u32::MAX);
    transaction.pragma_update(None, "user_version", version)?;
    transaction.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn migrating_twice_changes_nothing() {
        let mut store = Connection::open_in_memory().unwrap();
        migrate(&mut store).unwrap();
        migrate(&mut store).unwrap();
    }

    #[test]
    fn a_newer_database_is_refused_and_left_alone() {
        let mut store = Connection::open_in_memory().unwrap();
        store.pragma_update(None, "user_version", 99).unwrap();
        assert_eq!(migrate(&mut store).unwrap_err().code, ErrorCode::StoreNewer);
        let tables: u32 = store
            .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
            .unwrap();
        assert_eq!(tables, 0);
    }
}
