//! Photos, each JPEG once.

use rusqlite::{Connection, OptionalExtension as _, params};

use crate::error::Failure;

/// - `photo`: what lists and rosters ask for, close together: reading it for a whole unit touches few pages.
/// - `photo_jpeg`: the picture itself, gone with its photo.
pub const CREATE: &str = "
CREATE TABLE photo (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    bytes INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL
) STRICT;
CREATE TABLE photo_jpeg (
    photo INTEGER PRIMARY KEY REFERENCES photo (id) ON DELETE CASCADE,
    jpeg BLOB NOT NULL
) STRICT;
";

/// Keeps a JPEG with its SHA-256 and its width and height; returns its row id, which may be an earlier one.
///
/// # Errors
/// The store's.
pub fn keep(
    store: &Connection,
    jpeg: &[u8],
    sha256: [u8; 32],
    (width, height): (u32, u32),
) -> Result<u32, Failure> {
    let bytes = u32::try_from(jpeg.len()).unwrap_or(u32::MAX);
    let new: Option<u32> = store
        .prepare_cached(
            "INSERT INTO photo (sha256, bytes, width, height) VALUES (?1, ?2, ?3, ?4) \
             ON CONFLICT (sha256) DO NOTHING RETURNING id",
        )?
        .query_row(params![sha256, bytes, width, height], |row| row.get(0))
        .optional()?;
    let Some(id) = new else {
        let mut find = store.prepare_cached("SELECT id FROM photo WHERE sha256 = ?1")?;
        return Ok(find.query_row([sha256], |row| row.get(0))?);
    };
    store
        .prepare_cached("INSERT INTO photo_jpeg (photo, jpeg) VALUES (?1, ?2)")?
        .execute(params![id, jpeg])?;
    Ok(id)
}

/// The JPEG of a row id.
///
/// # Errors
/// The store's.
pub fn jpeg(store: &Connection, photo: u32) -> rusqlite::Result<Vec<u8>> {
    store
        .prepare_cached("SELECT jpeg FROM photo_jpeg WHERE photo = ?1")?
        .query_row([photo], |row| row.get(0))
}
