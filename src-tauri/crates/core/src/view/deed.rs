//! What 操作记录 knows to have been done.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{NumberChoice, TableField};

/// What was done. It is kept as this JSON for good: a name here is never changed, and a field is only ever added with a default.
///
/// Nothing personal is in it; people and reasons stand beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[ts(export)]
pub enum Deed {
    /// The record begins: what was there already.
    RecordBegun {
        /// People of all units.
        people: u32,
        /// Batches that were exported.
        exports: u32,
    },
    /// The clerk has given a name, or taken it back.
    ClerkNamed,
    /// 报盘文件导入; of the people those who are new, changed or gone.
    PackageImported {
        /// Of the manifest.
        package_id: String,
        /// People in the package.
        people: u32,
        /// People who are new.
        added: u32,
        /// People about whom something has changed.
        updated: u32,
        /// People who are not in it, and were there before.
        missing: u32,
        /// People of whom newer data were kept.
        kept_newer: u32,
        /// Confirmations that it took back.
        confirmations_taken_back: u32,
        /// It is older than one that was imported before, and was taken nevertheless.
        older: bool,
        /// It was signed by another office than before, and was taken nevertheless.
        other_signer: bool,
    },
    /// A photo was chosen for a person.
    PhotoSet {
        /// In place of another.
        replaced: bool,
        /// In spite of what was found, with a reason.
        overridden: bool,
    },
    /// The clerk's photo of a person was taken away.
    PhotoRemoved,
    /// 批量处理 - 照片导入.
    PhotosImported {
        /// People who had none.
        added: u32,
        /// People who had another.
        replaced: u32,
        /// Of these, taken in spite of what was found, with a reason.
        overridden: u32,
        /// Pictures left out because something had changed.
        left_out: u32,
    },
    /// 选择号码.
    NumberChosen {
        /// The answer before.
        before: Option<NumberChoice>,
        /// The answer now.
        after: Option<NumberChoice>,
        /// What it rests on; `null` in entries of earlier versions.
        #[serde(default)]
        ground: Option<ChoiceGround>,
    },
    /// 手机号码 or the unit's own data of a person.
    DetailsChanged {
        /// Which.
        fields: Vec<TableField>,
    },
    /// 部门 of a selection.
    DepartmentSet {
        /// It was taken away.
        cleared: bool,
    },
    /// 批量处理 - 信息导入.
    TableImported {
        /// Rows left out because something had changed.
        left_out: u32,
    },
    /// Forms that a printer accepted.
    FormsPrinted {
        /// n of the batch.
        batch: u32,
        /// The clerk says so; they were not printed by this program.
        elsewhere: bool,
    },
    /// 收表: form and ID copy are back, with the number that was ticked.
    FormTaken {
        /// The answer to 选择号码 before.
        before: Option<NumberChoice>,
        /// The answer now.
        after: Option<NumberChoice>,
        /// What it rests on; `null` where the number was not asked for, and in entries of earlier versions.
        #[serde(default)]
        ground: Option<ChoiceGround>,
    },
    /// 已收表 for a selection.
    FormsBack,
    /// Takes 已收表 back.
    FormsNotBack,
    /// 移出.
    Removed,
    /// Takes 移出 back.
    Restored,
    /// 暂缓办理.
    Deferred,
    /// Takes 暂缓办理 back.
    Resumed,
    /// 待更正.
    CorrectionAwaited,
    /// Takes 待更正 back.
    CorrectionDone,
    /// People who changed after their export are work again.
    Reopened,
    /// 数据确认.
    Confirmed {
        /// People who were confirmed in spite of a warning.
        warned: u32,
    },
    /// 取消确认.
    ConfirmationWithdrawn,
    /// 报盘数据导出.
    Exported {
        /// n of `out_<n>`.
        n: u32,
        /// Of the manifest.
        package_id: String,
        /// SHA-256 of the file, in hexadecimal.
        sha256: String,
        /// Found written after the program was broken off.
        recovered: bool,
    },
    /// A batch was written again.
    WrittenAgain {
        /// n of `out_<n>`.
        n: u32,
        /// Of the manifest.
        package_id: String,
        /// SHA-256 of the file, in hexadecimal.
        sha256: String,
        /// Found written after the program was broken off.
        recovered: bool,
    },
    /// A batch was withdrawn.
    ExportVoided {
        /// n of `out_<n>`.
        n: u32,
        /// By the program: it was broken off, and the folder cannot be looked at.
        recovered: bool,
    },
    /// A batch's file was copied to a stick.
    ExportCopied {
        /// n of `out_<n>`.
        n: u32,
    },
    /// 标记为已报送.
    HandedIn {
        /// n of `out_<n>`.
        n: u32,
    },
    /// Takes 已报送 back.
    HandedInTakenBack {
        /// n of `out_<n>`.
        n: u32,
    },
    /// 撤销; of the people those who were changed back.
    Undone {
        /// Number of the entry that was undone.
        entry: u32,
    },
    /// A 本机密码 was set where there was none.
    PasswordSet,
    /// The 本机密码 was changed.
    PasswordChanged,
    /// The 本机密码 was dropped.
    PasswordDropped,
    /// A recovery code was made.
    RecoveryCodeMade,
    /// The card centre can help from now on, whoever forgets the 本机密码.
    OfficeHelpSet,
    /// The card centre can help no more.
    OfficeHelpDropped,
    /// The store was opened with the card centre's help.
    OpenedByOffice,
    /// 备份.
    BackupMade,
    /// A backup for a new computer.
    MovePrepared,
    /// 移交.
    HandedOver,
    /// 从备份恢复: the record goes on from that of the backup.
    StoreRestored {
        /// When the backup was made, by the clock of its computer: `YYYY-MM-DD hh:mm`.
        made_at: String,
    },
    /// After a restore: the number of the last export, which the backup could not know.
    LastNumberSet {
        /// n of `out_<n>`.
        n: u32,
    },
    /// 删除本单位的全部数据: whom and why of its earlier entries go with it.
    UnitErased {
        /// Batches that were exported.
        batches: u32,
    },
}

