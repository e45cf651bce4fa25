//! 解锁申请: the way back into a store whose password is forgotten, with the office's help.

use std::fs;

use sicard_core::error::ErrorCode;
use sicard_core::office_help::{Asked, ask};
use sicard_core::view::{Deed, JournalQuery, JournalRequest, SetPassword, StartPhase};
use sicard_package::unlock::UnlockRequestError;

use crate::computer::{Closed, Computer, PASSWORD, UNIT, names};
use crate::office::{Office, person};

const NEW_PASSWORD: &str = "这次记牢的密码";

/// A computer whose clerk has chosen that the office can help.
fn with_help(office: &mut Office) -> Computer {
    let mut computer = Computer::with_people(office);
    computer.desk.set_office_help(&computer.work, UNIT).unwrap();
    computer
}

fn asked(closed: &Closed) -> Asked {
    ask(&closed.work, &closed.stick()).unwrap()
}

fn new_password(computer: &mut Computer, current: Option<&str>, new: Option<&str>) {
    let request = SetPassword {
        current: current.map(Into::into),
        new: new.map(Into::into),
    };
    computer
        .desk
        .set_password(&computer.work, &request)
        .unwrap();
}

fn refused(closed: Closed, secret: &str) -> Closed {
    let (failure, closed) = *closed.open(secret).err().unwrap();
    assert_eq!(failure.code, ErrorCode::WrongPassword);
    closed
}

fn phase(computer: &Computer) -> StartPhase {
    computer.work.status().unwrap().phase
}

/// What was done, the newest first.
fn deeds(computer: &mut Computer) -> Vec<Deed> {
    let query = JournalQuery {
        unit: UNIT,
        group: None,
        person: None,
        search: String::new(),
    };
    let request = JournalRequest {
        query,
        below: None,
        limit: 100,
    };
    let page = computer.desk.journal(&request).unwrap();
    page.entries
        .into_iter()
        .map(|entry| entry.deed.unwrap())
        .collect()
}

#[test]
fn the_offices_code_opens_a_store_whose_password_is_forgotten_and_then_a_new_one_is_due() {
    let mut office = Office::new();
    let closed = with_help(&mut office).closed();
    let status = closed.work.status().unwrap();
    assert_eq!(status.phase, StartPhase::Locked);
    let help = status.office_help.unwrap();
    assert_eq!(
        (&*help.unit_code, &*help.unit_name, &*help.office.city),
        ("1111011", "演示单位", "演示市")
    );
    let asked = asked(&closed);
    let code = office.read_request(&asked.file).unwrap();
    let mut computer = closed.open(&code.to_lowercase().replace('-', " ")).unwrap();
    assert_eq!(phase(&computer), StartPhase::NewPassword);
    assert_eq!(computer.people().len(), 3);
    new_password(&mut computer, None, Some(NEW_PASSWORD));
    assert_eq!(phase(&computer), StartPhase::Ready);
    assert_eq!(
        deeds(&mut computer)[..3],
        [
            Deed::PasswordChanged,
            Deed::OpenedByOffice,
            Deed::OfficeHelpSet
        ]
    );
    assert!(computer.desk.journal_check(None).unwrap().fault.is_none());
    let mut computer = refused(computer.closed(), PASSWORD)
        .open(NEW_PASSWORD)
        .unwrap();
    assert_eq!(phase(&computer), StartPhase::Ready);
    assert_eq!(computer.people().len(), 3);
}

#[test]
fn a_used_code_opens_nothing_any_more_and_the_next_request_has_another() {
    let mut office = Office::new();
    let closed = with_help(&mut office).closed();
    let first = asked(&closed);
    let code = office.read_request(&first.file).unwrap();
    let mut computer = closed.open(&code).unwrap();
    new_password(&mut computer, None, Some(NEW_PASSWORD));
    let closed = refused(computer.closed(), &code);
    let second = asked(&closed);
    assert_ne!(first.number, second.number);
    let next = office.read_request(&second.file).unwrap();
    assert_ne!(code, next);
    assert!(closed.open(&next).is_ok());
}

#[test]
fn whoever_closes_the_program_before_a_new_password_is_set_gets_in_with_the_same_code() {
    let mut office = Office::new();
    let closed = with_help(&mut office).closed();
    let code = office.read_request(&asked(&closed).file).unwrap();
    let mut computer = closed.open(&code).unwrap();
    let too_short = SetPassword {
        current: None,
        new: Some("x".into()),
    };
    let refused = computer.desk.set_password(&computer.work, &too_short);
    assert_eq!(refused.unwrap_err().code, ErrorCode::PasswordTooShort);
    assert_eq!(phase(&computer), StartPhase::NewPassword);
    let again = computer.closed().open(&code).unwrap();
    assert_eq!(phase(&again), StartPhase::NewPassword);
    // The old password goes on working as well, and nothing is due where it was remembered.
    let remembered = again.closed().open(PASSWORD).unwrap();
    assert_eq!(phase(&remembered), StartPhase::Ready);
}

