//! `release.json` and `release.json.sig`: nothing of a manifest is read before its signature holds.

use std::env::consts::{ARCH, OS};

use ed25519_dalek::{SIGNATURE_LENGTH, Signature};
use jiff::civil::Date;
use semver::Version;
use serde::Deserialize;
use sicard_package::Sha256Hex;

use super::limited;
use super::switch::Switch;
use crate::error::{ErrorCode, Failure};
use crate::view::ReleaseChanges;

/// The format that is written here; the field `format`.
const FORMAT: u32 = 1;
/// Whose release it is; the field `program`. A key that signs other things as well leads nowhere else.
const PROGRAM: &str = "sicard";
/// A page of text in two languages and a dozen installers take a tenth of it.
const MOST: u64 = 64 * 1024;

/// A manifest whose signature holds and whose every field was looked at.
#[derive(Debug)]
pub struct Manifest {
    /// The version that it tells of.
    pub version: Version,
    /// The day of the release.
    pub date: String,
    /// What has changed.
    pub changes: ReleaseChanges,
    /// The installers for all systems.
    installers: Vec<Installer>,
}

/// A file beside the manifest.
#[derive(Debug, Deserialize)]
pub struct Installer {
    /// Its plain name.
    pub name: String,
    /// What it must be.
    pub sha256: Sha256Hex,
    /// For which computers, as `windows-x86_64`.
    system: String,
}

/// Fields that are not known here are for later programs.
#[derive(Deserialize)]
struct Written {
    format: u32,
    program: String,
    version: String,
    date: String,
    changes: ReleaseChanges,
    installers: Vec<Installer>,
}

impl Manifest {
    /// Reads manifest and signature.
    ///
    /// # Errors
    /// `release-unreachable`, `release-too-large`, `release-signature`, `release-unreadable`.
    pub fn read(switch: &Switch) -> Result<Self, Failure> {
        let bytes = limited::read(&switch.manifest, MOST)?;
        let signature = limited::read(&switch.signature(), MOST)?;
        let signed = <[u8; SIGNATURE_LENGTH]>::try_from(signature).is_ok_and(|signature| {
            let signature = Signature::from_bytes(&signature);
            switch.key.verify_strict(&bytes, &signature).is_ok()
        });
        if !signed {
            let file = switch.manifest.display();
            return Err(Failure::new(ErrorCode::ReleaseSignature).with("file", file));
        }
        let written: Written = serde_json::from_slice(&bytes).map_err(|_| unreadable("JSON"))?;
        written.looked_at()
    }

    /// Whether its version comes after that of the program `running`.
    ///
    /// # Errors
    /// `internal` where that is no version.
    pub fn is_newer_than(&self, running: &str) -> Result<bool, Failure> {
        let running = Version::parse(running).map_err(|_| Failure::new(ErrorCode::Internal))?;
        Ok(self.version > running)
    }

    /// The installers that run on this computer.
    pub fn for_this_computer(&self) -> impl Iterator<Item = &Installer> {
        let here = format!("{OS}-{ARCH}");
        self.installers.iter().filter(move |one| one.system == here)
    }
}

impl Written {
    fn looked_at(self) -> Result<Manifest, Failure> {
        let must = |holds: bool, field| match holds {
            true => Ok(()),
            false => Err(unreadable(field)),
        };
        must(self.format == FORMAT, "format")?;
        must(self.program == PROGRAM, "program")?;
        let version = Version::parse(&self.version).map_err(|_| unreadable("version"))?;
        let date: Date = self.date.parse().map_err(|_| unreadable("date"))?;
        must(date.to_string() == self.date, "date")?;
        let ReleaseChanges { zh, en } = &self.changes;
        must(!zh.trim().is_empty() && !en.trim().is_empty(), "changes")?;
        let plain = self.installers.iter().all(|one| is_plain(&one.name));
        must(plain, "installers")?;
        Ok(Manifest {
            version,
            date: self.date,
            changes: self.changes,
            installers: self.installers,
        })
    }
}

/// A name that leads nowhere but into the folder of the manifest, on any system.
fn is_plain(name: &str) -> bool {
    let leads_on = |letter: char| matches!(letter, '/' | '\\' | ':') || letter.is_control();
    !name.is_empty() && !name.starts_with('.') && !name.contains(leads_on)
}

fn unreadable(field: &str) -> Failure {
    Failure::new(ErrorCode::ReleaseUnreadable).with("field", field)
}
