//! 导出报告: what the files say is what the report on the screen has said.

use std::collections::HashMap;
use std::path::Path;

use serde_json::{Value, to_value};
use sicard_core::desk::Desk;
use sicard_core::error::ErrorCode;
use sicard_core::photo_batch::{PictureSource, read_pictures};
use sicard_core::table_import::read_table;
use sicard_core::view::{
    AdviceWords, Chip, MeasureName, MeasureWords, PhotoBatchView, PhotoReportRequest, PictureState,
    ReportDone, ReportFormat, ReportWords, TableField, TableReportRequest, TableRowState,
    TableView, TakeTable,
};
use sicard_core::watch::Unwatched;
use tempfile::TempDir;

use crate::office::{Office, person};
use crate::photo_batch::{folder, photo, portrait, without_photo};
use crate::unit::{ID, confirm_all, desk_with, ids};

/// Whatever serialises as a word is called by that word.
fn word(value: impl serde::Serialize) -> String {
    match to_value(value).unwrap() {
        Value::String(word) => word,
        other => other.to_string(),
    }
}

fn words(headings: &[&str]) -> ReportWords {
    ReportWords {
        title: "照片导入报告".to_owned(),
        summary: "汇总".to_owned(),
        details: "明细".to_owned(),
        unit: "单位".to_owned(),
        time: "时间".to_owned(),
        total: "总数".to_owned(),
        notice: "请妥善保管".to_owned(),
        headings: headings
            .iter()
            .map(|heading| (*heading).to_owned())
            .collect(),
        done: ReportDone::ALL.map(|done| (done, word(done))).into(),
    }
}

fn todo(state: impl serde::Serialize) -> String {
    format!("todo of {}", word(state))
}

fn advice(side: &str) -> AdviceWords {
    AdviceWords {
        warning: format!("{side} warning"),
        fails: format!("{side} fails"),
        todo: "again".to_owned(),
    }
}

fn photo_request(batch: u32, format: ReportFormat, chosen: &[u32]) -> PhotoReportRequest {
    let measures = MeasureWords {
        low: advice("low"),
        high: advice("high"),
    };
    PhotoReportRequest {
        batch,
        folder: String::new(),
        format,
        chosen: chosen.to_vec(),
        words: words(&["file", "number", "name", "outcome", "why", "done"]),
        outcomes: PictureState::ALL.map(|state| (state, word(state))).into(),
        todo: PictureState::ALL.map(|state| (state, todo(state))).into(),
        measures: HashMap::from([(MeasureName::Faces, measures)]),
        alike: "same as {name}".to_owned(),
    }
}

fn table_request(table: u32, replace: &[u32]) -> TableReportRequest {
    TableReportRequest {
        table,
        folder: String::new(),
        format: ReportFormat::Csv,
        replace: replace.to_vec(),
        confirmed: Vec::new(),
        words: words(&[
            "line", "given", "number", "name", "changes", "outcome", "why", "done",
        ]),
        outcomes: TableRowState::ALL.map(|state| (state, word(state))).into(),
        todo: TableRowState::ALL.map(|state| (state, todo(state))).into(),
        fields: TableField::ALL.map(|field| (field, word(field))).into(),
    }
}

/// The lines of a file, cells without blanks at the end.
fn lines(path: &Path) -> Vec<Vec<String>> {
    let mut lines: Vec<Vec<String>> = match path.extension().unwrap().to_str().unwrap() {
        "csv" => {
            let text = std::fs::read_to_string(path).unwrap();
            assert!(!text.contains('"'), "nothing in these tests needs quotes");
            let lines = text.strip_prefix('\u{FEFF}').unwrap().lines();
            lines
                .map(|line| line.split(',').map(str::to_owned).collect())
                .collect()
        }
        // Of a workbook the first page, from its first line with two cells.
        _ => {
            let is_first = |cells: &[String]| cells[0] == "单位";
            let sheet = sicard_table::read_below(path, &is_first).unwrap();
            sheet.lines.into_iter().map(|line| line.cells).collect()
        }
    };
    for cells in &mut lines {
        while cells.last().is_some_and(String::is_empty) {
            cells.pop();
        }
    }
    lines.retain(|cells| !cells.is_empty());
    lines
}