#[test]
fn nothing_but_the_offices_code_takes_the_place_of_the_present_password() {
    let mut office = Office::new();
    let mut computer = with_help(&mut office);
    let request = SetPassword {
        current: None,
        new: Some(NEW_PASSWORD.into()),
    };
    let outcome = computer.desk.set_password(&computer.work, &request);
    assert_eq!(outcome.unwrap_err().code, ErrorCode::WrongPassword);
    // Typed where the present one is asked for, it is used up as well.
    let closed = computer.closed();
    let code = office.read_request(&asked(&closed).file).unwrap();
    let mut computer = closed.open(PASSWORD).unwrap();
    new_password(&mut computer, Some(&code), Some(NEW_PASSWORD));
    refused(computer.closed(), &code);
}

#[test]
fn an_office_whose_help_was_taken_back_cannot_help() {
    let mut office = Office::new();
    let computer = with_help(&mut office);
    let closed = computer.closed();
    let code = office.read_request(&asked(&closed).file).unwrap();
    let mut computer = closed.open(PASSWORD).unwrap();
    computer.desk.drop_office_help(&computer.work).unwrap();
    computer.desk.drop_office_help(&computer.work).unwrap();
    assert_eq!(
        deeds(&mut computer)[..2],
        [Deed::OfficeHelpDropped, Deed::OfficeHelpSet]
    );
    let closed = refused(computer.closed(), &code);
    assert_eq!(closed.work.status().unwrap().office_help, None);
    let failure = ask(&closed.work, &closed.stick()).err().unwrap();
    assert_eq!(failure.code, ErrorCode::NoOfficeHelp);
    assert!(
        names(&closed.stick())
            .iter()
            .all(|name| name.contains("20"))
    );
}

#[test]
fn the_code_of_another_store_opens_nothing_here_and_other_offices_read_no_code() {
    let mut office = Office::new();
    let one = with_help(&mut office).closed();
    let other = with_help(&mut office).closed();
    let code = office.read_request(&asked(&one).file).unwrap();
    refused(other, &code);
    let another_office = Office::new();
    assert!(matches!(
        another_office.read_request(&asked(&one).file),
        Err(UnlockRequestError::OtherOffice)
    ));
}

#[test]
fn setting_it_up_anew_makes_the_requests_of_before_worthless() {
    let mut office = Office::new();
    let closed = with_help(&mut office).closed();
    let code = office.read_request(&asked(&closed).file).unwrap();
    let mut computer = closed.open(PASSWORD).unwrap();
    computer.desk.set_office_help(&computer.work, UNIT).unwrap();
    refused(computer.closed(), &code);
}

#[test]
fn it_stays_when_the_password_is_changed_and_goes_when_it_is_dropped() {
    let mut office = Office::new();
    let mut computer = with_help(&mut office);
    new_password(&mut computer, Some(PASSWORD), Some(NEW_PASSWORD));
    let closed = computer.closed();
    let code = office.read_request(&asked(&closed).file).unwrap();
    let mut computer = closed.open(&code).unwrap();
    let dropped = SetPassword {
        current: None,
        new: None,
    };
    // Where there is no keychain the password stays, and so does the help.
    match computer.desk.set_password(&computer.work, &dropped) {
        Ok(()) => {
            assert_eq!(computer.work.status().unwrap().office_help, None);
            assert_eq!(phase(&computer), StartPhase::Ready);
            let set = computer.desk.set_office_help(&computer.work, UNIT);
            let refused = set.unwrap_err().code;
            assert_eq!(refused, ErrorCode::OfficeHelpWithoutPassword);
        }
        Err(failure) => {
            assert_eq!(failure.code, ErrorCode::NoKeychain);
            assert!(computer.work.status().unwrap().office_help.is_some());
            assert_eq!(phase(&computer), StartPhase::NewPassword);
        }
    }
}

#[test]
fn nothing_of_it_travels_with_a_backup() {
    let mut office = Office::new();
    let mut computer = with_help(&mut office);
    let made = computer.back_up();
    let closed = computer.closed();
    let code = office.read_request(&asked(&closed).file).unwrap();
    let failure = Computer::new().restore(&made.path, &code, NEW_PASSWORD);
    assert_eq!(failure.err().unwrap().code, ErrorCode::BackupWrongSecret);
    let restored = Computer::new()
        .restore(&made.path, PASSWORD, NEW_PASSWORD)
        .unwrap();
    assert_eq!(restored.work.status().unwrap().office_help, None);
}

