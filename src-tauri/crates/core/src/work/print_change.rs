//! Taking back that a form was noted as printed.

use rusqlite::{Connection, OptionalExtension as _, params};

use super::marks::Marks;
use super::record::Record;
use super::undo::Change;
use crate::error::{ErrorCode, Failure};
use crate::view::{PersonId, PrintBatchId};

/// One person's newest form before and after a note that it was printed, with the marks: a form that was back may no longer count.
pub struct PrintChange {
    marks: Change,
    before: Newest,
    after: Newest,
    /// Where the form stands in its batch.
    place: (PrintBatchId, u32),
    /// What was known of that place before.
    sheet: Sheet,
}

impl PrintChange {
    /// Notes the form at a place of a batch by `make`.
    ///
    /// # Errors
    /// Those of `make`, and the store's.
    pub fn by(
        store: &Connection,
        record: &Record,
        place: (PrintBatchId, u32),
        make: impl FnOnce() -> Result<(), Failure>,
    ) -> Result<Self, Failure> {
        let sheet = Sheet::read(store, place)?;
        make()?;
        let gone = || Failure::new(ErrorCode::PersonGone);
        Ok(Self {
            marks: Change {
                person: record.id,
                before: record.marks.clone(),
                after: Marks::read(store, record.id)?.ok_or_else(gone)?,
            },
            before: Newest::of(record),
            after: Newest::read(store, record.id)?.ok_or_else(gone)?,
            place,
            sheet,
        })
    }

    /// Who.
    pub fn person(&self) -> PersonId {
        self.marks.person
    }

    /// Takes it back, and says whether it did: not where the form was printed again or something else was decided since.
    ///
    /// # Errors
    /// The store's.
    pub fn take_back(&self, store: &Connection) -> Result<bool, Failure> {
        let holds = Newest::read(store, self.person())?.as_ref() == Some(&self.after);
        if !holds || !self.marks.take_back(store)? {
            return Ok(false);
        }
        self.before.write(store, self.person())?;
        self.sheet.write(store, self.place)?;
        Ok(true)
    }
}

/// Which form of a person is the newest.
#[derive(PartialEq, Eq)]
struct Newest {
    code: Option<String>,
    at: Option<String>,
    batch: Option<PrintBatchId>,
}

impl Newest {
    fn of(record: &Record) -> Self {
        Self {
            code: record.printed_code.clone(),
            at: record.printed_at.clone(),
            batch: record.printed_batch,
        }
    }

    fn read(store: &Connection, person: PersonId) -> Result<Option<Self>, Failure> {
        let mut select = store.prepare_cached(
            "SELECT printed_code, printed_at, printed_batch FROM person WHERE id = ?1",
        )?;
        let newest = select.query_row([person], |row| {
            Ok(Self {
                code: row.get(0)?,
                at: row.get(1)?,
                batch: row.get(2)?,
            })
        });
        Ok(newest.optional()?)
    }

    fn write(&self, store: &Connection, person: PersonId) -> Result<(), Failure> {
        store
            .prepare_cached(
                "UPDATE person SET printed_code = ?2, printed_at = ?3, printed_batch = ?4 WHERE id = ?1",
            )?
            .execute(params![person, self.code, self.at, self.batch])?;
        Ok(())
    }
}

/// What is known of one sheet of a batch.
struct Sheet {
    code: Option<String>,
    shows: Option<String>,
    sent_at: Option<String>,
}

impl Sheet {
    fn read(store: &Connection, (batch, place): (PrintBatchId, u32)) -> Result<Self, Failure> {
        let mut select = store.prepare_cached(
            "SELECT code, shows, sent_at FROM printed_form WHERE batch = ?1 AND place = ?2",
        )?;
        Ok(select.query_row([batch, place], |row| {
            Ok(Self {
                code: row.get(0)?,
                shows: row.get(1)?,
                sent_at: row.get(2)?,
            })
        })?)
    }

    fn write(
        &self,
        store: &Connection,
        (batch, place): (PrintBatchId, u32),
    ) -> Result<(), Failure> {
        store
            .prepare_cached(
                "UPDATE printed_form SET code = ?3, shows = ?4, sent_at = ?5 WHERE batch = ?1 AND place = ?2",
            )?
            .execute(params![batch, place, self.code, self.shows, self.sent_at])?;
        Ok(())
    }
}
