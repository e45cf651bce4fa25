//! Files and folders that only Rust knows the path of.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A file from a dialog, a drop or the command line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FileHandle {
    /// Stands for the path.
    pub id: String,
    /// Last part of the path, for showing.
    pub name: String,
}

/// A folder from a dialog, or a proposed one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FolderHandle {
    /// Stands for the path.
    pub id: String,
    /// The path, for showing.
    pub path: String,
}
