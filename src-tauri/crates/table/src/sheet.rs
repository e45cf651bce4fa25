//! A table as text: lines of cells with the line numbers people see in their editor or spreadsheet.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use crate::encoding::MOST_DECODED;
use crate::filling::Found;
use crate::{MOST_BYTES, MOST_CELLS, MOST_LINES, TableError, encoding, text_file, workbook};

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
    let (mut found, faults) = if workbook::is_workbook(&bytes) {
        (workbook::lines(&bytes)?, vec![])
    } else if bytes.iter().take(4096).any(|byte| *byte == 0) && !is_utf16(&bytes) {
        return Err(TableError::Unreadable);
    } else {
        text(bytes)?
    };
    found.retain(|found| !found.line.is_blank());
    let mut beginning = found.iter().take(MOST_ABOVE);
    if let Some(above) = beginning.position(|found| is_heading(&found.line.cells)) {
        found.drain(..above);
    }
    level(found, faults)
}

fn text(bytes: Vec<u8>) -> Result<(Vec<Found>, Vec<Fault>), TableError> {
    let decoded = encoding::decode(&bytes);
    drop(bytes);
    if decoded.text.len() > MOST_DECODED || decoded.damaged_lines.len() > MOST_LINES {
        return Err(TableError::TooLarge);
    }
    let fault = |line: &u32| Fault {
        line: *line,
        kind: FaultKind::Encoding,
    };
    let faults = decoded.damaged_lines.iter().map(fault).collect();
    Ok((text_file::lines(&decoded.text)?, faults))
}

fn is_utf16(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF")
}

/// Brings all lines to the headings' length; empty cells too many or missing at the end do not matter in a workbook and
/// are how spreadsheets write CSV, anything else is reported.
fn level(found: Vec<Found>, mut faults: Vec<Fault>) -> Result<Sheet, TableError> {
    let width = found.first().map_or(0, |headings| filled(&headings.line));
    if found.len() * width > MOST_CELLS {
        return Err(TableError::TooLarge);
    }
    let mut lines = Vec::with_capacity(found.len());
    for Found { mut line, length } in found {
        let long = length.unwrap_or(width).max(line.cells.len());
        if lines.is_empty() || (long >= width && filled(&line) <= width) {
            fit(&mut line.cells, width);
            lines.push(line);
        } else {
            faults.push(Fault {
                line: line.number,
                kind: FaultKind::Ragged(long),
            });
        }
    }
    Ok(Sheet { lines, faults })
}

/// How many cells a line has without the blank ones at its end.
fn filled(line: &Line) -> usize {
    let last = line.cells.iter().rposition(|cell| !cell.trim().is_empty());
    last.map_or(0, |last| last + 1)
}

/// Cuts off what is blank, or adds it.
fn fit(cells: &mut Vec<String>, width: usize) {
    cells.reserve_exact(width.saturating_sub(cells.len()));
    cells.resize_with(width, String::new);
}
