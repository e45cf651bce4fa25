//! 一人多号 on paper.

use std::process::Command;

use sicard_core::desk::SetMark;
use sicard_core::view::{
    AccountsRequest, Chip, DocumentKind, FindSheets, MarkRequest, SheetRange, SheetRow,
};
use sicard_core::watch::Unwatched;
use sicard_core::work::mark;

use crate::office::{Office, person, red};
use crate::unit::{ID, desk_with, ids};

#[test]
fn each_person_with_several_accounts_has_a_page_that_names_the_agencies_and_no_id_number() {
    let people = vec![person(1), red(2), red(3)];
    let mut desk = desk_with(&Office::new().issue(people.clone()));
    let request = AccountsRequest {
        unit: ID,
        persons: None,
    };
    let document = desk.accounts_notice(&request).unwrap();
    assert_eq!(document.kind, DocumentKind::AccountsNotice);
    assert_eq!(document.sheets, 2);
    let find = FindSheets {
        document: document.id,
        search: people[2].name.clone(),
    };
    let found = desk.find_sheets(&find).unwrap();
    assert!(matches!(&found[0].row, SheetRow::Accounts { name, .. } if *name == people[2].name));
    assert_eq!(found[0].sheet, 1);

    let folder = tempfile::tempdir().unwrap();
    let range = SheetRange { from: 0, to: 2 };
    let files = desk
        .save_sheets((document.id, range), (folder.path(), true), &Unwatched)
        .unwrap();
    assert_eq!(files, [folder.path().join("一人多号合并告知_1111011.pdf")]);
    let output = Command::new("pdftotext").arg(&files[0]).arg("-").output();
    let text = String::from_utf8(output.unwrap().stdout).unwrap();
    for (page, someone) in text.split('\u{C}').zip(&people[1..]) {
        assert!(page.contains(&someone.name), "{page}");
        assert!(page.contains("另一经办机构") && page.contains("一人多号查询"));
        assert!(!page.contains(&someone.id_numbers[0]));
    }
}

#[test]
fn there_are_as_many_pages_as_the_chip_of_several_accounts_counts() {
    let mut desk = desk_with(&Office::new().issue((1..=6).map(red).collect()));
    let people = ids(&mut desk, Chip::Everyone);
    let sets = [mark::defer as SetMark, mark::correct, mark::remove];
    for (set, &person) in sets.into_iter().zip(&people) {
        let request = MarkRequest {
            persons: vec![person],
            reason: "外出".to_owned(),
        };
        desk.mark(set, &request).unwrap();
    }
    assert_eq!(ids(&mut desk, Chip::Red), people[3..]);
    for persons in [None, Some(people)] {
        let request = AccountsRequest { unit: ID, persons };
        assert_eq!(desk.accounts_notice(&request).unwrap().sheets, 3);
    }
}

#[test]
fn a_selection_gets_its_own_pages_and_who_has_one_account_gets_none() {
    let mut desk = desk_with(&Office::new().issue(vec![person(1), red(2), red(3)]));
    let people = ids(&mut desk, Chip::Everyone);
    let sheets = |desk: &mut sicard_core::desk::Desk, persons: &[u32]| {
        let persons = Some(persons.to_vec());
        let request = AccountsRequest { unit: ID, persons };
        desk.accounts_notice(&request).unwrap().sheets
    };
    assert_eq!(sheets(&mut desk, &people[..2]), 1);
    assert_eq!(sheets(&mut desk, &people[..1]), 0);
}
