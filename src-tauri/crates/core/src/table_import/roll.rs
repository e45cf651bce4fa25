//! What must be known of a unit before its table is read, so that the store is not needed meanwhile.

use std::collections::HashMap;

use rusqlite::Connection;
use sicard_person::fold_name;

use crate::error::Failure;
use crate::photo_batch::Keys;
use crate::unfinished::Notes;
use crate::view::{PersonId, UnitId};
use crate::work::unit::{self, UnitName};
use crate::work::{Details, Record, person};

/// Everyone of a unit by their numbers and names.
#[derive(Default)]
pub struct TableRoll {
    pub(super) unit: UnitName,
    pub(super) ids: Keys,
    pub(super) personal_numbers: Keys,
    pub(super) names: HashMap<String, Vec<PersonId>>,
    pub(super) people: HashMap<PersonId, RollPerson>,
    pub(super) notes: Notes,
}

/// One person, as the report shows them.
pub struct RollPerson {
    pub personal_no: String,
    pub name: String,
    pub locked: bool,
    pub details: Details,
}

impl TableRoll {
    /// Of one unit.
    ///
    /// # Errors
    /// The store's.
    pub fn read(store: &Connection, of: UnitId) -> Result<Self, Failure> {
        let mut roll = Self {
            unit: unit::name(store, of)?,
            notes: Notes::of(store),
            ..Self::default()
        };
        Record::of_unit(store, of, |record| {
            roll.add(record);
            Ok(())
        })?;
        Ok(roll)
    }

    fn add(&mut self, record: Record) {
        for number in &record.id_numbers {
            self.ids.add(number, record.id);
        }
        self.personal_numbers.add(&record.personal_no, record.id);
        let name = fold_name(&record.name);
        self.names.entry(name).or_default().push(record.id);
        let person = RollPerson {
            locked: person::refuse_locked(&record).is_err(),
            details: Details::of(&record),
            personal_no: record.personal_no,
            name: record.name,
        };
        self.people.insert(record.id, person);
    }
}
