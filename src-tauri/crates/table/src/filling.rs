//! Lines as their cells come, within limits on all of them together.

use crate::sheet::Line;
use crate::{MOST_CELLS, MOST_COLUMNS, MOST_LINES, MOST_TEXT, TableError};

/// A line without the empty cells at its end.
pub struct Found {
    /// The line.
    pub line: Line,
    /// How many cells it has with those, where the file says so.
    pub length: Option<usize>,
}

/// Lines that are being read. Empty cells at the end of a line take no room.
#[derive(Default)]
pub struct Filling {
    lines: Vec<Found>,
    /// The line that is not at its end yet.
    line: Vec<String>,
    cells: usize,
    text: usize,
}

impl Filling {
    /// Puts a cell into the line.
    ///
    /// # Errors
    /// [`TableError::TooLarge`].
    pub fn put(&mut self, column: usize, text: String) -> Result<(), TableError> {
        self.text += text.len();
        if column >= MOST_COLUMNS || self.text > MOST_TEXT {
            return Err(TableError::TooLarge);
        }
        if text.is_empty() {
            return Ok(());
        }
        if self.line.len() <= column {
            self.line.resize_with(column + 1, String::new);
        }
        self.line[column] = text;
        Ok(())
    }

    /// Ends the line, which stands at this place of the file.
    ///
    /// # Errors
    /// [`TableError::TooLarge`].
    pub fn end_line(&mut self, number: u32, length: Option<usize>) -> Result<(), TableError> {
        self.cells += self.line.len();
        if self.lines.len() == MOST_LINES || self.cells > MOST_CELLS {
            return Err(TableError::TooLarge);
        }
        let cells = self.line.drain(..).collect();
        let line = Line { number, cells };
        self.lines.push(Found { line, length });
        Ok(())
    }

    /// All lines that are at their end.
    pub fn into_lines(self) -> Vec<Found> {
        self.lines
    }
}
