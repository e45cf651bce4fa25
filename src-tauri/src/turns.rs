//! One thing that commands work on one after the other, the long ones so that nobody waits for them.

use std::ops::{Deref, DerefMut};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use sicard_core::error::{ErrorCode, Failure};

/// So long someone waits for a long work: it may be just ending.
const GRACE: Duration = Duration::from_millis(200);
/// So long someone waits for short ones, such as the first look at the list of a large unit.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long a work takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Others wait for it.
    Short,
    /// Others are told `busy`.
    Long,
}

/// The thing, and whose turn it is. A work that panics gives it back like any other.
pub struct Turns<T> {
    state: Mutex<State<T>>,
    freed: Condvar,
}

struct State<T> {
    /// `None` while it is someone's turn.
    free: Option<T>,
    /// What the last one who took it does with it.
    work: Work,
}

impl<T: Default> Default for Turns<T> {
    fn default() -> Self {
        Self {
            state: Mutex::new(State {
                free: Some(T::default()),
                work: Work::Short,
            }),
            freed: Condvar::new(),
        }
    }
}

impl<T> Turns<T> {
    /// Waits for a turn.
    ///
    /// # Errors
    /// `busy` where a long work is under way.
    pub fn take(&self, work: Work) -> Result<Turn<'_, T>, Failure> {
        let asked = Instant::now();
        let mut state = self.state();
        loop {
            if let Some(thing) = state.free.take() {
                state.work = work;
                return Ok(Turn {
                    thing: Some(thing),
                    turns: self,
                });
            }
            let limit = match state.work {
                Work::Short => PATIENCE,
                Work::Long => GRACE,
            };
            let left = limit.saturating_sub(asked.elapsed());
            if left.is_zero() {
                return Err(Failure::new(ErrorCode::Busy));
            }
            let woken = self.freed.wait_timeout(state, left);
            state = woken.unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// A look at the thing that waits for nobody; `None` while it is someone's turn.
    pub fn glance<R>(&self, look: impl FnOnce(&T) -> R) -> Option<R> {
        self.state().free.as_ref().map(look)
    }

    fn state(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Someone's turn; it ends when this is dropped.
pub struct Turn<'a, T> {
    /// `None` only while it is dropped.
    thing: Option<T>,
    turns: &'a Turns<T>,
}

impl<T> Deref for Turn<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.thing.as_ref().expect("a turn has its thing")
    }
}

impl<T> DerefMut for Turn<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        self.thing.as_mut().expect("a turn has its thing")
    }
}

impl<T> Drop for Turn<'_, T> {
    fn drop(&mut self) {
        self.turns.state().free = self.thing.take();
        self.turns.freed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    fn code<T>(outcome: Result<T, Failure>) -> Option<ErrorCode> {
        outcome.err().map(|failure| failure.code)
    }

    #[test]
    fn short_works_wait_for_each_other_however_many_come_at_once() {
        let turns = Turns::<u32>::default();
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    let mut count = turns.take(Work::Short).unwrap();
                    let before = *count;
                    thread::sleep(GRACE / 5);
                    *count = before + 1;
                });
            }
        });
        assert_eq!(*turns.take(Work::Short).unwrap(), 8);
    }

    #[test]
    fn during_a_long_work_others_are_told_busy_soon() {
        let turns = Turns::<u32>::default();
        let long = turns.take(Work::Long).unwrap();
        let asked = Instant::now();
        assert_eq!(code(turns.take(Work::Short)), Some(ErrorCode::Busy));
        assert_eq!(code(turns.take(Work::Long)), Some(ErrorCode::Busy));
        assert!(asked.elapsed() < PATIENCE);
        assert_eq!(turns.glance(|count| *count), None);
        drop(long);
        assert_eq!(turns.glance(|count| *count), Some(0));
        assert_eq!(code(turns.take(Work::Short)), None);
    }

    #[test]
    fn a_work_that_panics_gives_back_what_it_had() {
        let turns = Turns::<u32>::default();
        let panicked = thread::scope(|scope| {
            let work = scope.spawn(|| {
                let mut count = turns.take(Work::Long).unwrap();
                *count = 7;
                panic!("as a test");
            });
            work.join().is_err()
        });
        assert!(panicked);
        assert_eq!(*turns.take(Work::Short).unwrap(), 7);
    }
}
