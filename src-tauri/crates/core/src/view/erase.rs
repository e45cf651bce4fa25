//! 删除本单位的全部数据.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{OpenBatch, UnitId};

/// What would be deleted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ErasePlan {
    /// Which unit.
    pub unit: UnitId,
    /// Its number, which is to be typed.
    pub code: String,
    /// Its name.
    pub name: String,
    /// People.
    pub people: u32,
    /// Photos; those that people of another unit have too stay.
    pub photos: u32,
    /// Batches that were exported, withdrawn ones included.
    pub batches: u32,
    /// Those that were not handed in.
    pub open: Vec<OpenBatch>,
    /// Older states of all units in the work folder, which go with it: kept before a restore or before a new version.
    pub earlier_states: u32,
}

/// Deletes a unit.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct EraseUnit {
    /// Which.
    pub unit: UnitId,
    /// Its number, as the clerk typed it.
    pub code: String,
    /// The number of this long work.
    pub job: u32,
}

/// What was deleted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Erased {
    /// People.
    pub people: u32,
    /// Photos.
    pub photos: u32,
    /// Something could not be removed now, such as an older state that another program holds, and is at the next opening.
    pub left: bool,
}
