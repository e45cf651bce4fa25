//! 批量处理 - 信息导入: a table, its report, and what becomes of it.

use std::fs;
use std::path::{Path, PathBuf};

use sicard_core::desk::Desk;
use sicard_core::error::ErrorCode;
use sicard_core::table_import::read_table;
use sicard_core::view::{
    Chip, ListQuery, PersonView, PhotoNoticeRequest, TableField, TableRow, TableRowState,
    TableRowsRequest, TableTaken, TableView, TakeTable,
};
use sicard_core::watch::{JobWatch, Unwatched};
use sicard_package::PersonToIssue;
use tempfile::TempDir;

use crate::office::{Office, blue, person};
use crate::unit::{ID, confirm_all, desk_with, ids, query, take_in_at};

fn desk_of(people: Vec<PersonToIssue>) -> Desk {
    desk_with(&Office::new().issue(people))
}

fn file(bytes: impl AsRef<[u8]>) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("table");
    fs::write(&path, bytes).unwrap();
    (folder, path)
}

fn read_file(desk: &mut Desk, path: &Path) -> TableView {
    let roll = desk.table_roll(ID).unwrap();
    let table = read_table(roll, path, &Unwatched).unwrap();
    desk.keep_table(table)
}

fn read(desk: &mut Desk, bytes: impl AsRef<[u8]>) -> TableView {
    let (_folder, path) = file(bytes);
    read_file(desk, &path)
}

fn code(desk: &Desk, bytes: impl AsRef<[u8]>) -> Option<ErrorCode> {
    let (_folder, path) = file(bytes);
    let roll = desk.table_roll(ID).unwrap();
    let outcome = read_table(roll, &path, &Unwatched);
    outcome.err().map(|failure| failure.code)
}

fn rows(desk: &Desk, table: &TableView) -> Vec<TableRow> {
    let request = TableRowsRequest {
        table: table.id,
        masked: false,
    };
    desk.table_rows(request).unwrap()
}

fn states(desk: &Desk, table: &TableView) -> Vec<TableRowState> {
    rows(desk, table).iter().map(|row| row.state).collect()
}

fn request(table: &TableView, replace: &[u32], confirmed: &[u32]) -> TakeTable {
    TakeTable {
        table: table.id,
        replace: replace.to_vec(),
        confirmed: confirmed.to_vec(),
        job: 1,
    }
}

fn take(desk: &mut Desk, table: &TableView) -> TableTaken {
    desk.take_table(&request(table, &[], &[]), &Unwatched)
        .unwrap()
}

fn nth(desk: &mut Desk, n: usize) -> PersonView {
    let id = ids(desk, Chip::Everyone)[n];
    desk.person(id).unwrap()
}

