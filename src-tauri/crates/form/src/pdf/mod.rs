//! Pages as PDF, for saving and printing.
//!
//! printpdf makes the pages of a part, at most 500 of them, from operations: content, fonts, pictures. The fonts
//! that it embeds were cut down to the part's characters before; pictures pass through untouched. [`write`] makes parts side
//! by side and writes them out, each into a file of its own or one after the other into one file. The same sheets give
//! the same bytes, at any time, on any number of cores and with any number of documents at once.

mod batch;
mod draw;
mod file;
mod object;
mod outline;
mod part;
mod picture;
mod subset;

pub use batch::{PAGES_PER_DOCUMENT, Split, WriteError, file_names, write, write_noted};

use crate::error::FormError;
use crate::sheets::Sheets;
use file::{Made, PdfFile};
use part::Part;
use std::io::Write;
use std::ops::Range;

/// What a document says of itself.
#[derive(Clone)]
pub struct About {
    /// Its title.
    pub title: String,
    /// Whose it is: the unit.
    pub author: String,
}

/// Writes the pages of `range` as one document: a print job. Its memory grows with the range; a job of more
/// than [`PAGES_PER_DOCUMENT`] is better written in several.
///
/// `watch` is called after each page; when it says `false`, nothing more is done.
///
/// # Errors
/// [`WriteError`]: the source's, or ours.
pub fn document<S: Sheets + ?Sized>(
    sheets: &S,
    range: Range<usize>,
    about: &About,
    out: impl Write,
    watch: &dyn Fn() -> bool,
) -> Result<(), WriteError<S::Error>> {
    let made = made(sheets, range, watch)?;
    let whole = || {
        let mut file = PdfFile::begin(out)?;
        file.append(made)?;
        file.end(about)?.flush()
    };
    Ok(whole().map_err(FormError::Io)?)
}

/// The pages of `range`, in memory.
fn made<S: Sheets + ?Sized>(
    sheets: &S,
    range: Range<usize>,
    watch: &dyn Fn() -> bool,
) -> Result<Made, WriteError<S::Error>> {
    let mut part = Part::default();
    for index in range {
        let sheet = sheets.sheet(index).map_err(WriteError::Source)?;
        part.add(sheet)?;
        if !watch() {
            return Err(FormError::Stopped.into());
        }
    }
    Ok(part.finish()?)
}
