//! Cells of an Excel workbook as text.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, DataRef, Reader as _, Xls, Xlsx};
use jiff::civil::Date;

use crate::filling::{Filling, Found};
use crate::{TableError, unpacked};

/// Beyond this a number in a spreadsheet has lost digits (IEEE 754: 15 significant decimal digits).
const EXACT_UNTIL: f64 = 1e15;
/// How an XLS file (OLE) begins.
const OLE: &[u8] = b"\xD0\xCF\x11\xE0";

/// Whether the file begins like an XLSX (ZIP) or XLS (OLE) workbook.
pub fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(OLE)
}

/// The lines of the first sheet that has any.
///
/// # Errors
/// [`TableError::Unreadable`], [`TableError::TooLarge`].
pub fn lines(bytes: &[u8]) -> Result<Vec<Found>, TableError> {
    // A file made to break the reader is a file that cannot be read.
    catch_unwind(AssertUnwindSafe(|| {
        if bytes.starts_with(OLE) {
            return xls(bytes);
        }
        unpacked::check(bytes)?;
        xlsx(bytes)
    }))
    .unwrap_or(Err(TableError::Unreadable))
}

fn xlsx(bytes: &[u8]) -> Result<Vec<Found>, TableError> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(unreadable)?;
    for name in workbook.sheet_names() {
        let mut cells = workbook.worksheet_cells_reader(&name).map_err(unreadable)?;
        let mut rows = Rows::default();
        while let Some(cell) = cells.next_cell().map_err(unreadable)? {
            let (row, column) = cell.get_position();
            rows.put(row, column, &Data::from(bounded(cell.get_value())?))?;
        }
        if rows.last.is_some() {
            return rows.into_lines();
        }
    }
    Ok(vec![])
}

/// The cell itself, as long as it is no longer than Excel allows any to be.
fn bounded<'a>(cell: &DataRef<'a>) -> Result<DataRef<'a>, TableError> {
    match cell {
        DataRef::SharedString(text) if is_long(text) => Err(TableError::TooLarge),
        DataRef::String(text) if is_long(text) => Err(TableError::TooLarge),
        _ => Ok(cell.clone()),
    }
}

/// Longest text of a cell that Excel allows.
const MOST_CHARS: usize = 32_767;

fn is_long(text: &str) -> bool {
    text.len() > MOST_CHARS && text.chars().count() > MOST_CHARS
}

/// A sheet of this old format has 65,536 lines of 256 cells at most.
fn xls(bytes: &[u8]) -> Result<Vec<Found>, TableError> {
    let mut workbook: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(unreadable)?;
    for name in workbook.sheet_names() {
        let range = workbook.worksheet_range(&name).map_err(unreadable)?;
        let Some((first_row, first_column)) = range.start() else {
            continue;
        };
        let mut rows = Rows::default();
        for (row, column, cell) in range.used_cells() {
            let at = |first: u32, place: usize| {
                first.saturating_add(u32::try_from(place).unwrap_or(u32::MAX))
            };
            rows.put(at(first_row, row), at(first_column, column), cell)?;
        }
        return rows.into_lines();
    }
    Ok(vec![])
}

fn unreadable<E>(_: E) -> TableError {
    TableError::Unreadable
}

/// Rows as their cells come. Only those that hold something take room.
#[derive(Default)]
struct Rows {
    filling: Filling,
    /// The row that is being filled.
    last: Option<u32>,
}

impl Rows {
    fn put(&mut self, row: u32, column: u32, cell: &Data) -> Result<(), TableError> {
        let text = text(cell);
        if text.is_empty() {
            return Ok(());
        }
        match self.last {
            // Lines that do not follow one another are no sheet that any program has written.
            Some(last) if last > row => return Err(TableError::Unreadable),
            Some(last) if last < row => self.end_row(last)?,
            _ => {}
        }
        self.last = Some(row);
        self.filling.put(column as usize, text)
    }

    fn end_row(&mut self, row: u32) -> Result<(), TableError> {
        self.filling.end_line(row.saturating_add(1), None)
    }

    fn into_lines(mut self) -> Result<Vec<Found>, TableError> {
        if let Some(last) = self.last {
            self.end_row(last)?;
        }
        Ok(self.filling.into_lines())
    }
}

fn text(cell: &Data) -> String {
    match cell {
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number_text(*number),
        Data::Bool(value) => if *value { "1" } else { "0" }.to_owned(),
        Data::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            let date = i16::try_from(year)
                .and_then(|year| Ok((year, i8::try_from(month)?, i8::try_from(day)?)));
            let date = date.ok().and_then(|(y, m, d)| Date::new(y, m, d).ok());
            date.map(|date| date.to_string()).unwrap_or_default()
        }
        Data::Error(error) => error.to_string(),
        Data::Empty => String::new(),
    }
}

/// A number as its digits where it still has them all, else as a spreadsheet shows it (2.10299E+17).
fn number_text(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < EXACT_UNTIL {
        format!("{number:.0}")
    } else if number.fract() == 0.0 {
        format!("{number:E}").replace('E', "E+")
    } else {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_15_digits_is_exact_and_one_of_18_is_shown_as_damaged() {
        assert_eq!(number_text(210_299_750_305_211.0), "210299750305211");
        assert!(number_text(2.102_991_975_030_52e17).contains("E+17"));
    }
}
