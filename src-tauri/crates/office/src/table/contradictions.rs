//! Data that contradict themselves: findings, never a reason to refuse, since the unit's clerk is there to settle them.

use super::{Field, Row};
use crate::report::{Note, NoteCode};
use sicard_person::{DataWarning, warnings_of};
use std::collections::HashMap;

/// Adds a note for each contradiction in the rows that can be used.
pub fn find<'a>(rows: impl Iterator<Item = &'a Row>, notes: &mut Vec<Note>) {
    let mut owners: HashMap<&str, u32> = HashMap::new();
    for row in rows {
        of_person(row, notes);
        for (index, number) in row.person.id_numbers.iter().enumerate() {
            let field = if index == 0 {
                Field::IdNumber1
            } else {
                Field::IdNumber2
            };
            match owners.get(number.as_str()) {
                Some(line) => notes.push(
                    Note::at_cell(NoteCode::IdNumberShared, row.line, field)
                        .with_detail(line.to_string()),
                ),
                None => {
                    owners.insert(number, row.line);
                }
            }
        }
    }
}

fn of_person(row: &Row, notes: &mut Vec<Note>) {
    let person = &row.person;
    let warnings = warnings_of(
        &person.id_type,
        &person.sex,
        &person.birth_date,
        &person.id_numbers,
        person.mobile.as_deref(),
    );
    for found in warnings {
        let second = found.number == Some(2);
        let number = if second {
            Field::IdNumber2
        } else {
            Field::IdNumber1
        };
        let (code, field) = match found.warning {
            DataWarning::Length => (NoteCode::Length, number),
            DataWarning::CheckDigit => (NoteCode::CheckDigit, number),
            DataWarning::BirthDateDiffers => (NoteCode::BirthDateDiffers, number),
            DataWarning::SexDiffers => (NoteCode::SexDiffers, number),
            DataWarning::TwoCenturies => (NoteCode::TwoCenturies, number),
            DataWarning::NumbersDisagree => (NoteCode::NumbersDisagree, Field::IdNumber2),
            DataWarning::MobileInvalid => (NoteCode::MobileInvalid, Field::Mobile),
        };
        notes.push(Note::at_cell(code, row.line, field).of_person(&person.personal_no));
    }
}
