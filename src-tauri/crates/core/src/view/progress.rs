//! Progress of long work.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How far a job is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Progress {
    /// What is being done.
    pub phase: Phase,
    /// Of `total`.
    pub done: u32,
    /// 0 where the end is not known.
    pub total: u32,
}

/// A part of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Phase {
    /// ZIP, manifest, signature.
    Reading,
    /// Argon2id of the 领取码.
    CheckingCode,
    /// Roster.
    People,
    /// Which files there are.
    Files,
    /// The database into a copy of it.
    Copying,
    /// Photos into the store.
    Photos,
    /// The same picture under two people is looked for.
    Comparing,
    /// Commit.
    Saving,
    /// What lies beside the rows of a unit that was deleted goes too.
    Clearing,
    /// A return is being written.
    Writing,
    /// It is being read back.
    Verifying,
    /// Forms are being made.
    Pages,
    /// They are being handed to the printer.
    Printing,
}

/// That long work has ended, in the words of the page; nothing personal in them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct JobEnded {
    /// What has ended.
    pub title: String,
    /// What there is to do.
    pub text: String,
}
