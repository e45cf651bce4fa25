//! Notes of files that are being written outside of the work folder, so that the next start can remove what a crash leaves.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::ENDING;
use crate::error::Failure;
use crate::store::{replace, work_folder_failure};

const FOLDER: &str = "unfinished";

#[derive(Serialize, Deserialize)]
struct Note {
    file: PathBuf,
}

/// Notes a file that is about to be written; returns the note, which is removed once the file is whole or gone.
///
/// # Errors
/// `no-space`, `work-folder-unwritable`.
pub fn note(work_folder: &Path, file: &Path) -> Result<PathBuf, Failure> {
    let write = || -> std::io::Result<PathBuf> {
        let folder = work_folder.join(FOLDER);
        fs::create_dir_all(&folder)?;
        let name = format!("{}.json", uuid::Uuid::new_v4());
        let text = serde_json::to_vec(&Note {
            file: file.to_owned(),
        })?;
        replace(&folder, &name, &text)?;
        Ok(folder.join(name))
    };
    write().map_err(work_folder_failure)
}

/// Removes every file that was noted, and its note. One on a stick that is not plugged in waits for the start at which it is.
pub fn remove_all(work_folder: &Path) {
    let Ok(notes) = fs::read_dir(work_folder.join(FOLDER)) else {
        return;
    };
    for note in notes.flatten().map(|entry| entry.path()) {
        let read = fs::read(&note)
            .ok()
            .and_then(|text| serde_json::from_slice(&text).ok());
        if let Some(Note { file }) = read {
            if !file.parent().is_some_and(Path::is_dir) {
                continue;
            }
            if file.exists() {
                remove_placeholders(&file);
                // What cannot be removed now is tried again at the next start.
                if fs::remove_file(&file).is_err() {
                    continue;
                }
            }
        }
        let _ = fs::remove_file(&note);
    }
    // Only where it is empty.
    let _ = fs::remove_dir(work_folder.join(FOLDER));
}

/// Where a disk has no hard links, an empty file holds the name of a backup while it is being given it: beside one that was not.
fn remove_placeholders(file: &Path) {
    let beside = file.parent().and_then(|folder| fs::read_dir(folder).ok());
    for path in beside
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
    {
        let named = path.extension().is_some_and(|ending| ending == ENDING);
        if named && fs::metadata(&path).is_ok_and(|found| found.len() == 0) {
            let _ = fs::remove_file(path);
        }
    }
}
