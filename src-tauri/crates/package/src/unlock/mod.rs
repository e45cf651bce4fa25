//! 解锁申请: a code that opens a clerk's store, sealed to the office, and the file in which it is sent there.
//!
//! Decision 0019 says why it is so, and gives the bytes.

mod bytes;
mod error;
mod number;
mod request;
mod sealed_code;

pub use error::UnlockRequestError;
pub use number::UnlockNumber;
pub use request::UnlockRequest;
pub use sealed_code::{Bound, SealedCode};
