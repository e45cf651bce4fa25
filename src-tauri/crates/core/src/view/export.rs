//! 报盘数据导出 and 导出记录.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Contact, ExportId, FolderHandle, PersonId, UnitId, WaitingPerson, debug_without_content,
};

/// Asks what an export would write.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ExportPlanRequest {
    /// The unit.
    pub unit: UnitId,
    /// The selection, of whom the confirmed count; `null`: everyone confirmed.
    pub persons: Option<Vec<PersonId>>,
    /// Id of the folder to write to; `null`: the one proposed first.
    pub folder: Option<String>,
}

/// What an export would write.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ExportPlan {
    /// People in all files.
    pub people: u32,
    /// One file for each issued package that the people came with.
    pub files: Vec<PlannedFile>,
    /// People of them whose signed form was not noted as back: the paper must have as many forms as the export has people.
    pub not_back: u32,
    /// The first 500 of these.
    pub not_back_people: Vec<WaitingPerson>,
    /// As last given for this unit.
    pub contact: Option<Contact>,
    /// Where the files would go.
    pub folder: FolderHandle,
}

/// One file of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PlannedFile {
    /// n of `out_<n>`.
    pub n: u32,
    /// `<unit>out_<n>.zip`.
    pub name: String,
    /// People in it.
    pub people: u32,
}

/// Writes the files.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ExportRequest {
    /// The unit.
    pub unit: UnitId,
    /// The selection, of whom the confirmed count; `null`: everyone confirmed.
    pub persons: Option<Vec<PersonId>>,
    /// Whom the office may ask.
    pub contact: Contact,
    /// Id of the folder.
    pub folder: String,
    /// Number by which the page can cancel.
    pub job: u32,
}

/// What was written.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ExportDone {
    /// One record for each file.
    pub files: Vec<ExportRecord>,
}

/// Whether a batch counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum ExportStatus {
    /// Written, and it counts.
    Exported,
    /// Withdrawn before it was handed in; its people are confirmed again.
    Voided,
}

/// One batch of the records.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ExportRecord {
    /// Row id.
    pub id: ExportId,
    /// The unit.
    pub unit: UnitId,
    /// n of `out_<n>`.
    pub n: u32,
    /// `<unit>out_<n>.zip`.
    pub file_name: String,
    /// The folder it was last written to.
    pub folder: String,
    /// When it was first written.
    pub created_at: String,
    /// People in it.
    pub people: u32,
    /// Whom the office may ask.
    pub contact: Contact,
    /// Whether it counts.
    pub status: ExportStatus,
    /// When the clerk marked it as handed in.
    pub handed_in_at: Option<String>,
    /// What the clerk has ticked of its 报送清单.
    pub ticked: Vec<HandInItem>,
    /// When it was withdrawn.
    pub voided_at: Option<String>,
    /// `package_id` of the newest file.
    pub package_id: String,
    /// SHA-256 of the newest file, hex.
    pub sha256: String,
    /// Length of the newest file.
    #[ts(type = "number")]
    pub bytes: u64,
    /// When the newest file was written, if that was not the first time.
    pub rewritten_at: Option<String>,
}

/// One person of a batch, in the order of the paper.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ExportedPerson {
    /// 个人编号.
    pub personal_no: String,
    /// 姓名.
    pub name: String,
}

/// Writes a batch again from its record.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WriteAgain {
    /// Which batch.
    pub export: ExportId,
    /// Id of the folder.
    pub folder: String,
    /// Number by which the page can cancel.
    pub job: u32,
}

/// Copies a batch's file to a stick.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CopyExport {
    /// Which batch.
    pub export: ExportId,
    /// Id of the folder, or of a place.
    pub folder: String,
    /// Number by which the page can cancel.
    pub job: u32,
}

/// Sets or takes back the mark that a batch was handed in.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct HandedIn {
    /// Which batch.
    pub export: ExportId,
    /// Handed in or not.
    pub handed_in: bool,
}

/// A line of the 报送清单, which is gone through before a batch is handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum HandInItem {
    /// The file is on a stick, or uploaded.
    File,
    /// As many forms as people, in order.
    Forms,
    /// Each with the copy of the ID document.
    Copies,
    /// The numbers on form and copy agree.
    Numbers,
    /// Where it goes, and when somebody is there.
    Place,
    /// The last day.
    Deadline,
}

/// Ticks a line of a batch's 报送清单, or takes the tick back.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct HandInTick {
    /// Which batch.
    pub export: ExportId,
    /// Which line.
    pub item: HandInItem,
    /// Ticked or not.
    pub ticked: bool,
}

debug_without_content!(
    ExportPlan,
    ExportRequest,
    ExportDone,
    ExportRecord,
    ExportedPerson
);
