//! 索照通知: who is still to bring a photo.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PersonId, PhotoProfile, UnitId, debug_without_content};

/// Asks who has no photo yet.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PhotoNoticeRequest {
    /// The unit.
    pub unit: UnitId,
    /// Of these people; `null`: of everyone.
    pub persons: Option<Vec<PersonId>>,
}

/// Asks for the notice on paper.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PhotoNoticePaper {
    /// The unit.
    pub unit: UnitId,
    /// Of these people; `null`: of everyone.
    pub persons: Option<Vec<PersonId>>,
    /// Until when, as the clerk writes it; `null`: room is left to write it by hand.
    pub until: Option<String>,
    /// To whom the photos go, likewise.
    pub to: Option<String>,
    /// A notice for each department; else one for all of them.
    pub by_department: bool,
}

/// Everyone who is still to bring a photo, by name alone: the notice is read by many.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PhotoNotice {
    /// How many.
    pub people: u32,
    /// By 部门, in its order; who has none comes last.
    pub departments: Vec<NoticeDepartment>,
    /// 单位名称.
    pub unit_name: String,
    /// Until when the city asks for the data, `YYYY-MM-DD`.
    pub deadline: Option<String>,
    /// What a photo must be.
    pub photo: PhotoProfile,
}

/// The people of one 部门.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct NoticeDepartment {
    /// 部门; `null`: none.
    pub department: Option<String>,
    /// 姓名, by pinyin. Two people of the same name stand there twice.
    pub names: Vec<String>,
}

debug_without_content!(PhotoNotice, PhotoNoticePaper, NoticeDepartment);
