//! `erasing.json` in the work folder: what is left to do once the rows of units are gone.
//!
//! Each deletion is noted before they are, beside those that are not done to their end, and taken out when nothing of it is left. Nothing personal
//! is in it. What is noted says something only beside the entry of the record that it names: without that nothing was deleted, or the store in
//! which it was has made room for one out of a backup.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension as _};
use serde::{Deserialize, Serialize};
use sicard_package::Sha256Hex;

use crate::backup::kept_stores;
use crate::error::Failure;
use crate::journal::Head;
use crate::store::{EARLIER, replace, work_folder_failure};

const FILE: &str = "erasing.json";

/// What is left to do of one deletion.
#[derive(Clone, Serialize, Deserialize)]
pub struct Left {
    /// Hash of the entry that says that the unit was deleted.
    entry: Sha256Hex,
    /// Names of the older states that were there then: later ones do not hold the unit.
    earlier: Vec<String>,
    /// The rows are gone, whatever the record says of it later.
    #[serde(default)]
    pub gone: bool,
    /// The database was written anew since.
    pub written: bool,
}

impl Left {
    /// Notes what will be left once the transaction of this entry is committed.
    ///
    /// # Errors
    /// `no-space`, `work-folder-unwritable`.
    pub fn note(work_folder: &Path, entry: &Head) -> Result<Self, Failure> {
        let states = earlier_states(work_folder);
        let left = Self {
            entry: Sha256Hex(entry.hash),
            earlier: states.iter().map(|state| name_of(state)).collect(),
            gone: false,
            written: false,
        };
        change(work_folder, |all| all.push(left.clone())).map_err(work_folder_failure)?;
        Ok(left)
    }

    /// 单位编号 of the unit, where it was deleted from this store.
    ///
    /// # Errors
    /// The store's.
    pub fn unit_code(&self, store: &Connection) -> Result<Option<String>, Failure> {
        let Sha256Hex(hash) = self.entry;
        let mut select = store.prepare(
            "SELECT unit FROM journal WHERE hash = ?1 AND deed GLOB '{\"kind\":\"unit-erased\"*'",
        )?;
        Ok(select.query_row([hash], |row| row.get(0)).optional()?)
    }

    /// Whether a restore has come since, which has taken the record away that would say whether the rows are gone. The clerk wanted them to be, and the
    /// older states with them.
    pub fn is_before_a_restore(&self, work_folder: &Path) -> bool {
        let kept = kept_stores(work_folder);
        kept.iter()
            .any(|store| !self.earlier.contains(&name_of(store)))
    }

    /// Removes the older states, and says whether none of them is left.
    pub fn remove_states(&self, work_folder: &Path) -> bool {
        // A restore has moved copies into the store that it kept; what lies in another one goes before that one does.
        let kept = kept_stores(work_folder);
        let mut states: Vec<PathBuf> = kept.iter().flat_map(|store| copies(store)).collect();
        states.extend(earlier_states(work_folder));
        states.retain(|state| self.earlier.contains(&name_of(state)));
        let tried = states.iter().map(|state| match state.is_dir() {
            true => fs::remove_dir_all(state),
            false => fs::remove_file(state),
        });
        // Each is tried, whatever became of the one before.
        let removed: Vec<_> = tried.collect();
        removed.iter().all(Result::is_ok)
    }

    /// Notes that the rows are gone, once the record was seen to say so. Where it cannot be noted, the next opening does.
    pub fn set_gone(&self, work_folder: &Path) {
        if !self.gone {
            self.set(work_folder, |one| one.gone = true);
        }
    }

    /// Notes that the database was written anew. Where it cannot be noted, that is done again, which changes nothing.
    pub fn set_written(&self, work_folder: &Path) {
        self.set(work_folder, |one| one.written = true);
    }

    fn set(&self, work_folder: &Path, what: impl Fn(&mut Self)) {
        let _ = change(work_folder, |all| {
            all.iter_mut()
                .filter(|one| one.entry == self.entry)
                .for_each(what);
        });
    }

    /// Takes it out of the note. Where it cannot be taken out, it is done again, which changes nothing.
    pub fn done(&self, work_folder: &Path) {
        let _ = change(work_folder, |all| {
            all.retain(|one| one.entry != self.entry);
        });
    }
}

/// Everything that is noted in a work folder, the oldest first.
///
/// # Errors
/// The disk's.
pub fn load(work_folder: &Path) -> io::Result<Vec<Left>> {
    match fs::read(work_folder.join(FILE)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        // What makes no sense names no entry.
        text => Ok(serde_json::from_slice(&text?).unwrap_or_default()),
    }
}

/// Changes what is noted; where it cannot be read it stays as it is.
fn change(work_folder: &Path, with: impl FnOnce(&mut Vec<Left>)) -> io::Result<()> {
    let mut all = load(work_folder)?;
    with(&mut all);
    if all.is_empty() {
        return fs::remove_file(work_folder.join(FILE));
    }
    replace(work_folder, FILE, &serde_json::to_vec_pretty(&all)?)
}

/// Older states of all units: what was kept before restores and before new versions.
pub fn earlier_states(work_folder: &Path) -> Vec<PathBuf> {
    let mut states = kept_stores(work_folder);
    states.extend(copies(work_folder));
    states
}

/// Copies that were made before new versions, of the store in a folder.
fn copies(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder.join(EARLIER)).into_iter().flatten();
    entries.flatten().map(|entry| entry.path()).collect()
}

fn name_of(state: &Path) -> String {
    let name = state.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
