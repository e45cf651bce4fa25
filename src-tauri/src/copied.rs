//! Numbers and lists of people that the clerk has copied: they leave the clipboard again.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use sha2::{Digest as _, Sha256};

use crate::computer::Computer;

/// How long what was copied may stay.
pub const STAYS: Duration = Duration::from_secs(60);

/// SHA-256 of a text: what was copied is known again by it, and not kept.
pub type Fingerprint = [u8; 32];

/// What was copied last, until it is off the clipboard.
#[derive(Default)]
pub struct Copied(Mutex<Option<Fingerprint>>);

impl Copied {
    /// Remembers a text that is on the clipboard now, to be gone after [`STAYS`].
    pub fn keep(&self, text: &str, computer: &dyn Computer) {
        let fingerprint = fingerprint(text);
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(fingerprint);
        computer.forget_copied(fingerprint, STAYS);
    }

    /// Takes it off the clipboard now, if it is still there.
    pub fn forget(&self, computer: &dyn Computer) {
        let last = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(fingerprint) = last {
            computer.forget_copied(fingerprint, Duration::ZERO);
        }
    }
}

/// Of a text, as the clipboard gives it back: ends of lines differ from system to system.
pub fn fingerprint(text: &str) -> Fingerprint {
    Sha256::digest(text.replace('\r', "")).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_known_again_whatever_its_lines_end_with() {
        assert_eq!(fingerprint("一\r\n二"), fingerprint("一\n二"));
        assert_ne!(fingerprint("一"), fingerprint("二"));
    }
}
