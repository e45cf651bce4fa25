//! Long works.

use std::time::Duration;

use sicard_core::error::Failure;
use sicard_core::view::{JobEnded, Unsaved};

use super::Call;
use crate::command_table::JobNumber;

/// Longer than any work takes to stop; a disk that does not answer does not keep the window open.
const LAST_CALL: Duration = Duration::from_secs(20);

pub fn job_cancel(call: &Call, number: JobNumber) -> Result<(), Failure> {
    call.program.jobs.cancel(number);
    Ok(())
}

pub fn job_progress(call: &Call, percent: Option<u8>) -> Result<(), Failure> {
    call.computer
        .show_progress(percent.map(|percent| percent.min(100)));
    Ok(())
}

pub fn job_ended(call: &Call, request: JobEnded) -> Result<(), Failure> {
    call.computer
        .tell_in_the_background(&request.title, &request.text);
    Ok(())
}

/// Closing does not depend on the disk: where what was typed cannot be kept it is lost.
pub fn window_close(call: &Call, unsaved: Option<Unsaved>) -> Result<(), Failure> {
    call.program.jobs.end_all(LAST_CALL);
    if let Some(unsaved) = unsaved {
        let _ = call.program.desk(|desk| desk.keep_unsaved(Some(&unsaved)));
    }
    call.computer.close();
    Ok(())
}
