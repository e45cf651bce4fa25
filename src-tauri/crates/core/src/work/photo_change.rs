//! Taking back the photos of a batch.

use rusqlite::{Connection, OptionalExtension as _, params};

use super::person::refuse_locked;
use super::record::Record;
use crate::error::{ErrorCode, Failure};
use crate::view::PersonId;

/// One person's photo of the clerk before and after a batch, by SHA-256: row ids may be given anew.
pub struct PhotoChange {
    /// Who.
    pub person: PersonId,
    before: Option<[u8; 32]>,
    after: [u8; 32],
}

impl PhotoChange {
    /// A change that is about to be made.
    ///
    /// # Errors
    /// The store's.
    pub fn to(store: &Connection, person: PersonId, after: [u8; 32]) -> Result<Self, Failure> {
        Ok(Self {
            person,
            before: clerks(store, person)?,
            after,
        })
    }

    /// Takes it back, and says whether it did: not where something else was decided since, and not where the earlier photo is gone.
    ///
    /// # Errors
    /// The store's.
    pub fn take_back(&self, store: &Connection) -> Result<bool, Failure> {
        let record = match Record::read(store, self.person) {
            Err(failure) if failure.code == ErrorCode::PersonGone => return Ok(false),
            record => record?,
        };
        if refuse_locked(&record).is_err() || clerks(store, self.person)? != Some(self.after) {
            return Ok(false);
        }
        let mut find = store.prepare_cached("SELECT id FROM photo WHERE sha256 = ?1")?;
        let photo: Option<u32> = match self.before {
            None => None,
            Some(before) => match find.query_row([before], |row| row.get(0)).optional()? {
                None => return Ok(false),
                found => found,
            },
        };
        store
            .prepare_cached("UPDATE person SET photo_clerk = ?2 WHERE id = ?1")?
            .execute(params![self.person, photo])?;
        Ok(true)
    }
}

fn clerks(store: &Connection, person: PersonId) -> Result<Option<[u8; 32]>, Failure> {
    let mut select = store.prepare_cached(
        "SELECT sha256 FROM person JOIN photo ON photo.id = person.photo_clerk WHERE person.id = ?1",
    )?;
    Ok(select.query_row([person], |row| row.get(0)).optional()?)
}
