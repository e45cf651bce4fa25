//! 新版本: what a signed release manifest says.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A release that is newer than the program that runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Release {
    /// Its version.
    pub version: String,
    /// Its day.
    pub date: String,
    /// What has changed.
    pub changes: ReleaseChanges,
    /// Where manifest and installers lie, for showing.
    pub folder: String,
    /// The installers for this computer; there may be none.
    pub installers: Vec<ReleaseInstaller>,
}

/// What has changed, as the releaser wrote it: plain text of several lines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ReleaseChanges {
    /// In Chinese.
    pub zh: String,
    /// In English.
    pub en: String,
}

/// An installer beside the manifest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ReleaseInstaller {
    /// Its name, by which `release_reveal` takes it.
    pub name: String,
    /// Its SHA-256 in hex digits.
    pub sha256: String,
}
