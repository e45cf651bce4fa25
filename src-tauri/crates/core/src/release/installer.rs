//! An installer that lies beside the manifest, compared with it before anybody is led there.

use std::path::{Path, PathBuf};

use super::manifest::Installer;
use crate::error::{ErrorCode, Failure};
use crate::export::sha256_of;

/// The file of that name in the folder, if it is the one that is `meant`.
///
/// # Errors
/// `release-file-gone`, also where none is meant; `release-file-differs`.
pub fn checked(folder: &Path, name: &str, meant: Option<&Installer>) -> Result<PathBuf, Failure> {
    let told = |code| Failure::new(code).with("name", name);
    let meant = meant.ok_or_else(|| told(ErrorCode::ReleaseFileGone))?;
    let file = folder.join(&meant.name);
    if !file.is_file() {
        return Err(told(ErrorCode::ReleaseFileGone));
    }
    let found = sha256_of(&file).map_err(|_| told(ErrorCode::ReleaseFileGone))?;
    match found == meant.sha256.0 {
        true => Ok(file),
        false => Err(told(ErrorCode::ReleaseFileDiffers)),
    }
}
