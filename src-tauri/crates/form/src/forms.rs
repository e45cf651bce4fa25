//! Many forms, one at a time.

use crate::form::Form;

/// A batch of forms that are fetched when they are needed and let go afterwards.
///
/// The PDF fetches from several threads and in any order, each form once; the preview fetches what is on the screen. A
/// source on a single connection puts it behind a lock, which costs little: a form is a few dozen kilobytes.
pub trait Forms {
    /// What can go wrong while fetching.
    type Error: Send;

    /// How many there are.
    fn len(&self) -> usize;

    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The form at `index`, from 0.
    ///
    /// # Errors
    /// Those of the source.
    fn form(&self, index: usize) -> Result<Form, Self::Error>;
}

impl Forms for [Form] {
    type Error = std::convert::Infallible;

    fn len(&self) -> usize {
        self.len()
    }

    fn form(&self, index: usize) -> Result<Form, Self::Error> {
        Ok(self[index].clone())
    }
}
