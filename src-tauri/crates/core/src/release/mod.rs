//! 新版本: what a signed release manifest says, where an administrator has switched that on.
//!
//! Manifest, signature and installers are files on a share or in a mounted folder. Nothing here talks to a network, fetches anything or
//! starts it: the program says what there is, and the clerk or the administrator goes on from there.

mod installer;
mod limited;
mod manifest;
mod switch;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

pub use switch::{is_on, place};

use self::manifest::Manifest;
use self::switch::Switch;
use crate::error::Failure;
use crate::view::{Release, ReleaseInstaller};

/// The release that is newer than the program `running`; `None`: there is none. `switch` is the administrator's file.
///
/// # Errors
/// `release-switch`, `release-unreachable`, `release-too-large`, `release-signature`, `release-unreadable`.
pub fn newer(switch: &Path, running: &str) -> Result<Option<Release>, Failure> {
    let switch = Switch::read(switch)?;
    let manifest = Manifest::read(&switch)?;
    if !manifest.is_newer_than(running)? {
        return Ok(None);
    }
    let folder = switch.folder().display().to_string();
    let installers = manifest.for_this_computer().map(|one| ReleaseInstaller {
        name: one.name.clone(),
        sha256: one.sha256.to_string(),
    });
    Ok(Some(Release {
        installers: installers.collect(),
        version: manifest.version.to_string(),
        date: manifest.date,
        changes: manifest.changes,
        folder,
    }))
}

/// The installer of that name beside the manifest, once it was read and found to be what the manifest says.
///
/// # Errors
/// Those of [`newer`]; `release-file-gone`, `release-file-differs`.
pub fn installer(switch: &Path, name: &str) -> Result<PathBuf, Failure> {
    let switch = Switch::read(switch)?;
    let manifest = Manifest::read(&switch)?;
    let meant = manifest.for_this_computer().find(|one| one.name == name);
    installer::checked(switch.folder(), name, meant)
}
