//! What was typed about a person and not saved when the program was locked: kept in the store, so that it is as safe as all else, and is there
//! again although the computer was switched off meanwhile.

use rusqlite::{Connection, OptionalExtension as _, params};

use crate::error::Failure;
use crate::store::to_json;
use crate::view::Unsaved;

/// Keeps it, or that there is nothing, in the place of what was kept before.
///
/// # Errors
/// The store's, also where there is no such person.
pub fn keep(store: &Connection, unsaved: Option<&Unsaved>) -> Result<(), Failure> {
    match unsaved {
        Some(unsaved) => store.execute(
            "INSERT OR REPLACE INTO unsaved (only_one, person, content) VALUES (1, ?1, ?2)",
            params![unsaved.typed.person, to_json(unsaved)?],
        )?,
        None => store.execute("DELETE FROM unsaved", [])?,
    };
    Ok(())
}

/// Takes it out. `None`: nothing was kept, or a later version has kept it, which this one cannot read.
///
/// # Errors
/// The store's.
pub fn take(store: &mut Connection) -> Result<Option<Unsaved>, Failure> {
    let transaction = store.transaction()?;
    let content: Option<String> = transaction
        .query_row("SELECT content FROM unsaved", [], |row| row.get(0))
        .optional()?;
    if content.is_some() {
        transaction.execute("DELETE FROM unsaved", [])?;
    }
    transaction.commit()?;
    Ok(content.and_then(|content| serde_json::from_str(&content).ok()))
}
