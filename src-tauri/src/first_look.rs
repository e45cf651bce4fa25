//! The look for a new release that nobody has asked for: one while the program runs. What it has found is kept until a page has told it,
//! since the page that asked may be made anew before a share answers.

use std::sync::{Mutex, MutexGuard, PoisonError};

use sicard_core::error::Failure;
use sicard_core::view::Release;

/// What was found.
type Found = Result<Option<Release>, Failure>;

/// The look, and what has become of it.
#[derive(Default)]
pub struct FirstLook(Mutex<Stand>);

#[derive(Default)]
enum Stand {
    #[default]
    Due,
    Found(Found),
    Told,
}

impl FirstLook {
    /// What was found, by `look` where nobody has looked yet; nothing once it was told. Whoever asks meanwhile waits for the same answer.
    pub fn found(&self, look: impl FnOnce() -> Found) -> Found {
        let mut stand = self.stand();
        match &*stand {
            Stand::Due => {
                let found = look();
                *stand = Stand::Found(found.clone());
                found
            }
            Stand::Found(found) => found.clone(),
            Stand::Told => Ok(None),
        }
    }

    /// A page has told it: no other one does.
    pub fn told(&self) {
        *self.stand() = Stand::Told;
    }

    fn stand(&self) -> MutexGuard<'_, Stand> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
