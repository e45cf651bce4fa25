//! 导出报告: the report of a batch as a file.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{MeasureName, PhotoBatchId, PictureState, TableField, TableId, TableRowState};

/// What kind of file a report is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum ReportFormat {
    /// Excel, all cells text.
    Xlsx,
    /// UTF-8 with a mark, no cell a formula.
    Csv,
}

/// What became of a line of a batch, or what will as things are chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum ReportDone {
    /// It will be taken where nothing was.
    WillTake,
    /// It will take the place of something.
    WillReplace,
    /// It will be left out.
    WillLeave,
    /// It was taken where nothing was.
    Taken,
    /// It has taken the place of something.
    Replaced,
    /// It was left out.
    Left,
    /// It was left out, because file or person had changed since it was read.
    Outdated,
}

impl ReportDone {
    /// All of them, in the order of the report.
    pub const ALL: [Self; 7] = [
        Self::WillTake,
        Self::WillReplace,
        Self::WillLeave,
        Self::Taken,
        Self::Replaced,
        Self::Left,
        Self::Outdated,
    ];
}

/// What every report calls things, in the language of the window.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ReportWords {
    /// Begins the file's name and stands above the report.
    pub title: String,
    /// Name of the page with the counts.
    pub summary: String,
    /// Name of the page with every line.
    pub details: String,
    /// 单位.
    pub unit: String,
    /// When the report was made.
    pub time: String,
    /// Lines in all.
    pub total: String,
    /// That it holds personal data.
    pub notice: String,
    /// Of the columns.
    pub headings: Vec<String>,
    /// What was done.
    pub done: HashMap<ReportDone, String>,
}

/// What a measure says on one side of its limits.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct AdviceWords {
    /// A little off.
    pub warning: String,
    /// Badly off.
    pub fails: String,
    /// What to do.
    pub todo: String,
}

/// What a measure says.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct MeasureWords {
    /// Below its limits.
    pub low: AdviceWords,
    /// Above them.
    pub high: AdviceWords,
}

/// Writes the report of a batch of pictures.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PhotoReportRequest {
    /// Which batch.
    pub batch: PhotoBatchId,
    /// Id of the folder.
    pub folder: String,
    /// What kind of file.
    pub format: ReportFormat,
    /// Rows that the clerk has chosen so far, as in [`TakePictures`](super::TakePictures).
    pub chosen: Vec<u32>,
    /// What things are called; headings: file, personal number, name, outcome, why, what was done.
    pub words: ReportWords,
    /// Every outcome.
    pub outcomes: HashMap<PictureState, String>,
    /// Why, and what to do, of every outcome; empty where there is nothing to say.
    pub todo: HashMap<PictureState, String>,
    /// Every measure.
    pub measures: HashMap<MeasureName, MeasureWords>,
    /// That someone else has the same picture; `{name}` stands for who.
    pub alike: String,
}

/// Writes the report of a table.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TableReportRequest {
    /// Which table.
    pub table: TableId,
    /// Id of the folder.
    pub folder: String,
    /// What kind of file.
    pub format: ReportFormat,
    /// Rows that may replace something, as in [`TakeTable`](super::TakeTable).
    pub replace: Vec<u32>,
    /// Rows found by name that are the person's.
    pub confirmed: Vec<u32>,
    /// What things are called; headings: line, what it says of whose it is, personal number, name, changes, outcome, why, what was done.
    pub words: ReportWords,
    /// Every outcome.
    pub outcomes: HashMap<TableRowState, String>,
    /// Why, and what to do, of every outcome; empty where there is nothing to say.
    pub todo: HashMap<TableRowState, String>,
    /// Every datum.
    pub fields: HashMap<TableField, String>,
}
