//! Signs that the page gives of itself. One that hangs locks nothing after a while, so the shell does once it has given none for longer than that.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// So often it is looked, and counted: while the computer sleeps nothing is.
pub const LOOK: Duration = Duration::from_secs(15);
/// A page that lives gives one within that time, in the background too, where webviews let timers wait for up to a minute.
const GRACE: Duration = Duration::from_secs(75);

/// Looks since the last sign.
#[derive(Default)]
pub struct Signs(AtomicU32);

impl Signs {
    /// There was one.
    pub fn heard(&self) {
        self.0.store(0, Ordering::SeqCst);
    }

    /// Looks once more: whether the page has given none for so long that it would have locked the store itself after so many minutes of nobody
    /// being there; `None`: it never would.
    pub fn are_missed(&self, lock_after: Option<u16>) -> bool {
        let looks = self.0.fetch_add(1, Ordering::SeqCst) + 1;
        let limit = lock_after.map(|minutes| Duration::from_secs(60) * u32::from(minutes) + GRACE);
        limit.is_some_and(|limit| LOOK * looks > limit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn looks_until_missed(signs: &Signs, lock_after: u16) -> u32 {
        (1..).find(|_| signs.are_missed(Some(lock_after))).unwrap()
    }

    #[test]
    fn a_page_is_missed_a_while_after_it_would_have_locked() {
        let signs = Signs::default();
        // 60 and 75 seconds are nine looks.
        assert_eq!(looks_until_missed(&signs, 1), 10);
        signs.heard();
        assert_eq!(looks_until_missed(&signs, 15), 66);
    }

    #[test]
    fn a_page_that_never_locks_is_never_missed() {
        let signs = Signs::default();
        assert!((0..10_000).all(|_| !signs.are_missed(None)));
    }
}