fn read_folder(desk: &mut Desk, files: &TempDir) -> PhotoBatchView {
    let roll = desk.photo_roll(ID).unwrap();
    let source = PictureSource::Folder(files.path().to_owned());
    let batch = read_pictures(roll, &source, &Unwatched).unwrap();
    desk.keep_photo_batch(batch)
}

fn photo_report(desk: &Desk, request: &PhotoReportRequest) -> (TempDir, Vec<Vec<String>>) {
    let out = tempfile::tempdir().unwrap();
    let batch = desk.photo_batch(request.batch).unwrap();
    let path = batch.report(request, out.path()).unwrap();
    let found = lines(&path);
    (out, found)
}

/// What stands beside a word in the counts.
fn count(lines: &[Vec<String>], word: &str) -> u32 {
    let found = lines.iter().find(|line| line[0] == word);
    found.map_or(0, |line| line[1].parse().unwrap())
}

/// The lines below the headings.
fn details(lines: &[Vec<String>]) -> &[Vec<String>] {
    let headings = lines
        .iter()
        .position(|line| line[0] == "file" || line[0] == "line");
    &lines[headings.unwrap() + 1..]
}

#[test]
fn the_report_of_pictures_adds_up_before_and_after_they_are_taken() {
    let mut desk = desk_with(&Office::new().issue(vec![
        without_photo(1),
        person(2),
        person(3),
        without_photo(4),
    ]));
    let files = folder(&[
        ("2102000001.jpg", &portrait()),
        ("2102000002.jpg", &photo(20)),
        ("2102000003.jpg", &photo(30)),
        ("=1+1.jpg", b"text"),
    ]);
    let batch = read_folder(&mut desk, &files);
    let chosen = [2];
    let (_out, found) = photo_report(&desk, &photo_request(batch.id, ReportFormat::Csv, &chosen));
    assert_eq!(found[0], ["照片导入报告"]);
    assert_eq!(found[1], ["单位", "1111011 演示单位"]);
    assert_eq!(count(&found, "总数"), 4);
    let states = ["new", "fails", "not-a-picture"].map(|state| count(&found, state));
    assert_eq!(states, [1, 2, 1]);
    let done = ["will-take", "will-replace", "will-leave"].map(|done| count(&found, done));
    assert_eq!(done, [1, 1, 2]);
    let rows = details(&found);
    assert_eq!(rows.len(), 4);
    // No spreadsheet calculates a file's name.
    assert_eq!(rows[3][0], "'=1+1.jpg");
    let first = ids(&mut desk, Chip::Everyone)[0];
    let name = desk.person(first).unwrap().name;
    assert_eq!(
        rows[0],
        [
            "2102000001.jpg",
            "2102000001",
            &name,
            "new",
            "todo of new",
            "will-take"
        ]
    );
    assert!(rows[1][4].contains("low fails (again)"), "{}", rows[1][4]);
    assert_eq!(rows[1][5], "will-leave");
    assert_eq!(rows[2][5], "will-replace");

    desk.take_pictures(batch.id, (&chosen, Some("测试")), &Unwatched)
        .unwrap();
    let (_out, found) = photo_report(&desk, &photo_request(batch.id, ReportFormat::Csv, &[]));
    let done = ["taken", "replaced", "left", "will-take"].map(|done| count(&found, done));
    assert_eq!(done, [1, 1, 2, 0]);
    assert_eq!(details(&found)[2][5], "replaced");
}

#[test]
fn whoever_has_changed_meanwhile_is_named_in_the_report() {
    let mut desk = desk_with(&Office::new().issue(vec![person(1)]));
    let files = folder(&[("2102000001.jpg", &photo(20))]);
    let batch = read_folder(&mut desk, &files);
    confirm_all(&mut desk);
    desk.take_pictures(batch.id, (&[0], Some("测试")), &Unwatched)
        .unwrap();
    let (_out, found) = photo_report(&desk, &photo_request(batch.id, ReportFormat::Csv, &[]));
    assert_eq!(details(&found)[0][5], "outdated");
}

