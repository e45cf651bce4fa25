//! Which photo a person has.

use rusqlite::{Connection, OptionalExtension as _, params};
use sicard_portrait::likeness::Likeness;

use super::person::refuse_locked;
use super::photo_change::PhotoChange;
use super::record::Record;
use super::undo::UndoSteps;
use crate::error::{ErrorCode, Failure};
use crate::journal::Note;
use crate::photo::PhotoError;
use crate::store::table;
use crate::store::table::photo_check::Because;
use crate::view::{Deed, PersonId, PhotoMeasure};

/// A photo that is about to be a person's.
pub struct NewPhoto<'a> {
    /// The JPEG.
    pub jpeg: &'a [u8],
    /// Its SHA-256.
    pub sha256: [u8; 32],
    /// Its pixels, width and height.
    pub size: (u32, u32),
    /// Of the face in it.
    pub likeness: Option<Likeness>,
    /// What the clerk was warned of.
    pub findings: &'a [PhotoMeasure],
    /// Why it is taken nevertheless.
    pub reason: Option<&'a str>,
}

/// Makes a picture the clerk's photo of a person, and returns by what that can be taken back.
///
/// # Errors
/// `person-gone`, `person-locked`, the store's.
pub fn set(
    store: &mut Connection,
    undo: &mut UndoSteps,
    person: PersonId,
    photo: &NewPhoto<'_>,
) -> Result<Option<u32>, Failure> {
    let transaction = store.transaction()?;
    let record = Record::read(&transaction, person)?;
    refuse_locked(&record)?;
    let change = give(&transaction, person, photo)?;
    let deed = Deed::PhotoSet {
        replaced: record.photo.is_some(),
        overridden: photo.reason.is_some(),
    };
    let note = Note::of(deed).reason(photo.reason);
    let entry = note.people(&[person]).enter(&transaction)?.number;
    transaction.commit()?;
    Ok(undo.keep_photos(entry, vec![change]))
}

/// The same within a transaction, of somebody who may be changed.
///
/// # Errors
/// The store's.
pub fn give(
    store: &Connection,
    person: PersonId,
    photo: &NewPhoto<'_>,
) -> Result<PhotoChange, Failure> {
    PhotoChange::by(store, person, Some(photo.sha256), || {
        let id = table::photo::keep(store, photo.jpeg, photo.sha256, photo.size)?;
        if let Some(likeness) = photo.likeness {
            table::photo_check::keep_likeness(store, id, likeness)?;
        }
        if let Some(reason) = photo.reason {
            Because::now(reason, photo.findings).keep(store, person, photo.sha256)?;
        }
        store
            .prepare_cached("UPDATE person SET photo_clerk = ?2 WHERE id = ?1")?
            .execute(params![person, id])?;
        Ok(())
    })
}

/// Forgets the clerk's photo: back to the office's, or to none. Returns by what that can be taken back; `None` where there was none.
///
/// # Errors
/// `person-gone`, `person-locked`, the store's.
pub fn remove(
    store: &mut Connection,
    undo: &mut UndoSteps,
    person: PersonId,
) -> Result<Option<u32>, Failure> {
    let transaction = store.transaction()?;
    refuse_locked(&Record::read(&transaction, person)?)?;
    let mut removed = 0;
    let change = PhotoChange::by(&transaction, person, None, || {
        removed = transaction
            .prepare_cached(
                "UPDATE person SET photo_clerk = NULL WHERE id = ?1 AND photo_clerk IS NOT NULL",
            )?
            .execute([person])?;
        Ok(())
    })?;
    if removed == 0 {
        return Ok(None);
    }
    let note = Note::of(Deed::PhotoRemoved);
    let entry = note.people(&[person]).enter(&transaction)?.number;
    transaction.commit()?;
    Ok(undo.keep_photos(entry, vec![change]))
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
