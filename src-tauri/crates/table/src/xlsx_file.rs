//! XLSX: every cell is text, so that numbers keep their digits and nothing is ever calculated.

use std::error::Error as _;
use std::io::{self, Seek, Write};

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
pub fn write_xlsx(out: impl Write + Seek + Send, pages: &[Page<'_>]) -> io::Result<()> {
    let write = || -> Result<(), XlsxError> { workbook(pages)?.save_to_writer(out) };
    write().map_err(|error| match error {
        XlsxError::IoError(error) => error,
        other => {
            // What the disk has said may be within what the ZIP says.
            let said = other.source().and_then(|source| source.downcast_ref());
            match said.map(io::Error::kind) {
                Some(kind) => kind.into(),
                None => io::Error::other(other),
            }
        }
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

#[cfg(test)]
mod tests {
    use std::io::{Cursor, ErrorKind, SeekFrom};

    use super::*;

    /// A disk with so much room.
    struct Full {
        out: Cursor<Vec<u8>>,
        room: u64,
    }

    impl Write for Full {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            match self.out.position() + bytes.len() as u64 > self.room {
                true => Err(ErrorKind::StorageFull.into()),
                false => self.out.write(bytes),
            }
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Seek for Full {
        fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
            self.out.seek(to)
        }
    }

    #[test]
    fn a_full_disk_is_said_to_be_one_wherever_it_ends() {
        let page = Page {
            name: "页",
            columns: vec![("姓名", 10.0)],
            lines: vec![vec!["样例"]],
        };
        let pages = [page];
        let mut whole = Cursor::new(Vec::new());
        write_xlsx(&mut whole, &pages).unwrap();
        let length = whole.into_inner().len() as u64;
        for room in (0..length).step_by(16) {
            let out = Cursor::default();
            let failed = write_xlsx(Full { out, room }, &pages);
            assert_eq!(failed.unwrap_err().kind(), ErrorKind::StorageFull, "{room}");
        }
    }
}
