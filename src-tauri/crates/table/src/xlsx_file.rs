//! XLSX: every cell is text, so that numbers keep their digits and nothing is ever calculated.

use std::io::{Seek, Write};

use rust_xlsxwriter::{Format, Workbook, XlsxError};

/// Excel's format for text.
const TEXT: &str = "@";

/// One page of a workbook: headings, and lines under them.
pub struct Page<'a> {
    /// Its name.
    pub name: &'a str,
    /// The headings, each with the width of its column in characters.
    pub columns: Vec<(&'a str, f64)>,
    /// The cells.
    pub lines: Vec<Vec<&'a str>>,
}

/// Writes a workbook; columns are text also where nothing stands in them yet.
///
/// # Errors
/// The file system's.
pub fn write_xlsx(out: impl Write + Seek + Send, pages: &[Page<'_>]) -> std::io::Result<()> {
    let write = || -> Result<(), XlsxError> { workbook(pages)?.save_to_writer(out) };
    write().map_err(|error| match error {
        XlsxError::IoError(error) => error,
        other => std::io::Error::other(other),
    })
}

fn workbook(pages: &[Page<'_>]) -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    let text = Format::new().set_num_format(TEXT);
    let bold = Format::new().set_num_format(TEXT).set_bold();
    for page in pages {
        let sheet = workbook.add_worksheet();
        sheet.set_name(page.name)?.set_freeze_panes(1, 0)?;
        for (column, (heading, width)) in (0..).zip(&page.columns) {
            sheet
                .set_column_format(column, &text)?
                .set_column_width(column, *width)?;
            sheet.write_string_with_format(0, column, *heading, &bold)?;
        }
        for (row, line) in (1..).zip(&page.lines) {
            for (column, cell) in (0..).zip(line) {
                if !cell.is_empty() {
                    sheet.write_string_with_format(row, column, *cell, &text)?;
                }
            }
        }
    }
    Ok(workbook)
}
