//! Settings: plain, nothing personal in them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::UnitId;

/// What the clerk has set for the window.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export)]
pub struct Settings {
    /// Language of the window.
    pub language: Language,
    /// ID and mobile numbers in the list with their middle hidden.
    pub mask_numbers: bool,
    /// 部门, 工号 and 备注 in the list, in the place of what nobody sorts a workshop by.
    pub own_columns: bool,
    /// The unit shown last.
    pub last_unit: Option<UnitId>,
}

/// Language of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub enum Language {
    /// As the computer.
    #[default]
    #[serde(rename = "system")]
    System,
    /// 简体中文.
    #[serde(rename = "zh-CN")]
    ZhCn,
    /// English.
    #[serde(rename = "en")]
    En,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Language::System,
            mask_numbers: true,
            own_columns: false,
            last_unit: None,
        }
    }
}
