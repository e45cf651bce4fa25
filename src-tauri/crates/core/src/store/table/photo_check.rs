//! What is known of photos beside their pixels.

use rusqlite::{Connection, OptionalExtension as _, params};
use sicard_portrait::likeness::Likeness;

use crate::clock::now;
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

/// Why a photo was taken in spite of what was found.
#[derive(PartialEq, Eq)]
pub struct Because {
    at: String,
    /// In the clerk's words.
    pub reason: String,
    findings: String,
}

impl Because {
    /// A decision of this moment.
    pub fn now(reason: &str, findings: &[PhotoMeasure]) -> Self {
        Self {
            at: now(),
            reason: reason.to_owned(),
            findings: serde_json::to_string(findings).unwrap_or_default(),
        }
    }

    /// That of a person's photo.
    ///
    /// # Errors
    /// The store's.
    pub fn read(
        store: &Connection,
        person: PersonId,
        sha256: [u8; 32],
    ) -> Result<Option<Self>, Failure> {
        let mut select = store.prepare_cached(
            "SELECT at, reason, findings FROM photo_reason WHERE person = ?1 AND sha256 = ?2",
        )?;
        let found = select.query_row(params![person, sha256], |row| {
            Ok(Self {
                at: row.get(0)?,
                reason: row.get(1)?,
                findings: row.get(2)?,
            })
        });
        Ok(found.optional()?)
    }

    /// Keeps it, in place of an earlier one for the same photo.
    ///
    /// # Errors
    /// The store's.
    pub fn keep(
        &self,
        store: &Connection,
        person: PersonId,
        sha256: [u8; 32],
    ) -> Result<(), Failure> {
        store
            .prepare_cached(
                "INSERT INTO photo_reason (person, sha256, at, reason, findings) VALUES (?1, ?2, ?3, ?4, ?5) \
                 ON CONFLICT DO UPDATE SET at = excluded.at, reason = excluded.reason, findings = excluded.findings",
            )?
            .execute(params![person, sha256, self.at, self.reason, self.findings])?;
        Ok(())
    }

    /// Forgets that of a person's photo.
    ///
    /// # Errors
    /// The store's.
    pub fn forget(store: &Connection, person: PersonId, sha256: [u8; 32]) -> Result<(), Failure> {
        store
            .prepare_cached("DELETE FROM photo_reason WHERE person = ?1 AND sha256 = ?2")?
            .execute(params![person, sha256])?;
        Ok(())
    }
}
