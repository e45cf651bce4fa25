//! Putting a restored store in the place of the present one.
//!
//! The store that was prepared lies in `restore.new`. That it is to be taken is written into `restore.json` first, in one step; from then on
//! the way leads forward, also after a crash: what is there goes into a folder with the date, what was prepared goes into its place. Without
//! `restore.json` what was prepared is removed at the next start.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{MAKING, known};
use crate::clock::now;
use crate::error::Failure;
use crate::store::{DATABASE, KEYS, replace, sync_folder, work_folder_failure};
use crate::unfinished::Notes;

/// The folder of a store that was prepared.
pub const NEW: &str = "restore.new";
const DECIDED: &str = "restore.json";
/// What the folders are called in which an earlier store is kept.
const KEPT: &str = "before-restore-";
/// Everything of a store. What was prepared has only some of it.
const PARTS: [&str; 5] = [DATABASE, "people.db-journal", "backups", known::FILE, KEYS];

#[derive(Serialize, Deserialize)]
struct Decided {
    /// Name of the folder that the present store goes into.
    kept: String,
    /// The present store has gone there.
    away: bool,
}

/// Takes what was prepared. The store must be closed.
///
/// # Errors
/// `no-space`, `work-folder-unwritable`; the next start goes on.
pub fn swap(work_folder: &Path) -> Result<(), Failure> {
    let when = now()
        .get(..19)
        .unwrap_or_default()
        .replace(':', "")
        .replace('T', "-");
    let decided = Decided {
        kept: free_name(work_folder, format!("{KEPT}{when}")).map_err(work_folder_failure)?,
        away: false,
    };
    sync_all(&work_folder.join(NEW)).map_err(work_folder_failure)?;
    decided.save(work_folder).map_err(work_folder_failure)?;
    finish(work_folder).map_err(work_folder_failure)
}

/// Where this second has brought a restore already, what that one kept stays as it is.
fn free_name(work_folder: &Path, name: String) -> io::Result<String> {
    let (mut free, mut again) = (name.clone(), 1);
    while work_folder.join(&free).try_exists()? {
        again += 1;
        free = format!("{name}-{again}");
    }
    Ok(free)
}

/// Goes on with a restore that was decided, where one was broken off; at once where there is none.
///
/// # Errors
/// `no-space`, `work-folder-unwritable`.
pub fn go_on(work_folder: &Path) -> Result<(), Failure> {
    finish(work_folder).map_err(work_folder_failure)
}

/// Finishes or removes what a crash has left of backups and restores; for whoever has just taken the folder.
///
/// # Errors
/// `no-space`, `work-folder-unwritable` where a restore that was decided cannot be finished.
pub fn settle(work_folder: &Path) -> Result<(), Failure> {
    go_on(work_folder)?;
    for folder in [NEW, MAKING] {
        // What cannot be removed now is removed another time.
        let _ = fs::remove_dir_all(work_folder.join(folder));
    }
    for file in [
        "people.db.new",
        "people.db.new-journal",
        "restore.json.new",
        "backup.json.new",
    ] {
        let _ = fs::remove_file(work_folder.join(file));
    }
    Notes::in_folder(work_folder).remove_all();
    Ok(())
}

/// Goes the way from wherever it was left. What cannot be looked at is not taken for gone: what was prepared would be moved over it.
fn finish(work_folder: &Path) -> io::Result<()> {
    let text = match fs::read(work_folder.join(DECIDED)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        text => text?,
    };
    let mut decided: Decided = serde_json::from_slice(&text)?;
    let (new, kept) = (work_folder.join(NEW), work_folder.join(&decided.kept));
    if !decided.away {
        for part in PARTS.map(|part| (work_folder.join(part), kept.join(part))) {
            let (present, kept_part) = part;
            if present.try_exists()? {
                fs::create_dir_all(&kept)?;
                fs::rename(present, kept_part)?;
            }
        }
        if kept.try_exists()? {
            sync_folder(&kept)?;
        }
        sync_folder(work_folder)?;
        decided.away = true;
        decided.save(work_folder)?;
    }
    for (prepared, place) in PARTS.map(|part| (new.join(part), work_folder.join(part))) {
        if prepared.try_exists()? {
            fs::rename(prepared, place)?;
        }
    }
    sync_folder(work_folder)?;
    fs::remove_file(work_folder.join(DECIDED))?;
    sync_folder(work_folder)?;
    // An empty folder that stays is removed at the next start.
    let _ = fs::remove_dir_all(new);
    Ok(())
}

impl Decided {
    fn save(&self, work_folder: &Path) -> io::Result<()> {
        replace(work_folder, DECIDED, &serde_json::to_vec_pretty(self)?)
    }
}

/// Folders with what was here before a restore, the newest last.
pub fn kept_stores(work_folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(work_folder).into_iter().flatten().flatten();
    let mut kept: Vec<PathBuf> = entries
        .filter(|entry| entry.file_name().to_string_lossy().starts_with(KEPT))
        .map(|entry| entry.path())
        .collect();
    kept.sort();
    kept
}

fn sync_all(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_file() {
            fs::File::options().write(true).open(path)?.sync_all()?;
        }
    }
    sync_folder(folder)
}
