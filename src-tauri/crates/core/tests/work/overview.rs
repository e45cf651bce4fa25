//! How far a unit is, and the list as a workbook.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use calamine::Reader as _;
use sicard_core::desk::Desk;
use sicard_core::error::{ErrorCode, Failure};
use sicard_core::view::{
    Chip, Column, DepartmentRequest, ImportSummary, ListSave, ListWords, MarkRequest,
};
use sicard_core::watch::Unwatched;
use sicard_core::work::mark;
use sicard_person::PersonState;

use crate::office::{Issued, Office, blue, person, red};
use crate::unit::{confirm_all, desk_with, ids, import_of, print_all, query};

fn words() -> ListWords {
    let text = str::to_owned;
    ListWords {
        english: false,
        title: text("人员清单/进度"),
        people: text("人员"),
        progress: text("进度"),
        unit: text("单位"),
        time: text("时间"),
        total: text("合计"),
        department: text("部门"),
        no_department: text("未填部门"),
        notice: text("含个人信息"),
        headings: ["个人编号", "性别", "证件号码", "照片", "状态"]
            .map(text)
            .to_vec(),
        states: HashMap::from([
            (PersonState::Red, text("待处理")),
            (PersonState::ToPrint, text("待打印")),
            (PersonState::Deferred, text("暂缓办理")),
        ]),
        yes: text("有"),
        no: text("无"),
    }
}

fn save(masked: bool) -> ListSave {
    ListSave {
        query: query(Chip::Everyone),
        masked,
        folder: String::new(),
        columns: vec![
            Column::PersonalNo,
            Column::Sex,
            Column::IdNumber,
            Column::Photo,
            Column::State,
        ],
        words: words(),
    }
}

fn saved(desk: &mut Desk, request: &ListSave, folder: &Path) -> Result<PathBuf, Failure> {
    desk.list_workbook(request)?.save(request, folder)
}

/// The lines of the page with the people, and of that with the progress.
fn pages(path: &Path) -> (Vec<Vec<String>>, Vec<Vec<String>>) {
    let mut workbook: calamine::Xlsx<_> = calamine::open_workbook(path).unwrap();
    let mut lines = |name: &str| {
        let range = workbook.worksheet_range(name).unwrap();
        range
            .rows()
            .map(|row| row.iter().map(ToString::to_string).collect())
            .collect()
    };
    (lines("人员"), lines("进度"))
}

#[test]
fn departments_and_states_add_up_and_the_workbook_says_the_same() {
    let mut desk = desk_with(&Office::new().issue(vec![person(1), blue(2), red(3), person(4)]));
    let people = ids(&mut desk, Chip::Everyone);
    let file = |desk: &mut Desk, people: &[u32], department: &str| {
        desk.set_department(&DepartmentRequest {
            persons: people.to_vec(),
            department: Some(department.to_owned()),
        })
        .unwrap();
    };
    file(&mut desk, &people[..1], "10车间");
    file(&mut desk, &people[1..3], "2车间");
    let put_off = MarkRequest {
        persons: vec![people[3]],
        reason: "出差".to_owned(),
    };
    desk.mark(mark::defer, &put_off).unwrap();

    let overview = desk.overview(crate::unit::ID).unwrap();
    let departments: Vec<_> = overview
        .departments
        .iter()
        .map(|one| {
            let counts = one.states.iter().map(|counted| counted.count);
            (one.department.as_deref(), counts.sum::<u32>())
        })
        .collect();
    assert_eq!(
        departments,
        [(Some("2车间"), 2), (Some("10车间"), 1), (None, 1)]
    );
    assert_eq!((overview.with_photo, overview.with_mobile), (4, 0));
    assert_eq!(overview.to_be_asked_mobile, 4);

    let folder = tempfile::tempdir().unwrap();
    let path = saved(&mut desk, &save(false), folder.path()).unwrap();
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    assert!(name.starts_with("人员清单进度_1111011_") && name.ends_with(".xlsx"));
    let (people, progress) = pages(&path);
    let first: Vec<&str> = people[1].iter().map(String::as_str).collect();
    assert_eq!(first[..2], ["2102000001", "男"]);
    assert_eq!(first[3..], ["有", "待打印"]);
    assert!(
        people[2][2].contains(" / "),
        "both numbers of a blue person"
    );
    let row = crate::unit::row(&mut desk, put_off.persons[0]);
    let since = row.noted_at.unwrap();
    assert_eq!(people[4][4], format!("暂缓办理 · {} 出差", &since[..10]));
    let total = progress.iter().find(|line| line[0] == "合计").unwrap();
    assert_eq!(total[1..], ["4", "1", "2", "1"]);

    let masked = saved(&mut desk, &save(true), folder.path()).unwrap();
    let (people, _) = pages(&masked);
    assert!(people[1][2].contains('*'));
    let gone = saved(&mut desk, &save(true), &folder.path().join("gone"));
    assert_eq!(gone.unwrap_err().code, ErrorCode::FolderGone);
}

