//! 索照通知.

use sicard_core::error::Failure;
use sicard_core::view::{PhotoNotice, PhotoNoticeRequest};

use super::Call;

pub fn photo_notice(call: &Call, request: PhotoNoticeRequest) -> Result<PhotoNotice, Failure> {
    call.program.desk(|desk| desk.photo_notice(&request))
}
