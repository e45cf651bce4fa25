//! Opening the store.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{OfficeHelp, Secret, Unsaved, debug_without_content};

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
    /// The card centre can help whoever has forgotten the 本机密码; `null`: that was not chosen.
    pub office_help: Option<OfficeHelp>,
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
    /// The store asks for 本机密码, recovery code or the card centre's code.
    Locked,
    /// The store was opened with the card centre's help: before anything else it is said how it opens from now on.
    NewPassword,
    /// The store is open.
    Ready,
}

/// Makes the store.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CreateStore {
    /// 本机密码; `null`: opens with the computer's login, only where there is a keychain.
    pub password: Option<Secret>,
}

/// Opens the store.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Unlock {
    /// 本机密码, recovery code, or the code that the card centre has read from a request.
    pub secret: Secret,
}

/// Closes the store until it is unlocked.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[ts(export)]
pub enum Lock {
    /// Nothing was typed that is not saved.
    AllSaved,
    /// This was.
    Unsaved(Unsaved),
}

/// Sets, changes or drops the 本机密码.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SetPassword {
    /// The present one, where one is set; not after the card centre's help.
    pub current: Option<Secret>,
    /// The new one; `null`: none any more.
    pub new: Option<Secret>,
}

/// A recovery code, shown once.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RecoveryCode {
    /// As it is to be written down.
    pub code: Secret,
}

debug_without_content!(CreateStore, Unlock, SetPassword, RecoveryCode);