#[test]
fn a_unit_that_is_deleted_takes_its_offices_help_along() {
    let mut office = Office::new();
    let mut computer = with_help(&mut office);
    computer.take_in(&office.issue_to("2222022", vec![person(20)]));
    let key = computer.work.key().unwrap();
    let folder = computer.folder().to_owned();
    computer
        .desk
        .erase_unit(
            (UNIT, "1111011"),
            (&folder, &key),
            &sicard_core::watch::Unwatched,
        )
        .unwrap();
    assert_eq!(computer.work.status().unwrap().office_help, None);
    let ring = fs::read_to_string(folder.join("keys.json")).unwrap();
    assert!(!ring.contains("1111011"));
    assert!(computer.closed().open(PASSWORD).is_ok());
}

/// Somebody who can write the database, and would like codes to be sealed to a key of his own.
#[test]
fn only_a_package_of_the_trusted_signer_names_the_office() {
    let mut office = Office::new();
    let mut computer = Computer::with_people(&mut office);
    computer
        .desk
        .store()
        .execute_batch(
            "INSERT INTO package (unit, package_id, created_at, created_instant, imported_at, people, photos, signer, \
             return_secret, office_key) SELECT unit, 'other', created_at, created_instant + 1000, imported_at, people, photos, \
             zeroblob(32), return_secret, randomblob(32) FROM package",
        )
        .unwrap();
    computer.desk.set_office_help(&computer.work, UNIT).unwrap();
    let closed = computer.closed();
    let code = office.read_request(&asked(&closed).file).unwrap();
    assert!(closed.open(&code).is_ok());
}

#[test]
fn an_office_with_another_key_is_told_of_and_helps_once_that_was_chosen() {
    let (mut office, mut later) = (Office::new(), Office::new());
    let mut computer = with_help(&mut office);
    let offer = |computer: &Computer| {
        let offer = computer.desk.office_help_offer(&computer.work, UNIT);
        offer.unwrap().other_key
    };
    assert!(!offer(&computer));
    computer.take_in_of_other_signer(&later.issue(vec![person(1)]));
    assert!(offer(&computer));
    let closed = computer.closed();
    assert!(office.read_request(&asked(&closed).file).is_ok());
    let mut computer = closed.open(PASSWORD).unwrap();
    computer.desk.set_office_help(&computer.work, UNIT).unwrap();
    assert!(!offer(&computer));
    let closed = computer.closed();
    let file = asked(&closed).file;
    assert!(matches!(
        office.read_request(&file),
        Err(UnlockRequestError::OtherOffice)
    ));
    let code = later.read_request(&file).unwrap();
    assert!(closed.open(&code).is_ok());
}

#[test]
fn request_and_letter_have_the_same_number_and_never_another_files_name() {
    let mut office = Office::new();
    let closed = with_help(&mut office).closed();
    let (first, second) = (asked(&closed), asked(&closed));
    for asked in [&first, &second] {
        let request = fs::read_to_string(&asked.file).unwrap();
        assert!(request.contains(&asked.number));
        assert!(fs::read(&asked.letter).unwrap().starts_with(b"%PDF"));
    }
    let there = names(&closed.stick());
    assert_eq!(there.len(), 4);
    assert!(there[0].starts_with("解锁申请_1111011_20") && there[0].contains('('));
    fs::remove_dir_all(closed.stick()).unwrap();
    let failure = ask(&closed.work, &closed.stick()).err().unwrap();
    assert_eq!(failure.code, ErrorCode::FolderGone);
}

#[test]
fn neither_file_has_anything_in_it_that_opens_the_store() {
    let mut office = Office::new();
    let computer = with_help(&mut office);
    let key = computer.work.key().unwrap();
    let closed = computer.closed();
    let asked = asked(&closed);
    let code = office.read_request(&asked.file).unwrap();
    let ring = fs::read(closed.work.path().join("keys.json")).unwrap();
    for bytes in [
        fs::read(&asked.file).unwrap(),
        fs::read(&asked.letter).unwrap(),
        ring,
    ] {
        let holds = |secret: &[u8]| bytes.windows(secret.len()).any(|part| part == secret);
        assert!(!holds(key.expose()));
        assert!(!holds(code.as_bytes()) && !holds(code.replace('-', "").as_bytes()));
    }
}
