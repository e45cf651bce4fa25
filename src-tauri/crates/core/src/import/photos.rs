//! The package's photos into the store, each JPEG once.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension as _};
use sicard_package::{OpenedIssue, Sha256Hex};

use crate::error::Failure;
use crate::photo::pixels_of;
use crate::store::table;
use crate::view::Phase;
use crate::watch::{InPhase, JobWatch};

/// Row ids by SHA-256.
pub type PhotoRows = HashMap<[u8; 32], u32>;

/// Opens the photos that the store lacks, on all cores, and keeps them; the caller's thread writes while the others decrypt.
///
/// # Errors
/// The package's, `cancelled`, the store's.
pub fn keep_photos(
    store: &Connection,
    issue: &OpenedIssue,
    watch: &dyn JobWatch,
) -> Result<PhotoRows, Failure> {
    let people = &issue.roster().people;
    let mut rows = PhotoRows::with_capacity(people.len());
    let mut wanted = Vec::new();
    {
        let mut find = store.prepare_cached("SELECT id FROM photo WHERE sha256 = ?1")?;
        for (place, person) in people.iter().enumerate() {
            let Some(photo) = &person.photo else { continue };
            match find
                .query_row([photo.sha256.0], |row| row.get(0))
                .optional()?
            {
                Some(id) => _ = rows.insert(photo.sha256.0, id),
                None => wanted.push(place),
            }
        }
    }
    let phase = InPhase::begin(watch, Phase::Photos, wanted.len());
    issue.photos(&wanted, &phase, |place, jpeg| {
        // The reader has compared the bytes with the roster's SHA-256.
        let sha256 = people[place]
            .photo
            .as_ref()
            .map_or_else(|| Sha256Hex::of(&jpeg), |photo| photo.sha256)
            .0;
        let size = pixels_of(&jpeg).unwrap_or_default();
        rows.insert(sha256, table::photo::keep(store, &jpeg, sha256, size)?);
        Ok::<_, Failure>(())
    })?;
    Ok(rows)
}
