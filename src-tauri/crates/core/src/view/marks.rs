//! Marks that the clerk sets on people: 移出, 暂缓办理, 待更正, 已收表.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PersonId, debug_without_content};

/// A mark with its reason, for a selection.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MarkRequest {
    /// The selection.
    pub persons: Vec<PersonId>,
    /// In the clerk's words, at most 200 characters.
    pub reason: String,
}

/// A selection.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PersonsRequest {
    /// The people.
    pub persons: Vec<PersonId>,
}

/// What a mark changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Marked {
    /// People changed; those to whom the mark does not apply are passed over.
    pub changed: u32,
    /// Takes the change back; `null` where nothing changed.
    pub undo: Option<u32>,
}

debug_without_content!(MarkRequest);
