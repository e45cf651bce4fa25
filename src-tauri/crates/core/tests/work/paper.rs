//! Documents: who is in them, in which order, and what stands on the sheets.

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

use sicard_core::desk::Desk;
use sicard_core::error::ErrorCode;
use sicard_core::view::{
    DepartmentRequest, DocumentView, FindSheets, FormsRequest, LeftOutReason, MarkRequest,
    PaperOrder, PersonId, SavePerson, SheetRange, SheetRow, SheetsRequest,
};
use sicard_core::watch::Unwatched;
use sicard_core::work::mark;
use sicard_package::{IdChoice, PersonToIssue};

use crate::office::{Office, blue, person, red};
use crate::unit::{ID, confirm_all, desk_with, export_all, forms, ids, names, print_all, whole};

fn everyone(desk: &mut Desk) -> Vec<PersonId> {
    ids(desk, sicard_core::view::Chip::Everyone)
}

fn rows(desk: &Desk, document: &DocumentView) -> Vec<SheetRow> {
    let request = SheetsRequest {
        document: document.id,
        offset: 0,
        limit: u32::MAX,
    };
    desk.sheets(&request).unwrap()
}

/// Each form by its number and personal number, each divider by its department and its forms.
fn told(desk: &Desk, document: &DocumentView) -> Vec<String> {
    let told = rows(desk, document).into_iter().map(|row| match row {
        SheetRow::Form {
            number,
            personal_no,
            ..
        } => format!("{number} {}", &personal_no[9..]),
        SheetRow::Divider { department, forms } => {
            format!("{} × {forms}", department.unwrap_or_default())
        }
        SheetRow::Table { page } => format!("page {page}"),
        SheetRow::Notice { page, .. } => format!("notice {page}"),
        SheetRow::Accounts { personal_no, .. } => format!("accounts {}", &personal_no[9..]),
    });
    told.collect()
}

fn file(desk: &mut Desk, id: PersonId, department: &str, staff_no: &str) {
    let text = |text: &str| Some(text.to_owned());
    desk.save(&SavePerson {
        person: id,
        mobile: None,
        choice: None,
        form_back: false,
        department: text(department),
        staff_no: text(staff_no),
        remark: None,
    })
    .unwrap();
}

#[test]
fn everyone_to_be_printed_has_a_form_and_the_others_are_named_with_the_reason() {
    let without_photo = PersonToIssue {
        photo: false,
        ..person(2)
    };
    let unprintable = PersonToIssue {
        name: "测\u{F8FF}试".to_owned(),
        ..person(4)
    };
    let mut office = Office::new();
    let issue = office.issue(vec![
        person(1),
        without_photo,
        red(3),
        unprintable,
        blue(5),
        person(6),
    ]);
    let mut desk = desk_with(&issue);
    let people = everyone(&mut desk);
    let deferred = MarkRequest {
        persons: vec![people[5]],
        reason: "外出".to_owned(),
    };
    desk.mark(mark::defer, &deferred).unwrap();

    let due = forms(&mut desk, None);
    assert_eq!(told(&desk, &due), ["1 1", "2 5"]);
    assert_eq!((due.forms, due.sheets, due.again, due.stale), (2, 2, 0, 0));

    let all = forms(&mut desk, Some(people.clone()));
    assert_eq!(told(&desk, &all), ["1 1", "2 5"]);
    let reasons: Vec<_> = all
        .left_out_people
        .iter()
        .map(|one| (one.person, one.reason))
        .collect();
    assert_eq!(
        reasons,
        [
            (people[1], LeftOutReason::NoPhoto),
            (people[2], LeftOutReason::Red),
            (people[3], LeftOutReason::Characters),
            (people[5], LeftOutReason::Deferred),
        ]
    );
    assert_eq!(all.left_out_people[2].characters.as_deref(), Some("U+F8FF"));
    assert_eq!(all.left_out, 4);
}

