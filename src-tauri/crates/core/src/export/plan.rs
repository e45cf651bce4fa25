//! What an export would write.

use std::path::Path;

use rusqlite::Connection;

use super::batch;
use super::compose::groups;
use super::file_name::{file_name, largest_in_folder};
use super::write::disk_failure;
use crate::error::Failure;
use crate::view::{ExportPlan, FolderHandle, PersonId, PlannedFile, UnitId};
use crate::work::{UnitRules, unit};

/// What exporting the confirmed of a selection (`None`: everyone) to `folder` would write.
///
/// # Errors
/// `folder-gone`, `folder-unwritable`, the store's.
pub fn plan(
    store: &Connection,
    id: UnitId,
    persons: Option<&[PersonId]>,
    folder: &Path,
    handle: FolderHandle,
) -> Result<ExportPlan, Failure> {
    let rules = UnitRules::read(store, id)?;
    let first = next_n(store, id, &rules.unit_code, folder)?;
    let files: Vec<PlannedFile> = (first..)
        .zip(groups(store, id, persons)?.into_values())
        .map(|(n, group)| PlannedFile {
            n,
            name: file_name(&rules.unit_code, n),
            people: u32::try_from(group.confirmed.len()).unwrap_or(u32::MAX),
        })
        .collect();
    Ok(ExportPlan {
        people: files.iter().map(|file| file.people).sum(),
        files,
        contact: unit::contact(store, id)?,
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