#[test]
fn the_report_adds_up_to_the_rows_and_says_of_each_what_becomes_of_it() {
    use TableRowState as S;
    let mut people: Vec<PersonToIssue> = (1..=9).map(blue).collect();
    people[6].name = people[5].name.clone();
    people[8].id_numbers = people[7].id_numbers.clone();
    let (id18, id15) = (
        people[0].id_numbers[0].clone(),
        people[1].id_numbers[1].clone(),
    );
    let both = people[7].id_numbers[0].clone();
    let name = |n: usize| people[n - 1].name.clone();
    let number = |n: usize| people[n - 1].personal_no.clone();
    let cases = [
        (format!("{id18},,{},13800000001,一车间", name(1)), S::New),
        (format!("{id15},,,,一车间"), S::New),
        (format!(",{},,,一车间", number(3)), S::New),
        (format!(",,{},,一车间", name(4)), S::ByName),
        (format!(",,{},,一车间", name(6)), S::NameNotUnique),
        (format!("{both},,,,一车间"), S::SeveralPeople),
        (format!("{id18},{},,,一车间", number(2)), S::Contradiction),
        (format!("{id18},,{},,一车间", name(2)), S::Contradiction),
        ("990000197503050011,,,,一车间".to_owned(), S::Nobody),
        (",,查无此人,,一车间".to_owned(), S::Nobody),
        (",,,13800000001,一车间".to_owned(), S::Unnamed),
        ("2.10299E+17,,,,一车间".to_owned(), S::NumberDamaged),
        ("210299197503050000,,,,一车间".to_owned(), S::NumberDamaged),
        (format!(",{},,1.38E+10,", number(5)), S::NumberDamaged),
        (format!(",{},,0411-1234,", number(5)), S::MobileInvalid),
        (
            format!(",{},,,{}", number(5), "长".repeat(61)),
            S::TextTooLong,
        ),
        (format!(",{},,,", number(5)), S::Empty),
        (format!(",{},,13800000006,", number(6)), S::SeveralRows),
        (format!(",{},,,二车间", number(6)), S::SeveralRows),
        ("1,2".to_owned(), S::LineDamaged),
    ];
    let mut desk = desk_of(people);
    let mut text = "身份证号码,个人编号,姓名,手机号,部门（必填）\n".to_owned();
    for (line, _) in &cases {
        text.push_str(line);
        text.push('\n');
    }
    let table = read(&mut desk, &text);
    for ((line, state), row) in cases.iter().zip(rows(&desk, &table)) {
        assert_eq!(row.state, *state, "{line}");
    }
    assert_eq!(table.total as usize, cases.len());
    assert_eq!(
        table.counts.iter().map(|one| one.rows).sum::<u32>(),
        table.total
    );
    assert_eq!(table.fields, [TableField::Mobile, TableField::Department]);
}

#[test]
fn nothing_changes_before_it_is_taken_and_all_of_it_can_be_taken_back() {
    let mut desk = desk_of((1..=3).map(person).collect());
    let text = "个人编号;手机号码;部门;工号;备注\n2102000001;138 0000 0001;一车间;A-1;请假\n2102000002;;二车间;;\n";
    let table = read(&mut desk, text);
    assert!(nth(&mut desk, 0).mobile.is_none());
    let taken = take(&mut desk, &table);
    assert_eq!((taken.changed, taken.left_out.len()), (2, 0));
    let first = nth(&mut desk, 0);
    assert_eq!(first.mobile.as_deref(), Some("13800000001"));
    assert_eq!(first.staff_no.as_deref(), Some("A-1"));
    assert_eq!(first.remark.as_deref(), Some("请假"));
    let found = desk.list(&ListQuery {
        search: "请假".to_owned(),
        ..query(Chip::Everyone)
    });
    assert_eq!(found.unwrap().total, 1);
    assert_eq!(desk.undo(taken.undo.unwrap()).unwrap().changed, 2);
    let first = nth(&mut desk, 0);
    assert!(first.mobile.is_none() && first.remark.is_none() && first.department.is_none());
}

#[test]
fn other_values_are_replaced_only_where_the_clerk_says_so_and_empty_ones_are_filled_all_the_same() {
    let mut desk = desk_of((1..=2).map(person).collect());
    let first = "个人编号,部门\n2102000001,旧\n2102000002,旧\n";
    let table = read(&mut desk, first);
    take(&mut desk, &table);
    let table = read(&mut desk, first);
    assert_eq!(states(&desk, &table), [TableRowState::Same; 2]);
    let second = "个人编号,部门,工号\n2102000001,新,1\n2102000002,新,2\n";
    let table = read(&mut desk, second);
    assert_eq!(states(&desk, &table), [TableRowState::Replaces; 2]);
    desk.take_table(&request(&table, &[1], &[]), &Unwatched)
        .unwrap();
    let kept = |person: PersonView| (person.department.unwrap(), person.staff_no.unwrap());
    assert_eq!(kept(nth(&mut desk, 0)), ("旧".to_owned(), "1".to_owned()));
    assert_eq!(kept(nth(&mut desk, 1)), ("新".to_owned(), "2".to_owned()));
}

