//! 数据确认.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use rusqlite::Connection;
use sicard_person::{ConfirmCheck, check_confirm};

use super::form::UnitRules;
use super::marks::Marks;
use super::record::Record;
use super::undo::{Change, UndoSteps};
use crate::clock::now;
use crate::error::{ErrorCode, Failure};
use crate::journal::Note;
use crate::view::{ConfirmIssue, ConfirmPlan, ConfirmRequest, Confirmed, Deed, PersonId, UnitId};

/// Most people whom a plan names of each kind.
const MOST_NAMED: usize = 500;

/// What confirming these people would do; whoever is gone is passed over.
///
/// # Errors
/// The store's.
pub fn plan(store: &Connection, persons: &[PersonId]) -> Result<ConfirmPlan, Failure> {
    let mut plan = ConfirmPlan {
        ready: 0,
        warned: 0,
        blocked: 0,
        warned_people: Vec::new(),
        blocked_people: Vec::new(),
    };
    each_checked(store, persons, |record, check| {
        let (number, people) = match Standing::of(&check) {
            Standing::Ready => {
                plan.ready += 1;
                return;
            }
            Standing::Warned => (&mut plan.warned, &mut plan.warned_people),
            Standing::Blocked => (&mut plan.blocked, &mut plan.blocked_people),
        };
        *number += 1;
        if people.len() < MOST_NAMED {
            people.push(ConfirmIssue {
                person: record.id,
                personal_no: record.personal_no,
                name: record.name,
                obstacles: check.obstacles,
                warnings: check.warnings,
            });
        }
    })?;
    Ok(plan)
}

/// Confirms those who can be, in one transaction.
///
/// # Errors
/// `nothing-to-confirm` where everyone is blocked; `needs-accepting-warnings` where only warned people could be confirmed
/// and the clerk has not accepted that; the store's.
pub fn confirm(
    store: &mut Connection,
    undo: &mut UndoSteps,
    request: &ConfirmRequest,
) -> Result<Confirmed, Failure> {
    let transaction = store.transaction()?;
    let (mut chosen, mut warned): (Vec<(PersonId, Marks)>, _) = (Vec::new(), 0_u32);
    each_checked(
        &transaction,
        &request.persons,
        |record, check| match Standing::of(&check) {
            Standing::Ready => chosen.push((record.id, record.marks)),
            Standing::Warned => {
                warned += 1;
                if request.include_warned {
                    chosen.push((record.id, record.marks));
                }
            }
            Standing::Blocked => {}
        },
    )?;
    if chosen.is_empty() {
        let code = match warned {
            0 => ErrorCode::NothingToConfirm,
            _ => ErrorCode::NeedsAcceptingWarnings,
        };
        return Err(Failure::new(code));
    }
    let at = now();
    let mut step = Vec::with_capacity(chosen.len());
    for (person, before) in chosen {
        let after = Marks {
            confirmed_at: Some(at.clone()),
            ..before.clone()
        };
        after.write(&transaction, person)?;
        step.push(Change {
            person,
            before,
            after,
        });
    }
    let warned = if request.include_warned { warned } else { 0 };
    let confirmed: Vec<PersonId> = step.iter().map(|change| change.person).collect();
    let note = Note::of(Deed::Confirmed { warned });
    let entry = note.people(&confirmed).enter(&transaction)?.number;
    transaction.commit()?;
    Ok(Confirmed {
        confirmed: u32::try_from(confirmed.len()).unwrap_or(u32::MAX),
        undo: undo.keep(entry, step),
    })
}

enum Standing {
    Ready,
    Warned,
    Blocked,
}

impl Standing {
    fn of(check: &ConfirmCheck) -> Self {
        match (check.obstacles.is_empty(), check.warnings.is_empty()) {
            (true, true) => Self::Ready,
            (true, false) => Self::Warned,
            (false, _) => Self::Blocked,
        }
    }
}

fn each_checked(
    store: &Connection,
    persons: &[PersonId],
    mut each: impl FnMut(Record, ConfirmCheck),
) -> Result<(), Failure> {
    let mut rules: HashMap<UnitId, UnitRules> = HashMap::new();
    for &person in persons {
        let record = match Record::read(store, person) {
            Err(failure) if failure.code == ErrorCode::PersonGone => continue,
            record => record?,
        };
        let rules = match rules.entry(record.unit) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => unknown.insert(UnitRules::read(store, record.unit)?),
        };
        let check = check_confirm(&record.facts(rules));
        each(record, check);
    }
    Ok(())
}
