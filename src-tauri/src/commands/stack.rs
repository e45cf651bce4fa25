//! 收表.

use sicard_core::error::Failure;
use sicard_core::view::{FoundForm, Marked, ScannedForm, StackView, TakeForm, UnitId};

use super::Call;

pub fn stack_view(call: &Call, unit: UnitId) -> Result<StackView, Failure> {
    call.program.desk(|desk| desk.stack(unit))
}

pub fn form_scanned(call: &Call, request: ScannedForm) -> Result<FoundForm, Failure> {
    call.program.desk(|desk| desk.find_form(&request))
}

pub fn form_take(call: &Call, request: TakeForm) -> Result<Marked, Failure> {
    call.program.desk(|desk| desk.take_form(&request))
}
