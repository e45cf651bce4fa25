//! Lines of a text table: comma, semicolon or tab. Cells are read one by one, so that a line is refused before more of it is held than may be.

use std::str;

use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

use crate::TableError;
use crate::filling::{Filling, Found};

/// The lines of a text.
///
/// # Errors
/// [`TableError::TooLarge`].
pub fn lines(text: &str) -> Result<Vec<Found>, TableError> {
    let mut cells = Cells {
        reader: ReaderBuilder::new().delimiter(delimiter(text)).build(),
        left: text.as_bytes(),
        cell: vec![],
    };
    let mut filling = Filling::default();
    let mut number = 1;
    loop {
        let before = cells.left;
        cells.pass_blank_lines();
        number += feeds(before, cells.left);
        let (before, mut length) = (cells.left, 0);
        while let Some(Cell { text, is_last }) = cells.next()? {
            filling.put(length, text)?;
            length += 1;
            if is_last {
                break;
            }
        }
        if length == 0 {
            return Ok(filling.into_lines());
        }
        filling.end_line(number, Some(length))?;
        number += feeds(before, cells.left);
    }
}

/// Line feeds of what was read in between.
fn feeds(before: &[u8], after: &[u8]) -> u32 {
    let read = &before[..before.len() - after.len()];
    read.iter().filter(|byte| **byte == b'\n').count() as u32
}

/// Cells of a text, from one to the next.
struct Cells<'a> {
    reader: Reader,
    left: &'a [u8],
    cell: Vec<u8>,
}

/// A cell, and whether its line ends with it.
struct Cell {
    text: String,
    is_last: bool,
}

impl Cells<'_> {
    /// What the reader passes over as well, but without saying in which line it then is.
    fn pass_blank_lines(&mut self) {
        while let [b'\r' | b'\n', left @ ..] = self.left {
            self.left = left;
        }
    }

    fn next(&mut self) -> Result<Option<Cell>, TableError> {
        self.cell.clear();
        let mut piece = [0; 256];
        loop {
            let (result, read, written) = self.reader.read_field(self.left, &mut piece);
            self.left = &self.left[read..];
            self.cell.extend_from_slice(&piece[..written]);
            match result {
                ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
                ReadFieldResult::End => return Ok(None),
                ReadFieldResult::Field { record_end } => {
                    // what separates and quotes cells is ASCII, so that no character is cut
                    let text = str::from_utf8(&self.cell).map_err(|_| TableError::Unreadable)?;
                    return Ok(Some(Cell {
                        text: text.to_owned(),
                        is_last: record_end,
                    }));
                }
            }
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn numbered(text: &str) -> Vec<(u32, usize)> {
        let found = lines(text).unwrap_or_default();
        let number = |found: &Found| (found.line.number, found.length.unwrap_or_default());
        found.iter().map(number).collect()
    }

    #[test]
    fn lines_are_numbered_as_editors_do_whatever_ends_them_and_however_many_are_blank() {
        for end in ["\n", "\r\n"] {
            let text = ["", "a,b", "", "", "\"c", "d\",", "", "e,f,,", ""].join(end);
            assert_eq!(numbered(&text), [(2, 2), (5, 2), (8, 4)], "{end:?}");
        }
        assert_eq!(numbered("a,b\nc,d"), [(1, 2), (2, 2)]);
        assert_eq!(numbered("a,b\nc,\"d"), [(1, 2), (2, 2)]);
        assert_eq!(numbered("\r\n\n"), []);
    }

    #[test]
    fn empty_cells_at_the_end_are_counted_and_not_kept() {
        let found = lines(",a,,\n,,\n").unwrap();
        let cells: Vec<&[String]> = found.iter().map(|found| &found.line.cells[..]).collect();
        assert_eq!(cells, [&["".to_owned(), "a".to_owned()][..], &[]]);
        assert_eq!(numbered(",a,,\n,,\n"), [(1, 4), (2, 3)]);
    }

    #[test]
    fn a_cell_is_read_whole_however_long_it_is() {
        let long = "长，\"\"".repeat(1_000);
        let found = lines(&format!("a\n\"{long}\"")).unwrap();
        assert_eq!(found[1].line.cells, [long.replace("\"\"", "\"")]);
    }
}
