//! 操作记录: who did what and when.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Deed, DeedGroup, JournalWords, PersonId, ReportFormat, UnitId, debug_without_content};

/// Which entries are asked for: those of a unit, and those of no unit.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct JournalQuery {
    /// The unit.
    pub unit: UnitId,
    /// Only of this kind, with what undoes them.
    pub group: Option<DeedGroup>,
    /// Only what touched this person.
    pub person: Option<PersonId>,
    /// Only what touched somebody whom the list finds so; blank: no matter whom.
    pub search: String,
}

/// A page of entries, the newest first.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct JournalRequest {
    /// Which.
    pub query: JournalQuery,
    /// Only entries with a smaller number; `null`: from the newest.
    pub below: Option<u32>,
    /// How many at most.
    pub limit: u32,
}

/// A page of the record.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct JournalPage {
    /// The newest first.
    pub entries: Vec<JournalEntry>,
    /// There are older ones.
    pub more: bool,
}

/// One entry.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct JournalEntry {
    /// From 1, without gap.
    pub number: u32,
    /// RFC 3339, with the computer's offset from UTC.
    pub at: String,
    /// The computer's account.
    pub account: String,
    /// The name that the clerk gave.
    pub clerk: Option<String>,
    /// What was done; `null` where a newer program or somebody's hand wrote what this one does not know.
    pub deed: Option<Deed>,
    /// How many people it touched.
    pub people: u32,
    /// The first few of them.
    pub names: Vec<JournalPerson>,
    /// In the clerk's words.
    pub reason: Option<String>,
}

/// Somebody whom an entry touched.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct JournalPerson {
    /// Who.
    pub id: PersonId,
    /// 姓名.
    pub name: String,
    /// 个人编号.
    pub personal_no: String,
}

/// Whether the record holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct JournalCheck {
    /// How many entries there are.
    pub entries: u32,
    /// The newest entry's hash, its first 16 hexadecimal digits in fours: to be compared with what was noted elsewhere.
    pub code: String,
    /// What does not hold, the first thing of it; `null`: everything holds.
    pub fault: Option<JournalFault>,
    /// The newest entry that an export is bound to.
    pub anchor: Option<JournalAnchor>,
}

/// An entry that does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct JournalFault {
    /// In what way.
    pub kind: JournalFaultKind,
    /// Number of the entry; of the last that is numbered as it should be where others are not, 0 where it is an export that is bound to none.
    pub number: u32,
    /// What it gives as its time, where it is there; of an export, when its file was written.
    pub at: Option<String>,
}

/// How an entry does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum JournalFaultKind {
    /// It is not there.
    Missing,
    /// It was changed after it was written.
    Changed,
    /// Whom it touched, or why, was changed after it was written.
    ParticularsChanged,
    /// It does not follow on the one before: entries were put in, exchanged or written anew.
    Unlinked,
    /// An export was bound to another entry of this number: everything up to it was written anew.
    Rewritten,
    /// The last backup has another entry of this number: everything up to it was written anew since.
    RewrittenSinceBackup,
    /// An export, the last backup or something else of the store shows that it was there, and the record ends before it.
    CutOff,
    /// It is the first, and not the one that a record begins with.
    NotBegun,
    /// Others have numbers that no entry has.
    Misnumbered,
    /// An export is bound to a number that no entry has.
    AnchorChanged,
    /// The triggers that keep other programs from changing the record are gone, or were so up to this entry, before which they were made again.
    GuardGone,
}

/// An export that the record is bound to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct JournalAnchor {
    /// Number of the entry.
    pub number: u32,
    /// 单位编号.
    pub unit: String,
    /// n of `out_<n>`.
    pub n: u32,
    /// When the file was written.
    pub at: String,
}

/// Who works here, as the next entry will say.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Clerk {
    /// The computer's account.
    pub account: String,
    /// The name that the clerk gave.
    pub name: Option<String>,
}

/// The name that the clerk gives; blank: none.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ClerkName {
    /// At most 60 characters are kept.
    pub name: String,
}

/// Writes entries as a file.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct JournalSave {
    /// Which.
    pub query: JournalQuery,
    /// Id of the folder.
    pub folder: String,
    /// What kind of file.
    pub format: ReportFormat,
    /// What things are called.
    pub words: JournalWords,
}

debug_without_content!(
    JournalQuery,
    JournalRequest,
    JournalPage,
    JournalEntry,
    JournalPerson,
    Clerk,
    ClerkName,
    JournalSave
);
