//! Setting and taking back marks for a selection, each in one transaction and with undo.

use rusqlite::Connection;

use super::marks::Marks;
use super::undo::{Change, Step, UndoSteps};
use crate::clock::now;
use crate::error::{ErrorCode, Failure};
use crate::journal::Note;
use crate::view::{Deed, Mark, MarkRequest, Marked, PersonId};

/// Longest reason of the package format.
const MAX_REASON_CHARS: usize = 200;

/// 移出: not this unit's; takes a confirmation back. Passes over the exported.
pub fn remove(
    store: &mut Connection,
    undo: &mut UndoSteps,
    request: &MarkRequest,
) -> Result<Marked, Failure> {
    let mark = mark_of(request)?;
    let note = Note::of(Deed::Removed).reason(Some(&mark.reason));
    change(store, undo, &request.persons, note, |marks| {
        if marks.export.is_none() {
            marks.removed = Some(mark.clone());
            marks.confirmed_at = None;
        }
    })
}

/// Brings removed people back, with everything else as it was.
pub fn restore(
    store: &mut Connection,
    undo: &mut UndoSteps,
    persons: &[PersonId],
) -> Result<Marked, Failure> {
    change(store, undo, persons, Note::of(Deed::Restored), |marks| {
        marks.removed = None
    })
}

/// 暂缓办理: takes a confirmation back. Passes over the removed and the exported.
pub fn defer(
    store: &mut Connection,
    undo: &mut UndoSteps,
    request: &MarkRequest,
) -> Result<Marked, Failure> {
    let mark = reasoned(request)?;
    let note = Note::of(Deed::Deferred).reason(Some(&mark.reason));
    change(store, undo, &request.persons, note, |marks| {
        if marks.open() {
            marks.deferred = Some(mark.clone());
            marks.confirmed_at = None;
        }
    })
}

/// Takes 暂缓办理 back.
pub fn resume(
    store: &mut Connection,
    undo: &mut UndoSteps,
    persons: &[PersonId],
) -> Result<Marked, Failure> {
    change(store, undo, persons, Note::of(Deed::Resumed), |marks| {
        if marks.open() {
            marks.deferred = None;
        }
    })
}

/// 待更正: takes a confirmation back. Passes over the removed and the exported.
pub fn correct(
    store: &mut Connection,
    undo: &mut UndoSteps,
    request: &MarkRequest,
) -> Result<Marked, Failure> {
    let mark = reasoned(request)?;
    let note = Note::of(Deed::CorrectionAwaited).reason(Some(&mark.reason));
    change(store, undo, &request.persons, note, |marks| {
        if marks.open() {
            marks.correction = Some(mark.clone());
            marks.confirmed_at = None;
        }
    })
}

/// Takes 待更正 back, and with it the answer 都与证件不符.
pub fn corrected(
    store: &mut Connection,
    undo: &mut UndoSteps,
    persons: &[PersonId],
) -> Result<Marked, Failure> {
    change(
        store,
        undo,
        persons,
        Note::of(Deed::CorrectionDone),
        |marks| {
            if marks.open() {
                marks.correction = None;
                marks.choice = marks
                    .choice
                    .filter(|&choice| choice != super::marks::NEITHER);
            }
        },
    )
}

/// 已收表. Passes over the removed, the exported and those whose form is back already.
pub fn forms_back(
    store: &mut Connection,
    undo: &mut UndoSteps,
    persons: &[PersonId],
) -> Result<Marked, Failure> {
    let at = now();
    change(store, undo, persons, Note::of(Deed::FormsBack), |marks| {
        if marks.open() && marks.form_back_at.is_none() {
            marks.form_back_at = Some(at.clone());
        }
    })
}

/// Takes 已收表 back. Passes over the confirmed too: what they were confirmed on was in the house.
pub fn forms_not_back(
    store: &mut Connection,
    undo: &mut UndoSteps,
    persons: &[PersonId],
) -> Result<Marked, Failure> {
    change(
        store,
        undo,
        persons,
        Note::of(Deed::FormsNotBack),
        |marks| {
            if marks.open() && marks.confirmed_at.is_none() {
                marks.form_back_at = None;
            }
        },
    )
}

