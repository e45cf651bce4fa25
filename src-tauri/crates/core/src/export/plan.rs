//! What an export would write.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension as _};

use super::batch;
use super::compose::groups;
use super::file_name::{file_name, largest_in_folder};
use super::write::disk_failure;
use crate::error::Failure;
use crate::view::{Contact, ExportPlan, FolderHandle, PersonId, PlannedFile, UnitId};
use crate::work::UnitRules;

/// What exporting the confirmed of a selection (`None`: everyone) to `folder` would write.
///
/// # Errors
/// `folder-gone`, `folder-unwritable`, the store's.
pub fn plan(
    store: &Connection,
    unit: UnitId,
    persons: Option<&[PersonId]>,
    folder: &Path,
    handle: FolderHandle,
) -> Result<ExportPlan, Failure> {
    let rules = UnitRules::read(store, unit)?;
    let first = next_n(store, unit, &rules.unit_code, folder)?;
    let files: Vec<PlannedFile> = (first..)
        .zip(groups(store, unit, persons)?.into_values())
        .map(|(n, group)| PlannedFile {
            n,
            name: file_name(&rules.unit_code, n),
            people: u32::try_from(group.confirmed.len()).unwrap_or(u32::MAX),
        })
        .collect();
    Ok(ExportPlan {
        people: files.iter().map(|file| file.people).sum(),
        files,
        contact: remembered_contact(store, unit)?,
        folder: handle,
    })
}

/// The number after the largest that was ever used and the largest that lies in the folder.
pub fn next_n(
    store: &Connection,
    unit: UnitId,
    unit_code: &str,
    folder: &Path,
) -> Result<u32, Failure> {
    let there = largest_in_folder(folder, unit_code).map_err(disk_failure)?;
    Ok(batch::largest_n(store, unit)?.max(there) + 1)
}

fn remembered_contact(store: &Connection, unit: UnitId) -> Result<Option<Contact>, Failure> {
    let mut select = store.prepare_cached(
        "SELECT contact_name, contact_phone FROM unit WHERE id = ?1 AND contact_name IS NOT NULL",
    )?;
    let contact = select.query_row([unit], |row| {
        Ok(Contact {
            name: row.get(0)?,
            phone: row.get(1)?,
        })
    });
    Ok(contact.optional()?)
}
