//! Who works here: the computer's account, and the name that the clerk gives.

use std::sync::OnceLock;

use rusqlite::{Connection, OptionalExtension as _};

use super::Note;
use crate::error::Failure;
use crate::view::{Clerk, ClerkName, Deed};
use crate::work::own_data::cleaned;

/// Who the next entry will name.
///
/// # Errors
/// The store's.
pub fn clerk(store: &Connection) -> Result<Clerk, Failure> {
    let mut select = store.prepare_cached("SELECT name FROM journal_clerk")?;
    Ok(Clerk {
        account: account().to_owned(),
        // What is no text is no name.
        name: select
            .query_row([], |row| Ok(row.get(0).ok()))
            .optional()?
            .flatten(),
    })
}

/// Takes another name, or none; nothing where it is the same. The entry of it bears the new name.
///
/// # Errors
/// The store's.
pub fn name_clerk(store: &mut Connection, request: &ClerkName) -> Result<Clerk, Failure> {
    let name = cleaned(Some(&request.name));
    let transaction = store.transaction()?;
    if clerk(&transaction)?.name != name {
        transaction.execute("DELETE FROM journal_clerk", [])?;
        if let Some(name) = &name {
            let insert = "INSERT INTO journal_clerk (only_one, name) VALUES (1, ?1)";
            transaction.execute(insert, [name])?;
        }
        Note::of(Deed::ClerkNamed).enter(&transaction)?;
    }
    transaction.commit()?;
    clerk(store)
}

/// The account that the program runs under; empty where the system does not tell.
fn account() -> &'static str {
    static ACCOUNT: OnceLock<String> = OnceLock::new();
    ACCOUNT.get_or_init(|| whoami::username().unwrap_or_default())
}
