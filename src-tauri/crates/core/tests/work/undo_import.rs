//! What was decided before a package came is not taken back behind it.

use sicard_core::desk::Desk;
use sicard_core::error::ErrorCode;
use sicard_core::view::{Chip, MarkRequest, NumberChoice, PersonId, SavePerson};
use sicard_core::work::mark;
use sicard_package::PersonToIssue;

use crate::office::{Office, blue, person};
use crate::unit::{desk_with, ids, take_in_at};

/// Saves a number or a mobile number, and returns by what that is taken back.
fn save(desk: &mut Desk, person: PersonId, choice: Option<u8>, mobile: Option<&str>) -> u32 {
    let request = SavePerson {
        person,
        mobile: mobile.map(str::to_owned),
        choice: choice.map(|index| NumberChoice::Offered { index }),
        form_back: false,
        department: None,
        staff_no: None,
        remark: None,
    };
    desk.save(&request).unwrap().undo.unwrap()
}

fn is_gone(desk: &mut Desk, step: u32) {
    let failure = desk.undo(step).unwrap_err();
    assert_eq!(failure.code, ErrorCode::UndoGone);
}

#[test]
fn a_number_that_a_package_has_corrected_is_not_chosen_by_taking_back_an_earlier_choice() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![blue(1)]));
    let id = ids(&mut desk, Chip::Everyone)[0];
    save(&mut desk, id, Some(2), None);
    let step = save(&mut desk, id, Some(1), None);
    let mut corrected = blue(1);
    corrected.id_numbers[1] = blue(2).id_numbers.remove(1);
    take_in_at(&mut desk, &office.issue(vec![corrected]));
    is_gone(&mut desk, step);
    let choice = desk.person(id).unwrap().choice;
    assert_eq!(choice, Some(NumberChoice::Offered { index: 1 }));
}

#[test]
fn a_mobile_number_that_the_office_has_replaced_does_not_come_back() {
    let with_mobile = |mobile: &str| PersonToIssue {
        mobile: Some(mobile.to_owned()),
        ..person(1)
    };
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![with_mobile("13800000001")]));
    let id = ids(&mut desk, Chip::Everyone)[0];
    let step = save(&mut desk, id, None, Some("13900000009"));
    take_in_at(&mut desk, &office.issue(vec![with_mobile("13800000002")]));
    is_gone(&mut desk, step);
    let mobile = desk.person(id).unwrap().mobile;
    assert_eq!(mobile.as_deref(), Some("13900000009"));
}

#[test]
fn what_is_done_after_a_package_has_a_number_that_was_never_given_out() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![blue(1)]));
    let id = ids(&mut desk, Chip::Everyone)[0];
    let before = save(&mut desk, id, Some(1), None);
    take_in_at(&mut desk, &office.issue(vec![blue(1)]));
    let after = save(&mut desk, id, Some(2), None);
    is_gone(&mut desk, before);
    assert_eq!(desk.undo(after).unwrap().changed, 1);
}

#[test]
fn a_package_of_another_unit_leaves_what_can_be_taken_back() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1), person(2)]));
    let persons = ids(&mut desk, Chip::Everyone);
    let reason = "外出".to_owned();
    let put_off = MarkRequest { persons, reason };
    let step = desk.mark(mark::defer, &put_off).unwrap().undo.unwrap();
    take_in_at(&mut desk, &office.issue_to("2222022", vec![person(3)]));
    assert_eq!(desk.undo(step).unwrap().changed, 2);
}

#[test]
fn a_package_that_is_refused_leaves_what_can_be_taken_back() {
    let mut office = Office::new();
    let first = office.issue(vec![blue(1)]);
    let mut desk = desk_with(&first);
    let id = ids(&mut desk, Chip::Everyone)[0];
    let step = save(&mut desk, id, Some(1), None);
    let again = crate::unit::import_of(&first);
    desk.import(&again, &sicard_core::watch::Unwatched)
        .unwrap_err();
    assert_eq!(desk.undo(step).unwrap().changed, 1);
}