#[test]
fn a_person_found_by_name_is_changed_only_once_the_clerk_confirms_it() {
    let mut desk = desk_of((1..=2).map(person).collect());
    let name = nth(&mut desk, 0).name;
    let table = read(&mut desk, format!("姓名,部门\n{name},一车间\n"));
    assert_eq!(take(&mut desk, &table).changed, 0);
    let taken = desk.take_table(&request(&table, &[], &[0]), &Unwatched);
    assert_eq!(taken.unwrap().changed, 1);
}

#[test]
fn whoever_is_confirmed_keeps_the_mobile_number_but_can_be_filed() {
    let mut desk = desk_of((1..=2).map(person).collect());
    confirm_all(&mut desk);
    let table = read(
        &mut desk,
        "个人编号,手机号,部门\n2102000001,13800000001,一\n2102000002,,二\n",
    );
    assert_eq!(
        states(&desk, &table),
        [TableRowState::Locked, TableRowState::New]
    );
    assert_eq!(take(&mut desk, &table).changed, 1);
}

#[test]
fn who_has_changed_since_the_table_was_read_is_left_out_by_row_and_undo_spares_later_work() {
    let mut desk = desk_of((1..=2).map(person).collect());
    let text = "个人编号,部门\n2102000001,一\n2102000002,二\n";
    let table = read(&mut desk, text);
    let other = read(&mut desk, "个人编号,备注\n2102000001,先改\n");
    take(&mut desk, &other);
    let late = desk.take_table(&request(&table, &[], &[]), &Unwatched);
    assert_eq!(late.unwrap_err().code, ErrorCode::HandleGone);
    let table = read(&mut desk, text);
    let taken = take(&mut desk, &table);
    let after = read(&mut desk, "个人编号,工号\n2102000001,7\n");
    take(&mut desk, &after);
    assert_eq!(desk.undo(taken.undo.unwrap()).unwrap().changed, 1);
    assert_eq!(nth(&mut desk, 0).department.as_deref(), Some("一"));
    assert_eq!(nth(&mut desk, 1).department, None);
}

#[test]
fn a_cancelled_import_leaves_everything_as_it_was() {
    struct Cancels;
    impl JobWatch for Cancels {
        fn cancelled(&self) -> bool {
            true
        }
    }
    let mut desk = desk_of(vec![person(1)]);
    let table = read(&mut desk, "个人编号,部门\n2102000001,一\n");
    let outcome = desk.take_table(&request(&table, &[], &[]), &Cancels);
    assert_eq!(outcome.unwrap_err().code, ErrorCode::Cancelled);
    assert_eq!(nth(&mut desk, 0).department, None);
}

#[test]
fn a_newer_package_leaves_what_the_unit_has_noted() {
    let mut office = Office::new();
    let issue = office.issue(vec![person(1)]);
    let mut desk = desk_with(&issue);
    let table = read(&mut desk, "个人编号,部门,备注\n2102000001,一,请假\n");
    take(&mut desk, &table);
    take_in_at(&mut desk, &office.issue(vec![person(1), person(2)]));
    let kept = nth(&mut desk, 0);
    assert_eq!(kept.department.as_deref(), Some("一"));
    assert_eq!(kept.remark.as_deref(), Some("请假"));
}

#[test]
fn a_title_above_the_headings_and_columns_of_other_things_do_not_matter() {
    let mut desk = desk_of(vec![person(1)]);
    let text = "员工花名册,,,\n,,,\n序号,个人编号,籍贯,备注\n1,2102000001,大连,夜班\n\n";
    let table = read(&mut desk, text);
    assert_eq!(states(&desk, &table), [TableRowState::New]);
    assert_eq!(table.unused, ["序号", "籍贯"]);
    assert_eq!(rows(&desk, &table)[0].line, 4);
}

