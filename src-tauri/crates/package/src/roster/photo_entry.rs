//! How a roster names a photo.

use serde::{Deserialize, Serialize};

use crate::public::Sha256Hex;

/// One photo entry of the package and what it must contain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhotoEntry {
    /// Name of the ZIP entry, `photos/<6 or more digits>.enc`.
    pub entry: String,
    /// Length of the JPEG in bytes, before sealing.
    pub bytes: u64,
    /// SHA-256 of the JPEG.
    pub sha256: Sha256Hex,
}
