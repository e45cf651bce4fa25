//! 收表: signed forms found by their 表号 and taken back.

use sicard_core::desk::Desk;
use sicard_core::error::ErrorCode;
use sicard_core::view::{
    Chip, DatumField, FormStanding, FoundForm, MarkRequest, Marked, NumberChoice, PersonId,
    SavePerson, ScannedForm, TakeForm,
};
use sicard_core::work::mark;
use sicard_person::PersonState;

use crate::office::{Office, blue, person};
use crate::unit::{ID, confirm_all, desk_with, ids, print_all, row};

/// Someone with a settled number and someone with two to choose from, both printed.
fn printed() -> (Desk, Vec<PersonId>) {
    let mut desk = desk_with(&Office::new().issue(vec![person(1), blue(2), person(3)]));
    let people = ids(&mut desk, Chip::Everyone);
    print_all(&mut desk, Some(people[..2].to_vec()));
    (desk, people)
}

/// The 表号 of the form that a person holds, as the sheet shows it.
fn code_on_paper(desk: &mut Desk, id: PersonId) -> String {
    let mut code = String::new();
    desk.change_unit(|store| {
        code = store.query_row(
            "SELECT code FROM printed_form WHERE person = ?1 ORDER BY batch DESC LIMIT 1",
            [id],
            |row| row.get(0),
        )?;
        Ok((ID, ()))
    })
    .unwrap();
    code
}

fn scan(desk: &Desk, code: &str) -> FoundForm {
    desk.find_form(&ScannedForm {
        unit: ID,
        code: code.to_owned(),
    })
    .unwrap()
}

fn take(
    desk: &mut Desk,
    person: PersonId,
    code: &str,
    choice: Option<NumberChoice>,
) -> Result<Marked, ErrorCode> {
    let code = code.to_owned();
    let request = TakeForm {
        person,
        code,
        choice,
    };
    desk.take_form(&request).map_err(|failure| failure.code)
}

fn set_mobile(desk: &mut Desk, id: PersonId, mobile: &str) {
    let back = desk.person(id).unwrap().form_back_at.is_some();
    desk.save(&SavePerson {
        person: id,
        mobile: Some(mobile.to_owned()),
        choice: None,
        form_back: back,
        department: None,
        staff_no: None,
        remark: None,
    })
    .unwrap();
}

#[test]
fn a_scanned_form_finds_its_person_and_one_answer_takes_it_back() {
    let (mut desk, people) = printed();
    let code = code_on_paper(&mut desk, people[1]);
    let found = scan(&desk, &format!("1{code}\n"));
    assert_eq!(found.standing, FormStanding::Current);
    assert_eq!(found.person.unwrap().id, people[1]);
    assert!(found.printed_at.is_some());
    let view = desk.stack(ID).unwrap();
    assert_eq!((view.back, view.waiting), (0, 2));

    let marked = take(
        &mut desk,
        people[1],
        &code,
        Some(NumberChoice::Offered { index: 2 }),
    );
    let undo = marked.unwrap().undo.unwrap();
    assert_eq!(state(&mut desk, people[1]), PersonState::Ready);
    assert_eq!(scan(&desk, &code).standing, FormStanding::AlreadyBack);
    let view = desk.stack(ID).unwrap();
    assert_eq!((view.back, view.waiting), (1, 1));
    assert_eq!(view.waiting_people[0].person, people[0]);

    desk.undo(undo).unwrap();
    assert_eq!(state(&mut desk, people[1]), PersonState::Printed);
    assert_eq!(desk.person(people[1]).unwrap().choice, None);
}

fn state(desk: &mut Desk, id: PersonId) -> PersonState {
    row(desk, id).state
}

#[test]
fn a_settled_number_needs_no_answer_and_an_open_one_does() {
    let (mut desk, people) = printed();
    let codes = [0, 1].map(|n| code_on_paper(&mut desk, people[n]));
    assert!(take(&mut desk, people[0], &codes[0], None).is_ok());
    let outcome = take(&mut desk, people[1], &codes[1], None);
    assert_eq!(outcome.unwrap_err(), ErrorCode::ChoiceNotOffered);
    let outcome = take(
        &mut desk,
        people[1],
        &codes[1],
        Some(NumberChoice::Offered { index: 3 }),
    );
    assert_eq!(outcome.unwrap_err(), ErrorCode::ChoiceNotOffered);
    assert_eq!(state(&mut desk, people[1]), PersonState::Printed);
}

