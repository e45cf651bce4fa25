//! Marks for a selection, and undo.

use sicard_core::desk::Desk;
use sicard_core::error::ErrorCode;
use sicard_core::view::{Chip, MarkRequest, NumberChoice, PersonId, PersonsRequest, SavePerson};
use sicard_core::work::mark;
use sicard_person::PersonState;

use crate::office::{Office, blue, person};
use crate::unit::{confirm_all, desk_with, export_all, export_of, ids, row};

fn request(persons: &[PersonId], reason: &str) -> MarkRequest {
    MarkRequest {
        persons: persons.to_vec(),
        reason: reason.to_owned(),
    }
}

fn persons(persons: &[PersonId]) -> PersonsRequest {
    PersonsRequest {
        persons: persons.to_vec(),
    }
}

fn three() -> (Desk, Vec<PersonId>) {
    let mut desk = desk_with(&Office::new().issue(vec![person(1), person(2), person(3)]));
    let people = ids(&mut desk, Chip::Everyone);
    (desk, people)
}

#[test]
fn every_mark_shows_in_its_chip_with_its_reason_and_can_be_taken_back() {
    let (mut desk, people) = three();
    for (set, take_back, chip) in [
        (
            mark::remove as sicard_core::desk::SetMark,
            mark::restore as sicard_core::desk::ChangeMark,
            Chip::Removed,
        ),
        (mark::defer, mark::resume, Chip::Deferred),
        (mark::correct, mark::corrected, Chip::Correction),
    ] {
        let marked = desk.mark(set, &request(&people[..2], " 外出 ")).unwrap();
        assert_eq!(marked.changed, 2);
        assert_eq!(ids(&mut desk, chip), people[..2]);
        assert_eq!(row(&mut desk, people[0]).note.as_deref(), Some("外出"));
        let marked = desk.change_mark(take_back, &persons(&people)).unwrap();
        assert_eq!(marked.changed, 2);
        assert!(ids(&mut desk, chip).is_empty());
        assert_eq!(row(&mut desk, people[0]).state, PersonState::ToPrint);
    }
}

#[test]
fn putting_off_and_correcting_need_a_reason_and_removing_does_not() {
    let (mut desk, people) = three();
    for set in [mark::defer, mark::correct] {
        let failure = desk.mark(set, &request(&people, " \n")).unwrap_err();
        assert_eq!(failure.code, ErrorCode::ReasonMissing);
    }
    assert_eq!(
        desk.mark(mark::remove, &request(&people, ""))
            .unwrap()
            .changed,
        3
    );
}

#[test]
fn undo_brings_back_exactly_what_was_there() {
    let mut desk = desk_with(&Office::new().issue(vec![blue(1), person(2)]));
    let people = ids(&mut desk, Chip::Everyone);
    desk.save(&SavePerson {
        person: people[0],
        mobile: None,
        choice: Some(NumberChoice::Offered { index: 2 }),
        form_back: true,
        department: None,
        staff_no: None,
        remark: None,
    })
    .unwrap();
    confirm_all(&mut desk);
    let before: Vec<_> = people.iter().map(|&id| desk.person(id).unwrap()).collect();
    for set in [mark::remove, mark::defer, mark::correct] {
        let marked = desk.mark(set, &request(&people, "外出")).unwrap();
        assert!(ids(&mut desk, Chip::Confirmed).is_empty());
        let undone = desk.undo(marked.undo.unwrap()).unwrap();
        assert_eq!((undone.changed, undone.undo), (2, None));
        let after: Vec<_> = people.iter().map(|&id| desk.person(id).unwrap()).collect();
        assert!(before == after);
    }
}

#[test]
fn undo_passes_over_people_about_whom_something_else_was_decided_since() {
    let (mut desk, people) = three();
    let marked = desk.mark(mark::defer, &request(&people, "外出")).unwrap();
    desk.mark(mark::remove, &request(&people[..1], "")).unwrap();
    assert_eq!(desk.undo(marked.undo.unwrap()).unwrap().changed, 2);
    assert_eq!(ids(&mut desk, Chip::Removed), people[..1]);
}

#[test]
fn a_step_can_be_undone_once_and_what_changed_nobody_not_at_all() {
    let (mut desk, people) = three();
    let marked = desk.mark(mark::defer, &request(&people, "外出")).unwrap();
    desk.undo(marked.undo.unwrap()).unwrap();
    let failure = desk.undo(marked.undo.unwrap()).unwrap_err();
    assert_eq!(failure.code, ErrorCode::UndoGone);
    let marked = desk.change_mark(mark::resume, &persons(&people)).unwrap();
    assert_eq!((marked.changed, marked.undo), (0, None));
}

#[test]
fn forms_come_back_for_a_selection_and_an_earlier_date_stays() {
    let (mut desk, people) = three();
    desk.change_mark(mark::forms_back, &persons(&people[..1]))
        .unwrap();
    let since = desk.person(people[0]).unwrap().form_back_at;
    let marked = desk.change_mark(mark::forms_back, &persons(&people));
    assert_eq!(marked.unwrap().changed, 2);
    assert_eq!(desk.person(people[0]).unwrap().form_back_at, since);
    assert_eq!(ids(&mut desk, Chip::FormBack), people);
    desk.change_mark(mark::forms_not_back, &persons(&people))
        .unwrap();
    assert!(ids(&mut desk, Chip::FormBack).is_empty());
}

#[test]
fn exported_people_take_no_marks() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1), person(2)]));
    let people = ids(&mut desk, Chip::Everyone);
    confirm_all(&mut desk);
    let folder = office.desktop();
    let one = export_of(&folder, Some(vec![people[0]]));
    desk.export(&one, &sicard_core::watch::Unwatched).unwrap();
    let exported = desk.person(people[0]).unwrap();
    for set in [mark::remove, mark::defer, mark::correct] {
        desk.mark(set, &request(&people[..1], "外出")).unwrap();
    }
    for change in [
        mark::restore,
        mark::resume,
        mark::corrected,
        mark::forms_back,
        mark::forms_not_back,
        mark::reopen,
        mark::withdraw,
    ] {
        let marked = desk.change_mark(change, &persons(&people[..1])).unwrap();
        assert_eq!(marked.changed, 0);
    }
    assert!(desk.person(people[0]).unwrap() == exported);
    export_all(&mut desk, &folder).unwrap();
}

#[test]
fn a_mark_before_an_export_cannot_be_undone_behind_its_back() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1)]));
    let people = ids(&mut desk, Chip::Everyone);
    let marked = desk
        .change_mark(mark::forms_back, &persons(&people))
        .unwrap();
    confirm_all(&mut desk);
    export_all(&mut desk, &office.desktop()).unwrap();
    assert_eq!(desk.undo(marked.undo.unwrap()).unwrap().changed, 0);
    assert_eq!(ids(&mut desk, Chip::Exported), people);
}
