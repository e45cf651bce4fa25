//! 索照通知 on paper.

use std::path::Path;
use std::process::Command;

use sicard_core::desk::Desk;
use sicard_core::view::{
    Chip, DocumentKind, DocumentView, PersonId, PhotoNoticePaper, SavePerson, SheetRange, SheetRow,
    SheetsRequest,
};
use sicard_core::watch::Unwatched;
use sicard_package::PersonToIssue;

use crate::office::{Office, person};
use crate::unit::{ID, desk_with, forms, ids};

fn without(n: u32) -> PersonToIssue {
    PersonToIssue {
        photo: false,
        name: format!("样例{n:03}"),
        ..person(n)
    }
}

/// Files a person under a 部门.
fn file(desk: &mut Desk, person: PersonId, department: &str) {
    desk.save(&SavePerson {
        person,
        mobile: None,
        choice: None,
        form_back: false,
        department: Some(department.to_owned()),
        staff_no: None,
        remark: None,
    })
    .unwrap();
}

/// Five people, the first with a photo; two workshops, and one person of neither.
fn unit() -> (Desk, Vec<PersonId>) {
    let people = [person(1), without(2), without(3), without(4), without(5)];
    let mut desk = desk_with(&Office::new().issue(people.to_vec()));
    let people = ids(&mut desk, Chip::Everyone);
    for (place, department) in [(1, "10车间"), (2, "2车间"), (3, "10车间")] {
        file(&mut desk, people[place], department);
    }
    (desk, people)
}

fn paper(persons: Option<Vec<PersonId>>, by_department: bool) -> PhotoNoticePaper {
    PhotoNoticePaper {
        unit: ID,
        persons,
        until: Some(" 2026-11-30 ".to_owned()),
        to: None,
        by_department,
    }
}

fn rows(desk: &Desk, document: &DocumentView) -> Vec<(Option<String>, u32)> {
    let request = SheetsRequest {
        document: document.id,
        offset: 0,
        limit: 100,
    };
    let rows = desk.sheets(&request).unwrap().into_iter();
    rows.map(|row| match row {
        SheetRow::Notice { department, page } => (department, page),
        _ => panic!("no notice"),
    })
    .collect()
}

/// The text of the document as it is saved, page by page.
fn saved(desk: &mut Desk, document: &DocumentView) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let range = SheetRange {
        from: 0,
        to: document.sheets,
    };
    let files = desk
        .save_sheets((document.id, range), (folder.path(), true), &Unwatched)
        .unwrap();
    assert_eq!(files, [folder.path().join("索照通知_1111011.pdf")]);
    let text = text_of(&files[0]);
    let pages = text.split('\u{C}').filter(|page| !page.trim().is_empty());
    pages.map(str::to_owned).collect()
}

/// What can be copied out of a PDF, by `pdftotext` (poppler).
fn text_of(pdf: &Path) -> String {
    let output = Command::new("pdftotext").arg(pdf).arg("-").output();
    String::from_utf8(output.unwrap().stdout).unwrap()
}

#[test]
fn each_department_has_a_page_for_its_door_and_no_number_of_anybody_is_on_it() {
    let (mut desk, _) = unit();
    let document = desk.photo_notice_on_paper(&paper(None, true)).unwrap();
    assert_eq!(document.kind, DocumentKind::PhotoNotice);
    assert_eq!((document.sheets, document.departments), (3, 3));
    let department = |name: &str| (Some(name.to_owned()), 1);
    assert_eq!(
        rows(&desk, &document),
        [department("2车间"), department("10车间"), (None, 1)]
    );
    let pages = saved(&mut desk, &document);
    assert_eq!(pages.len(), 3);
    for (page, names) in pages
        .iter()
        .zip([&["样例003"][..], &["样例002", "样例004"], &["样例005"]])
    {
        assert!(page.contains("请交社保卡照片") && page.contains("2026年11月30日"));
        assert_eq!(page.matches("样例0").count(), names.len());
        assert!(names.iter().all(|name| page.contains(name)));
        assert!(page.contains("358 × 441"));
        for n in 1..=5 {
            let someone = person(n);
            assert!(!page.contains(&someone.personal_no));
            let number = |number: &String| page.contains(number.as_str());
            assert!(!someone.id_numbers.iter().any(number));
        }
    }
}

#[test]
fn all_departments_can_stand_on_one_page_and_a_selection_names_its_own_people_only() {
    let (mut desk, people) = unit();
    let document = desk.photo_notice_on_paper(&paper(None, false)).unwrap();
    assert_eq!((document.sheets, document.departments), (1, 3));
    let page = &saved(&mut desk, &document)[0];
    let at = |text: &str| page.find(text).unwrap();
    let order = ["2车间", "样例003", "10车间", "样例002", "样例004", "其他"].map(at);
    assert!(order.is_sorted(), "{order:?}");
    let some = paper(Some(people[..3].to_vec()), false);
    let document = desk.photo_notice_on_paper(&some).unwrap();
    assert!(!saved(&mut desk, &document)[0].contains("样例005"));
    let nobody = paper(Some(people[..1].to_vec()), false);
    assert_eq!(desk.photo_notice_on_paper(&nobody).unwrap().sheets, 0);
}

#[test]
fn the_forms_say_of_everyone_who_is_left_out_for_lack_of_a_photo() {
    let (mut desk, people) = unit();
    let document = forms(&mut desk, None);
    assert_eq!(document.without_photo as usize, people.len() - 1);
    let asked = desk.left_out_without_photo(document.id).unwrap();
    assert_eq!(asked, people[1..]);
    assert_eq!(document.departments, 0);
}
