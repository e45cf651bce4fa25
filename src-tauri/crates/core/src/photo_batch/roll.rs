//! What must be known of a unit before its pictures are read, so that the store is not needed meanwhile.

use std::collections::HashMap;

use rusqlite::Connection;

use super::keys::Keys;
use crate::error::Failure;
use crate::unfinished::Notes;
use crate::view::{PersonId, PhotoProfile, UnitId};
use crate::work::alike::{KnownPhoto, known_photos};
use crate::work::unit::{self, UnitName};
use crate::work::{Record, RecordPhoto, person};

/// Everyone of a unit by their numbers, and what a photo must be.
pub struct PhotoRoll {
    pub(super) unit: UnitName,
    pub(super) profile: PhotoProfile,
    pub(super) keys: Keys,
    pub(super) people: HashMap<PersonId, RollPerson>,
    pub(super) known: Vec<KnownPhoto>,
    pub(super) notes: Notes,
}

/// One person, as the report shows them.
pub struct RollPerson {
    pub personal_no: String,
    pub name: String,
    pub locked: bool,
    pub photo: Option<RecordPhoto>,
}

impl PhotoRoll {
    /// Of one unit.
    ///
    /// # Errors
    /// The store's.
    pub fn read(store: &Connection, of: UnitId) -> Result<Self, Failure> {
        let mut roll = Self {
            unit: unit::name(store, of)?,
            profile: unit::rules(store, of)?.photo,
            keys: Keys::default(),
            people: HashMap::new(),
            known: known_photos(store, of)?,
            notes: Notes::of(store),
        };
        Record::of_unit(store, of, |record| {
            roll.add(record);
            Ok(())
        })?;
        Ok(roll)
    }

    fn add(&mut self, record: Record) {
        let own = [Some(&record.personal_no), record.staff_no.as_ref()];
        for number in record.id_numbers.iter().chain(own.into_iter().flatten()) {
            self.keys.add(number, record.id);
        }
        let person = RollPerson {
            locked: person::refuse_locked(&record).is_err(),
            personal_no: record.personal_no,
            name: record.name,
            photo: record.photo,
        };
        self.people.insert(record.id, person);
    }
}
