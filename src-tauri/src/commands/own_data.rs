//! What a unit files its people by.

use sicard_core::error::Failure;
use sicard_core::view::{DepartmentRequest, Marked};

use super::Call;

pub fn people_department(call: &Call, request: DepartmentRequest) -> Result<Marked, Failure> {
    call.program.desk(|desk| desk.set_department(&request))
}
