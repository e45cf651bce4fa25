//! The list of a unit's people.

use serde::{Deserialize, Serialize};
use sicard_person::{CodeWord, Colour, PersonState};
use ts_rs::TS;

use super::{DatumField, PersonId, UnitId, debug_without_content};

/// A filter above the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Chip {
    /// Everyone with something left to do, up to and including the confirmed: the work list.
    Open,
    /// 待处理.
    Red,
    /// 缺照片.
    NoPhoto,
    /// 待打印.
    ToPrint,
    /// 已打印.
    Printed,
    /// 需重打.
    Reprint,
    /// At the step 打印、本人签字: their forms are to be printed, for the first time or again.
    AtPrint,
    /// At the step 收表选号: printed and not back, or back with a number still to be chosen.
    AtForms,
    /// 已收表: the form is back, the person not yet confirmed.
    FormBack,
    /// 待选号.
    NumberOpen,
    /// 可确认.
    Ready,
    /// 已确认.
    Confirmed,
    /// 有变动: the newest package changed something, whatever the state; the sign beside the name.
    Changed,
    /// 导出后有变更.
    ChangedAfterExport,
    /// 待更正.
    Correction,
    /// 暂缓办理.
    Deferred,
    /// Not in the newest package; a mark beside the state. Removed people are left out, and exported ones, who are expected to be in no further package.
    Missing,
    /// 待报送: exported, in a batch that is not marked as handed in.
    ToHandIn,
    /// 已导出.
    Exported,
    /// 已移出.
    Removed,
    /// Everyone, whatever the state.
    Everyone,
}

/// A column that the list can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Column {
    /// 个人编号.
    PersonalNo,
    /// 姓名, by pinyin.
    Name,
    /// 性别.
    Sex,
    /// 民族.
    Ethnic,
    /// 出生日期.
    BirthDate,
    /// 证件类型.
    IdType,
    /// 证件号码, the chosen one or the first.
    IdNumber,
    /// 手机号码.
    Mobile,
    /// 照片: those without first.
    Photo,
    /// 状态, in the order of the work.
    State,
    /// 已确认: those not confirmed first.
    Confirmed,
    /// 部门; those without one last, in both directions. Numbers in a text count by their value, as on paper.
    Department,
    /// 工号, likewise.
    StaffNo,
    /// 备注, likewise.
    Remark,
    /// The order of the packages: the list's own order and that of the paper.
    ListOrder,
}

/// A column and a direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Sort {
    /// By what.
    pub column: Column,
    /// The largest first.
    pub descending: bool,
}

/// Which people, in which order.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ListQuery {
    /// The unit.
    pub unit: UnitId,
    /// The filter.
    pub chip: Chip,
    /// Name, pinyin initials or part of a number; empty: everyone.
    pub search: String,
    /// `null`: list order.
    pub sort: Option<Sort>,
}

/// How many people a query finds, and what the chips count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ListView {
    /// People the query finds.
    pub total: u32,
    /// People the search finds under each chip.
    pub counts: Vec<ChipCount>,
    /// Grows with every change of the unit's people; rows of another revision are stale.
    pub revision: u32,
}

/// A chip's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ChipCount {
    /// The chip.
    pub chip: Chip,
    /// People.
    pub count: u32,
}

/// Asks for a window of rows.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RowsRequest {
    /// Of which list.
    pub query: ListQuery,
    /// First row, from 0.
    pub offset: u32,
    /// How many rows at most; at most 1,000 come.
    pub limit: u32,
    /// Numbers with their middle hidden.
    pub masked: bool,
}

/// One row.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PersonRow {
    /// Who.
    pub id: PersonId,
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
    /// The offered numbers, masked if asked for.
    pub id_numbers: Vec<String>,
    /// Which of them holds, 1-based; `null`: still to be chosen.
    pub choice: Option<u8>,
    /// The office has settled it.
    pub settled: bool,
    /// 手机号码, masked if asked for.
    pub mobile: Option<String>,
    /// Version for the picture's address.
    pub photo: Option<String>,
    /// 状态.
    pub state: PersonState,
    /// Colour of the row.
    pub colour: Colour,
    /// √.
    pub confirmed: bool,
    /// 已收表.
    pub form_back: bool,
    /// Not in the newest package.
    pub missing: bool,
    /// What the newest package changed.
    pub changed: Vec<DatumField>,
    /// What has changed since the form was printed that is to be printed again; nothing where it was printed before that was kept.
    pub printed_changes: Vec<DatumField>,
    /// How many warnings the data give.
    pub warnings: u32,
    /// The reason of the mark that names the state.
    pub note: Option<String>,
    /// When that mark was set.
    pub noted_at: Option<String>,
    /// 部门, the unit's own datum.
    pub department: Option<String>,
    /// 工号, the unit's own datum.
    pub staff_no: Option<String>,
    /// 备注, the unit's own datum.
    pub remark: Option<String>,
}

debug_without_content!(ListQuery, PersonRow);
