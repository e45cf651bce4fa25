//! Who goes into which batch, and with what.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap, HashSet};

use rusqlite::Connection;
use sicard_package::{Left, PersonToReturn};
use sicard_person::{PersonFacts, PersonState};

use super::batch::{self, BatchPerson};
use crate::error::{ErrorCode, Failure};
use crate::view::{ExportId, PersonId, UnitId};
use crate::work::{Record, UnitRules};

/// The people of one issued package.
#[derive(Default)]
pub struct Group {
    /// The confirmed of the selection, in list order.
    pub confirmed: Vec<BatchPerson>,
    /// 暂缓办理 and 待更正.
    pub deferred: Vec<Left>,
    /// 已移出.
    pub removed: Vec<Left>,
}

/// The unit's people by the row id of the issued package their data are from; packages without a confirmed person of
/// the selection are left out.
pub fn groups(
    store: &Connection,
    unit: UnitId,
    selection: Option<&[PersonId]>,
) -> Result<BTreeMap<u32, Group>, Failure> {
    let rules = UnitRules::read(store, unit)?;
    let selection: Option<HashSet<PersonId>> = selection.map(|ids| ids.iter().copied().collect());
    let selected = |id: &PersonId| selection.as_ref().is_none_or(|ids| ids.contains(id));
    let mut replaced = Replaced::default();
    let mut groups: BTreeMap<u32, Group> = BTreeMap::new();
    Record::of_unit(store, unit, |record| {
        let facts = record.facts(&rules);
        let state = PersonState::of(&facts);
        let group = groups.entry(record.package).or_default();
        match state {
            PersonState::Confirmed if selected(&record.id) => {
                let replaces = replaced.package_id(store, record.marks.replaces)?;
                group
                    .confirmed
                    .push(confirmed(record, &facts, &rules, replaces)?);
            }
            PersonState::Deferred | PersonState::Correction => {
                group.deferred.push(left(&record, state));
            }
            PersonState::Removed => group.removed.push(left(&record, state)),
            _ => {}
        }
        Ok(())
    })?;
    groups.retain(|_, group| !group.confirmed.is_empty());
    Ok(groups)
}

fn left(record: &Record, state: PersonState) -> Left {
    Left {
        personal_no: record.personal_no.clone(),
        reason: record
            .mark(state)
            .map_or_else(String::new, |mark| mark.reason.clone()),
    }
}

/// A confirmed person has a photo, a number and a time of confirming: the state says so.
fn confirmed(
    record: Record,
    facts: &PersonFacts,
    rules: &UnitRules,
    replaces: Option<String>,
) -> Result<BatchPerson, Failure> {
    let incomplete = || Failure::new(ErrorCode::Internal);
    let choice = facts.number().ok_or_else(incomplete)?;
    let id_number = record
        .id_numbers
        .get(usize::from(choice) - 1)
        .ok_or_else(incomplete)?
        .clone();
    let form_code = record
        .printed_code
        .as_ref()
        .and_then(|_| rules.code_of(&record));
    let photo = record.photo.ok_or_else(incomplete)?;
    Ok(BatchPerson {
        person: record.id,
        photo: photo.id,
        photo_sha256: photo.sha256,
        data: PersonToReturn {
            personal_no: record.personal_no,
            name: record.name,
            id_number,
            id_number_choice: u32::from(choice),
            mobile: record.mobile,
            confirmed_at: record.marks.confirmed_at.ok_or_else(incomplete)?,
            form_code,
            replaces,
            photo: (),
        },
    })
}

/// `package_id`s of earlier batches, asked for once each.
#[derive(Default)]
struct Replaced(HashMap<ExportId, Option<String>>);

impl Replaced {
    fn package_id(
        &mut self,
        store: &Connection,
        export: Option<ExportId>,
    ) -> Result<Option<String>, Failure> {
        let Some(export) = export else {
            return Ok(None);
        };
        Ok(match self.0.entry(export) {
            Entry::Occupied(known) => known.get().clone(),
            Entry::Vacant(unknown) => unknown
                .insert(batch::standing_package_id(store, export)?)
                .clone(),
        })
    }
}
