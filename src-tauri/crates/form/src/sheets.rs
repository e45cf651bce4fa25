//! Many sheets, one at a time.

use crate::sheet::Sheet;

/// A batch of sheets that are fetched when they are needed and let go afterwards.
///
/// The PDF fetches from several threads and in any order, each sheet once; the preview fetches what is on the screen. A
/// source on a single connection puts it behind a lock, which costs little: a form is a few dozen kilobytes.
pub trait Sheets {
    /// What can go wrong while fetching.
    type Error: Send;

    /// How many there are.
    fn len(&self) -> usize;

    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The sheet at `index`, from 0.
    ///
    /// # Errors
    /// Those of the source.
    fn sheet(&self, index: usize) -> Result<Sheet, Self::Error>;
}

impl Sheets for [Sheet] {
    type Error = std::convert::Infallible;

    fn len(&self) -> usize {
        self.len()
    }

    fn sheet(&self, index: usize) -> Result<Sheet, Self::Error> {
        Ok(self[index].clone())
    }
}