fn marked(persons: &[u32]) -> MarkRequest {
    MarkRequest {
        persons: persons.to_vec(),
        reason: "出差".to_owned(),
    }
}

#[test]
fn whose_data_are_settled_counts_no_more_among_those_without_a_mobile_number() {
    let mut desk = desk_with(&Office::new().issue(vec![person(1), person(2), person(3)]));
    let people = ids(&mut desk, Chip::Everyone);
    let asked = |desk: &mut Desk| {
        let overview = desk.overview(crate::unit::ID).unwrap();
        overview.to_be_asked_mobile
    };
    assert_eq!(asked(&mut desk), 3);
    desk.mark(mark::remove, &marked(&people[..1])).unwrap();
    assert_eq!(asked(&mut desk), 2);
    print_all(&mut desk, None);
    confirm_all(&mut desk);
    assert_eq!(asked(&mut desk), 0);
}

#[test]
fn whoever_is_put_off_or_removed_is_not_among_those_of_whom_a_package_says_what_is_missing() {
    let mut office = Office::new();
    let without_photo = |n: u32| {
        let mut one = person(n);
        one.photo = false;
        one
    };
    let issued = || vec![red(1), without_photo(2), without_photo(3), without_photo(4)];
    let mut desk = desk_with(&office.issue(issued()));
    let people = ids(&mut desk, Chip::Everyone);
    desk.mark(mark::remove, &marked(&people[..2])).unwrap();
    desk.mark(mark::defer, &marked(&people[2..3])).unwrap();
    let again = desk.import(&import_of(&office.issue(issued())), &Unwatched);
    let again = again.unwrap();
    assert_eq!((again.red, again.without_photo), (0, 1));
}

#[test]
fn nor_is_who_waits_for_a_correction_and_red_people_without_a_photo_are_told_apart() {
    let mut office = Office::new();
    let issued = || {
        let mut people = vec![red(1), red(2), red(3), blue(4), blue(5), person(6)];
        for place in [0, 1, 3, 5] {
            people[place].photo = false;
        }
        people
    };
    let counted = |summary: &ImportSummary| {
        (
            summary.red,
            summary.blue,
            summary.without_photo,
            summary.without_photo_red,
        )
    };
    let mut desk = desk_with(&office.issue(issued()));
    let first = desk_import(&mut desk, &office.issue(issued()));
    assert_eq!(counted(&first), (3, 2, 4, 2));
    let people = ids(&mut desk, Chip::Everyone);
    let waiting = [people[0], people[3]];
    desk.mark(mark::correct, &marked(&waiting)).unwrap();
    let again = desk_import(&mut desk, &office.issue(issued()));
    assert_eq!(counted(&again), (2, 1, 2, 1));
    let lacking = ids(&mut desk, Chip::NoPhoto).len();
    assert_eq!(
        lacking,
        (again.without_photo - again.without_photo_red) as usize
    );
}

fn desk_import(desk: &mut Desk, issue: &Issued) -> ImportSummary {
    desk.import(&import_of(issue), &Unwatched).unwrap()
}
