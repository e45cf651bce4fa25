//! What both kinds of roster have in common.

use std::collections::HashSet;

use serde::de::DeserializeOwned;

use super::PhotoEntry;
use crate::container::PhotoName;
use crate::error::PackageError;
use crate::json::{self, JsonError};
use crate::limits;

/// Reads the decrypted bytes of people.enc.
pub(super) fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, PackageError> {
    json::parse(bytes).map_err(|error| match error {
        JsonError::Syntax => PackageError::RosterSyntax,
        JsonError::Field(field) => PackageError::RosterField { field },
    })
}

/// Refuses the member at a path, which is spelled out only then.
pub(super) fn need(holds: bool, path: impl FnOnce() -> String) -> Result<(), PackageError> {
    if holds {
        Ok(())
    } else {
        Err(PackageError::RosterField { field: path() })
    }
}

/// Where manifest and roster both state something, they agree.
pub(super) fn agree<T: PartialEq>(
    field: &'static str,
    stated: T,
    in_manifest: T,
) -> Result<(), PackageError> {
    if stated == in_manifest {
        Ok(())
    } else {
        Err(PackageError::RosterMismatch { field })
    }
}

/// Not more people than the limit, and no personal number twice; letters count the same in either
/// case, because the numbers become names of files.
pub(super) fn once_each<'a>(
    personal_numbers: impl ExactSizeIterator<Item = &'a str>,
) -> Result<(), PackageError> {
    if personal_numbers.len() > limits::PEOPLE as usize {
        return Err(PackageError::TooLarge { what: "people" });
    }
    let mut seen = HashSet::with_capacity(personal_numbers.len());
    for (index, number) in personal_numbers.enumerate() {
        need(seen.insert(number.to_ascii_uppercase()), || {
            format!("people[{index}].personal_no")
        })?;
    }
    Ok(())
}

/// Photo entries are well named and ascend in roster order, so that none is listed twice.
pub(super) fn check_photo_entries<'a>(
    photos: impl Iterator<Item = (usize, &'a PhotoEntry)>,
) -> Result<Vec<PhotoName>, PackageError> {
    let mut names: Vec<PhotoName> = Vec::new();
    for (index, photo) in photos {
        let name = PhotoName::parse(&photo.entry);
        let name = name.ok_or_else(|| PackageError::RosterField {
            field: format!("people[{index}].photo.entry"),
        })?;
        let ascends = names
            .last()
            .is_none_or(|last| last.number() < name.number());
        need(ascends, || format!("people[{index}].photo.entry {name}"))?;
        if photo.bytes > limits::PHOTO_BYTES {
            return Err(PackageError::TooLarge { what: "photo" });
        }
        names.push(name);
    }
    Ok(names)
}

/// The roster is the complete list of photo entries; both sides ascend.
pub(super) fn match_entries(
    listed: &[PhotoName],
    stored: impl ExactSizeIterator<Item = PhotoName>,
) -> Result<(), PackageError> {
    let mut listed = listed.iter().copied().peekable();
    for entry in stored {
        match listed.peek() {
            Some(&expected) if expected == entry => listed.next(),
            Some(&expected) if expected < entry => return Err(missing(expected)),
            _ => {
                return Err(PackageError::UnexpectedEntry {
                    entry: entry.to_string(),
                });
            }
        };
    }
    listed
        .next()
        .map_or(Ok(()), |expected| Err(missing(expected)))
}

fn missing(name: PhotoName) -> PackageError {
    PackageError::MissingEntry {
        entry: name.to_string(),
    }
}
