//! Making a package. Entries are written as they are sealed, so that memory holds a few photos only:
//! manifest, photos in roster order, then the roster, which names the photos by their hashes.

mod issue;
mod photos;
mod returned;
mod under_construction;

use crate::secret::ContentKey;

pub use issue::{IssueSpec, write_issue};
pub use returned::{ReturnSpec, write_return};

/// A package that was written and synced.
#[derive(Debug)]
pub struct Written {
    /// As in its manifest.
    pub package_id: String,
    /// SHA-256 of the whole file.
    pub sha256: [u8; 32],
    /// Length of the file.
    pub bytes: u64,
    /// Opens every entry.
    pub content_key: ContentKey,
}
