//! 数据确认.

use serde::{Deserialize, Serialize};
use sicard_person::{ConfirmObstacle, ConfirmWarning};
use ts_rs::TS;

use super::{PersonId, debug_without_content};

/// What confirming a selection would do.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ConfirmPlan {
    /// People with nothing against them and nothing to ask about.
    pub ready: u32,
    /// People who can be confirmed if the clerk accepts a warning.
    pub warned: u32,
    /// People who cannot be confirmed.
    pub blocked: u32,
    /// The first 500 of the warned, in the order of the list.
    pub warned_people: Vec<ConfirmIssue>,
    /// The first 500 of the blocked, in the order of the list.
    pub blocked_people: Vec<ConfirmIssue>,
}

/// One person who is warned about or cannot be confirmed, with every reason.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ConfirmIssue {
    /// Who.
    pub person: PersonId,
    /// 个人编号.
    pub personal_no: String,
    /// 姓名.
    pub name: String,
    /// Reasons against.
    pub obstacles: Vec<ConfirmObstacle>,
    /// What to ask about.
    pub warnings: Vec<ConfirmWarning>,
}

/// Confirms those of a selection who can be.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ConfirmRequest {
    /// The selection.
    pub persons: Vec<PersonId>,
    /// The clerk accepts the warnings; without it the warned stay as they are.
    pub include_warned: bool,
}

/// How many were confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Confirmed {
    /// People.
    pub confirmed: u32,
    /// By which it can be taken back; `null`: too many to keep.
    pub undo: Option<u32>,
}

debug_without_content!(ConfirmPlan, ConfirmIssue);
