//! A unit's real forms, with their 表号, from the package that was issued to it.

use super::batch::{Batch, Entry, Picture};
use crate::id_choice;
use crate::report::{Note, NoteCode};
use sicard_form::FormCode;
use sicard_package::form_code::{FormCodeInput, form_code};
use sicard_package::{IssueRoster, IssuedPerson, OpenedIssue, PersonToIssue};

/// Everybody of the package who has a photo in it, in its order; the others are named in the notes.
pub fn from_issue(package: OpenedIssue) -> (Batch, Vec<Note>) {
    let roster = package.roster();
    let mut entries = Vec::with_capacity(roster.people.len());
    let mut notes = vec![];
    for (place, person) in roster.people.iter().enumerate() {
        match code_of(roster, person) {
            Some(code) => entries.push(Entry {
                person: without_entry(person),
                line: None,
                code: FormCode::new(&code),
                picture: Picture::Place(place),
            }),
            None => notes.push(
                Note::new(NoteCode::FormWithoutPhoto)
                    .of_person(&person.personal_no)
                    .with_detail(person.name.as_str()),
            ),
        }
    }
    let batch = Batch {
        title: roster.rules.form_title.clone(),
        unit_code: roster.unit.code.clone(),
        unit_name: roster.unit.name.clone(),
        id_choice: id_choice::rule(roster.rules.id_choice),
        entries,
        package: Some(package),
    };
    (batch, notes)
}

/// The 表号 of the data as issued; `None` without a photo.
fn code_of(roster: &IssueRoster, person: &IssuedPerson) -> Option<String> {
    let photo = person.photo.as_ref()?;
    let input = FormCodeInput {
        unit_code: &roster.unit.code,
        personal_no: &person.personal_no,
        name: &person.name,
        sex: &person.sex,
        ethnic: &person.ethnic,
        birth_date: &person.birth_date,
        id_type: &person.id_type,
        id_numbers: &person.id_numbers,
        mobile: person.mobile.as_deref(),
        photo_sha256: &photo.sha256,
    };
    Some(form_code(&roster.form_key, &input))
}

fn without_entry(person: &IssuedPerson) -> PersonToIssue {
    PersonToIssue {
        personal_no: person.personal_no.clone(),
        category: person.category.clone(),
        name: person.name.clone(),
        sex: person.sex.clone(),
        ethnic: person.ethnic.clone(),
        birth_date: person.birth_date.clone(),
        id_type: person.id_type.clone(),
        id_numbers: person.id_numbers.clone(),
        id_number_settled: person.id_number_settled,
        mobile: person.mobile.clone(),
        accounts: person.accounts.clone(),
        photo: true,
    }
}
