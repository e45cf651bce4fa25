//! A table as text: lines of cells with the line numbers people see in their editor or spreadsheet.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use crate::encoding;
use crate::workbook;
use crate::{MOST_BYTES, MOST_COLUMNS, MOST_LINES, TableError};

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

/// Something that is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Which line, as [`Line::number`] counts.
    pub line: u32,
    /// What.
    pub kind: FaultKind,
}

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// Bytes in no encoding that is known.
    Encoding,
    /// More or fewer cells than there are headings; so many.
    Ragged(usize),
}

/// All lines that are not blank, the headings first, without those that do not fit under them.
pub struct Sheet {
    /// The lines.
    pub lines: Vec<Line>,
    /// What could not be read.
    pub faults: Vec<Fault>,
}

/// Reads a CSV file (UTF-8, UTF-16 with a mark, GB18030; comma, semicolon or tab) or the first filled sheet of an Excel
/// workbook. Which of them it is shows in its first bytes, not in its name.
///
/// # Errors
/// See [`TableError`].
pub fn read(path: &Path) -> Result<Sheet, TableError> {
    read_below(path, &|_| true)
}

/// Lines above the headings that are passed over: a title, a date.
const MOST_ABOVE: usize = 10;

/// The same where a title may stand above the headings: those are the first of the first lines of which `is_heading` says so, or else the
/// first line.
///
/// # Errors
/// See [`TableError`].
pub fn read_below(
    path: &Path,
    is_heading: &dyn Fn(&[String]) -> bool,
) -> Result<Sheet, TableError> {
    let mut bytes = Vec::new();
    File::open(path)?
        .take(MOST_BYTES + 1)
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(TableError::TooLarge);
    }
    let mut sheet = if workbook::is_workbook(&bytes) {
        Sheet {
            lines: workbook::lines(&bytes)?,
            faults: vec![],
        }
    } else if bytes.iter().take(4096).any(|byte| *byte == 0) && !is_utf16(&bytes) {
        return Err(TableError::Unreadable);
    } else {
        text(&bytes)?
    };
    sheet.lines.retain(|line| !line.is_blank());
    let mut beginning = sheet.lines.iter().take(MOST_ABOVE);
    if let Some(above) = beginning.position(|line| is_heading(&line.cells)) {
        sheet.lines.drain(..above);
    }
    level(&mut sheet);
    Ok(sheet)
}

fn is_utf16(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF")
}

fn text(bytes: &[u8]) -> Result<Sheet, TableError> {
    let decoded = encoding::decode(bytes);
    let fault = |line: &u32| Fault {
        line: *line,
        kind: FaultKind::Encoding,
    };
    let faults = decoded.damaged_lines.iter().map(fault).collect();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(&decoded.text))
        .from_reader(decoded.text.as_bytes());
    let mut lines = Vec::new();
    // the text is valid UTF-8 and lines may be of any length, so that no record can fail
    for record in reader.records().flatten() {
        if lines.len() == MOST_LINES || record.len() > MOST_COLUMNS {
            return Err(TableError::TooLarge);
        }
        let number = record
            .position()
            .map_or(0, |position| line_at(&decoded.text, position));
        lines.push(Line {
            number,
            cells: record.iter().map(str::to_owned).collect(),
        });
    }
    Ok(Sheet { lines, faults })
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
            sheet.faults.push(Fault {
                line: line.number,
                kind: FaultKind::Ragged(found),
            });
            line.cells.clear();
        }
    }
    sheet.lines.retain(|line| !line.cells.is_empty());
}