#[test]
fn tables_that_cannot_be_used_are_refused_with_a_code_of_their_own() {
    let desk = desk_of(vec![person(1)]);
    for (bytes, expected) in [
        ("", ErrorCode::TableWithoutPeople),
        ("部门,工号\n一,1\n", ErrorCode::TableWithoutPeople),
        ("姓名,性别\n甲,男\n", ErrorCode::TableWithoutData),
        (
            "姓名,部门,所属部门\n甲,一,一\n",
            ErrorCode::TableHeadingTwice,
        ),
        ("a\0b", ErrorCode::TableUnreadable),
        ("PK\u{3}\u{4}x", ErrorCode::TableUnreadable),
    ] {
        assert_eq!(code(&desk, bytes), Some(expected), "{bytes:?}");
    }
    let many = "姓名,部门\n".to_owned() + &"甲,一\n".repeat(200_001);
    assert_eq!(code(&desk, many), Some(ErrorCode::TableTooLarge));
}

#[test]
fn the_offices_tables_are_read_too_and_no_damaged_number_finds_anybody() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../fixtures/tables");
    let mut desk = desk_of(vec![person(1)]);
    for (name, state) in [
        ("plain.csv", TableRowState::Nobody),
        ("with-bom.csv", TableRowState::Nobody),
        ("gb18030.csv", TableRowState::Nobody),
        ("utf16.csv", TableRowState::Nobody),
        ("semicolons.csv", TableRowState::Nobody),
        ("workbook.xlsx", TableRowState::Nobody),
        ("scientific-notation.csv", TableRowState::NumberDamaged),
        ("rounded-to-000.csv", TableRowState::NumberDamaged),
        (
            "workbook-damaged-numbers.xlsx",
            TableRowState::NumberDamaged,
        ),
        ("damaged-encoding.csv", TableRowState::LineDamaged),
        ("ragged.csv", TableRowState::LineDamaged),
    ] {
        let table = read_file(&mut desk, &fixtures.join(name));
        assert!(states(&desk, &table).contains(&state), "{name}");
        assert!(
            table
                .counts
                .iter()
                .all(|one| one.state != TableRowState::New),
            "{name}"
        );
    }
}

#[test]
fn the_template_is_read_back_as_it_was_written() {
    let mut desk = desk_of((1..=3).map(person).collect());
    let table = read(&mut desk, "个人编号,备注\n2102000001,=1+1\n");
    take(&mut desk, &table);
    let folder = tempfile::tempdir().unwrap();
    let written = desk.table_template(ID, folder.path()).unwrap();
    let table = read_file(&mut desk, &written);
    use TableRowState as S;
    assert_eq!(states(&desk, &table), [S::Same, S::Empty, S::Empty]);
}

#[test]
fn a_notice_names_everyone_without_a_photo_by_department_and_no_number() {
    let without = |n: u32| PersonToIssue {
        photo: false,
        ..person(n)
    };
    let mut desk = desk_of(vec![
        person(1),
        without(2),
        without(3),
        without(4),
        without(5),
    ]);
    let table = read(
        &mut desk,
        "个人编号,部门\n2102000002,二车间\n2102000003,一车间\n2102000004,二车间\n",
    );
    take(&mut desk, &table);
    let everyone = ids(&mut desk, Chip::Everyone);
    let asked = |persons: Option<Vec<u32>>, desk: &mut Desk| {
        let notice = desk.photo_notice(&PhotoNoticeRequest { unit: ID, persons });
        let departments = notice.unwrap().departments.into_iter();
        departments
            .map(|one| (one.department, one.names.len()))
            .collect::<Vec<_>>()
    };
    let all = [
        (Some("一车间".to_owned()), 1),
        (Some("二车间".to_owned()), 2),
        (None, 1),
    ];
    assert_eq!(asked(None, &mut desk), all);
    let some = asked(Some(everyone[..2].to_vec()), &mut desk);
    assert_eq!(some, [(Some("二车间".to_owned()), 1)]);
}
