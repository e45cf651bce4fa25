//! What a database is made of, held against what this program makes: a trigger is code, and a database out of a backup is whoever's made it.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::migrate::STEPS;
use crate::error::{ErrorCode, Failure};

/// A table, index, trigger or view by its name, with the statement that makes it; how many spaces are in that does not matter.
pub type Part = (String, Option<String>);

/// Everything that a database is made of.
///
/// # Errors
/// The store's.
pub fn parts(store: &Connection) -> rusqlite::Result<BTreeSet<Part>> {
    let mut select = store.prepare("SELECT name, sql FROM sqlite_schema")?;
    let parts = select.query_map([], |row| {
        let sql: Option<String> = row.get(1)?;
        let words = sql.map(|sql| sql.split_whitespace().collect::<Vec<_>>().join(" "));
        Ok((row.get(0)?, words))
    })?;
    parts.collect()
}

/// Refuses a database in which there is anything that the steps it says it has do not make. Where something of them is missing that is no
/// danger, and shows when it is wanted.
///
/// # Errors
/// `store-damaged`; `store-newer` for a database with more steps than this program knows; the store's.
pub fn must_be_ours(store: &Connection) -> Result<(), Failure> {
    let done: usize = store.pragma_query_value(None, "user_version", |row| {
        row.get::<_, u32>(0).map(|version| version as usize)
    })?;
    let steps = STEPS
        .get(..done)
        .ok_or(Failure::new(ErrorCode::StoreNewer))?;
    let ours = Connection::open_in_memory()?;
    for statement in steps.iter().copied().flatten() {
        ours.execute_batch(statement)?;
    }
    match parts(store)?.is_subset(&parts(&ours)?) {
        true => Ok(()),
        false => Err(Failure::new(ErrorCode::StoreDamaged)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::migrate;

    #[test]
    fn whatever_a_database_has_beside_what_the_program_makes_is_seen() {
        let refusal = |change: &str| {
            let mut store = Connection::open_in_memory().unwrap();
            migrate(&mut store).unwrap();
            store.execute_batch(change).unwrap();
            must_be_ours(&store).err().map(|failure| failure.code)
        };
        assert_eq!(refusal(""), None);
        assert_eq!(refusal("DROP TRIGGER journal_is_never_changed"), None);
        for change in [
            "CREATE TRIGGER a AFTER UPDATE ON person BEGIN UPDATE person SET choice = 0 WHERE id = NEW.id; END",
            "CREATE VIEW a AS SELECT name FROM person",
            "CREATE TABLE a (b)",
            "CREATE INDEX a ON person (name)",
            "ALTER TABLE person ADD COLUMN a TEXT AS (upper(name))",
            "DROP TRIGGER journal_is_never_changed; \
             CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal BEGIN SELECT 1; END",
            "DROP TABLE unsaved; CREATE VIEW unsaved AS SELECT 1",
            // A step less than it has.
            "PRAGMA user_version = 1",
        ] {
            assert_eq!(refusal(change), Some(ErrorCode::StoreDamaged), "{change}");
        }
        assert_eq!(
            refusal("PRAGMA user_version = 99"),
            Some(ErrorCode::StoreNewer)
        );
    }
}
