//! Marks, and taking a change back.

use sicard_core::error::Failure;
use sicard_core::view::{MarkRequest, Marked, PersonsRequest};
use sicard_core::work::mark;

use super::Call;
use crate::command_table::UndoId;

pub fn people_remove(call: &Call, request: MarkRequest) -> Result<Marked, Failure> {
    call.program.desk(|desk| desk.mark(mark::remove, &request))
}

pub fn people_restore(call: &Call, request: PersonsRequest) -> Result<Marked, Failure> {
    call.program
        .desk(|desk| desk.change_mark(mark::restore, &request))
}

pub fn people_defer(call: &Call, request: MarkRequest) -> Result<Marked, Failure> {
    call.program.desk(|desk| desk.mark(mark::defer, &request))
}

pub fn people_resume(call: &Call, request: PersonsRequest) -> Result<Marked, Failure> {
    call.program
        .desk(|desk| desk.change_mark(mark::resume, &request))
}

pub fn people_correct(call: &Call, request: MarkRequest) -> Result<Marked, Failure> {
    call.program.desk(|desk| desk.mark(mark::correct, &request))
}

pub fn people_corrected(call: &Call, request: PersonsRequest) -> Result<Marked, Failure> {
    call.program
        .desk(|desk| desk.change_mark(mark::corrected, &request))
}

pub fn forms_back(call: &Call, request: PersonsRequest) -> Result<Marked, Failure> {
    call.program
        .desk(|desk| desk.change_mark(mark::forms_back, &request))
}

pub fn forms_not_back(call: &Call, request: PersonsRequest) -> Result<Marked, Failure> {
    call.program
        .desk(|desk| desk.change_mark(mark::forms_not_back, &request))
}

pub fn people_reopen(call: &Call, request: PersonsRequest) -> Result<Marked, Failure> {
    call.program
        .desk(|desk| desk.change_mark(mark::reopen, &request))
}

pub fn undo(call: &Call, id: UndoId) -> Result<Marked, Failure> {
    call.program.desk(|desk| desk.undo(id))
}
