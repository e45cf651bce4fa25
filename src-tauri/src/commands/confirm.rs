//! 数据确认.

use sicard_core::error::Failure;
use sicard_core::view::{ConfirmPlan, ConfirmRequest, Confirmed, Marked, PersonsRequest};
use sicard_core::work::mark;

use super::Call;

pub fn confirm_plan(call: &Call, request: PersonsRequest) -> Result<ConfirmPlan, Failure> {
    call.program.desk(|desk| desk.confirm_plan(&request))
}

pub fn confirm(call: &Call, request: ConfirmRequest) -> Result<Confirmed, Failure> {
    call.program.desk(|desk| desk.confirm(&request))
}

pub fn confirm_withdraw(call: &Call, request: PersonsRequest) -> Result<Marked, Failure> {
    call.program
        .desk(|desk| desk.change_mark(mark::withdraw, &request))
}