/// What an answer to 选择号码 rests on, as the program knows by the way it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum ChoiceGround {
    /// 收表: it is ticked on the signed form that was scanned.
    SignedForm,
    /// The clerk says so in the person's dialog, and the signed form is back.
    FormBack,
    /// The clerk says so in the person's dialog; no signed form is back.
    Clerk,
    /// It is the only number that may be chosen.
    OnlyOne,
}

/// What entries are filtered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum DeedGroup {
    /// 导入.
    Import,
    /// 照片.
    Photo,
    /// 手机号码 and the unit's own data.
    Details,
    /// Printing, 收表, 选择号码.
    Forms,
    /// 移出, 暂缓办理, 待更正.
    Marks,
    /// 数据确认.
    Confirm,
    /// 导出.
    Export,
    /// Password, recovery code, the record itself.
    Safety,
}

impl Deed {
    /// Where it belongs; `None` for 撤销, which belongs to what it takes back.
    pub fn group(&self) -> Option<DeedGroup> {
        Some(match self {
            Self::PackageImported { .. } => DeedGroup::Import,
            Self::PhotoSet { .. } | Self::PhotoRemoved | Self::PhotosImported { .. } => {
                DeedGroup::Photo
            }
            Self::DetailsChanged { .. }
            | Self::DepartmentSet { .. }
            | Self::TableImported { .. } => DeedGroup::Details,
            Self::NumberChosen { .. }
            | Self::FormsPrinted { .. }
            | Self::FormTaken { .. }
            | Self::FormsBack
            | Self::FormsNotBack => DeedGroup::Forms,
            Self::Removed
            | Self::Restored
            | Self::Deferred
            | Self::Resumed
            | Self::CorrectionAwaited
            | Self::CorrectionDone
            | Self::Reopened => DeedGroup::Marks,
            Self::Confirmed { .. } | Self::ConfirmationWithdrawn => DeedGroup::Confirm,
            Self::Exported { .. }
            | Self::WrittenAgain { .. }
            | Self::ExportVoided { .. }
            | Self::ExportCopied { .. }
            | Self::HandedIn { .. }
            | Self::HandedInTakenBack { .. } => DeedGroup::Export,
            Self::RecordBegun { .. }
            | Self::ClerkNamed
            | Self::PasswordSet
            | Self::PasswordChanged
            | Self::PasswordDropped
            | Self::RecoveryCodeMade
            | Self::OfficeHelpSet
            | Self::OfficeHelpDropped
            | Self::OpenedByOffice
            | Self::BackupMade
            | Self::MovePrepared
            | Self::HandedOver
            | Self::StoreRestored { .. }
            | Self::LastNumberSet { .. }
            | Self::UnitErased { .. } => DeedGroup::Safety,
            Self::Undone { .. } => return None,
        })
    }
}
