//! `backup.json` in the work folder: what is remembered about backups. Plain, nothing personal in it.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::time::UNIX_EPOCH;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use sicard_package::Sha256Hex;

use super::numbers::unsaid_since_restore;
use crate::error::{ErrorCode, Failure};
use crate::journal::Head;
use crate::store::{DATABASE, replace, work_folder_failure};
use crate::view::{LastBackup, UnitId};

/// Its name.
pub const FILE: &str = "backup.json";

/// What is remembered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Known {
    /// The newest backup, which was read back and found whole.
    pub last: Option<LastBackup>,
    /// How the database's file stood then: see [`mark`].
    pub mark: Option<String>,
    /// Number and hash of the newest entry of the record that is in that backup, or in the one that was restored.
    pub record: Option<(u32, Sha256Hex)>,
    /// Units whose last export number the clerk has not said since a restore.
    pub numbers: Vec<UnitId>,
}

impl Known {
    /// What the work folder of a store remembers. Where the file is not there or makes no sense that is nothing. Units whose number the record shows
    /// to be unsaid are among the others in any case: whoever removes the file has not said it, and of a unit that was imported after the restore the
    /// backup knew nothing either.
    ///
    /// # Errors
    /// `store-damaged` where the file is there and cannot be read; the store's.
    pub fn load(store: &Connection, folder: &Path) -> Result<Self, Failure> {
        let mut known: Self = match fs::read(folder.join(FILE)) {
            Ok(text) => serde_json::from_slice(&text).unwrap_or_default(),
            Err(error) if error.kind() == ErrorKind::NotFound => Self::default(),
            Err(_) => return Err(Failure::new(ErrorCode::StoreDamaged)),
        };
        for unit in unsaid_since_restore(store)? {
            if !known.numbers.contains(&unit) {
                known.numbers.push(unit);
            }
        }
        Ok(known)
    }

    /// The entry that the record must still have, as it was backed up.
    pub fn head(&self) -> Option<Head> {
        let (number, hash) = self.record?;
        let hash = hash.0;
        Some(Head { number, hash })
    }

    /// Replaces it as a whole.
    ///
    /// # Errors
    /// `no-space`, `work-folder-unwritable`.
    pub fn save(&self, folder: &Path) -> Result<(), Failure> {
        let text =
            serde_json::to_vec_pretty(self).map_err(|_| Failure::new(ErrorCode::Internal))?;
        replace(folder, FILE, &text).map_err(work_folder_failure)
    }
}

/// Changes with every change of the database: its length and when its file was last written. `None` where the disk does not tell.
pub fn mark(folder: &Path) -> Option<String> {
    let found = fs::metadata(folder.join(DATABASE)).ok()?;
    let written = found.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some(format!("{} {}", found.len(), written.as_nanos()))
}
