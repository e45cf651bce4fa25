//! Files and folders that only Rust knows the path of.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::debug_without_content;

/// A file from a dialog, a drop or the command line.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FileHandle {
    /// Stands for the path.
    pub id: String,
    /// Last part of the path, for showing.
    pub name: String,
}

/// What has come to the program by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[ts(export)]
pub enum Arrival {
    /// A file: a package, a picture of a person, or anything else.
    File {
        /// Which.
        file: FileHandle,
    },
    /// Pictures of many people: folders, ZIPs, files.
    Pictures {
        /// Which.
        files: Vec<FileHandle>,
    },
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

// A picture is named after its person.
debug_without_content!(FileHandle);
