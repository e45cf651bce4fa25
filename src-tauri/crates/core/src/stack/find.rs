//! Whose a signed form is, and whether it still holds.

use rusqlite::{Connection, OptionalExtension as _};
use sicard_form::FormCode;
use sicard_person::PersonState;

use super::scanned::scanned;
use crate::error::Failure;
use crate::paper::Shows;
use crate::store::json;
use crate::view::{FormStanding, FoundForm, PersonId, ScannedForm, UnitId};
use crate::work::{Record, UnitRules, person, unit};

/// The newest form that was printed with a 表号.
struct Printed {
    unit: UnitId,
    person: PersonId,
    at: Option<String>,
    shows: Option<Shows>,
}

/// Finds the person of a signed form.
///
/// # Errors
/// The store's.
pub fn find(store: &Connection, request: &ScannedForm) -> Result<FoundForm, Failure> {
    let mut found = FoundForm {
        code: None,
        standing: FormStanding::Malformed,
        person: None,
        changes: Vec::new(),
        printed_at: None,
        other_unit: None,
    };
    let Some(code) = scanned(&request.code) else {
        return Ok(found);
    };
    found.code = Some(code.in_fours());
    found.standing = FormStanding::Unknown;
    let rules = UnitRules::read(store, request.unit)?;
    let printed = printed(store, request.unit, &code)?;
    if let Some(other) = printed.as_ref().filter(|form| form.unit != request.unit) {
        let name = unit::name(store, other.unit)?;
        found.standing = FormStanding::OtherUnit;
        found.other_unit = Some(format!("{} {}", name.code, name.name));
        return Ok(found);
    }
    let id = match &printed {
        Some(form) => Some(form.person),
        None => printed_elsewhere(store, &rules, request.unit, &code)?,
    };
    let Some(id) = id else {
        return Ok(found);
    };
    let record = Record::read(store, id)?;
    found.standing = standing(&record, &rules, &code);
    found.person = Some(person::view(store, id)?);
    if let Some(form) = printed {
        found.printed_at = form.at;
        if let Some(shows) = form.shows.filter(|_| is_void(found.standing)) {
            found.changes = shows.changed_to(&Shows::of(&record));
        }
    }
    Ok(found)
}

fn is_void(standing: FormStanding) -> bool {
    matches!(standing, FormStanding::Stale | FormStanding::Older)
}

fn standing(record: &Record, rules: &UnitRules, code: &FormCode) -> FormStanding {
    if rules.code_of(record).as_deref() != Some(code.as_str()) {
        let newest = record.printed_code.as_deref() == Some(code.as_str());
        return match newest {
            true => FormStanding::Stale,
            false => FormStanding::Older,
        };
    }
    match PersonState::of(&record.facts(rules)) {
        PersonState::Confirmed | PersonState::Exported | PersonState::ChangedAfterExport => {
            FormStanding::Settled
        }
        PersonState::Red
        | PersonState::Deferred
        | PersonState::Correction
        | PersonState::Removed => FormStanding::NotNow,
        _ if record.marks.form_back_at.is_some() => FormStanding::AlreadyBack,
        _ => FormStanding::Current,
    }
}

/// Among the forms that were printed here; one of this unit goes before another's.
fn printed(store: &Connection, unit: UnitId, code: &FormCode) -> Result<Option<Printed>, Failure> {
    let mut select = store.prepare_cached(
        "SELECT unit, person, sent_at, shows FROM printed_form JOIN print_batch ON print_batch.id = batch \
         WHERE code = ?1 ORDER BY unit = ?2 DESC, sent_at DESC LIMIT 1",
    )?;
    let form = select.query_row(rusqlite::params![code.as_str(), unit], |row| {
        Ok(Printed {
            unit: row.get(0)?,
            person: row.get(1)?,
            at: row.get(2)?,
            shows: match row.get_ref(3)? {
                rusqlite::types::ValueRef::Null => None,
                _ => Some(json(row, 3)?),
            },
        })
    });
    Ok(form.optional()?)
}

/// A form that another program printed, of the same package: its code is the one that a form printed now would have.
fn printed_elsewhere(
    store: &Connection,
    rules: &UnitRules,
    unit: UnitId,
    code: &FormCode,
) -> Result<Option<PersonId>, Failure> {
    let mut found = None;
    Record::of_unit(store, unit, |record| {
        if found.is_none() && rules.code_of(&record).as_deref() == Some(code.as_str()) {
            found = Some(record.id);
        }
        Ok(())
    })?;
    Ok(found)
}
