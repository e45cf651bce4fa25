//! Taking back which photo the clerk has given a person.

use rusqlite::{Connection, OptionalExtension as _, params};

use super::person::refuse_locked;
use super::record::Record;
use crate::error::{ErrorCode, Failure};
use crate::store::table::photo_check::Because;
use crate::view::PersonId;

/// One person's photo of the clerk before and after a step, by SHA-256: row ids may be given anew.
pub struct PhotoChange {
    /// Who.
    pub person: PersonId,
    before: Option<[u8; 32]>,
    after: Option<[u8; 32]>,
    /// Why the photo that came is taken, before the step and after it: who takes the same one again writes over that.
    because: [Option<Box<Because>>; 2],
}

impl PhotoChange {
    /// Makes a change to another photo, or to none, by `make`.
    ///
    /// # Errors
    /// Those of `make`, and the store's.
    pub fn by(
        store: &Connection,
        person: PersonId,
        after: Option<[u8; 32]>,
        make: impl FnOnce() -> Result<(), Failure>,
    ) -> Result<Self, Failure> {
        let before = clerks(store, person)?;
        let was = because(store, person, after)?;
        make()?;
        Ok(Self {
            person,
            before,
            after,
            because: [was, because(store, person, after)?],
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
        let [was, left] = &self.because;
        if refuse_locked(&record).is_err()
            || clerks(store, self.person)? != self.after
            || because(store, self.person, self.after)? != *left
        {
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
        match (self.after, was) {
            (Some(after), Some(was)) => was.keep(store, self.person, after)?,
            (Some(after), None) => Because::forget(store, self.person, after)?,
            (None, _) => {}
        }
        Ok(true)
    }
}

fn clerks(store: &Connection, person: PersonId) -> Result<Option<[u8; 32]>, Failure> {
    let mut select = store.prepare_cached(
        "SELECT sha256 FROM person JOIN photo ON photo.id = person.photo_clerk WHERE person.id = ?1",
    )?;
    Ok(select.query_row([person], |row| row.get(0)).optional()?)
}

fn because(
    store: &Connection,
    person: PersonId,
    photo: Option<[u8; 32]>,
) -> Result<Option<Box<Because>>, Failure> {
    match photo {
        None => Ok(None),
        Some(sha256) => Ok(Because::read(store, person, sha256)?.map(Box::new)),
    }
}
