//! Which photo a person has.

use rusqlite::{Connection, OptionalExtension as _, params};
use sicard_package::Sha256Hex;

use super::person::refuse_locked;
use super::record::Record;
use crate::error::{ErrorCode, Failure};
use crate::photo::{Accepted, PhotoError};
use crate::store::table;
use crate::view::PersonId;

/// Makes an accepted picture the clerk's photo of a person.
///
/// # Errors
/// `person-gone`, `person-locked`, the store's.
pub fn set(store: &mut Connection, person: PersonId, accepted: &Accepted) -> Result<(), Failure> {
    let transaction = store.transaction()?;
    refuse_locked(&Record::read(&transaction, person)?)?;
    let sha256 = Sha256Hex::of(&accepted.jpeg).0;
    let photo = table::photo::keep(&transaction, &accepted.jpeg, sha256, accepted.size)?;
    transaction
        .prepare_cached("UPDATE person SET photo_clerk = ?2 WHERE id = ?1")?
        .execute(params![person, photo])?;
    transaction.commit()?;
    Ok(())
}

/// Forgets the clerk's photo: back to the office's, or to none.
///
/// # Errors
/// `person-gone`, `person-locked`, the store's.
pub fn remove(store: &mut Connection, person: PersonId) -> Result<(), Failure> {
    let transaction = store.transaction()?;
    refuse_locked(&Record::read(&transaction, person)?)?;
    transaction
        .prepare_cached("UPDATE person SET photo_clerk = NULL WHERE id = ?1")?
        .execute([person])?;
    transaction.commit()?;
    Ok(())
}

/// The JPEG of a person's present photo.
///
/// # Errors
/// `person-gone` where there is no such person or no photo; the store's.
pub fn jpeg(store: &Connection, person: PersonId) -> Result<Vec<u8>, Failure> {
    let mut select = store.prepare_cached(
        "SELECT jpeg FROM person JOIN photo_jpeg \
         ON photo = coalesce(person.photo_clerk, person.photo_issued) WHERE person.id = ?1",
    )?;
    select
        .query_row([person], |row| row.get(0))
        .optional()?
        .ok_or(Failure::new(ErrorCode::PersonGone))
}

impl From<PhotoError> for Failure {
    fn from(error: PhotoError) -> Self {
        match error {
            PhotoError::Unreadable => Self::new(ErrorCode::Io),
            PhotoError::NotAPicture => Self::new(ErrorCode::PhotoNotAPicture),
            PhotoError::Broken => Self::new(ErrorCode::PhotoBroken),
            PhotoError::TooLarge {
                max_mib,
                max_megapixels,
            } => Self::new(ErrorCode::PhotoTooLarge)
                .with("maxMib", max_mib)
                .with("maxMegapixels", max_megapixels),
            PhotoError::TooSmall {
                width,
                height,
                min_width,
                min_height,
            } => Self::new(ErrorCode::PhotoTooSmall)
                .with("width", width)
                .with("height", height)
                .with("minWidth", min_width)
                .with("minHeight", min_height),
            PhotoError::CannotFit { min_kib, max_kib } => Self::new(ErrorCode::PhotoCannotFit)
                .with("minKib", min_kib)
                .with("maxKib", max_kib),
        }
    }
}
