//! Where the work folder may lie.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A place for the work folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Place {
    /// By which the page names it.
    pub id: String,
    /// The work folder there, for showing.
    pub folder: String,
    /// What it lies on.
    pub kind: PlaceKind,
    /// Bytes that are free; `null`: not known.
    #[ts(type = "number | null")]
    pub free: Option<u64>,
    /// On the same disk as the system, which an office may wipe when it installs the system anew.
    pub with_system: bool,
    /// Where the work folder is now.
    pub chosen: bool,
    /// The best of those that are offered.
    pub recommended: bool,
    /// A work folder with a store is there already: it is opened, and nothing is made anew.
    pub holds_store: bool,
    /// It is known to be this account's. On Windows a place that was never chosen by it may be so all the same.
    pub ours: bool,
    /// The program is portable and its data lie beside it: no other place is offered.
    pub beside_program: bool,
}

/// What a place lies on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum PlaceKind {
    /// A disk that stays in the computer.
    Fixed,
    /// A stick or a disk that can be pulled.
    Removable,
    /// Another computer.
    Network,
    /// The system does not tell.
    Unknown,
}
