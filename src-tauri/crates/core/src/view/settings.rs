//! Settings: plain, nothing personal in them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Column, UnitId};

/// What the clerk has set for the window.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export)]
pub struct Settings {
    /// Language of the window.
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
    /// Size of everything in the window, in percent of the ordinary one: 100 to 200.
    pub text_size: u16,
    /// How close the rows of the list stand.
    pub density: Density,
    /// ID and mobile numbers in the list with their middle hidden.
    pub mask_numbers: bool,
    /// Set by an earlier program that had one switch for 部门, 工号 and 备注; counts where no columns were chosen.
    pub own_columns: bool,
    /// The columns of the list, in the order of the list; none: the usual ones.
    pub columns: Vec<Column>,
    /// Minutes without a key or a movement of the mouse after which the store is locked, where a 本机密码 opens it; none: never.
    pub lock_after: Option<u16>,
    /// The eight steps above the list, with what to do next; otherwise a line.
    pub guide: bool,
    /// 帮助提示 was read.
    pub help_seen: bool,
    /// What was said after the first export of recovery code and backup was read.
    pub safety_seen: bool,
    /// The version of which the clerk has said 以后再说.
    pub release_later: Option<String>,
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

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Theme {
    /// As the computer.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// How close the rows of the list stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Density {
    /// Room to read.
    #[default]
    Roomy,
    /// As many rows as can be read.
    Compact,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Language::System,
            theme: Theme::System,
            text_size: 100,
            density: Density::Roomy,
            mask_numbers: true,
            own_columns: false,
            columns: Vec::new(),
            lock_after: Some(15),
            guide: true,
            help_seen: false,
            safety_seen: false,
            release_later: None,
            last_unit: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_sets_nothing_is_locked_out_after_a_quarter_of_an_hour_and_sees_numbers_masked() {
        let unset: Settings = serde_json::from_str("{}").unwrap();
        assert_eq!((unset.lock_after, unset.mask_numbers), (Some(15), true));
    }
}
