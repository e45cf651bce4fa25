//! Long works.

use sicard_core::error::Failure;

use super::Call;
use crate::command_table::JobNumber;

pub fn job_cancel(call: &Call, number: JobNumber) -> Result<(), Failure> {
    call.program.jobs.cancel(number);
    Ok(())
}