/// Makes people who changed after their export work again. Their form is to be signed anew, and the next return says
/// which earlier one it replaces.
pub fn reopen(
    store: &mut Connection,
    undo: &mut UndoSteps,
    persons: &[PersonId],
) -> Result<Marked, Failure> {
    change(store, undo, persons, Note::of(Deed::Reopened), |marks| {
        if marks.export.is_some() && marks.changed_after_export {
            marks.replaces = marks.export.take();
            marks.changed_after_export = false;
            marks.confirmed_at = None;
            marks.form_back_at = None;
        }
    })
}

/// 取消确认. Passes over the exported.
pub fn withdraw(
    store: &mut Connection,
    undo: &mut UndoSteps,
    persons: &[PersonId],
) -> Result<Marked, Failure> {
    change(
        store,
        undo,
        persons,
        Note::of(Deed::ConfirmationWithdrawn),
        |marks| {
            if marks.export.is_none() {
                marks.confirmed_at = None;
            }
        },
    )
}

/// Restores what was there before a step; passes over people about whom something else was decided since.
/// Returns whom it touched beside the outcome.
///
/// # Errors
/// `undo-gone` for a step that is no longer kept, and the store's.
pub fn undo(
    store: &mut Connection,
    undo: &mut UndoSteps,
    id: u32,
) -> Result<(Marked, Vec<PersonId>), Failure> {
    let (entries, step) = undo.get(id).ok_or(Failure::new(ErrorCode::UndoGone))?;
    let transaction = store.transaction()?;
    let store = &*transaction;
    let touched = match step {
        Step::Marks(changes) => each(changes, |one| Ok((one.person, one.take_back(store)?)))?,
        Step::Photos(changes) => each(changes, |one| Ok((one.person, one.take_back(store)?)))?,
        Step::Details(changes) => each(changes, |one| Ok((one.person, one.take_back(store)?)))?,
        Step::Prints(changes) => each(changes, |one| Ok((one.person(), one.take_back(store)?)))?,
        Step::Person(saved) => {
            let (marks, details) = saved.as_ref();
            // Both or neither.
            match marks.holds(store)? && details.take_back(store)? && marks.take_back(store)? {
                true => vec![marks.person],
                false => Vec::new(),
            }
        }
    };
    if !touched.is_empty() {
        for &entry in entries {
            let note = Note::of(Deed::Undone { entry });
            note.people(&touched).enter(&transaction)?;
        }
    }
    transaction.commit()?;
    undo.forget(id);
    let changed = u32::try_from(touched.len()).unwrap_or(u32::MAX);
    Ok((
        Marked {
            changed,
            undo: None,
        },
        touched,
    ))
}

/// Those of a step for whom it was taken back.
fn each<C>(
    changes: &[C],
    take_back: impl Fn(&C) -> Result<(PersonId, bool), Failure>,
) -> Result<Vec<PersonId>, Failure> {
    let mut touched = Vec::new();
    for change in changes {
        let (person, is_back) = take_back(change)?;
        if is_back {
            touched.push(person);
        }
    }
    Ok(touched)
}

fn change(
    store: &mut Connection,
    undo: &mut UndoSteps,
    persons: &[PersonId],
    note: Note<'_>,
    decide: impl Fn(&mut Marks),
) -> Result<Marked, Failure> {
    let transaction = store.transaction()?;
    let mut step = Vec::new();
    for &person in persons {
        let Some(before) = Marks::read(&transaction, person)? else {
            continue;
        };
        let mut after = before.clone();
        decide(&mut after);
        if after != before {
            after.write(&transaction, person)?;
            step.push(Change {
                person,
                before,
                after,
            });
        }
    }
    if step.is_empty() {
        return Ok(Marked {
            changed: 0,
            undo: None,
        });
    }
    let changed: Vec<PersonId> = step.iter().map(|change| change.person).collect();
    let entry = Note::people(note, &changed).enter(&transaction)?.number;
    transaction.commit()?;
    Ok(Marked {
        changed: u32::try_from(step.len()).unwrap_or(u32::MAX),
        undo: undo.keep(entry, step),
    })
}

fn mark_of(request: &MarkRequest) -> Result<Mark, Failure> {
    let reason: String = request
        .reason
        .trim()
        .chars()
        .filter(|c| !c.is_control())
        .take(MAX_REASON_CHARS)
        .collect();
    Ok(Mark { reason, at: now() })
}

/// A mark that means nothing without a reason.
fn reasoned(request: &MarkRequest) -> Result<Mark, Failure> {
    let mark = mark_of(request)?;
    match mark.reason.is_empty() {
        true => Err(Failure::new(ErrorCode::ReasonMissing)),
        false => Ok(mark),
    }
}
