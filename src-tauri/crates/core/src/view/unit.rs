//! A unit (单位) and what its office says.

use serde::{Deserialize, Serialize};
use sicard_person::IdChoiceRule;
use ts_rs::TS;

use super::{UnitId, debug_without_content};

/// One line of the choice of units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct UnitSummary {
    /// Row id.
    pub id: UnitId,
    /// 单位编号.
    pub code: String,
    /// 单位名称.
    pub name: String,
    /// 大连市.
    pub city: String,
    /// Everyone, whatever the state.
    pub people: u32,
    /// People with something left to do.
    pub open: u32,
    /// 已确认.
    pub confirmed: u32,
    /// When the newest import was.
    pub imported_at: String,
}

/// A unit in full.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct UnitView {
    /// The line.
    pub summary: UnitSummary,
    /// 经办机构; may be empty.
    pub agency: String,
    /// The office.
    pub office: OfficeView,
    /// The city's rules.
    pub rules: RulesView,
    /// As last given at an export.
    pub contact: Option<Contact>,
}

/// The card office; all texts may be empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OfficeView {
    /// 大连市.
    pub city: String,
    /// Its name.
    pub name: String,
    /// Where returns are handed in.
    pub address: String,
    /// Whom to call.
    pub phone: String,
    /// Opening hours.
    pub hours: String,
    /// 核对码 of its signing key.
    pub code: String,
}

/// The city's rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RulesView {
    /// Title of the printed form.
    pub form_title: String,
    /// Which numbers may be chosen.
    pub id_choice: IdChoiceRule,
    /// What a photo must look like.
    pub photo: PhotoProfile,
    /// Last day, as the office words it.
    pub deadline: Option<String>,
    /// The city's own words.
    pub notes: Vec<String>,
}

/// What a photo must look like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PhotoProfile {
    /// Such as `GA461-2004`.
    pub profile: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// Dots per inch.
    pub dpi: u32,
    /// Smallest file.
    pub min_kib: Option<u32>,
    /// Largest file.
    pub max_kib: Option<u32>,
}

/// 联系人 and 经办人电话.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Contact {
    /// Name.
    pub name: String,
    /// Phone.
    pub phone: String,
}

debug_without_content!(UnitView, Contact);