#[test]
fn a_stack_by_department_has_a_divider_before_each_and_those_without_one_come_last() {
    let mut office = Office::new();
    let issue = office.issue((1..=5).map(person).collect());
    let mut desk = desk_with(&issue);
    let people = everyone(&mut desk);
    file(&mut desk, people[0], "10车间", "");
    file(&mut desk, people[1], "2车间", "20");
    file(&mut desk, people[3], "2车间", "3");
    desk.set_department(&DepartmentRequest {
        persons: vec![people[4]],
        department: Some(" 2车间 ".to_owned()),
    })
    .unwrap();
    let mut stack = |order, dividers| {
        let document = desk.forms(&FormsRequest {
            unit: ID,
            persons: None,
            order,
            dividers,
        });
        let document = document.unwrap();
        (told(&desk, &document), document)
    };
    let (by_department, document) = stack(PaperOrder::Department, true);
    assert_eq!(
        by_department,
        [
            "2车间 × 3",
            "1 4",
            "2 2",
            "3 5",
            "10车间 × 1",
            "4 1",
            " × 1",
            "5 3"
        ]
    );
    assert_eq!((document.sheets, document.forms), (8, 5));
    assert_eq!((document.with_department, document.with_staff_no), (4, 2));
    let (by_number, _) = stack(PaperOrder::StaffNo, true);
    assert_eq!(by_number, ["1 4", "2 2", "3 1", "4 3", "5 5"]);
    let (by_list, _) = stack(PaperOrder::List, true);
    assert_eq!(by_list, ["1 1", "2 2", "3 3", "4 4", "5 5"]);
}

#[test]
fn people_are_found_in_a_document_as_in_the_list() {
    let mut desk = desk_with(&Office::new().issue(vec![person(1), person(2), blue(3)]));
    let document = forms(&mut desk, None);
    let mut find = |search: &str| {
        let request = FindSheets {
            document: document.id,
            search: search.to_owned(),
        };
        let found = desk.find_sheets(&request).unwrap();
        found.iter().map(|one| one.sheet).collect::<Vec<_>>()
    };
    assert_eq!(find("2102000002"), [1]);
    assert_eq!(find("测试"), [0, 1, 2]);
    assert!(find("没有").is_empty());
}

#[test]
fn a_sheet_is_a_drawing_and_the_same_sheets_are_saved_as_pdf_beside_what_is_there() {
    let mut desk = desk_with(&Office::new().issue(vec![person(1), person(2), person(3)]));
    let document = forms(&mut desk, None);
    let svg = desk.sheet(document.id, 2).unwrap();
    assert!(svg.contains("<title>3 ") && svg.contains("data:image/jpeg;base64,"));
    let beyond = desk.sheet(document.id, 3).unwrap_err();
    assert_eq!(beyond.code, ErrorCode::Internal);

    let folder = tempfile::tempdir().unwrap();
    let range = SheetRange { from: 1, to: 3 };
    for expected in [
        &["确认表_1111011.pdf"][..],
        &["确认表_1111011(2).pdf", "确认表_1111011.pdf"],
    ] {
        let what = (document.id, range);
        let files = desk.save_sheets(what, (folder.path(), false), &Unwatched);
        assert_eq!(files.unwrap().len(), 1);
        assert_eq!(names(folder.path()), expected);
    }
    assert_eq!(pages_of(&folder.path().join("确认表_1111011.pdf")), "2");
}

/// Pages of a PDF, by `qpdf`.
fn pages_of(pdf: &Path) -> String {
    said("qpdf", &["--show-npages".as_ref(), pdf.as_os_str()])
}

