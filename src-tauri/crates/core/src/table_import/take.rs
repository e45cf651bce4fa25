//! From the report to the people.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;

use super::batch::{Row, TableBatch};
use super::values::{datum, datum_mut};
use crate::error::{ErrorCode, Failure};
use crate::journal::Note;
use crate::view::{Deed, PersonId, Phase, ReportDone, TableField, TableRowState, TableTaken};
use crate::watch::{InPhase, JobWatch};
use crate::work::{Details, DetailsChange, Record, UndoSteps};

/// What the clerk agrees to.
pub struct Agreed<'a> {
    /// Rows that may take the place of something else.
    pub replace: &'a [u32],
    /// Rows found by name that are the person's.
    pub confirmed: &'a [u32],
}

/// Sets what the rows of a table say, in one transaction: whatever fails or is cancelled leaves everything as it was. Who has changed since
/// the table was read is left out and named. Returns whom it touched.
///
/// # Errors
/// `cancelled`, the store's.
pub fn take_table(
    store: &mut Connection,
    undo: &mut UndoSteps,
    batch: &TableBatch,
    agreed: &Agreed<'_>,
    watch: &dyn JobWatch,
) -> Result<(TableTaken, Vec<PersonId>), Failure> {
    let replace: HashSet<u32> = agreed.replace.iter().copied().collect();
    let confirmed: HashSet<u32> = agreed.confirmed.iter().copied().collect();
    let transaction = store.transaction()?;
    let (mut step, mut left_out, mut done) = (Vec::new(), Vec::new(), HashMap::new());
    let phase = InPhase::begin(watch, Phase::People, batch.rows.len());
    for (place, row) in (0..).zip(&batch.rows) {
        let wanted = match row.state {
            TableRowState::New | TableRowState::Replaces => true,
            TableRowState::ByName => confirmed.contains(&place),
            _ => false,
        };
        if let Some(person) = row.person.filter(|_| wanted) {
            match give(&transaction, batch, (row, person), replace.contains(&place))? {
                Given::Changed(change) => {
                    done.insert(place, what(&change));
                    step.push(change);
                }
                Given::Kept => {}
                Given::Outdated => {
                    done.insert(place, ReportDone::Outdated);
                    left_out.push(place);
                }
            }
        }
        if place % 500 == 0 {
            if watch.cancelled() {
                return Err(Failure::new(ErrorCode::Cancelled));
            }
            phase.at(place as usize);
        }
    }
    InPhase::begin(watch, Phase::Saving, 0);
    let touched: Vec<PersonId> = step.iter().map(|change| change.person).collect();
    let mut entry = 0;
    if !touched.is_empty() {
        let deed = Deed::TableImported {
            left_out: u32::try_from(left_out.len()).unwrap_or(u32::MAX),
        };
        let note = Note::of(deed).people(&touched);
        entry = note.enter(&transaction)?.number;
    }
    transaction.commit()?;
    let taken = TableTaken {
        changed: u32::try_from(step.len()).unwrap_or(u32::MAX),
        left_out,
        undo: undo.keep_details(entry, step),
    };
    *batch.done() = Some(done);
    Ok((taken, touched))
}

/// Whether something had to give way.
fn what(change: &DetailsChange) -> ReportDone {
    let gave_way = TableField::ALL.into_iter().any(|field| {
        let before = datum(&change.before, field);
        before.is_some() && before != datum(&change.after, field)
    });
    match gave_way {
        true => ReportDone::Replaced,
        false => ReportDone::Taken,
    }
}

/// What became of a row.
enum Given {
    Changed(DetailsChange),
    /// Everything it would set stands otherwise, and is to stay so.
    Kept,
    /// The person is not as the report has said.
    Outdated,
}

fn give(
    store: &Connection,
    batch: &TableBatch,
    (row, person): (&Row, PersonId),
    replace: bool,
) -> Result<Given, Failure> {
    let record = match Record::read(store, person) {
        Err(failure) if failure.code == ErrorCode::PersonGone => return Ok(Given::Outdated),
        record => record?,
    };
    let before = Details::of(&record);
    let reported = batch.people.get(&person).map(|one| &one.details);
    let mut after = before.clone();
    for (field, value) in &row.values {
        let datum = datum_mut(&mut after, *field);
        if replace || datum.is_none() {
            *datum = Some(value.clone());
        }
    }
    if reported != Some(&before) || !before.may_become(&after, &record) {
        return Ok(Given::Outdated);
    }
    if after == before {
        return Ok(Given::Kept);
    }
    after.write(store, person)?;
    Ok(Given::Changed(DetailsChange {
        person,
        before,
        after,
    }))
}
