//! A table that was read and waits for the clerk.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use sicard_person::mobile;

use super::heading::Column;
use super::roll::RollPerson;
use super::values::datum;
use super::whose::Given;
use crate::unfinished::Notes;
use crate::view::{
    PersonId, ReportDone, TableChange, TableCount, TableField, TableId, TablePerson, TableRow,
    TableRowState, TableView,
};
use crate::work::unit::UnitName;

/// One row of a table.
pub struct Row {
    pub line: u32,
    pub cells: Vec<String>,
    pub state: TableRowState,
    pub person: Option<PersonId>,
    /// What it would set, and what stands otherwise.
    pub values: Vec<(TableField, String)>,
}

/// Everything that was read, and nothing of it in the store.
pub struct TableBatch {
    pub(super) unit: UnitName,
    pub(super) columns: Vec<Option<Column>>,
    pub(super) unused: Vec<String>,
    pub(super) people: HashMap<PersonId, RollPerson>,
    pub(super) rows: Vec<Row>,
    /// Where its report is noted while it is written.
    pub(super) notes: Notes,
    /// What became of the rows that were to be taken, once they were.
    pub(super) done: Mutex<Option<HashMap<u32, ReportDone>>>,
}

impl Row {
    /// The cells that say whose it is.
    pub fn given(&self, columns: &[Option<Column>]) -> Given<'_> {
        let mut given = Given::default();
        for (column, cell) in columns.iter().zip(&self.cells) {
            let cell = cell.trim_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
            match column {
                _ if cell.is_empty() => {}
                Some(Column::IdNumber) => given.ids.push(cell),
                Some(Column::PersonalNo) => given.personal_no = cell,
                Some(Column::Name) => given.name = cell,
                Some(Column::Sets(_)) | None => {}
            }
        }
        given
    }
}

impl TableBatch {
    /// The report's figures.
    pub fn view(&self, id: TableId) -> TableView {
        let count = |rows: usize| u32::try_from(rows).unwrap_or(u32::MAX);
        let counts = TableRowState::ALL.map(|state| {
            let rows = self.rows.iter().filter(|row| row.state == state).count();
            TableCount {
                state,
                rows: count(rows),
            }
        });
        let is_there = |field: &TableField| self.columns.contains(&Some(Column::Sets(*field)));
        TableView {
            id,
            total: count(self.rows.len()),
            counts: counts.into_iter().filter(|one| one.rows > 0).collect(),
            fields: TableField::ALL.into_iter().filter(is_there).collect(),
            unused: self.unused.clone(),
        }
    }

    /// Every row, in the order of the file. `masked`: with the middle of ID and mobile numbers hidden.
    pub fn rows(&self, masked: bool) -> Vec<TableRow> {
        (0..)
            .zip(&self.rows)
            .map(|(place, row)| TableRow {
                row: place,
                line: row.line,
                state: row.state,
                given: row.given(&self.columns).shown(masked),
                person: row.person.and_then(|id| self.person(id)),
                changes: self.changes(row, masked),
            })
            .collect()
    }

    pub(super) fn done(&self) -> MutexGuard<'_, Option<HashMap<u32, ReportDone>>> {
        self.done.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn person(&self, id: PersonId) -> Option<TablePerson> {
        let person = self.people.get(&id)?;
        Some(TablePerson {
            id,
            name: person.name.clone(),
            personal_no: person.personal_no.clone(),
        })
    }

    pub(super) fn changes(&self, row: &Row, masked: bool) -> Vec<TableChange> {
        let person = row.person.and_then(|id| self.people.get(&id));
        let shown = |field: TableField, text: &str| match field {
            TableField::Mobile if masked => mobile::mask(text),
            _ => text.to_owned(),
        };
        row.values
            .iter()
            .map(|(field, after)| TableChange {
                field: *field,
                before: person
                    .and_then(|one| datum(&one.details, *field).as_deref())
                    .map(|before| shown(*field, before)),
                after: shown(*field, after),
            })
            .collect()
    }
}
