//! Packages that come again, too late or from somebody else: each is refused by its own name and changes nothing, and is taken only where exactly
//! that was accepted.

use sicard_core::desk::Desk;
use sicard_core::error::ErrorCode;
use sicard_core::import::Import;
use sicard_core::view::{FileHandle, ImportSummary, PackageStanding};
use sicard_core::watch::Unwatched;
use sicard_package::Moment;
use sicard_package::keys::signer_fingerprint;

use crate::office::{Issued, Office, person};
use crate::unit::{desk_with, import_of};

fn october(day: u32) -> Option<Moment> {
    Moment::parse(&format!("2026-10-{day:02}T08:00:00+08:00"))
}

/// An office on that day of October.
fn office(day: u32) -> Office {
    let mut office = Office::new();
    office.clock = october(day);
    office
}

/// A package of one person, made on that day.
fn made_on(office: &mut Office, day: u32) -> Issued {
    office.clock = october(day);
    office.issue(vec![person(1)])
}

fn older(issue: &Issued) -> Import {
    Import {
        accept_older: true,
        ..import_of(issue)
    }
}

/// With the 核对码 as somebody types it who has it read out on the phone.
fn by_code(request: Import, code: &str) -> Import {
    Import {
        accept_signer: Some(code.to_lowercase().replace('-', " ")),
        ..request
    }
}

fn code_of(issue: &Issued) -> String {
    signer_fingerprint(&issue.manifest().signer.unwrap())
}

fn standing(desk: &Desk, issue: &Issued) -> PackageStanding {
    let handle = FileHandle {
        id: "1".to_owned(),
        name: "数据包".to_owned(),
    };
    desk.preview(&issue.path, handle).unwrap().standing
}

/// Nothing is written, not even what is rolled back.
fn is_refused(desk: &mut Desk, request: &Import, code: ErrorCode) {
    let before = desk.store().total_changes();
    assert_eq!(desk.import(request, &Unwatched).unwrap_err().code, code);
    assert_eq!(desk.store().total_changes(), before, "{code:?}");
}

fn is_taken(desk: &mut Desk, request: &Import) -> ImportSummary {
    desk.import(request, &Unwatched).unwrap()
}

#[test]
fn an_older_package_is_refused_until_that_is_accepted() {
    let mut office = office(2);
    let newest = office.issue(vec![person(1)]);
    let mut desk = desk_with(&newest);
    let late = made_on(&mut office, 1);
    assert!(matches!(
        standing(&desk, &late),
        PackageStanding::Older { .. }
    ));
    let refused = ErrorCode::OlderPackage;
    is_refused(&mut desk, &import_of(&late), refused);
    // What is accepted is another thing.
    is_refused(
        &mut desk,
        &by_code(import_of(&late), &code_of(&late)),
        refused,
    );
    assert_eq!(is_taken(&mut desk, &older(&late)).kept_newer, 1);
    // It is not the newest by that.
    let later = made_on(&mut office, 1);
    is_refused(&mut desk, &import_of(&later), refused);
}

#[test]
fn a_package_that_was_imported_is_refused_whatever_is_accepted() {
    let mut office = office(1);
    let issue = office.issue(vec![person(1)]);
    let mut desk = desk_with(&issue);
    assert!(matches!(
        standing(&desk, &issue),
        PackageStanding::AlreadyImported { .. }
    ));
    for request in [
        import_of(&issue),
        older(&issue),
        by_code(older(&issue), &code_of(&issue)),
    ] {
        is_refused(&mut desk, &request, ErrorCode::AlreadyImported);
    }
}

#[test]
fn another_signers_package_is_refused_without_its_check_code() {
    let mut ours = office(1);
    let first = ours.issue(vec![person(1)]);
    let mut desk = desk_with(&first);
    let mut theirs = office(2);
    let other = theirs.issue(vec![person(1)]);
    let expected = (code_of(&first), code_of(&other));
    match standing(&desk, &other) {
        PackageStanding::OtherSigner {
            pinned_code,
            found_code,
            ..
        } => assert_eq!((pinned_code, found_code), expected),
        standing => panic!("{standing:?}"),
    }
    let refused = ErrorCode::OtherSigner;
    for request in [
        import_of(&other),
        older(&other),
        by_code(import_of(&other), ""),
        // The code of the office that is known says nothing of this one.
        by_code(import_of(&other), &code_of(&first)),
    ] {
        is_refused(&mut desk, &request, refused);
    }
    is_taken(&mut desk, &by_code(import_of(&other), &code_of(&other)));
    // From now on it is this one that is known.
    let ours = made_on(&mut ours, 3);
    is_refused(&mut desk, &import_of(&ours), refused);
}

#[test]
fn an_older_package_of_another_signer_needs_both() {
    let mut ours = office(2);
    let mut desk = desk_with(&ours.issue(vec![person(1)]));
    let mut theirs = office(1);
    let late = theirs.issue(vec![person(1)]);
    let code = code_of(&late);
    is_refused(&mut desk, &import_of(&late), ErrorCode::OtherSigner);
    is_refused(&mut desk, &older(&late), ErrorCode::OtherSigner);
    let signer = by_code(import_of(&late), &code);
    is_refused(&mut desk, &signer, ErrorCode::OlderPackage);
    let both = by_code(older(&late), &code);
    assert_eq!(is_taken(&mut desk, &both).kept_newer, 1);
    // An older package changes nothing of whom the unit trusts.
    let next = made_on(&mut ours, 3);
    is_taken(&mut desk, &import_of(&next));
}

#[test]
fn a_package_that_was_imported_is_not_taken_from_another_signer_either() {
    let mut office = office(1);
    let issue = office.issue(vec![person(1)]);
    let mut desk = desk_with(&issue);
    let mut other = Office::new();
    other.package_id = Some(issue.manifest().package_id.clone());
    let again = other.issue(vec![person(1)]);
    is_refused(&mut desk, &import_of(&again), ErrorCode::OtherSigner);
    let accepted = by_code(older(&again), &code_of(&again));
    is_refused(&mut desk, &accepted, ErrorCode::AlreadyImported);
}
