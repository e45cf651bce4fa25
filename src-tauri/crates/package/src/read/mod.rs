//! Opening a package, in the order of the format page: ZIP, manifest, signature; then, once the caller
//! has looked at signer and replay, the key, the roster and the photos.

mod jpeg;
mod opened;
mod photos;
mod sealed;

pub(crate) use jpeg::is_jpeg;
pub use opened::{OpenedIssue, OpenedReturn};
pub use sealed::SealedPackage;
pub(crate) use sealed::{ISSUE_INFO, RETURN_INFO};
