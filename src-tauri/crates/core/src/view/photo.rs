//! 选择照片.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PersonId, debug_without_content};

/// A picture that the clerk may accept; its pixels wait under `candidate/<id>/before` and `/after`.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PhotoCandidate {
    /// Names it until it is accepted or discarded.
    pub id: u32,
    /// For whom.
    pub person: PersonId,
    /// The file's name, for showing.
    pub file_name: String,
    /// Pixels of the file, upright.
    pub width: u32,
    /// Pixels of the file, upright.
    pub height: u32,
    /// Length of the file.
    pub bytes: u32,
    /// The file is taken byte for byte.
    pub as_is: bool,
    /// Something was cut off at the edges.
    pub cropped: bool,
    /// Length of the JPEG that would be stored.
    pub result_bytes: u32,
}

/// Makes a candidate of a file.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PhotoFromFile {
    /// For whom.
    pub person: PersonId,
    /// Id of the file.
    pub file: String,
}

/// Makes a candidate the person's photo.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PhotoAccept {
    /// For whom.
    pub person: PersonId,
    /// The candidate.
    pub candidate: u32,
}

debug_without_content!(PhotoCandidate);
