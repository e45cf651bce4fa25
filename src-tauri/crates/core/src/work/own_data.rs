//! 部门, 工号 and 备注: what a unit files its people by. No package carries them, and no office sees them.

use rusqlite::Connection;

use super::details::{Details, DetailsChange};
use super::record::Record;
use super::undo::UndoSteps;
use crate::error::{ErrorCode, Failure};
use crate::journal::Note;
use crate::view::{Deed, DepartmentRequest, Marked, PersonId};

/// Longest 部门 or 工号 that is kept, in characters.
pub const MOST_CHARS: usize = 60;
/// Longest 备注 that is kept, in characters.
pub const MOST_REMARK_CHARS: usize = 200;

/// A 部门 or 工号 as it is kept: without control characters, blanks at the ends and what is beyond 60 characters; `None` where nothing is left.
pub fn cleaned(text: Option<&str>) -> Option<String> {
    cleaned_to(text, MOST_CHARS)
}

/// A 备注 as it is kept: the same with 200 characters.
pub fn cleaned_remark(text: Option<&str>) -> Option<String> {
    cleaned_to(text, MOST_REMARK_CHARS)
}

fn cleaned_to(text: Option<&str>, most_chars: usize) -> Option<String> {
    let kept: String = text?
        .trim()
        .chars()
        .filter(|c| !c.is_control())
        .take(most_chars)
        .collect();
    (!kept.is_empty()).then_some(kept)
}

/// Gives people a 部门, in one transaction and with undo; who is gone is passed over.
///
/// # Errors
/// The store's.
pub fn set_department(
    store: &mut Connection,
    undo: &mut UndoSteps,
    request: &DepartmentRequest,
) -> Result<Marked, Failure> {
    let department = cleaned(request.department.as_deref());
    let transaction = store.transaction()?;
    let mut step = Vec::new();
    for &person in &request.persons {
        let record = match Record::read(&transaction, person) {
            Err(failure) if failure.code == ErrorCode::PersonGone => continue,
            record => record?,
        };
        let before = Details::of(&record);
        let after = Details {
            department: department.clone(),
            ..before.clone()
        };
        if after != before {
            after.write(&transaction, person)?;
            step.push(DetailsChange {
                person,
                before,
                after,
            });
        }
    }
    let mut entry = 0;
    if !step.is_empty() {
        let cleared = department.is_none();
        let changed: Vec<PersonId> = step.iter().map(|change| change.person).collect();
        let note = Note::of(Deed::DepartmentSet { cleared }).people(&changed);
        entry = note.enter(&transaction)?.number;
    }
    transaction.commit()?;
    Ok(Marked {
        changed: u32::try_from(step.len()).unwrap_or(u32::MAX),
        undo: undo.keep_details(entry, step),
    })
}
