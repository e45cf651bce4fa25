//! Files that claim more than they are, or are made to break whoever reads them.

#![allow(clippy::unwrap_used)] // test code, outside of test functions too

use std::io::{Cursor, Read, Write as _, copy, repeat};

use sicard_table::{
    FaultKind, MOST_CELLS, MOST_COLUMNS, MOST_LINES, Page, Sheet, TableError, read, read_below,
    write_xlsx,
};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

fn read_bytes(bytes: &[u8]) -> Result<Sheet, TableError> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    read(file.path())
}

/// A workbook whose one sheet is this.
fn workbook(mut sheet: impl Read) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, text) in [
        (
            "_rels/.rels",
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
        ),
        (
            "xl/workbook.xml",
            r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
        ),
        (
            "xl/_rels/workbook.xml.rels",
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
        ),
    ] {
        zip.start_file(name, packed).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.start_file("xl/worksheets/sheet1.xml", packed).unwrap();
    copy(&mut sheet, &mut zip).unwrap();
    zip.finish().unwrap().into_inner()
}

fn is_too_large(bytes: &[u8]) -> bool {
    matches!(read_bytes(bytes), Err(TableError::TooLarge))
}

/// Cells with a number in each, every one in a row of its own.
fn cells(cells: &[&str]) -> Vec<u8> {
    let cell = |at: &&str| format!(r#"<row><c r="{at}"><v>1</v></c></row>"#);
    let rows: String = cells.iter().map(cell).collect();
    let sheet = format!(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#
    );
    workbook(sheet.as_bytes())
}

#[test]
fn a_few_kilobytes_that_unpack_to_hundreds_of_megabytes_are_too_large() {
    let bomb = workbook(repeat(b' ').take(300 << 20));
    assert!(bomb.len() < 1 << 20);
    assert!(matches!(read_bytes(&bomb), Err(TableError::TooLarge)));
}

#[test]
fn two_cells_at_the_far_ends_of_a_sheet_take_no_room_for_what_lies_between() {
    let far_down = read_bytes(&cells(&["A1", "A1048576"])).unwrap();
    let numbers: Vec<u32> = far_down.lines.iter().map(|line| line.number).collect();
    assert_eq!(numbers, [1, 1_048_576]);
    let far_right = read_bytes(&cells(&["A1", "XFD2"]));
    assert!(matches!(far_right, Err(TableError::TooLarge)));
}

#[test]
fn lines_out_of_order_are_no_sheet() {
    let outcome = read_bytes(&cells(&["A9", "A1"]));
    assert!(matches!(outcome, Err(TableError::Unreadable)));
}

#[test]
fn a_workbook_that_is_cut_off_cannot_be_read_wherever_it_is_cut() {
    let whole = cells(&["A1", "A2"]);
    assert!(read_bytes(&whole).is_ok());
    for cut in (4..whole.len()).step_by(37) {
        assert!(matches!(
            read_bytes(&whole[..cut]),
            Err(TableError::Unreadable)
        ));
    }
}

#[test]
fn more_lines_than_are_read_are_too_many_in_either_kind_of_file() {
    let lines = "a\n".repeat(MOST_LINES + 1);
    assert!(matches!(
        read_bytes(lines.as_bytes()),
        Err(TableError::TooLarge)
    ));
    let wide = ",".repeat(300);
    assert!(matches!(
        read_bytes(wide.as_bytes()),
        Err(TableError::TooLarge)
    ));
}

#[test]
fn what_is_written_is_read_back_as_the_same_text() {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    let page = Page {
        name: "页",
        columns: vec![("号码", 20.0), ("备注", 20.0)],
        lines: vec![vec!["210299197503052114", "=1+1"], vec!["007", ""]],
    };
    write_xlsx(file.as_file_mut(), &[page]).unwrap();
    let sheet = read(file.path()).unwrap();
    let cells: Vec<&[String]> = sheet.lines.iter().map(|line| &line.cells[..]).collect();
    assert_eq!(cells[1], ["210299197503052114", "=1+1"]);
    assert_eq!(cells[2], ["007", ""]);
}

#[test]
fn a_title_above_the_headings_is_passed_over() {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all("花名册\n姓名,部门\n甲,一\n".as_bytes())
        .unwrap();
    let sheet = read_below(file.path(), &|cells| cells.len() == 2).unwrap();
    assert_eq!(sheet.lines.len(), 2);
    assert!(sheet.faults.is_empty());
}

#[test]
fn cells_that_are_empty_take_room_only_before_others_and_under_a_heading() {
    let lines = MOST_CELLS / MOST_COLUMNS;
    let commas = ",".repeat(MOST_COLUMNS - 1);
    let behind = format!("a{commas}\n").repeat(lines + 1);
    assert_eq!(
        read_bytes(behind.as_bytes()).unwrap().lines.len(),
        lines + 1
    );
    let before = format!("{commas}a\n").repeat(lines + 1);
    assert!(is_too_large(before.as_bytes()));
    let under = format!("{commas}a\n{behind}");
    assert!(is_too_large(under.as_bytes()));
}

#[test]
fn a_line_of_too_many_cells_is_refused_although_the_next_is_none() {
    assert!(is_too_large(
        format!("a\n{}", ",".repeat(MOST_COLUMNS)).as_bytes()
    ));
    let quoted = format!("a\n\"{}\"", ",".repeat(MOST_COLUMNS));
    assert!(read_bytes(quoted.as_bytes()).unwrap().faults.is_empty());
}

#[test]
fn lines_of_a_workbook_are_as_long_as_its_headings_and_those_that_are_longer_are_named() {
    let sheet = r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
        <row><c r="A1"><v>1</v></c><c r="C1"><v>1</v></c></row>
        <row><c r="A2"><v>1</v></c></row>
        <row><c r="D3"><v>1</v></c></row></sheetData></worksheet>"#;
    let sheet = read_bytes(&workbook(sheet.as_bytes())).unwrap();
    let cells: Vec<&[String]> = sheet.lines.iter().map(|line| &line.cells[..]).collect();
    assert_eq!(cells, [["1", "", "1"], ["1", "", ""]]);
    let faults: Vec<_> = sheet.faults.iter().map(|f| (f.line, f.kind)).collect();
    assert_eq!(faults, [(3, FaultKind::Ragged(4))]);
}
