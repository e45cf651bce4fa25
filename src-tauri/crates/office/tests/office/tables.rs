//! Every fixture of fixtures/tables and what it must give.

use crate::support::Desk;

fn refused(fixture: &str) -> Vec<String> {
    let desk = Desk::new();
    let ran = desk.issue(fixture, &[]);
    assert_eq!((ran.exit, ran.error()), (1, "rows-refused"), "{fixture}");
    assert!(!desk.path("1111011.zip").exists(), "{fixture}");
    ran.codes("notes")
}

#[test]
fn the_same_people_come_out_of_every_kind_of_file() {
    let desk = Desk::new();
    let people = |fixture: &str, out: &str| {
        let ran = desk.issue_to(out, &crate::support::table(fixture), &[]);
        assert_eq!(ran.exit, 0, "{fixture}: {}", ran.json);
        assert!(ran.codes("findings").is_empty(), "{fixture}");
        desk.opened(out).roster().people.clone()
    };
    let plain = people("plain.csv", "plain.zip");
    for (index, fixture) in ["with-bom.csv", "gb18030.csv", "utf16.csv", "workbook.xlsx"]
        .into_iter()
        .enumerate()
    {
        assert!(
            people(fixture, &format!("{index}.zip")) == plain,
            "{fixture}"
        );
    }
    assert!(people("semicolons.csv", "semicolons.zip") == plain[..2]);
    assert!(people("english-headings-and-codes.csv", "english.zip") == plain[..2]);
}

#[test]
fn a_row_arrives_in_the_package_as_codes_and_normal_numbers() {
    let desk = Desk::new();
    assert_eq!(desk.issue("plain.csv", &[]).exit, 0);
    let opened = desk.opened("1111011.zip");
    let people = &opened.roster().people;
    let first = &people[0];
    assert_eq!(
        (first.personal_no.as_str(), first.name.as_str()),
        ("2102000001", "张三")
    );
    assert_eq!(
        (
            first.sex.as_str(),
            first.ethnic.as_str(),
            first.id_type.as_str()
        ),
        ("1", "01", "01")
    );
    assert_eq!(first.birth_date, "1975-03-05");
    assert!(first.id_number_settled && first.id_numbers == ["210299197503052114"]);
    assert_eq!(first.category.as_deref(), Some("在职"));
    let open = &people[2];
    assert_eq!(open.name, "欧阳\u{4DAE}");
    assert!(!open.id_number_settled && open.mobile.is_none());
    assert_eq!(open.id_numbers, ["210299196207170330", "210299620717033"]);
    let red = &people[3];
    let accounts: Vec<_> = red
        .accounts
        .iter()
        .map(|account| (account.agency.as_str(), account.personal_no.as_str()))
        .collect();
    assert_eq!(
        accounts,
        [("中山区", "2102000004"), ("西岗区", "2109000004")]
    );
}

#[test]
fn a_number_that_a_spreadsheet_damaged_is_reported_by_line_and_column() {
    assert_eq!(
        refused("scientific-notation.csv"),
        ["damaged-by-spreadsheet 2 id_number_1"]
    );
    assert_eq!(
        refused("rounded-to-000.csv"),
        ["damaged-by-spreadsheet 3 id_number_1"]
    );
    assert_eq!(
        refused("workbook-damaged-numbers.xlsx"),
        ["damaged-by-spreadsheet 3 id_number_1"]
    );
}

#[test]
fn each_fault_of_a_row_has_its_own_code() {
    assert_eq!(refused("name-missing.csv"), ["cell-missing 3 name"]);
    assert_eq!(
        refused("number-twice.csv"),
        ["personal-no-twice 3 personal_no"]
    );
    assert_eq!(
        refused("code-unknown.csv"),
        ["unknown-code 3 ethnic", "unknown-code 4 id_type"]
    );
    assert_eq!(
        refused("date-impossible.csv"),
        ["date-invalid 2 birth_date"]
    );
    assert_eq!(
        refused("accounts-unreadable.csv"),
        ["accounts-invalid 2 accounts"]
    );
    assert_eq!(
        refused("settled-unreadable.csv"),
        ["settled-invalid 2 settled"]
    );
    assert_eq!(refused("line-break-in-name.csv"), ["text-invalid 2 name"]);
    assert_eq!(
        refused("personal-number-a-path.csv"),
        [
            "personal-no-invalid 2 personal_no",
            "personal-no-invalid 3 personal_no"
        ]
    );
    assert_eq!(refused("damaged-encoding.csv"), ["bad-encoding 3"]);
}

#[test]
fn ragged_lines_are_refused_but_empty_cells_at_the_end_are_not() {
    assert_eq!(refused("ragged.csv"), ["ragged-line 3", "ragged-line 4"]);
}

#[test]
fn faults_of_the_headings_are_named_by_column() {
    assert_eq!(
        refused("heading-missing.csv"),
        ["heading-missing 1 id_number_1"]
    );
    assert_eq!(refused("heading-twice.csv"), ["heading-twice 1 name"]);
}

#[test]
fn a_table_without_people_is_refused() {
    assert_eq!(refused("empty.csv"), ["table-empty"]);
    assert_eq!(refused("headings-only.csv"), ["table-empty"]);
}

#[test]
fn a_file_that_is_no_table_is_refused_as_such() {
    let ran = Desk::new().issue("not-a-table.bin", &[]);
    assert_eq!((ran.exit, ran.error()), (1, "table-unreadable"));
}

#[test]
fn all_faults_of_a_table_are_reported_in_one_run() {
    assert_eq!(
        refused("everything-wrong.csv"),
        [
            "cell-missing 2 name",
            "damaged-by-spreadsheet 2 id_number_1",
            "unknown-code 3 ethnic",
            "personal-no-twice 3 personal_no",
            "date-invalid 4 birth_date",
            "unknown-code 5 sex",
        ]
    );
}

#[test]
fn contradictions_are_findings_and_the_package_is_written() {
    let desk = Desk::new();
    let ran = desk.issue("contradictions.csv", &[]);
    assert_eq!(ran.exit, 0);
    assert_eq!(
        ran.codes("findings"),
        [
            "check-digit 2 id_number_1 2102000001",
            "sex-differs 3 id_number_1 2102000002",
            "birth-date-differs 4 id_number_2 2102000003",
            "numbers-disagree 4 id_number_2 2102000003",
            "birth-date-differs 5 id_number_1 2102000004",
            "mobile-invalid 5 mobile 2102000004",
        ]
    );
    assert_eq!(desk.opened("1111011.zip").roster().people.len(), 4);
}

#[test]
fn one_number_counts_as_settled_and_the_same_number_twice_as_one() {
    let desk = Desk::new();
    let ran = desk.issue("one-number-not-settled.csv", &[]);
    assert_eq!(ran.exit, 0);
    assert_eq!(
        ran.codes("findings"),
        ["single-not-settled 2 settled", "numbers-same 3 id_number_2"]
    );
    let opened = desk.opened("1111011.zip");
    assert!(
        opened
            .roster()
            .people
            .iter()
            .all(|person| person.id_number_settled && person.id_numbers.len() == 1)
    );
}

#[test]
fn an_unknown_column_is_mentioned() {
    assert_eq!(
        Desk::new()
            .issue("heading-unknown.csv", &[])
            .codes("findings"),
        ["heading-ignored 1"]
    );
}
