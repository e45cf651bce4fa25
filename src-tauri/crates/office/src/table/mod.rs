//! The people table that `issue` reads: CSV or Excel, Chinese or English headings, checked line by line.

pub mod accounts;
mod contradictions;
mod date;
mod heading;
mod row;

pub use heading::Field;

use crate::report::{Note, NoteCode, Refusal, file_name};
use row::Cells;
use sicard_package::PersonToIssue;
use sicard_table::{Fault, FaultKind, Line, TableError};
use std::collections::{HashMap, HashSet};
use std::path::Path;

/// A person and the line of the table that says so.
pub struct Row {
    pub line: u32,
    pub person: PersonToIssue,
}

/// What a table holds and what there is to say about it.
pub struct Table {
    pub rows: Vec<Row>,
    pub notes: Vec<Note>,
}

/// Reads and checks a whole table. What is wrong with its lines comes back as notes, all of them.
///
/// # Errors
/// [`Refusal::TableUnreadable`], or an error of the file system.
pub fn read(path: &Path) -> Result<Table, Refusal> {
    let sheet = sicard_table::read(path).map_err(refusal(path))?;
    let mut notes: Vec<Note> = sheet.faults.into_iter().map(note).collect();
    let Some((headings, lines)) = sheet.lines.split_first() else {
        notes.push(Note::new(NoteCode::TableEmpty));
        return Ok(Table {
            rows: vec![],
            notes,
        });
    };
    let columns = columns(headings, &mut notes);
    if notes
        .iter()
        .any(|note| note.code == NoteCode::HeadingMissing)
    {
        return Ok(Table {
            rows: vec![],
            notes,
        });
    }
    if lines.is_empty() && notes.is_empty() {
        notes.push(Note::new(NoteCode::TableEmpty));
    }
    let mut rows = Vec::with_capacity(lines.len());
    for line in lines {
        let get = |field: Field| {
            columns
                .get(&field)
                .map_or("", |column| line.cells[*column].as_str())
        };
        let person = row::person(
            &Cells {
                line: line.number,
                get: &get,
            },
            &mut notes,
        );
        rows.push(Row {
            line: line.number,
            person,
        });
    }
    numbers_twice(&rows, &mut notes);
    let refused: HashSet<u32> = notes
        .iter()
        .filter(|note| note.refuses())
        .filter_map(|note| note.line)
        .collect();
    let usable = rows.iter().filter(|row| !refused.contains(&row.line));
    contradictions::find(usable, &mut notes);
    notes.sort_by_key(|note| note.line);
    Ok(Table { rows, notes })
}

fn refusal(path: &Path) -> impl FnOnce(TableError) -> Refusal {
    move |error| match error {
        TableError::Io(error) => Refusal::io(path)(error),
        TableError::Unreadable | TableError::TooLarge => Refusal::TableUnreadable {
            file: file_name(path),
        },
    }
}

fn note(fault: Fault) -> Note {
    match fault.kind {
        FaultKind::Encoding => Note::at_line(NoteCode::BadEncoding, fault.line),
        FaultKind::Ragged(cells) => {
            Note::at_line(NoteCode::RaggedLine, fault.line).with_detail(cells.to_string())
        }
    }
}

fn columns(headings: &Line, notes: &mut Vec<Note>) -> HashMap<Field, usize> {
    let mut columns = HashMap::new();
    for (column, heading) in headings.cells.iter().enumerate() {
        match Field::of_heading(heading) {
            Some(field) => {
                if columns.insert(field, column).is_some() {
                    notes.push(Note::at_cell(
                        NoteCode::HeadingTwice,
                        headings.number,
                        field,
                    ));
                }
            }
            None if heading.trim().is_empty() => {}
            None => {
                let heading: String = heading
                    .trim()
                    .chars()
                    .filter(|character| !character.is_control())
                    .take(40)
                    .collect();
                notes.push(
                    Note::at_line(NoteCode::HeadingIgnored, headings.number).with_detail(heading),
                );
            }
        }
    }
    for field in Field::REQUIRED {
        if !columns.contains_key(&field) {
            notes.push(Note::at_cell(
                NoteCode::HeadingMissing,
                headings.number,
                field,
            ));
        }
    }
    columns
}

fn numbers_twice(rows: &[Row], notes: &mut Vec<Note>) {
    let mut seen: HashMap<String, u32> = HashMap::new();
    for row in rows.iter().filter(|row| !row.person.personal_no.is_empty()) {
        // file systems of Windows do not tell a from A, and pictures are saved by this number
        let key = row.person.personal_no.to_ascii_lowercase();
        match seen.get(&key) {
            Some(line) => notes.push(
                Note::at_cell(NoteCode::PersonalNoTwice, row.line, Field::PersonalNo)
                    .with_detail(line.to_string()),
            ),
            None => {
                seen.insert(key, row.line);
            }
        }
    }
}
