//! The clerk's desk: the open store, and what the running program remembers beside it.
//!
//! Every change of people goes through here, so that the lists in memory stay in step with the store.

mod backup;
mod batches;
mod imports;
mod journal;
mod kept;
mod marks;
mod office_help;
mod paper;
mod people;
mod photo_batch;
mod stack;
mod table;
mod units;

pub use marks::{ChangeMark, SetMark};
use rusqlite::Connection;

use crate::error::Failure;
use crate::export;
use crate::list::Lists;
use crate::paper::Documents;
use crate::photo::Candidates;
use crate::photo_batch::PhotoBatch;
use crate::table_import::TableBatch;
use crate::view::{ListQuery, ListView, PersonId, PersonRow, RowsRequest, UnitId};
use crate::work::UndoSteps;
use kept::Kept;

/// Everything that a command works on.
pub struct Desk {
    store: Connection,
    lists: Lists,
    undo: UndoSteps,
    candidates: Candidates,
    documents: Documents,
    photo_batch: Kept<PhotoBatch>,
    table: Kept<TableBatch>,
}

impl Desk {
    /// With a store that is open and migrated. Finishes or drops what a crash left of an export, and enters what it left of a backup.
    ///
    /// # Errors
    /// The store's.
    pub fn new(mut store: Connection) -> Result<Self, Failure> {
        export::recover(&mut store)?;
        // Nobody is kept from working by it: what cannot be entered now is tried again at the next opening.
        let _ = crate::backup::enter_owed(&mut store);
        Ok(Self {
            store,
            lists: Lists::default(),
            undo: UndoSteps::default(),
            candidates: Candidates::default(),
            documents: Documents::default(),
            photo_batch: Kept::default(),
            table: Kept::default(),
        })
    }

    /// Something changes the people of a unit as a whole, such as an import; the list is built anew afterwards.
    ///
    /// # Errors
    /// Those of `work`; the list is built anew all the same.
    pub fn change_unit<T>(
        &mut self,
        work: impl FnOnce(&mut Connection) -> Result<(UnitId, T), Failure>,
    ) -> Result<T, Failure> {
        match work(&mut self.store) {
            Ok((unit, outcome)) => {
                self.lists.forget(unit);
                Ok(outcome)
            }
            Err(failure) => {
                self.lists.forget_all();
                Err(failure)
            }
        }
    }

    /// The lists in memory are built anew: after a work that broke off in the middle.
    pub fn forget_lists(&mut self) {
        self.lists.forget_all();
    }

    /// The store, for reading.
    pub fn store(&self) -> &Connection {
        &self.store
    }

    /// How many people a query finds, and what the chips count.
    ///
    /// # Errors
    /// The store's.
    pub fn list(&mut self, query: &ListQuery) -> Result<ListView, Failure> {
        self.lists.view(&self.store, query)
    }

    /// A window of rows.
    ///
    /// # Errors
    /// The store's.
    pub fn rows(&mut self, request: &RowsRequest) -> Result<Vec<PersonRow>, Failure> {
        self.lists.rows(&self.store, request)
    }

    /// Everyone a query finds, in its order.
    ///
    /// # Errors
    /// The store's.
    pub fn ids(&mut self, query: &ListQuery) -> Result<Vec<PersonId>, Failure> {
        self.lists.ids(&self.store, query)
    }
}
