//! From the store into the list.

use rusqlite::Connection;
use sicard_person::PersonState;

use super::{Entry, EntryData};
use crate::error::{ErrorCode, Failure};
use crate::view::{PersonId, UnitId};
use crate::work::{Record, UnitRules, person};

/// Everyone of a unit, in list order.
pub fn everyone(store: &Connection, unit: UnitId) -> Result<Vec<Entry>, Failure> {
    let rules = UnitRules::read(store, unit)?;
    let mut entries = Vec::new();
    Record::of_unit(store, unit, |record| {
        entries.push(entry(record, &rules));
        Ok(())
    })?;
    Ok(entries)
}

/// Some people of a unit; those of another unit and those who are gone are left out.
pub fn some(store: &Connection, unit: UnitId, persons: &[PersonId]) -> Result<Vec<Entry>, Failure> {
    let rules = UnitRules::read(store, unit)?;
    let mut entries = Vec::new();
    for &person in persons {
        match Record::read(store, person) {
            Ok(record) if record.unit == unit => entries.push(entry(record, &rules)),
            Ok(_) => {}
            Err(failure) if failure.code == ErrorCode::PersonGone => {}
            Err(failure) => return Err(failure),
        }
    }
    Ok(entries)
}

fn entry(record: Record, rules: &UnitRules) -> Entry {
    let facts = record.facts(rules);
    let mark = record.mark(PersonState::of(&facts));
    let note = mark.map(|mark| mark.reason.clone());
    let noted_at = mark.map(|mark| mark.at.clone());
    let number_to_tick = person::holds_a_number(&record, rules);
    Entry::new(EntryData {
        number_to_tick,
        id: record.id,
        note,
        noted_at,
        facts,
        photo: record.photo.as_ref().map(|photo| photo.version()),
        changed: record.changes.iter().map(|change| change.field).collect(),
        missing: record.missing,
        to_hand_in: record.to_hand_in,
        personal_no: record.personal_no,
        name: record.name,
        sex: record.sex,
        ethnic: record.ethnic,
        birth_date: record.birth_date,
        id_type: record.id_type,
        id_numbers: record.id_numbers,
        mobile: record.mobile,
        department: record.department,
        staff_no: record.staff_no,
        remark: record.remark,
        printed_at: record.printed_at,
    })
}
