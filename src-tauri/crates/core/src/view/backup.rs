//! 备份与移交: one sealed file of the whole work folder.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FileHandle, FolderHandle, Secret, UnitId, debug_without_content};

/// What a backup was made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum BackupPurpose {
    /// To be kept.
    Backup,
    /// To be opened on a new computer.
    Move,
    /// 移交: for a colleague.
    Handover,
}

/// What opens a backup.
#[derive(Clone, Deserialize, TS)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[ts(export)]
pub enum BackupLock {
    /// 本机密码 and recovery code, whichever there are at that time.
    Own,
    /// A passphrase of its own.
    Passphrase {
        /// As typed.
        passphrase: Secret,
    },
    /// A code that the program makes.
    Code,
}

/// Makes a backup.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MakeBackup {
    /// What for.
    pub purpose: BackupPurpose,
    /// What opens it.
    pub lock: BackupLock,
    /// `id` of the folder it goes into.
    pub folder: String,
    /// The number of this long work.
    pub job: u32,
}

/// A backup that was made, read back and found whole.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BackupMade {
    /// Its name.
    pub file: String,
    /// Where it is.
    pub folder: FolderHandle,
    /// Length of the file.
    #[ts(type = "number")]
    pub bytes: u64,
    /// People in it, of all units.
    pub people: u32,
    /// The code that opens it, where the program made one; shown once.
    pub code: Option<Secret>,
}

/// A backup that was chosen, before its secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BackupPreview {
    /// The file.
    pub file: FileHandle,
    /// What it was made for.
    pub purpose: BackupPurpose,
    /// When it was made.
    pub made_at: String,
    /// Version of the program that made it.
    pub program: String,
    /// What opens it.
    pub opened_by: Vec<BackupSecret>,
}

/// A secret that opens a backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum BackupSecret {
    /// 本机密码 of that time.
    Password,
    /// The recovery code of that time.
    Recovery,
    /// A passphrase of its own.
    Passphrase,
    /// The code that the program made for it.
    Code,
}

/// 从备份恢复.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RestoreBackup {
    /// `id` of the file.
    pub file: String,
    /// What opens it.
    pub secret: Secret,
    /// 本机密码 from now on; `null`: opens with the computer's login, only where there is a keychain.
    pub password: Option<Secret>,
    /// The number of this long work.
    pub job: u32,
}

/// How things stand with backups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BackupStatus {
    /// The newest backup made from here, or the one that was restored.
    pub last: Option<LastBackup>,
    /// Why another one is due; `null`: none is.
    pub due: Option<BackupDue>,
    /// Units whose last export number is to be said, after a restore.
    pub numbers: Vec<LastNumber>,
    /// Folders with what was here before a restore.
    pub kept: Vec<String>,
}

/// A backup that was read back and found whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LastBackup {
    /// When it was made.
    pub made_at: String,
    /// Where it was put, for showing.
    pub folder: String,
    /// Its name.
    pub file: String,
    /// Length of the file.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// Why a backup is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum BackupDue {
    /// A batch was exported since.
    Exported,
    /// There is work that is in no backup, and the last one is a week old.
    WeekOld,
}

/// A unit whose last export number nobody but the clerk knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LastNumber {
    /// Which unit.
    pub unit: UnitId,
    /// Its number.
    pub code: String,
    /// Its name.
    pub name: String,
    /// n of the last batch that the restored data know of; 0: none.
    pub known: u32,
}

/// The clerk says which export of a unit was the last.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SetLastNumber {
    /// Which unit.
    pub unit: UnitId,
    /// n of `<单位编号>out_<n>.zip`; 0: none yet.
    pub last: u32,
}

/// A batch that was exported and not handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OpenBatch {
    /// Number of the unit.
    pub unit_code: String,
    /// Name of the unit.
    pub unit_name: String,
    /// Name of its file.
    pub file_name: String,
    /// Where it was written.
    pub folder: String,
    /// When.
    pub created_at: String,
    /// How many people.
    pub people: u32,
}

debug_without_content!(BackupLock, MakeBackup, BackupMade, RestoreBackup);