#[test]
fn a_document_that_was_closed_or_that_gave_way_to_newer_ones_is_gone() {
    let mut desk = desk_with(&Office::new().issue(vec![person(1)]));
    let first = forms(&mut desk, None);
    let second = forms(&mut desk, None);
    desk.close_document(second.id);
    assert_eq!(
        desk.sheet(second.id, 0).unwrap_err().code,
        ErrorCode::HandleGone
    );
    assert!(desk.sheet(first.id, 0).is_ok());
    for _ in 0..4 {
        forms(&mut desk, None);
    }
    assert_eq!(
        desk.sheet(first.id, 0).unwrap_err().code,
        ErrorCode::HandleGone
    );
}

#[test]
fn the_hand_in_sheet_lists_the_batch_in_its_order_and_counts_forms_and_copies() {
    let office = &mut Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1), person(2), blue(3)]));
    let people = everyone(&mut desk);
    desk.save(&SavePerson {
        person: people[2],
        mobile: None,
        choice: Some(sicard_core::view::NumberChoice::Offered { index: 2 }),
        form_back: true,
        department: None,
        staff_no: None,
        remark: None,
    })
    .unwrap();
    print_all(&mut desk, None);
    confirm_all(&mut desk);
    let export = export_all(&mut desk, &office.desktop()).unwrap().files[0].id;
    let document = desk.hand_in(export).unwrap();
    assert_eq!(told(&desk, &document), ["page 1"]);
    let folder = tempfile::tempdir().unwrap();
    let what = (document.id, whole(&document));
    desk.save_sheets(what, (folder.path(), true), &Unwatched)
        .unwrap();
    let text = text_of(&folder.path().join("交表清单_1111011.pdf"));
    for expected in [
        "1111011out_1.zip",
        "3人",
        "3张",
        "赵某",
        "2102000001",
        "2102000003",
        "双面",
        "单面",
    ] {
        assert!(text.contains(expected), "{expected}");
    }
    assert!(!text.contains("210299750305003"), "a whole ID number");
    let nobody = desk.hand_in(77).unwrap_err();
    assert_eq!(nobody.code, ErrorCode::ExportGone);
}

#[test]
fn who_was_printed_and_is_not_back_is_a_list_on_paper() {
    let mut desk = desk_with(&Office::new().issue(vec![person(1), person(2), person(3)]));
    let people = everyone(&mut desk);
    print_all(&mut desk, Some(people[..2].to_vec()));
    let document = desk.not_back(ID).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let what = (document.id, whole(&document));
    desk.save_sheets(what, (folder.path(), true), &Unwatched)
        .unwrap();
    let text = text_of(&folder.path().join("未交回名单_1111011.pdf"));
    assert!(text.contains("2102000001") && text.contains("2102000002"));
    assert!(!text.contains("2102000003"));
}

/// What can be copied out of a PDF, by `pdftotext` (poppler).
fn text_of(pdf: &Path) -> String {
    let arguments = ["-layout".as_ref(), pdf.as_os_str(), "-".as_ref()];
    said("pdftotext", &arguments)
}

fn said(program: &str, arguments: &[&OsStr]) -> String {
    let output = Command::new(program).args(arguments).output();
    let text = String::from_utf8(output.unwrap().stdout).unwrap();
    text.trim().to_owned()
}

#[test]
fn a_form_on_which_nothing_could_be_ticked_is_not_printed() {
    let mut neither = blue(2);
    neither.id_numbers.retain(|number| number.len() == 15);
    let first = neither.id_numbers[0].clone();
    neither.id_numbers.push(format!("{}1", &first[..14]));
    let mut office = Office::new();
    let issue = office.issue_with(IdChoice::EighteenOnly, vec![person(1), neither]);
    let mut desk = desk_with(&issue);
    let people = everyone(&mut desk);
    let due = forms(&mut desk, None);
    assert_eq!(told(&desk, &due), ["1 1"]);
    let left_out: Vec<_> = due
        .left_out_people
        .iter()
        .map(|one| (one.person, one.reason))
        .collect();
    assert_eq!(left_out, [(people[1], LeftOutReason::NoNumber)]);
}