#[test]
fn a_form_on_which_neither_number_is_right_leads_to_a_correction_and_is_not_back() {
    let (mut desk, people) = printed();
    let code = code_on_paper(&mut desk, people[1]);
    take(&mut desk, people[1], &code, Some(NumberChoice::Neither)).unwrap();
    assert_eq!(state(&mut desk, people[1]), PersonState::Correction);
    assert_eq!(desk.person(people[1]).unwrap().form_back_at, None);
    assert_eq!(scan(&desk, &code).standing, FormStanding::NotNow);
}

#[test]
fn a_settled_number_that_is_not_on_the_card_leads_to_a_correction_too() {
    let (mut desk, people) = printed();
    let code = code_on_paper(&mut desk, people[0]);
    assert!(desk.person(people[0]).unwrap().settled);
    take(&mut desk, people[0], &code, Some(NumberChoice::Neither)).unwrap();
    assert_eq!(state(&mut desk, people[0]), PersonState::Correction);
}

#[test]
fn a_form_whose_data_have_changed_is_void_and_says_what_has() {
    let (mut desk, people) = printed();
    let code = code_on_paper(&mut desk, people[0]);
    set_mobile(&mut desk, people[0], "13800001234");
    let found = scan(&desk, &code);
    assert_eq!(found.standing, FormStanding::Stale);
    let fields: Vec<DatumField> = found.changes.iter().map(|change| change.field).collect();
    assert_eq!(fields, [DatumField::Mobile]);
    let outcome = take(&mut desk, people[0], &code, None);
    assert_eq!(outcome.unwrap_err(), ErrorCode::FormOutdated);

    print_all(&mut desk, None);
    assert_eq!(scan(&desk, &code).standing, FormStanding::Older);
    let newer = code_on_paper(&mut desk, people[0]);
    assert_eq!(scan(&desk, &newer).standing, FormStanding::Current);
}

#[test]
fn a_form_that_the_centre_printed_from_the_same_package_counts_as_well() {
    let (mut desk, people) = printed();
    let before = desk.person(people[2]).unwrap();
    assert_eq!(before.state, PersonState::ToPrint);
    print_all(&mut desk, Some(vec![people[2]]));
    let code = code_on_paper(&mut desk, people[2]);
    desk.change_unit(|store| {
        store.execute_batch(
            "DELETE FROM printed_form; UPDATE person SET printed_code = NULL, printed_at = NULL",
        )?;
        Ok((ID, ()))
    })
    .unwrap();
    let found = scan(&desk, &code);
    assert_eq!(found.standing, FormStanding::Current);
    assert_eq!(found.printed_at, None);
    take(&mut desk, people[2], &code, None).unwrap();
    assert_eq!(state(&mut desk, people[2]), PersonState::Ready);
    set_mobile(&mut desk, people[2], "13800001234");
    assert_eq!(state(&mut desk, people[2]), PersonState::Reprint);
}

#[test]
fn what_is_no_code_or_nobodys_code_is_told_apart() {
    let (desk, _) = printed();
    assert_eq!(scan(&desk, "12").standing, FormStanding::Malformed);
    let found = scan(&desk, "0000 0000 0000");
    assert_eq!(found.standing, FormStanding::Unknown);
    assert_eq!(found.code.as_deref(), Some("0000 0000 0000"));
    assert!(found.person.is_none());
}

#[test]
fn a_form_of_someone_confirmed_is_settled_and_of_someone_put_off_is_not_taken() {
    let (mut desk, people) = printed();
    let codes = [0, 1].map(|n| code_on_paper(&mut desk, people[n]));
    let put_off = MarkRequest {
        persons: vec![people[1]],
        reason: "外出".to_owned(),
    };
    desk.mark(mark::defer, &put_off).unwrap();
    assert_eq!(scan(&desk, &codes[1]).standing, FormStanding::NotNow);
    take(&mut desk, people[0], &codes[0], None).unwrap();
    confirm_all(&mut desk);
    assert_eq!(scan(&desk, &codes[0]).standing, FormStanding::Settled);
    let outcome = take(&mut desk, people[0], &codes[0], None);
    assert_eq!(outcome.unwrap_err(), ErrorCode::PersonLocked);
}
