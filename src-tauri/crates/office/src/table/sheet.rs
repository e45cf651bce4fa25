//! A table as text: lines of cells with the line numbers people see in their editor or spreadsheet.

use super::encoding;
use super::workbook;
use crate::report::{Note, NoteCode, Refusal, file_name};
use std::path::Path;

/// One line of a table.
pub struct Line {
    /// From 1, as the editor or spreadsheet counts.
    pub number: u32,
    /// Its cells as text.
    pub cells: Vec<String>,
}

impl Line {
    fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// All lines that are not blank, the headings first, and what could not be read.
pub struct Sheet {
    pub lines: Vec<Line>,
    pub notes: Vec<Note>,
}

/// Reads a CSV file (UTF-8, UTF-16 with a mark, GB18030; comma, semicolon or tab) or the first filled sheet of an Excel
/// workbook. Which of them it is shows in its first bytes, not in its name.
pub fn read(path: &Path) -> Result<Sheet, Refusal> {
    let bytes = std::fs::read(path).map_err(Refusal::io(path))?;
    let mut sheet = if workbook::is_workbook(&bytes) {
        let lines = workbook::lines(bytes).ok_or_else(|| Refusal::TableUnreadable {
            file: file_name(path),
        })?;
        Sheet {
            lines,
            notes: vec![],
        }
    } else if bytes.iter().take(4096).any(|byte| *byte == 0) && !is_utf16(&bytes) {
        return Err(Refusal::TableUnreadable {
            file: file_name(path),
        });
    } else {
        text(&bytes)
    };
    sheet.lines.retain(|line| !line.is_blank());
    level(&mut sheet);
    Ok(sheet)
}

fn is_utf16(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF")
}

fn text(bytes: &[u8]) -> Sheet {
    let decoded = encoding::decode(bytes);
    let notes = decoded
        .damaged_lines
        .iter()
        .map(|line| Note::at_line(NoteCode::BadEncoding, *line))
        .collect();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(&decoded.text))
        .from_reader(decoded.text.as_bytes());
    let mut lines = Vec::new();
    // the text is valid UTF-8 and lines may be of any length, so that no record can fail
    for record in reader.records().flatten() {
        let number = record
            .position()
            .map_or(0, |position| line_at(&decoded.text, position));
        lines.push(Line {
            number,
            cells: record.iter().map(str::to_owned).collect(),
        });
    }
    Sheet { lines, notes }
}

/// The reader's position may lie before blank lines; the line meant is the first one behind them.
fn line_at(text: &str, position: &csv::Position) -> u32 {
    let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let blank = text
        .get(start..)
        .unwrap_or_default()
        .chars()
        .take_while(|character| matches!(character, '\r' | '\n'));
    u32::try_from(position.line()).unwrap_or(u32::MAX)
        + blank.filter(|character| *character == '\n').count() as u32
}

fn delimiter(text: &str) -> u8 {
    let headings = text
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default();
    let count = |delimiter: u8| headings.bytes().filter(|byte| *byte == delimiter).count();
    *b",;\t"
        .iter()
        .max_by_key(|delimiter| (count(**delimiter), **delimiter == b','))
        .unwrap_or(&b',')
}

/// Brings all lines to the headings' length; empty cells too many or missing at the end do not matter in a workbook and
/// are how spreadsheets write CSV, anything else is reported.
fn level(sheet: &mut Sheet) {
    let Some(headings) = sheet.lines.first_mut() else {
        return;
    };
    while headings
        .cells
        .last()
        .is_some_and(|cell| cell.trim().is_empty())
    {
        headings.cells.pop();
    }
    let width = headings.cells.len();
    for line in &mut sheet.lines[1..] {
        let found = line.cells.len();
        while line.cells.len() > width
            && line.cells.last().is_some_and(|cell| cell.trim().is_empty())
        {
            line.cells.pop();
        }
        if line.cells.len() != width {
            sheet.notes.push(
                Note::at_line(NoteCode::RaggedLine, line.number).with_detail(found.to_string()),
            );
            line.cells.clear();
        }
    }
    sheet.lines.retain(|line| !line.cells.is_empty());
}
