//! Tables in CSV and Excel files, read and written as text: what an ID number looks like is never left to a spreadsheet.
//!
//! [`read`] takes what people have (UTF-8, UTF-16 with a mark, GB18030; comma, semicolon, tab; XLSX, XLS) within limits, whatever the file
//! claims. [`write_csv`] and [`write_xlsx`] write nothing that a spreadsheet would calculate. What the columns mean is for the caller.

mod csv_file;
mod encoding;
mod filling;
mod markup;
mod narrow;
mod sheet;
mod text_file;
mod unpacked;
mod workbook;
mod xlsx_file;

pub use csv_file::write_csv;
pub use narrow::{narrow, plain_heading};
pub use sheet::{Fault, FaultKind, Line, Sheet, read, read_below};
pub use xlsx_file::{Page, write_xlsx};

/// Most bytes of a file.
pub const MOST_BYTES: u64 = 64 << 20;
/// Most lines, with the headings.
pub const MOST_LINES: usize = 200_001;
/// Most cells of a line.
pub const MOST_COLUMNS: usize = 256;
/// Most cells together, with the empty ones before others: 200,000 lines of 41.
pub const MOST_CELLS: usize = 8 << 20;
/// Most bytes of all cells together: more than any text file of [`MOST_BYTES`] has in UTF-8.
const MOST_TEXT: usize = 128 << 20;

/// Why a table cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    /// No table of a kind that is read here, or a damaged one.
    #[error("no table")]
    Unreadable,
    /// More bytes, lines or cells than are read.
    #[error("too large")]
    TooLarge,
    /// The file system's.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}
