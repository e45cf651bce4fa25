//! What an export would write.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use rusqlite::Connection;

use super::batch;
use super::compose::{Group, groups};
use super::file_name::{file_name, largest_in_folder};
use super::write::disk_failure;
use crate::error::Failure;
use crate::view::{ExportPlan, FolderHandle, PersonId, PlannedFile, UnitId, WaitingPerson};
use crate::work::{UnitRules, unit};

/// Most people whom a plan names.
const MOST_NAMED: usize = 500;

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
    let groups = groups(store, id, persons)?;
    let not_back = not_back(store, id, &groups)?;
    let files: Vec<PlannedFile> = (first..)
        .zip(groups.into_values())
        .map(|(n, group)| PlannedFile {
            n,
            name: file_name(&rules.unit_code, n),
            people: u32::try_from(group.confirmed.len()).unwrap_or(u32::MAX),
        })
        .collect();
    Ok(ExportPlan {
        people: files.iter().map(|file| file.people).sum(),
        files,
        not_back: u32::try_from(not_back.len()).unwrap_or(u32::MAX),
        not_back_people: not_back.into_iter().take(MOST_NAMED).collect(),
        contact: unit::contact(store, id)?,
        folder: handle,
    })
}

/// Those of an export whose signed form was not noted as back, in list order.
fn not_back(
    store: &Connection,
    unit: UnitId,
    groups: &BTreeMap<u32, Group>,
) -> Result<Vec<WaitingPerson>, Failure> {
    let exported: HashSet<PersonId> = groups
        .values()
        .flat_map(|group| group.confirmed.iter().map(|one| one.person))
        .collect();
    let mut select = store.prepare_cached(
        "SELECT id, personal_no, name, department, staff_no, printed_at FROM person \
         WHERE unit = ?1 AND confirmed_at IS NOT NULL AND form_back_at IS NULL ORDER BY list_order, id",
    )?;
    let people = select.query_map([unit], |row| {
        Ok(WaitingPerson {
            person: row.get(0)?,
            personal_no: row.get(1)?,
            name: row.get(2)?,
            department: row.get(3)?,
            staff_no: row.get(4)?,
            printed_at: row.get(5)?,
        })
    })?;
    let people: Vec<WaitingPerson> = people.collect::<Result<_, _>>()?;
    let exported = people
        .into_iter()
        .filter(|one| exported.contains(&one.person));
    Ok(exported.collect())
}

/// The number after the largest that was ever used and the largest that lies in the folder.
pub fn next_n(
    store: &Connection,
    unit: UnitId,
    unit_code: &str,
    folder: &Path,
) -> Result<u32, Failure> {
    let there = largest_in_folder(folder, unit_code).map_err(disk_failure)?;
    Ok(batch::largest_n(store, unit)?.max(there).saturating_add(1))
}
