//! What is written for debugging: everything that crosses to the page and back shows nobody.

use std::fmt::{Debug, Write as _};

use sicard_core::desk::Desk;
use sicard_core::view::{
    Arrival, Chip, Clerk, ClerkName, Contact, DepartmentRequest, ExportRequest, FileHandle,
    FindSheets, JournalRequest, ListQuery, MarkRequest, NumberChoice, PersonId, PhotoAccept,
    PhotoNoticeRequest, PhotoTaken, RowsRequest, SavePerson, ScannedForm, SheetsRequest, TakeForm,
    TakePictures, Unsaved,
};
use sicard_core::work::mark;
use sicard_package::PersonToIssue;

use crate::journal;
use crate::office::{Office, blue};
use crate::unit::{ID, confirm_all, desk_with, export_all, forms, ids, print_all, query, row};

const MOBILE: &str = "13800001234";
/// Whatever the clerk types in words.
const TYPED: &str = "铸造车间";

fn who() -> PersonToIssue {
    PersonToIssue {
        photo: false,
        ..blue(2)
    }
}

fn saved(person: PersonId) -> SavePerson {
    let typed = Some(TYPED.to_owned());
    SavePerson {
        choice: Some(NumberChoice::Offered { index: 1 }),
        mobile: Some(MOBILE.to_owned()),
        department: typed.clone(),
        staff_no: typed.clone(),
        remark: typed,
        ..journal::save(person)
    }
}

/// Nothing of a person stands in it, nor anything that was typed.
fn shows_nobody(shown: &str) {
    let somebody = [who(), blue(1)];
    let numbers = somebody.iter().flat_map(|person| &person.id_numbers);
    let people = somebody
        .iter()
        .flat_map(|person| [&person.name, &person.personal_no]);
    let known = numbers.chain(people).map(String::as_str);
    for known in known.chain([MOBILE, TYPED]) {
        assert!(!shown.contains(known), "{shown}");
    }
}

fn add(shown: &mut String, value: &impl Debug) {
    writeln!(shown, "{value:?}").unwrap();
}

#[test]
fn debug_output_of_what_the_page_is_told_shows_nobody() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![blue(1), who()]));
    let people = ids(&mut desk, Chip::Everyone);
    for &person in &people {
        desk.save(&saved(person)).unwrap();
    }
    let deferred = MarkRequest {
        persons: people[1..].to_vec(),
        reason: TYPED.to_owned(),
    };
    let mut shown = String::new();
    let notice = desk.photo_notice(&PhotoNoticeRequest {
        unit: ID,
        persons: None,
    });
    add(&mut shown, &notice.unwrap());
    add(&mut shown, &desk.overview(ID).unwrap());
    let document = forms(&mut desk, None);
    add(&mut shown, &document);
    let sheets = SheetsRequest {
        document: document.id,
        offset: 0,
        limit: 10,
    };
    add(&mut shown, &desk.sheets(&sheets).unwrap());
    add(&mut shown, &document.left_out_people);
    let find = FindSheets {
        document: document.id,
        search: blue(1).name,
    };
    add(&mut shown, &(desk.find_sheets(&find).unwrap(), &find));
    print_all(&mut desk, Some(people[..1].to_vec()));
    add(&mut shown, &desk.stack(ID).unwrap());
    add(&mut shown, &found(&mut desk, people[0]));
    desk.mark(mark::defer, &deferred).unwrap();
    for &person in &people {
        let view = desk.person(person).unwrap();
        add(&mut shown, &(&view.id_numbers, &view.deferred));
        add(&mut shown, &(&view.accounts, &view));
        add(&mut shown, &row(&mut desk, person));
    }
    confirm_all(&mut desk);
    let exported = export_all(&mut desk, &office.desktop()).unwrap();
    add(&mut shown, &(&exported.files, &exported));
    let export = exported.files[0].id;
    add(&mut shown, &desk.exported_people(export).unwrap());
    add(&mut shown, &desk.unit(ID).unwrap());
    let request = JournalRequest {
        query: journal::query(),
        below: None,
        limit: 100,
    };
    let page = desk.journal(&request).unwrap();
    let names: Vec<_> = page.entries.iter().map(|entry| &entry.names).collect();
    add(&mut shown, &(&names, &page));
    shows_nobody(&shown);
}

/// The signed form of a person, as it is found.
fn found(desk: &mut Desk, person: PersonId) -> sicard_core::view::FoundForm {
    let code = "SELECT code FROM printed_form WHERE person = ?1";
    let code = desk.store().query_row(code, [person], |row| row.get(0));
    let form = ScannedForm {
        unit: ID,
        code: code.unwrap(),
    };
    desk.find_form(&form).unwrap()
}

#[test]
fn debug_output_of_what_the_page_asks_for_shows_nobody() {
    let person = who();
    let search = person.name.clone();
    let list = ListQuery {
        search: search.clone(),
        ..query(Chip::Open)
    };
    let contact = Contact {
        name: search.clone(),
        phone: MOBILE.to_owned(),
    };
    let reason = Some(TYPED.to_owned());
    let file = FileHandle {
        id: "1".to_owned(),
        name: format!("{search}.jpg"),
    };
    let mut shown = String::new();
    add(&mut shown, &saved(1));
    add(
        &mut shown,
        &Unsaved {
            query: list.clone(),
            typed: saved(1),
        },
    );
    add(
        &mut shown,
        &RowsRequest {
            query: list.clone(),
            offset: 0,
            limit: 1,
            masked: false,
        },
    );
    add(
        &mut shown,
        &MarkRequest {
            persons: vec![1],
            reason: TYPED.to_owned(),
        },
    );
    add(
        &mut shown,
        &DepartmentRequest {
            persons: vec![1],
            department: reason.clone(),
        },
    );
    add(
        &mut shown,
        &ExportRequest {
            unit: ID,
            persons: None,
            contact: contact.clone(),
            folder: String::new(),
            job: 1,
        },
    );
    add(
        &mut shown,
        &PhotoAccept {
            person: 1,
            candidate: 1,
            reason: reason.clone(),
        },
    );
    add(
        &mut shown,
        &TakePictures {
            batch: 1,
            chosen: vec![1],
            reason,
            job: 1,
        },
    );
    add(
        &mut shown,
        &PhotoTaken {
            person: 1,
            jpeg: TYPED.to_owned(),
        },
    );
    let code = person.id_numbers[0].clone();
    add(
        &mut shown,
        &ScannedForm {
            unit: ID,
            code: code.clone(),
        },
    );
    add(
        &mut shown,
        &TakeForm {
            person: 1,
            code,
            choice: None,
        },
    );
    add(
        &mut shown,
        &ClerkName {
            name: search.clone(),
        },
    );
    add(
        &mut shown,
        &Clerk {
            account: search.clone(),
            name: Some(search),
        },
    );
    add(&mut shown, &Arrival::File { file: file.clone() });
    add(&mut shown, &(list, contact, file));
    shows_nobody(&shown);
}
