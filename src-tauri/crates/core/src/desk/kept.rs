//! Something that was read and waits for the clerk.

use std::sync::Arc;

use crate::error::{ErrorCode, Failure};

/// One thing at a time; an earlier one is forgotten.
pub struct Kept<T> {
    value: Option<Arc<T>>,
    id: u32,
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self { value: None, id: 0 }
    }
}

impl<T> Kept<T> {
    /// Keeps something and names it.
    pub fn keep(&mut self, value: T) -> u32 {
        self.id += 1;
        self.value = Some(Arc::new(value));
        self.id
    }

    /// What waits under this name.
    ///
    /// # Errors
    /// `handle-gone`.
    pub fn get(&self, id: u32) -> Result<Arc<T>, Failure> {
        let value = self.value.as_ref().filter(|_| self.id == id);
        value.cloned().ok_or(Failure::new(ErrorCode::HandleGone))
    }

    /// Forgets whatever there is.
    pub fn forget_all(&mut self) {
        self.value = None;
    }

    /// Forgets it; it is no error if it is gone already.
    pub fn forget(&mut self, id: u32) {
        if self.id == id {
            self.value = None;
        }
    }
}
