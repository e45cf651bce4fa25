//! Which entries a package may hold, and what a ZIP file that holds others is.

use std::collections::HashSet;
use std::fmt;

use super::central::CentralRecord;
use super::records::STORED;
use crate::error::PackageError;

const MANIFEST: &str = "manifest.json";
const SIGNATURE: &str = "manifest.sig";
const PEOPLE: &str = "people.enc";

/// An entry that a package may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EntryName {
    Manifest,
    Signature,
    People,
    Photo(PhotoName),
}

/// `photos/<6 to 18 digits>.enc`; ordered by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct PhotoName {
    number: u64,
    digits: u8,
}

impl PhotoName {
    /// The name our own packages use for the n-th photo.
    pub(crate) fn numbered(number: u32) -> Self {
        Self {
            number: number.into(),
            digits: 6,
        }
    }

    pub(crate) fn parse(name: &str) -> Option<Self> {
        let digits = name.strip_prefix("photos/")?.strip_suffix(".enc")?;
        if !(6..=18).contains(&digits.len()) || !digits.bytes().all(|digit| digit.is_ascii_digit())
        {
            return None;
        }
        Some(Self {
            number: digits.parse().ok()?,
            digits: digits.len() as u8,
        })
    }

    /// What rosters must ascend by.
    pub(crate) fn number(self) -> u64 {
        self.number
    }
}

impl fmt::Display for PhotoName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "photos/{:0width$}.enc",
            self.number,
            width = usize::from(self.digits)
        )
    }
}

impl EntryName {
    fn parse(name: &[u8]) -> Option<Self> {
        match std::str::from_utf8(name).ok()? {
            MANIFEST => Some(Self::Manifest),
            SIGNATURE => Some(Self::Signature),
            PEOPLE => Some(Self::People),
            other => PhotoName::parse(other).map(Self::Photo),
        }
    }
}

impl fmt::Display for EntryName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Manifest => f.write_str(MANIFEST),
            Self::Signature => f.write_str(SIGNATURE),
            Self::People => f.write_str(PEOPLE),
            Self::Photo(photo) => photo.fmt(f),
        }
    }
}

/// Refuses what is no package, a package that was zipped again, foreign names and names twice.
pub(super) fn check(records: &[CentralRecord]) -> Result<Vec<EntryName>, PackageError> {
    recognise(records)?;
    let mut names = Vec::with_capacity(records.len());
    let mut seen = HashSet::with_capacity(records.len());
    for (index, record) in records.iter().enumerate() {
        // A foreign name may be anything, a person's name or number too: only its place is told.
        let name = EntryName::parse(&record.name).ok_or_else(|| PackageError::UnexpectedEntry {
            entry: format!("#{}", index + 1),
        })?;
        if !seen.insert(&*record.name) {
            return Err(PackageError::DuplicateEntry {
                entry: name.to_string(),
            });
        }
        names.push(name);
    }
    Ok(names)
}

/// Tells other people's ZIP files from packages, and packages from what other programs made of them:
/// zipping again compresses, or puts everything into a folder, or adds entries for folders.
fn recognise(records: &[CentralRecord]) -> Result<(), PackageError> {
    let folders_with = |entry: &str| -> HashSet<Vec<u8>> {
        records
            .iter()
            .filter_map(|record| record.name.strip_suffix(entry.as_bytes()))
            .map(|folder| {
                folder
                    .iter()
                    .map(|&byte| if byte == b'\\' { b'/' } else { byte })
                    .collect::<Vec<u8>>()
            })
            .filter(|folder| folder.is_empty() || folder.ends_with(b"/"))
            .collect()
    };
    let (manifests, rosters) = (folders_with(MANIFEST), folders_with(PEOPLE));
    let compressed = records.iter().any(|record| record.method != STORED);
    let folders = records.iter().any(|record| record.name.ends_with(b"/"));
    let holds_a_package = manifests.intersection(&rosters).next().is_some();
    let at_the_top = manifests.contains(&b""[..]);
    if holds_a_package && (!at_the_top || compressed || folders) {
        return Err(PackageError::Rezipped);
    }
    if !at_the_top || compressed {
        return Err(PackageError::NotAPackage);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn photo_names_are_read_back_as_written() {
        for name in [
            "photos/000000.enc",
            "photos/000001.enc",
            "photos/1234567.enc",
            "photos/000000000000000001.enc",
        ] {
            assert_eq!(PhotoName::parse(name).unwrap().to_string(), name);
        }
    }

    #[test]
    fn names_outside_the_pattern_are_foreign() {
        for name in [
            "photos/1.enc",
            "photos/00001.enc",
            "photos/0000a1.enc",
            "photos/../01.enc",
            "/photos/000001.enc",
            "Photos/000001.enc",
            "photos/000001.enc/",
            "photos/000001.ENC",
            "photos/٠٠٠٠٠١.enc",
            "photos/+00001.enc",
        ] {
            assert_eq!(PhotoName::parse(name), None, "{name}");
        }
    }
}
