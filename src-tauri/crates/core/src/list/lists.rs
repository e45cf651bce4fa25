//! The lists of all units, each built when it is first asked for.

use std::collections::HashMap;

use rusqlite::Connection;
use sicard_person::PersonState;

use super::ListIndex;
use super::load::{everyone, some};
use crate::error::Failure;
use crate::view::{ListQuery, ListView, PersonId, PersonRow, RowsRequest, UnitId};
use crate::work::person;

/// Beyond this many changed people a list is built anew: that is quicker than asking for each.
const MOST_SINGLE: usize = 2_000;

/// The lists in memory. Whoever changes people in the store tells it by [`Lists::changed`] or [`Lists::forget`].
#[derive(Default)]
pub struct Lists {
    units: HashMap<UnitId, ListIndex>,
    /// Above every revision that was ever shown.
    next_revision: u32,
}

impl Lists {
    /// How many people a query finds, and what the chips count.
    ///
    /// # Errors
    /// The store's.
    pub fn view(&mut self, store: &Connection, query: &ListQuery) -> Result<ListView, Failure> {
        Ok(self.of(store, query.unit)?.view(query))
    }

    /// A window of rows.
    ///
    /// # Errors
    /// The store's.
    pub fn rows(
        &mut self,
        store: &Connection,
        request: &RowsRequest,
    ) -> Result<Vec<PersonRow>, Failure> {
        let index = self.of(store, request.query.unit)?;
        let mut rows = index.rows(
            &request.query,
            request.offset,
            request.limit,
            request.masked,
        );
        // Of those in sight only: for everyone it would take too long.
        for row in &mut rows {
            if row.state == PersonState::Reprint {
                row.printed_changes = person::view(store, row.id)?.printed_changes;
            }
        }
        Ok(rows)
    }

    /// Everyone a query finds, in its order.
    ///
    /// # Errors
    /// The store's.
    pub fn ids(&mut self, store: &Connection, query: &ListQuery) -> Result<Vec<PersonId>, Failure> {
        Ok(self.of(store, query.unit)?.ids(query))
    }

    /// These people have changed; they may be of several units.
    ///
    /// # Errors
    /// The store's; the lists are then built anew when they are next asked for.
    pub fn changed(&mut self, store: &Connection, persons: &[PersonId]) -> Result<(), Failure> {
        if persons.len() > MOST_SINGLE {
            self.units.clear();
            return Ok(());
        }
        for (&unit, index) in &mut self.units {
            let known: Vec<PersonId> = persons
                .iter()
                .copied()
                .filter(|&person| index.get(person).is_some())
                .collect();
            if !known.is_empty() {
                self.next_revision += 1;
                index.replace(some(store, unit, &known)?, self.next_revision);
            }
        }
        Ok(())
    }

    /// A unit's people have changed in more than their data: it is built anew when it is next asked for.
    pub fn forget(&mut self, unit: UnitId) {
        self.units.remove(&unit);
    }

    /// Every unit's list is built anew when it is next asked for.
    pub fn forget_all(&mut self) {
        self.units.clear();
    }

    /// A unit's list, built where it is not yet.
    ///
    /// # Errors
    /// The store's.
    pub fn of(&mut self, store: &Connection, unit: UnitId) -> Result<&mut ListIndex, Failure> {
        use std::collections::hash_map::Entry;
        Ok(match self.units.entry(unit) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => {
                self.next_revision += 1;
                let people = everyone(store, unit)?;
                unknown.insert(ListIndex::new(people, self.next_revision).sorted_by_name())
            }
        })
    }
}
