//! 报盘文件导入.

use serde::{Deserialize, Serialize};
use sicard_person::CodeWord;
use ts_rs::TS;

use super::{FileHandle, PersonId, Secret, UnitId, debug_without_content};

/// What can be said of a package before the 领取码 is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PackagePreview {
    /// The file.
    pub file: FileHandle,
    /// 单位编号.
    pub unit_code: String,
    /// 单位名称, if the unit is known here.
    pub unit_name: Option<String>,
    /// People in it.
    pub people: u32,
    /// Photos in it.
    pub photos: u32,
    /// When the office made it.
    pub created_at: String,
    /// 核对码 of its signer.
    pub office_code: String,
    /// A 领取码 of this unit is remembered and will be tried.
    pub code_remembered: bool,
    /// How it stands to what was imported before.
    pub standing: PackageStanding,
}

/// How a package stands to what was imported before for its unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[ts(export)]
pub enum PackageStanding {
    /// The unit's first package.
    NewUnit,
    /// Newer than what is here.
    Update {
        /// When the newest package here was made.
        newest_created_at: String,
    },
    /// Older than the newest one; going on is an explicit choice.
    Older {
        /// When the newest package here was made.
        newest_created_at: String,
    },
    /// Signed by another key than the unit's first package.
    OtherSigner {
        /// 核对码 of the first signer.
        pinned_code: String,
        /// 核对码 of this one.
        found_code: String,
        /// Whom to call, from the last package that was imported.
        office_name: String,
        /// Its phone.
        office_phone: String,
    },
    /// The very same package was imported before.
    AlreadyImported {
        /// When.
        imported_at: String,
    },
}

/// Imports a package.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ImportRequest {
    /// Id of the file.
    pub file: String,
    /// 领取码 as typed; `null`: the remembered one.
    pub code: Option<Secret>,
    /// The clerk accepts an older package.
    pub accept_older: bool,
    /// The new 核对码 as the clerk typed it, where another office signed.
    pub accept_signer: Option<String>,
    /// Number by which the page can cancel.
    pub job: u32,
}

/// What an import did.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ImportSummary {
    /// The unit.
    pub unit: UnitId,
    /// 单位编号.
    pub unit_code: String,
    /// 单位名称.
    pub unit_name: String,
    /// The office.
    pub office_name: String,
    /// Its 核对码.
    pub office_code: String,
    /// People in the package.
    pub people: u32,
    /// People who were not here before.
    pub added: u32,
    /// People with changed data.
    pub updated: u32,
    /// People without a change.
    pub unchanged: u32,
    /// People of whom newer data were here already and were kept.
    pub kept_newer: u32,
    /// People of the unit who are not in the package.
    pub missing: u32,
    /// People in it with several accounts.
    pub red: u32,
    /// People in it with a number to choose.
    pub blue: u32,
    /// People in it without a photo.
    pub without_photo: u32,
    /// Of these, the people with several accounts, whom the list does not count among those without a photo.
    pub without_photo_red: u32,
    /// Exported people whose printed data changed.
    pub changed_after_export: u32,
    /// Confirmations that a change took back.
    pub confirmations_taken_back: u32,
    /// The first 500 of the changes.
    pub changes: Vec<PersonChange>,
    /// How many changes there are.
    pub changes_total: u32,
}

/// What changed about one person.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PersonChange {
    /// Who.
    pub person: PersonId,
    /// 个人编号.
    pub personal_no: String,
    /// 姓名, the new one.
    pub name: String,
    /// Each changed datum.
    pub changes: Vec<DatumChange>,
    /// The confirmation was taken back.
    pub confirmation_taken_back: bool,
    /// The person had been exported.
    pub after_export: bool,
}

/// One datum, old and new.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DatumChange {
    /// Which datum.
    pub field: DatumField,
    /// What it was; `null`: absent.
    pub old: Option<DatumValue>,
    /// What it is; `null`: absent.
    pub new: Option<DatumValue>,
}

/// What a datum says, as it is shown.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(untagged)]
#[ts(export)]
pub enum DatumValue {
    /// The same in every language.
    Text(String),
    /// A code with its words.
    Word(CodeWord),
}

/// A datum that a package states about a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum DatumField {
    /// 姓名.
    Name,
    /// 性别.
    Sex,
    /// 民族.
    Ethnic,
    /// 出生日期.
    BirthDate,
    /// 证件类型.
    IdType,
    /// 证件号码, all that are offered.
    IdNumbers,
    /// Whether the office has settled the number.
    Settled,
    /// 手机号码.
    Mobile,
    /// 人员类别.
    Category,
    /// 参保账户.
    Accounts,
    /// 照片.
    Photo,
}

debug_without_content!(
    ImportRequest,
    ImportSummary,
    PersonChange,
    DatumChange,
    DatumValue
);
