//! 批量处理 - 信息导入.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FolderHandle, PersonId, UnitId, debug_without_content};

/// Names a table that was read, as long as its dialog is open.
pub type TableId = u32;

/// What a table can set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum TableField {
    /// 手机号码.
    Mobile,
    /// 部门.
    Department,
    /// 工号.
    StaffNo,
    /// 备注.
    Remark,
}

impl TableField {
    /// Every field, in the order of the report.
    pub const ALL: [Self; 4] = [Self::Mobile, Self::Department, Self::StaffNo, Self::Remark];
}

/// Reads a table and finds out whose its rows are.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TableRequest {
    /// Whose people's they are.
    pub unit: UnitId,
    /// Id of the file.
    pub file: String,
    /// Names the job.
    pub job: u32,
}

/// What is to become of a row; exactly one of these for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum TableRowState {
    /// It fills what is empty.
    New,
    /// It would take the place of something else.
    Replaces,
    /// The person was found by the name alone: the clerk has to say that it is the one.
    ByName,
    /// Everything stands so already.
    Same,
    /// It does not say whose it is.
    Unnamed,
    /// Nobody of the unit has its number or name.
    Nobody,
    /// Its number is that of more than one person.
    SeveralPeople,
    /// Several people have its name, and there is no number.
    NameNotUnique,
    /// Its numbers and its name are not of the same person.
    Contradiction,
    /// There are other rows of the same person.
    SeveralRows,
    /// A spreadsheet has turned a number into a figure.
    NumberDamaged,
    /// No mobile number.
    MobileInvalid,
    /// A text is too long.
    TextTooLong,
    /// The person is confirmed, exported or removed, and the mobile number would change.
    Locked,
    /// There is nothing in it to set.
    Empty,
    /// Its cells do not fit the headings, or its characters cannot be read.
    LineDamaged,
}

impl TableRowState {
    /// Every state, in the order of the report.
    pub const ALL: [Self; 16] = [
        Self::New,
        Self::Replaces,
        Self::ByName,
        Self::Same,
        Self::Unnamed,
        Self::Nobody,
        Self::SeveralPeople,
        Self::NameNotUnique,
        Self::Contradiction,
        Self::SeveralRows,
        Self::NumberDamaged,
        Self::MobileInvalid,
        Self::TextTooLong,
        Self::Locked,
        Self::Empty,
        Self::LineDamaged,
    ];
}

/// Rows of one state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TableCount {
    /// What is to become of them.
    pub state: TableRowState,
    /// How many.
    pub rows: u32,
}

/// A table as it was read; nothing is changed by it.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TableView {
    /// Names it until it is closed.
    pub id: TableId,
    /// Rows in all, without the headings and without blank lines.
    pub total: u32,
    /// Those states that there are; they add up to the total.
    pub counts: Vec<TableCount>,
    /// What its columns can set.
    pub fields: Vec<TableField>,
    /// Headings of columns that mean nothing here.
    pub unused: Vec<String>,
}

/// Asks for the rows of a table.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TableRowsRequest {
    /// Which table.
    pub table: TableId,
    /// With the middle of ID and mobile numbers hidden.
    pub masked: bool,
}

/// The person of a row.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TablePerson {
    /// Row id.
    pub id: PersonId,
    /// 姓名.
    pub name: String,
    /// 个人编号.
    pub personal_no: String,
}

/// What a row would set.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TableChange {
    /// Which datum.
    pub field: TableField,
    /// As it stands; `null`: nothing.
    pub before: Option<String>,
    /// As the row has it.
    pub after: String,
}

/// One row.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TableRow {
    /// Its place, from 0.
    pub row: u32,
    /// Its line in the file, from 1.
    pub line: u32,
    /// What is to become of it.
    pub state: TableRowState,
    /// Whose it says it is: number, personal number and name as they stand there.
    pub given: String,
    /// Whose it is, where that is one person.
    pub person: Option<TablePerson>,
    /// What would be different.
    pub changes: Vec<TableChange>,
}

/// Sets what a table says.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TakeTable {
    /// Which table.
    pub table: TableId,
    /// Rows that may take the place of something else; elsewhere only what is empty is filled.
    pub replace: Vec<u32>,
    /// Rows found by the name alone of which the clerk says that they are the person's.
    pub confirmed: Vec<u32>,
    /// Names the job.
    pub job: u32,
}

/// What was set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TableTaken {
    /// People about whom something was set.
    pub changed: u32,
    /// Rows that were passed over, because the person has changed since they were read.
    pub left_out: Vec<u32>,
    /// Takes all of it back; `null` where nothing changed.
    pub undo: Option<u32>,
}

/// Asks for a table to fill in.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TableTemplate {
    /// Whose people stand in it.
    pub unit: UnitId,
    /// Id of the folder.
    pub folder: String,
}

/// A table that was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SavedTable {
    /// Its name.
    pub file: String,
    /// Where it is.
    pub folder: FolderHandle,
}

debug_without_content!(TableView, TablePerson, TableChange, TableRow);
