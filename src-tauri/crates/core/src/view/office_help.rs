//! 解锁申请: the card centre's help for whoever has forgotten the 本机密码.

use serde::Serialize;
use ts_rs::TS;

use super::{FolderHandle, OfficeView};

/// The centre can help: it was set up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OfficeHelp {
    /// 单位编号 of the unit in whose name the centre is asked.
    pub unit_code: String,
    /// 单位名称.
    pub unit_name: String,
    /// The centre that can help, and no other.
    pub office: OfficeView,
    /// When it was set up: RFC 3339.
    pub set_at: String,
}

/// What setting it up for a unit would mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OfficeHelpOffer {
    /// 单位编号.
    pub unit_code: String,
    /// 单位名称.
    pub unit_name: String,
    /// The centre that could help.
    pub office: OfficeView,
    /// It is set up already, but for a key that the unit's newest package no longer names.
    pub other_key: bool,
}

/// A request that was saved, with its letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct UnlockRequestMade {
    /// 申请编号, as it stands in the letter.
    pub number: String,
    /// Name of the request's file.
    pub file: String,
    /// Name of the letter's.
    pub letter: String,
    /// Where both are.
    pub folder: FolderHandle,
}
