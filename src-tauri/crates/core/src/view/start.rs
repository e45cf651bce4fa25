//! Opening the store.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::debug_without_content;

/// How the program stands before anything else can be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StartStatus {
    /// What to show first.
    pub phase: StartPhase,
    /// This computer has a keychain that works.
    pub keychain: bool,
    /// A 本机密码 is set.
    pub password_set: bool,
    /// A recovery code was made.
    pub recovery_set: bool,
    /// The work folder, for showing.
    pub work_folder: String,
    /// The program's version.
    pub version: String,
}

/// What to show first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum StartPhase {
    /// There is no store yet.
    FirstRun,
    /// The store asks for 本机密码 or recovery code.
    Locked,
    /// The store is open.
    Ready,
}

/// Makes the store.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CreateStore {
    /// 本机密码; `null`: opens with the computer's login, only where there is a keychain.
    pub password: Option<String>,
}

/// Opens the store.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Unlock {
    /// 本机密码 or recovery code.
    pub secret: String,
}

/// Sets, changes or drops the 本机密码.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SetPassword {
    /// The present one, where one is set.
    pub current: Option<String>,
    /// The new one; `null`: none any more.
    pub new: Option<String>,
}

/// A recovery code, shown once.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RecoveryCode {
    /// As it is to be written down.
    pub code: String,
}

debug_without_content!(CreateStore, Unlock, SetPassword, RecoveryCode);
