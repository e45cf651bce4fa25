//! Forms that the clerk has noted as printed by mistake are as they were before.

use sicard_core::desk::Desk;
use sicard_core::view::{Chip, Deed, DocumentView, PersonId, PrintDone, SavePerson, SheetsPrinted};
use sicard_core::work::mark;
use sicard_person::PersonState;

use crate::journal::{found, of, persons, query, save};
use crate::office::{Office, person};
use crate::unit::{ID, desk_with, forms, ids, print_all, row, whole};

fn many(number: u32) -> (Desk, Vec<PersonId>) {
    let mut desk = desk_with(&Office::new().issue((1..=number).map(person).collect()));
    let people = ids(&mut desk, Chip::Everyone);
    (desk, people)
}

fn note(desk: &mut Desk, document: &DocumentView) -> PrintDone {
    let request = SheetsPrinted {
        document: document.id,
        range: whole(document),
    };
    desk.sheets_printed(request).unwrap()
}

/// How many people it was taken back for.
fn take_back(desk: &mut Desk, done: &PrintDone) -> u32 {
    desk.undo(done.undo.unwrap()).unwrap().changed
}

fn form_is_back(desk: &mut Desk, person: PersonId) {
    let marked = desk.change_mark(mark::forms_back, &persons(&[person]));
    assert_eq!(marked.unwrap().changed, 1);
}

fn set_mobile(desk: &mut Desk, person: PersonId, mobile: &str) {
    desk.save(&SavePerson {
        mobile: Some(mobile.to_owned()),
        form_back: true,
        ..save(person)
    })
    .unwrap();
}

#[test]
fn forms_that_were_not_printed_after_all_are_to_be_printed_and_keep_their_batch() {
    let (mut desk, people) = many(3);
    let document = forms(&mut desk, None);
    let done = note(&mut desk, &document);
    assert_eq!(ids(&mut desk, Chip::Printed), people);
    let entry = found(&mut desk, query())[0].number;
    let undone = of(&mut desk, |desk| {
        assert_eq!(take_back(desk, &done), 3);
    });
    assert_eq!(undone, (Deed::Undone { entry }, people.clone()));
    assert_eq!(ids(&mut desk, Chip::ToPrint), people);
    for &id in &people {
        let view = desk.person(id).unwrap();
        assert!(view.printed_at.is_none() && view.printed_batch.is_none());
    }
    let batch = desk.print_batches(ID).unwrap().remove(0);
    assert_eq!((batch.n, batch.forms, batch.printed), (1, 3, 0));
    assert_eq!(desk.forms_of_batch(batch.id).unwrap().next, Some(0));

    assert_eq!(note(&mut desk, &document).batch, Some(1));
    assert_eq!(ids(&mut desk, Chip::Printed), people);
    assert_eq!(desk.print_batches(ID).unwrap()[0].printed, 3);
}

#[test]
fn a_signed_form_that_no_longer_counted_is_back_again() {
    let (mut desk, people) = many(1);
    print_all(&mut desk, None);
    form_is_back(&mut desk, people[0]);
    set_mobile(&mut desk, people[0], "13800001234");
    assert_eq!(row(&mut desk, people[0]).state, PersonState::Reprint);
    let before = desk.person(people[0]).unwrap();
    let done = print_all(&mut desk, None);
    assert_eq!(desk.person(people[0]).unwrap().form_back_at, None);
    assert_eq!(take_back(&mut desk, &done), 1);
    assert!(desk.person(people[0]).unwrap() == before);
    assert_eq!(row(&mut desk, people[0]).state, PersonState::Reprint);
}

#[test]
fn whose_form_has_come_back_or_was_printed_again_since_stays_printed() {
    let (mut desk, people) = many(3);
    let first = print_all(&mut desk, None);
    form_is_back(&mut desk, people[0]);
    let second = print_all(&mut desk, Some(people[1..2].to_vec()));
    assert_eq!(take_back(&mut desk, &first), 1);
    assert_eq!(ids(&mut desk, Chip::ToPrint), people[2..]);
    assert_eq!(take_back(&mut desk, &second), 1);
    let batch = |id| desk.person(id).unwrap().printed_batch;
    assert_eq!(
        people.into_iter().map(batch).collect::<Vec<_>>(),
        [Some(1), Some(1), None]
    );
}
