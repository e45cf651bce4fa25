//! The one error that crosses to the page; texts in `texts/errors.json` of the crate that owns the code.

mod code;
mod failure;

pub use code::ErrorCode;
pub use failure::Failure;
