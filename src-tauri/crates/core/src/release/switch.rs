//! The administrator's file that switches the check on: where the manifest lies, and the key that must have signed it.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::VerifyingKey;
use serde::Deserialize;

use super::limited;
use crate::error::{ErrorCode, Failure};

/// One fixed place of each system, where only an administrator writes, whatever folder the program lies in. Spelled out and not asked of the
/// environment, which is the clerk's: docs/decisions/0023.
const PLACE: &str = if cfg!(windows) {
    r"C:\Program Files\sicard\release-check.json"
} else if cfg!(target_os = "macos") {
    "/Library/Application Support/sicard/release-check.json"
} else {
    "/etc/sicard/release-check.json"
};

/// More than a path and a key ever take.
const MOST: u64 = 16 * 1024;

/// What the older editor of Windows puts before a text.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Where the administrator's file is, if there is one.
pub fn place() -> PathBuf {
    PathBuf::from(PLACE)
}

/// Whether there is such a file, be it of use or not.
pub fn is_on(file: &Path) -> bool {
    !matches!(file.try_exists(), Ok(false))
}

/// What the file says.
#[derive(Debug)]
pub struct Switch {
    /// The manifest.
    pub manifest: PathBuf,
    /// Whoever signs it.
    pub key: VerifyingKey,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    manifest: PathBuf,
    key: String,
}

impl Switch {
    /// Reads the file.
    ///
    /// # Errors
    /// `release-switch` for whatever is wrong with it, also where it is gone.
    pub fn read(file: &Path) -> Result<Self, Failure> {
        let wrong = || Failure::new(ErrorCode::ReleaseSwitch).with("file", file.display());
        let bytes = limited::read(file, MOST).map_err(|_| wrong())?;
        let text = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&bytes);
        let written: Written = serde_json::from_slice(text).map_err(|_| wrong())?;
        let key = key(&written.key).ok_or_else(wrong)?;
        match written.manifest.is_absolute() {
            true => Ok(Self {
                manifest: written.manifest,
                key,
            }),
            false => Err(wrong()),
        }
    }

    /// Where manifest, signature and installers lie.
    pub fn folder(&self) -> &Path {
        self.manifest.parent().unwrap_or(&self.manifest)
    }

    /// The detached signature beside the manifest.
    pub fn signature(&self) -> PathBuf {
        let mut name = self.manifest.clone().into_os_string();
        name.push(".sig");
        name.into()
    }
}

/// An Ed25519 public key of 32 bytes in base64. A weak one, under which anything can be signed, is none.
fn key(text: &str) -> Option<VerifyingKey> {
    let bytes: [u8; 32] = STANDARD.decode(text.trim()).ok()?.try_into().ok()?;
    let key = VerifyingKey::from_bytes(&bytes).ok()?;
    (!key.is_weak()).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_switch_is_in_a_place_of_the_system_that_no_setting_of_the_clerk_moves() {
        let place = place();
        assert!(place.is_absolute());
        for folder in ["HOME", "USERPROFILE", "XDG_CONFIG_HOME", "APPDATA"] {
            let theirs = std::env::var_os(folder).filter(|folder| !folder.is_empty());
            assert!(theirs.is_none_or(|folder| !place.starts_with(folder)));
        }
        assert!(!place.starts_with(std::env::temp_dir()));
        if cfg!(target_os = "linux") {
            assert_eq!(place, Path::new("/etc/sicard/release-check.json"));
        }
    }
}
