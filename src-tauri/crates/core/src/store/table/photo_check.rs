//! What is known of photos beside their pixels.

use rusqlite::{Connection, OptionalExtension as _, params};
use sicard_portrait::likeness::Likeness;

use crate::error::Failure;
use crate::view::{PersonId, PhotoMeasure};

/// - `photo_likeness`: the perceptual hash of the face, of photos that were made here and have one.
/// - `photo_reason`: why the clerk took a photo that was warned of; `findings` the JSON of the measures. Kept by the photo's SHA-256, so
///   that it outlives the photo.
pub const CREATE: &str = "
CREATE TABLE photo_likeness (
    photo INTEGER PRIMARY KEY REFERENCES photo (id) ON DELETE CASCADE,
    likeness BLOB NOT NULL
) STRICT;
CREATE TABLE photo_reason (
    person INTEGER NOT NULL REFERENCES person (id),
    sha256 BLOB NOT NULL,
    at TEXT NOT NULL,
    reason TEXT NOT NULL,
    findings TEXT NOT NULL,
    PRIMARY KEY (person, sha256)
) STRICT, WITHOUT ROWID;
";

/// Keeps the likeness of a photo.
///
/// # Errors
/// The store's.
pub fn keep_likeness(store: &Connection, photo: u32, likeness: Likeness) -> Result<(), Failure> {
    store
        .prepare_cached(
            "INSERT INTO photo_likeness (photo, likeness) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        )?
        .execute(params![photo, likeness.to_bytes()])?;
    Ok(())
}

/// Keeps why a person's photo was taken in spite of the findings, in place of an earlier reason for the same photo.
///
/// # Errors
/// The store's.
pub fn keep_reason(
    store: &Connection,
    person: PersonId,
    sha256: [u8; 32],
    (at, reason): (&str, &str),
    findings: &[PhotoMeasure],
) -> Result<(), Failure> {
    let findings = serde_json::to_string(findings).unwrap_or_default();
    store
        .prepare_cached(
            "INSERT INTO photo_reason (person, sha256, at, reason, findings) VALUES (?1, ?2, ?3, ?4, ?5) \
             ON CONFLICT DO UPDATE SET at = excluded.at, reason = excluded.reason, findings = excluded.findings",
        )?
        .execute(params![person, sha256, at, reason, findings])?;
    Ok(())
}

/// Why a person's photo was taken in spite of what was found.
///
/// # Errors
/// The store's.
pub fn reason(
    store: &Connection,
    person: PersonId,
    sha256: [u8; 32],
) -> Result<Option<String>, Failure> {
    let mut select = store
        .prepare_cached("SELECT reason FROM photo_reason WHERE person = ?1 AND sha256 = ?2")?;
    Ok(select
        .query_row(params![person, sha256], |row| row.get(0))
        .optional()?)
}
