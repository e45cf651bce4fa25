//! 解锁申请: a request and the letter that belongs to it.

pub mod slip;

use crate::report::{Refusal, file_name};
use sicard_package::unlock::{UnlockNumber, UnlockRequest};
use std::path::Path;

/// What stands in the stamped letter, as it was typed.
pub struct Letter<'a> {
    /// 单位编号.
    pub unit: &'a str,
    /// 申请编号.
    pub number: &'a str,
}

/// Reads a request that is the letter's. A refusal never says what stands in the file: it is the letter that is to be looked at.
pub fn read(path: &Path, letter: &Letter<'_>) -> Result<UnlockRequest, Refusal> {
    let number = UnlockNumber::parse(letter.number).ok_or(Refusal::OptionInvalid {
        option: "--request",
    })?;
    let request = UnlockRequest::load(path).map_err(Refusal::of_request(path))?;
    let file = file_name(path);
    match () {
        () if request.bound().unit_code != letter.unit.trim() => {
            Err(Refusal::UnlockOtherUnit { file })
        }
        () if *request.number() != number => Err(Refusal::UnlockOtherNumber { file }),
        () => Ok(request),
    }
}
