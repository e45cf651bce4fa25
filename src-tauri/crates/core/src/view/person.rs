//! The dialog 个人信息确认.

use serde::{Deserialize, Serialize};
use sicard_person::{
    ChoiceRefusal, CodeWord, Colour, ConfirmObstacle, ConfirmWarning, NumberWarning, PersonState,
};
use ts_rs::TS;

use super::{
    DatumChange, DatumField, ExportId, ListQuery, PersonId, UnitId, debug_without_content,
};

/// Everything about one person.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PersonView {
    /// Who.
    pub id: PersonId,
    /// The unit.
    pub unit: UnitId,
    /// 个人编号.
    pub personal_no: String,
    /// 姓名.
    pub name: String,
    /// 性别.
    pub sex: CodeWord,
    /// 民族.
    pub ethnic: CodeWord,
    /// 出生日期.
    pub birth_date: String,
    /// 证件类型.
    pub id_type: CodeWord,
    /// 人员类别.
    pub category: Option<String>,
    /// 部门, the unit's own datum.
    pub department: Option<String>,
    /// 工号, the unit's own datum.
    pub staff_no: Option<String>,
    /// 备注, the unit's own datum.
    pub remark: Option<String>,
    /// Insurance accounts.
    pub accounts: Vec<AccountView>,
    /// The offered numbers.
    pub id_numbers: Vec<OfferedNumber>,
    /// The office has settled the number: the first holds.
    pub settled: bool,
    /// The clerk's answer.
    pub choice: Option<NumberChoice>,
    /// 手机号码 as it stands now.
    pub mobile: Option<String>,
    /// 手机号码 as the office issued it.
    pub mobile_issued: Option<String>,
    /// The photo as it stands now.
    pub photo: Option<PhotoView>,
    /// 状态.
    pub state: PersonState,
    /// Colour of the row.
    pub colour: Colour,
    /// What the data say against themselves.
    pub warnings: Vec<NumberWarning>,
    /// What the newest package changed.
    pub changes: Vec<DatumChange>,
    /// Why the person cannot be confirmed.
    pub obstacles: Vec<ConfirmObstacle>,
    /// What would be asked about first.
    pub confirm_warnings: Vec<ConfirmWarning>,
    /// 已收表, since when.
    pub form_back_at: Option<String>,
    /// When the newest form was printed.
    pub printed_at: Option<String>,
    /// 需重打: what of the newest form is not so any more, where that is known.
    pub printed_changes: Vec<DatumField>,
    /// The number of the batch that it was printed in.
    pub printed_batch: Option<u32>,
    /// 已确认, since when.
    pub confirmed_at: Option<String>,
    /// The batch that counts.
    pub export: Option<ExportRef>,
    /// 暂缓办理.
    pub deferred: Option<Mark>,
    /// 待更正.
    pub correction: Option<Mark>,
    /// 已移出.
    pub removed: Option<Mark>,
    /// Not in the newest package.
    pub missing: bool,
    /// May be changed: neither confirmed, exported nor removed.
    pub editable: bool,
}

/// One insurance account.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AccountView {
    /// The agency that keeps it.
    pub agency: String,
    /// 个人编号 there.
    pub personal_no: String,
}

/// One offered ID number.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OfferedNumber {
    /// 1-based.
    pub index: u8,
    /// The number in full.
    pub number: String,
    /// Its characters.
    pub length: u32,
    /// The rules allow it.
    pub choosable: bool,
    /// Why not.
    pub reason: Option<ChoiceRefusal>,
}

/// The clerk's answer to 选择号码.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[ts(export)]
pub enum NumberChoice {
    /// One of the offered numbers.
    Offered {
        /// 1-based.
        index: u8,
    },
    /// 都与证件不符: leads to 待更正.
    Neither,
}

/// The photo that would be exported.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PhotoView {
    /// For the picture's address.
    pub version: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// Length of the JPEG.
    pub bytes: u32,
    /// Where it came from.
    pub source: PhotoSource,
    /// Why it was taken in spite of what a measure said.
    pub reason: Option<String>,
}

/// Where a photo came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum PhotoSource {
    /// The office's package.
    Package,
    /// The clerk's file.
    Clerk,
}

/// The batch in which a person stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ExportRef {
    /// Row id.
    pub id: ExportId,
    /// n of `out_<n>`.
    pub n: u32,
    /// When it was written.
    pub at: String,
}

/// A mark with a reason.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Mark {
    /// In the clerk's words.
    pub reason: String,
    /// When it was set.
    pub at: String,
}

/// What the dialog saves.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SavePerson {
    /// Who.
    pub person: PersonId,
    /// 手机号码 as typed; `null` or blank: none.
    pub mobile: Option<String>,
    /// The answer to 选择号码; `null`: none yet.
    pub choice: Option<NumberChoice>,
    /// 已收表.
    pub form_back: bool,
    /// 部门, the unit's own datum.
    pub department: Option<String>,
    /// 工号, the unit's own datum.
    pub staff_no: Option<String>,
    /// 备注, the unit's own datum.
    pub remark: Option<String>,
}

/// What became of a saving.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PersonSaved {
    /// The person as saved.
    pub person: PersonView,
    /// By which it can be taken back; `null` where nothing has changed.
    pub undo: Option<u32>,
}

/// What was typed in the dialog and not saved when the program was locked, and in which list the dialog stood.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Unsaved {
    /// The list that 上一个 and 下一个 go through.
    pub query: ListQuery,
    /// What would have been saved.
    pub typed: SavePerson,
}

debug_without_content!(
    PersonView,
    PersonSaved,
    AccountView,
    OfferedNumber,
    PhotoView,
    Mark,
    SavePerson,
    Unsaved
);
