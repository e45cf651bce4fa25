//! From the chosen file to the report.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Mutex;

use sicard_table::{Line, MOST_BYTES, MOST_LINES, TableError};

use super::batch::{Row, TableBatch};
use super::heading::{Column, column_of, columns};
use super::roll::TableRoll;
use super::values::{datum, value};
use super::whose::Whose;
use crate::error::{ErrorCode, Failure};
use crate::view::{PersonId, Phase, TableField, TableRowState};
use crate::watch::{InPhase, JobWatch};

/// Rows between two looks at the watch.
const STEP: usize = 1_000;

/// Reads a table, finds whose each row is and what it would change. Changes nothing and needs no store.
///
/// # Errors
/// `table-unreadable`, `table-too-large`, `table-without-people`, `table-without-data`, `table-heading-twice`, `io`, `cancelled`.
pub fn read_table(
    mut roll: TableRoll,
    path: &Path,
    watch: &dyn JobWatch,
) -> Result<TableBatch, Failure> {
    InPhase::begin(watch, Phase::Files, 0);
    let is_heading = |cells: &[String]| {
        let known = cells.iter().filter(|cell| column_of(cell).is_some());
        known.count() > 1
    };
    let sheet = sicard_table::read_below(path, &is_heading).map_err(failure)?;
    let mut lines = sheet.lines.into_iter();
    let headings = lines.next().map(|line| line.cells).unwrap_or_default();
    let (columns, unused) = columns(&headings)?;
    let damaged: HashSet<u32> = sheet.faults.iter().map(|fault| fault.line).collect();
    let mut lines: Vec<Line> = lines.collect();
    let there: HashSet<u32> = lines.iter().map(|line| line.number).collect();
    lines.extend(damaged.difference(&there).map(|&number| Line {
        number,
        cells: vec![],
    }));
    lines.sort_by_key(|line| line.number);
    let phase = InPhase::begin(watch, Phase::People, lines.len());
    let mut rows = Vec::with_capacity(lines.len());
    for (done, line) in lines.into_iter().enumerate() {
        if done % STEP == 0 {
            if watch.cancelled() {
                return Err(Failure::new(ErrorCode::Cancelled));
            }
            phase.at(done);
        }
        let is_damaged = damaged.contains(&line.number);
        rows.push(judged(line, is_damaged, &columns, &roll));
    }
    name_repeats(&mut rows);
    let named: HashSet<PersonId> = rows.iter().filter_map(|row| row.person).collect();
    roll.people.retain(|id, _| named.contains(id));
    Ok(TableBatch {
        unit: roll.unit,
        columns,
        unused,
        people: roll.people,
        notes: roll.notes,
        rows,
        done: Mutex::default(),
    })
}

fn failure(error: TableError) -> Failure {
    match error {
        TableError::Unreadable => Failure::new(ErrorCode::TableUnreadable),
        TableError::TooLarge => Failure::new(ErrorCode::TableTooLarge)
            .with("maxMib", MOST_BYTES >> 20)
            .with("maxRows", MOST_LINES - 1),
        TableError::Io(_) => Failure::new(ErrorCode::Io),
    }
}

/// A row with what is to become of it.
fn judged(line: Line, damaged: bool, columns: &[Option<Column>], roll: &TableRoll) -> Row {
    let mut row = Row {
        line: line.number,
        cells: line.cells,
        state: TableRowState::LineDamaged,
        person: None,
        values: Vec::new(),
    };
    if damaged {
        return row;
    }
    let whose = row.given(columns).whose(roll);
    row.state = match whose {
        Err(state) => state,
        Ok(whose) => {
            row.person = Some(whose.person);
            match values(&row.cells, columns) {
                Err(state) => state,
                Ok(values) if values.is_empty() => TableRowState::Empty,
                Ok(values) => {
                    row.values = values;
                    becomes(&mut row.values, &whose, roll)
                }
            }
        }
    };
    row
}

fn values(
    cells: &[String],
    columns: &[Option<Column>],
) -> Result<Vec<(TableField, String)>, TableRowState> {
    let mut values = Vec::new();
    for (column, cell) in columns.iter().zip(cells) {
        if let Some(Column::Sets(field)) = column {
            values.extend(value(*field, cell)?.map(|value| (*field, value)));
        }
    }
    values.sort_by_key(|(field, _)| TableField::ALL.iter().position(|one| one == field));
    Ok(values)
}

/// Leaves those values that would change something.
fn becomes(
    values: &mut Vec<(TableField, String)>,
    whose: &Whose,
    roll: &TableRoll,
) -> TableRowState {
    let person = &roll.people[&whose.person];
    let present = |field: TableField| datum(&person.details, field).as_deref();
    values.retain(|(field, value)| present(*field) != Some(value));
    if values.is_empty() {
        TableRowState::Same
    } else if person.locked && values.iter().any(|(field, _)| *field == TableField::Mobile) {
        TableRowState::Locked
    } else if whose.by_name {
        TableRowState::ByName
    } else if values.iter().any(|(field, _)| present(*field).is_some()) {
        TableRowState::Replaces
    } else {
        TableRowState::New
    }
}

/// Several rows of one person, of which none can be preferred.
fn name_repeats(rows: &mut [Row]) {
    let usable = |row: &Row| {
        use TableRowState as S;
        let taken = matches!(row.state, S::New | S::Replaces | S::ByName | S::Same);
        row.person.filter(|_| taken)
    };
    let mut rows_of: HashMap<PersonId, u32> = HashMap::new();
    for person in rows.iter().filter_map(usable) {
        *rows_of.entry(person).or_default() += 1;
    }
    for row in rows {
        if usable(row).is_some_and(|person| rows_of[&person] > 1) {
            row.state = TableRowState::SeveralRows;
        }
    }
}
