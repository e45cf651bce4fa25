//! `erasing.json` in the work folder: what is left to do once the rows of a unit are gone.
//!
//! It is written before they are, and removed when nothing is left. Nothing personal is in it. It says something only beside the entry of the
//! record that it names: without that, nothing was deleted.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension as _};
use serde::{Deserialize, Serialize};
use sicard_package::Sha256Hex;

use crate::backup::kept_stores;
use crate::error::{ErrorCode, Failure};
use crate::journal::Head;
use crate::store::{EARLIER, replace, work_folder_failure};

const FILE: &str = "erasing.json";

/// What is left to do.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Left {
    /// Hash of the entry that says that the unit was deleted.
    entry: Option<Sha256Hex>,
    /// Names of the older states that were there then: later ones do not hold the unit.
    earlier: Vec<String>,
}

impl Left {
    /// Notes what will be left once the transaction of this entry is committed.
    ///
    /// # Errors
    /// `no-space`, `work-folder-unwritable`.
    pub fn note(work_folder: &Path, entry: &Head) -> Result<Self, Failure> {
        let states = earlier_states(work_folder);
        let left = Self {
            entry: Some(Sha256Hex(entry.hash)),
            earlier: states.iter().map(|state| name_of(state)).collect(),
        };
        let text =
            serde_json::to_vec_pretty(&left).map_err(|_| Failure::new(ErrorCode::Internal))?;
        replace(work_folder, FILE, &text).map_err(work_folder_failure)?;
        Ok(left)
    }

    /// What is left in a work folder; one that cannot be read names no entry.
    pub fn load(work_folder: &Path) -> Option<Self> {
        let text = fs::read(work_folder.join(FILE)).ok()?;
        Some(serde_json::from_slice(&text).unwrap_or_default())
    }

    /// 单位编号 of the unit, where it was deleted from this store.
    ///
    /// # Errors
    /// The store's.
    pub fn unit_code(&self, store: &Connection) -> Result<Option<String>, Failure> {
        let Some(Sha256Hex(hash)) = self.entry else {
            return Ok(None);
        };
        let mut select = store.prepare(
            "SELECT unit FROM journal WHERE hash = ?1 AND deed GLOB '{\"kind\":\"unit-erased\"*'",
        )?;
        Ok(select.query_row([hash], |row| row.get(0)).optional()?)
    }

    /// Removes the older states, and says whether none of them is left.
    pub fn remove_states(&self, work_folder: &Path) -> bool {
        let mut states = earlier_states(work_folder);
        states.retain(|state| self.earlier.contains(&name_of(state)));
        let tried = states.iter().map(|state| match state.is_dir() {
            true => fs::remove_dir_all(state),
            false => fs::remove_file(state),
        });
        // Each is tried, whatever became of the one before.
        let removed: Vec<_> = tried.collect();
        removed.iter().all(Result::is_ok)
    }

    /// Forgets the note. One that cannot be removed is done again, which changes nothing.
    pub fn done(&self, work_folder: &Path) {
        let _ = fs::remove_file(work_folder.join(FILE));
    }
}

/// Older states of all units: what was kept before restores and before new versions.
pub fn earlier_states(work_folder: &Path) -> Vec<PathBuf> {
    let mut states = kept_stores(work_folder);
    let copies = fs::read_dir(work_folder.join(EARLIER))
        .into_iter()
        .flatten();
    states.extend(copies.flatten().map(|entry| entry.path()));
    states
}

fn name_of(state: &Path) -> String {
    let name = state.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
