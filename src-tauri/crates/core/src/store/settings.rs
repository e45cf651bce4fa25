//! `settings.json` in the work folder: plain, nothing personal in it, readable before the store is open.

use std::fs;
use std::path::Path;

use super::disk::{self, work_folder_failure};
use crate::error::{ErrorCode, Failure};
use crate::view::Settings;

const FILE: &str = "settings.json";

/// What was set; the defaults where nothing was, or where it cannot be read.
pub fn load(folder: &Path) -> Settings {
    let text = fs::read(folder.join(FILE)).unwrap_or_default();
    serde_json::from_slice(&text).unwrap_or_default()
}

/// Replaces the settings as a whole.
///
/// # Errors
/// `no-space`, `work-folder-unwritable`.
pub fn save(folder: &Path, settings: &Settings) -> Result<(), Failure> {
    let text =
        serde_json::to_vec_pretty(settings).map_err(|_| Failure::new(ErrorCode::Internal))?;
    disk::replace(folder, FILE, &text).map_err(work_folder_failure)
}
