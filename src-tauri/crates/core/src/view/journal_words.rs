//! What 操作记录 calls things when it is written as a file.

use std::collections::HashMap;

use serde::Deserialize;
use ts_rs::TS;

use super::{ChoiceGround, TableField};

/// What the file calls things, in the language of the window.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct JournalWords {
    /// Begins the file's name, and names the page.
    pub title: String,
    /// Of the columns: number, time, account, clerk, what, people, who, reason, hash.
    pub headings: Vec<String>,
    /// Says of more people than are named how many there are; `{people}` stands for the number.
    pub and_more: String,
    /// How sentences are made.
    pub sentences: DeedWords,
}

/// How sentences are made of deeds: `{field}` stands for a deed's field.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DeedWords {
    /// By the `kind` of a [`Deed`].
    pub kinds: HashMap<String, String>,
    /// What is added where a field is true, by its name.
    pub flags: HashMap<String, String>,
    /// What is added for what a number's choice rests on.
    pub grounds: HashMap<ChoiceGround, String>,
    /// What a table can set.
    pub fields: HashMap<TableField, String>,
    /// One of the offered numbers; `{index}` stands for which.
    pub offered: String,
    /// 都与证件不符.
    pub neither: String,
    /// No answer yet.
    pub unanswered: String,
    /// A deed that this program does not know.
    pub unknown: String,
}
