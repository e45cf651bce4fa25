//! The entry of the record that says that a backup was made: behind its name, so that a crash in between leaves a file that owes it.

use rusqlite::{Connection, params};

use crate::error::Failure;
use crate::journal::Note;
use crate::store::to_json;
use crate::unfinished::{Notes, Owed};
use crate::view::{BackupPurpose, Deed};

/// What making one is in the record.
pub fn deed(purpose: BackupPurpose) -> Deed {
    match purpose {
        BackupPurpose::Backup => Deed::BackupMade,
        BackupPurpose::Move => Deed::MovePrepared,
        BackupPurpose::Handover => Deed::HandedOver,
    }
}

/// Enters that a backup was made.
///
/// # Errors
/// The store's.
pub fn enter(store: &mut Connection, deed: Deed) -> Result<(), Failure> {
    let transaction = store.transaction()?;
    Note::of(deed).enter(&transaction)?;
    Ok(transaction.commit()?)
}

/// Enters each backup that has its name since a crash, and no entry.
///
/// # Errors
/// The store's; the next opening tries again.
pub fn enter_owed(store: &mut Connection) -> Result<(), Failure> {
    Notes::of(store).pay(|owed| match is_entered(store, owed)? {
        true => Ok(()),
        false => enter(store, owed.deed.clone()),
    })
}

/// Whether the crash came behind the entry.
fn is_entered(store: &Connection, owed: &Owed) -> Result<bool, Failure> {
    let select = "SELECT EXISTS (SELECT 1 FROM journal WHERE number > ?1 AND deed = ?2)";
    let deed = to_json(&owed.deed)?;
    Ok(store.query_row(select, params![owed.after, deed], |row| row.get(0))?)
}
