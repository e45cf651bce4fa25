//! people.xlsx: every cell is text, so that numbers keep their digits and nothing is ever calculated.

use super::create_new;
use super::record::Record;
use crate::report::Refusal;
use rust_xlsxwriter::{Format, Workbook, XlsxError};
use std::path::Path;

/// Excel's format for text.
const TEXT: &str = "@";
const COLUMN_WIDTHS: [f64; 19] = [
    10.0, 13.0, 16.0, 6.0, 10.0, 12.0, 22.0, 22.0, 10.0, 14.0, 10.0, 6.0, 27.0, 15.0, 12.0, 15.0,
    18.0, 38.0, 30.0,
];

/// Writes the table to a new file.
pub fn write(path: &Path, records: &[Record], with_findings: bool) -> Result<(), Refusal> {
    let failed = |error: XlsxError| std::io::Error::other(error);
    let write = || -> std::io::Result<()> {
        let mut workbook = workbook(records, with_findings).map_err(failed)?;
        workbook.save_to_writer(create_new(path)?).map_err(failed)
    };
    write().map_err(Refusal::io(path))
}

fn workbook(records: &[Record], with_findings: bool) -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    let text = Format::new().set_num_format(TEXT);
    let bold = Format::new().set_num_format(TEXT).set_bold();
    let sheet = workbook.add_worksheet();
    sheet.set_name("people")?.set_freeze_panes(1, 0)?;
    for (column, (heading, width)) in (0..).zip(Record::headings(with_findings).zip(COLUMN_WIDTHS))
    {
        sheet
            .set_column_format(column, &text)?
            .set_column_width(column, width)?;
        sheet.write_string_with_format(0, column, heading, &bold)?;
    }
    for (row, record) in (1..).zip(records) {
        for (column, cell) in (0..).zip(record.cells(with_findings)) {
            sheet.write_string_with_format(row, column, cell, &text)?;
        }
    }
    Ok(workbook)
}
