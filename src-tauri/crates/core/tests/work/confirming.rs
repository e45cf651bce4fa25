//! 数据确认 and 取消确认.

use sicard_core::error::ErrorCode;
use sicard_core::view::{Chip, ConfirmRequest, MarkRequest, PersonsRequest};
use sicard_core::work::mark;
use sicard_person::{ConfirmObstacle as O, ConfirmWarning as W};

use crate::office::{Office, blue, person, red};
use crate::unit::{desk_with, ids};

#[test]
fn everybody_who_cannot_be_confirmed_is_named_with_the_reasons() {
    let mut without_photo = blue(3);
    without_photo.photo = false;
    let mut desk = desk_with(&Office::new().issue(vec![
        person(1),
        red(2),
        without_photo,
        person(4),
        person(5),
    ]));
    let persons = ids(&mut desk, Chip::Everyone);
    let away = MarkRequest {
        persons: vec![persons[3]],
        reason: "外出".to_owned(),
    };
    desk.mark(mark::defer, &away).unwrap();
    let back = PersonsRequest {
        persons: vec![persons[4]],
    };
    desk.change_mark(mark::forms_back, &back).unwrap();
    let plan = desk.confirm_plan(&PersonsRequest { persons }).unwrap();
    assert_eq!((plan.ready, plan.warned, plan.blocked), (1, 1, 3));
    let obstacles: Vec<_> = plan
        .blocked_people
        .iter()
        .map(|issue| issue.obstacles.clone())
        .collect();
    assert_eq!(
        obstacles,
        [
            vec![O::Red],
            vec![O::NoPhoto, O::NumberNotChosen],
            vec![O::Deferred]
        ]
    );
    assert_eq!(plan.warned_people[0].warnings, [W::NotPrinted]);
    assert_eq!(plan.warned_people[0].personal_no, person(1).personal_no);
}

#[test]
fn warned_people_wait_for_the_clerk_and_blocked_ones_stay_as_they_are() {
    let mut desk = desk_with(&Office::new().issue(vec![person(1), red(2), person(3)]));
    let persons = ids(&mut desk, Chip::Everyone);
    let confirm = |include_warned| ConfirmRequest {
        persons: persons.clone(),
        include_warned,
    };
    let failure = desk.confirm(&confirm(false)).unwrap_err();
    assert_eq!(failure.code, ErrorCode::NeedsAcceptingWarnings);
    assert_eq!(desk.confirm(&confirm(true)).unwrap().confirmed, 2);
    assert_eq!(ids(&mut desk, Chip::Confirmed), [persons[0], persons[2]]);
    let failure = desk.confirm(&confirm(true)).unwrap_err();
    assert_eq!(failure.code, ErrorCode::NothingToConfirm);
}

#[test]
fn a_confirmation_is_taken_back_and_that_can_be_undone() {
    let mut desk = desk_with(&Office::new().issue(vec![person(1), person(2)]));
    let persons = ids(&mut desk, Chip::Everyone);
    desk.confirm(&ConfirmRequest {
        persons: persons.clone(),
        include_warned: true,
    })
    .unwrap();
    let at = desk.person(persons[0]).unwrap().confirmed_at;
    assert!(at.is_some());
    let request = PersonsRequest {
        persons: persons.clone(),
    };
    let marked = desk.change_mark(mark::withdraw, &request).unwrap();
    assert_eq!(marked.changed, 2);
    assert!(ids(&mut desk, Chip::Confirmed).is_empty());
    desk.undo(marked.undo.unwrap()).unwrap();
    assert_eq!(desk.person(persons[0]).unwrap().confirmed_at, at);
}

#[test]
fn a_stale_form_must_be_printed_again() {
    let mut desk = desk_with(&Office::new().issue(vec![person(1)]));
    let persons = ids(&mut desk, Chip::Everyone);
    desk.change_unit(|store| {
        store.execute("UPDATE person SET printed_code = '000000000000'", [])?;
        Ok((crate::unit::ID, ()))
    })
    .unwrap();
    let plan = desk
        .confirm_plan(&PersonsRequest {
            persons: persons.clone(),
        })
        .unwrap();
    assert_eq!(plan.blocked_people[0].obstacles, [O::Reprint]);
    assert_eq!(ids(&mut desk, Chip::Reprint), persons);
}

#[test]
fn a_confirmation_can_be_undone_but_for_whoever_was_exported_or_put_off_since() {
    let mut desk = desk_with(&Office::new().issue(vec![person(1), person(2)]));
    let persons = ids(&mut desk, Chip::Everyone);
    let request = ConfirmRequest {
        persons: persons.clone(),
        include_warned: true,
    };
    let undo = desk.confirm(&request).unwrap().undo.unwrap();
    assert_eq!(desk.undo(undo).unwrap().changed, 2);
    assert!(ids(&mut desk, Chip::Confirmed).is_empty());

    let undo = desk.confirm(&request).unwrap().undo.unwrap();
    let put_off = MarkRequest {
        persons: vec![persons[0]],
        reason: "外出".to_owned(),
    };
    desk.mark(mark::defer, &put_off).unwrap();
    assert_eq!(desk.undo(undo).unwrap().changed, 1);
    assert!(desk.person(persons[0]).unwrap().deferred.is_some());
    assert!(desk.person(persons[1]).unwrap().confirmed_at.is_none());
}
