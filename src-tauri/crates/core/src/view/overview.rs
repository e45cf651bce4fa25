//! How far a unit is, as a whole and by department; the list and the progress as a workbook.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use sicard_person::PersonState;
use ts_rs::TS;

use super::{Column, ListQuery, debug_without_content};

/// How far a unit is.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Overview {
    /// By the departments' names, 2车间 before 10车间; people without one last. One line where no department is known.
    pub departments: Vec<DepartmentStates>,
    /// People of the exported whose batch is not marked as handed in.
    pub to_hand_in: u32,
    /// People with a mobile number, removed ones left out.
    pub with_mobile: u32,
    /// People without one whose data may be changed yet.
    pub to_be_asked_mobile: u32,
    /// People with a photo, removed ones left out.
    pub with_photo: u32,
}

/// How far a department is.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DepartmentStates {
    /// 部门; `null`: people without one.
    pub department: Option<String>,
    /// How many people are in each state; states without people are left out.
    pub states: Vec<StateCount>,
}

/// People in a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StateCount {
    /// The state.
    pub state: PersonState,
    /// People.
    pub count: u32,
}

/// Writes the people that a query finds, and how far the unit is, as a workbook.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ListSave {
    /// Whom, in which order.
    pub query: ListQuery,
    /// Numbers with their middle hidden.
    pub masked: bool,
    /// Id of the folder.
    pub folder: String,
    /// The columns, left to right.
    pub columns: Vec<Column>,
    /// What things are called.
    pub words: ListWords,
}

/// What the workbook calls things, in the language of the window.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ListWords {
    /// Words of code lists (性别, 民族, 证件类型) in English.
    pub english: bool,
    /// Begins the file's name and stands above the progress.
    pub title: String,
    /// Name of the page with the people.
    pub people: String,
    /// Name of the page with the progress.
    pub progress: String,
    /// 单位.
    pub unit: String,
    /// When the file was made.
    pub time: String,
    /// Everyone.
    pub total: String,
    /// 部门.
    pub department: String,
    /// For people without a department.
    pub no_department: String,
    /// That it holds personal data.
    pub notice: String,
    /// Of the columns, in the order of [`ListSave::columns`].
    pub headings: Vec<String>,
    /// Every state.
    pub states: HashMap<PersonState, String>,
    /// For somebody who has a photo or is confirmed.
    pub yes: String,
    /// For somebody who is not.
    pub no: String,
}

debug_without_content!(Overview, DepartmentStates, ListSave);
