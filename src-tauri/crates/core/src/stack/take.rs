//! A signed form is back.

use rusqlite::{Connection, params};

use super::scanned::scanned;
use crate::clock::now;
use crate::error::{ErrorCode, Failure};
use crate::journal::Note;
use crate::view::{ChoiceGround, Deed, Marked, TakeForm};
use crate::work::{Change, NEITHER, Record, UndoSteps, UnitRules, person};

/// Notes form and ID copy as back and sets the number that was ticked, in one transaction and with undo. A form on which neither number
/// is right is not back: its person waits for a correction.
///
/// # Errors
/// `person-gone`, `person-locked` for who is confirmed, exported or removed, `form-outdated` where the form no longer shows the
/// present data, `choice-not-offered` where no number holds, the store's.
pub fn take(
    store: &mut Connection,
    undo: &mut UndoSteps,
    request: &TakeForm,
) -> Result<Marked, Failure> {
    let transaction = store.transaction()?;
    let record = Record::read(&transaction, request.person)?;
    person::refuse_locked(&record)?;
    let rules = UnitRules::read(&transaction, record.unit)?;
    let code = rules
        .code_of(&record)
        .filter(|present| scanned(&request.code).is_some_and(|code| code.as_str() == present));
    let code = code.ok_or(Failure::new(ErrorCode::FormOutdated))?;
    let before = record.marks.clone();
    let mut after = before.clone();
    if request.choice.is_some() {
        person::choose(
            &mut after,
            person::choice_of(&record, &rules, request.choice)?,
        );
    } else if record.facts(&rules).number().is_none() {
        return Err(Failure::new(ErrorCode::ChoiceNotOffered));
    }
    after.form_back_at = match after.choice {
        Some(NEITHER) => None,
        _ => after.form_back_at.or_else(|| Some(now())),
    };
    after.write(&transaction, record.id)?;
    transaction
        .prepare_cached("UPDATE person SET printed_code = ?2 WHERE id = ?1")?
        .execute(params![record.id, code])?;
    if after == before && record.printed_code.as_ref() == Some(&code) {
        return Ok(Marked {
            changed: 0,
            undo: None,
        });
    }
    let ground = request
        .choice
        .map(|_| person::ground_of(&record, &rules, after.choice, ChoiceGround::SignedForm));
    let deed = Deed::FormTaken {
        before: before.choice.map(person::answer),
        after: after.choice.map(person::answer),
        ground,
    };
    let note = Note::of(deed);
    let entry = note.people(&[record.id]).enter(&transaction)?.number;
    transaction.commit()?;
    let step: Vec<Change> = (after != before)
        .then_some(Change {
            person: record.id,
            before,
            after,
        })
        .into_iter()
        .collect();
    Ok(Marked {
        changed: u32::try_from(step.len()).unwrap_or(u32::MAX),
        undo: undo.keep(entry, step),
    })
}
