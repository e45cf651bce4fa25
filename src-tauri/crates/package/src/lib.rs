//! The data package between the card office and a unit, both directions, by docs/package-format.md.
//!
//! - [`SealedPackage`] opens a file: container, manifest, signature; with a code or key it becomes an
//!   [`OpenedIssue`] or [`OpenedReturn`], whose photos are opened on all cores.
//! - [`write_issue`] and [`write_return`] make one.
//! - [`unlock`] is how a unit asks the office to help it into its store again.
//! - On Unix `core_dumps` keeps all of that out of images of the memory.
//! - [`keys`] holds the office's keys, [`code`](mod@code) the 领取码, [`form_code`](mod@form_code) the 表号.

mod base64url;
pub mod chunks;
pub mod code;
mod container;
#[cfg(unix)]
pub mod core_dumps;
mod cores;
mod crypto;
mod error;
mod explain;
pub mod form_code;
mod json;
pub mod kept_key;
pub mod keys;
mod limits;
mod manifest;
mod moment;
mod new_file;
mod public;
mod read;
mod roster;
mod rules;
mod secret;
pub mod unlock;
mod watch;
mod write;

pub use code::Code;
pub use error::PackageError;
pub use explain::{Explained, Lang};
pub use keys::{IssueKey, OpenKey, PublicKeys};
pub use manifest::{Kind, Manifest};
pub use moment::Moment;
pub use new_file::sync_folder;
pub use public::{OfficePublicKey, Sha256Hex, SignerKey};
pub use read::{OpenedIssue, OpenedReturn, SealedPackage};
pub use roster::*;
pub use secret::{ContentKey, Secret32};
pub use watch::{Unwatched, Watch};
pub use write::{IssueSpec, ReturnSpec, Written, write_issue, write_return};