#[test]
fn a_workbook_opens_with_the_counts_and_is_named_by_unit_and_day() {
    let mut desk = desk_with(&Office::new().issue(vec![without_photo(1)]));
    let files = folder(&[("2102000001.jpg", &portrait()), ("2.txt", b"x")]);
    let batch = read_folder(&mut desk, &files);
    let request = photo_request(batch.id, ReportFormat::Xlsx, &[]);
    let (out, found) = photo_report(&desk, &request);
    assert_eq!(found[0], ["单位", "1111011 演示单位"]);
    assert_eq!(count(&found, "总数"), 2);
    assert_eq!(count(&found, "new") + count(&found, "not-a-picture"), 2);
    let name = crate::unit::names(out.path()).remove(0);
    let day = name.strip_prefix("照片导入报告_1111011_").unwrap();
    let day = day.strip_suffix(".xlsx").unwrap();
    assert!(day.len() == 8 && day.bytes().all(|byte| byte.is_ascii_digit()));
}

#[test]
fn a_folder_that_is_gone_is_told() {
    let mut desk = desk_with(&Office::new().issue(vec![without_photo(1)]));
    let batch = read_folder(&mut desk, &folder(&[]));
    let request = photo_request(batch.id, ReportFormat::Xlsx, &[]);
    let seen = desk.photo_batch(batch.id).unwrap();
    let outcome = seen.report(&request, Path::new("/nowhere/at/all"));
    assert_eq!(
        outcome.err().map(|failure| failure.code),
        Some(ErrorCode::FolderGone)
    );
}

fn read(desk: &mut Desk, text: &str) -> TableView {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("table.csv");
    std::fs::write(&path, text).unwrap();
    let roll = desk.table_roll(ID).unwrap();
    desk.keep_table(read_table(roll, &path, &Unwatched).unwrap())
}

fn table_report(desk: &Desk, request: &TableReportRequest) -> Vec<Vec<String>> {
    let out = tempfile::tempdir().unwrap();
    let table = desk.table(request.table).unwrap();
    lines(&table.report(request, out.path()).unwrap())
}

fn take(desk: &mut Desk, table: &TableView, replace: &[u32]) {
    let request = TakeTable {
        table: table.id,
        replace: replace.to_vec(),
        confirmed: Vec::new(),
        job: 1,
    };
    desk.take_table(&request, &Unwatched).unwrap();
}

#[test]
fn the_report_of_a_table_adds_up_before_and_after_it_is_taken() {
    let mut desk = desk_with(&Office::new().issue((1..=3).map(person).collect()));
    let before = read(&mut desk, "个人编号,部门\n2102000001,旧\n2102000002,旧\n");
    take(&mut desk, &before, &[]);
    let text = "个人编号,部门,工号\n2102000001,新,\n2102000002,新,\n2102000003,新,@1\n00,新,\n";
    let table = read(&mut desk, text);
    let found = table_report(&desk, &table_request(table.id, &[0]));
    assert_eq!(count(&found, "总数"), 4);
    let states = ["new", "replaces", "nobody"].map(|state| count(&found, state));
    assert_eq!(states, [1, 2, 1]);
    let done = ["will-take", "will-replace", "will-leave"].map(|done| count(&found, done));
    assert_eq!(done, [1, 1, 2]);
    let rows = details(&found);
    assert_eq!(rows[0][4], "department 旧 → 新");
    assert_eq!(rows[2][4], "department 新; staff-no @1");
    assert_eq!(rows[3][1], "00");

    take(&mut desk, &table, &[0]);
    let found = table_report(&desk, &table_request(table.id, &[]));
    let done = ["taken", "replaced", "left"].map(|done| count(&found, done));
    assert_eq!(done, [1, 1, 2]);
}
