//! Cells of an Excel workbook as text.

use super::sheet::Line;
use calamine::{Data, Reader, Sheets, open_workbook_auto_from_rs};
use jiff::civil::Date;
use std::io::Cursor;

/// Beyond this a number in a spreadsheet has lost digits (IEEE 754: 15 significant decimal digits).
const EXACT_UNTIL: f64 = 1e15;

/// Whether the file begins like an XLSX (ZIP) or XLS (OLE) workbook.
pub fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0")
}

/// The lines of the first sheet that has any, padded to one width; `None` if the workbook cannot be read.
pub fn lines(bytes: Vec<u8>) -> Option<Vec<Line>> {
    let mut workbook: Sheets<_> = open_workbook_auto_from_rs(Cursor::new(bytes)).ok()?;
    let names = workbook.sheet_names();
    for name in names {
        let range = workbook.worksheet_range(&name).ok()?;
        let Some((first_row, _)) = range.start() else {
            continue;
        };
        let line = |(index, row): (usize, &[Data])| Line {
            number: first_row + index as u32 + 1,
            cells: row.iter().map(text).collect(),
        };
        return Some(range.rows().enumerate().map(line).collect());
    }
    Some(vec![])
}

fn text(cell: &Data) -> String {
    match cell {
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number_text(*number),
        Data::Bool(value) => if *value { "1" } else { "0" }.to_owned(),
        Data::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            let date = Date::new(year as i16, month as i8, day as i8);
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
