//! The points of the work that can be seen from outside: every transaction that is about to be committed, every phase of a long job and every step of
//! a phase. A child counts them, says each, and ends at the one it was told, as if it were killed there.
//!
//! So an export is met after its intent is committed (the phase of writing begins), in the middle of its file, when the temporary file is whole (the phase
//! of verifying begins), when it is verified, and when it has its name and the last commit is still to come.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use rusqlite::Connection;
use sicard_core::view::{Phase, Progress};
use sicard_core::watch::JobWatch;

use crate::clerk::tell;

/// The last that a child says.
pub const DYING: &str = "dying";

pub const BEGINS: &str = "begins";
pub const GOES_ON: &str = "goes on";
pub const THROUGH: &str = "is through";

/// Every phase that there is.
pub const PHASES: [Phase; 13] = [
    Phase::Reading,
    Phase::CheckingCode,
    Phase::People,
    Phase::Files,
    Phase::Copying,
    Phase::Photos,
    Phase::Comparing,
    Phase::Saving,
    Phase::Clearing,
    Phase::Writing,
    Phase::Verifying,
    Phase::Pages,
    Phase::Printing,
];

/// What a point in a phase is called.
pub fn name(phase: Phase, how_far: &str) -> String {
    format!("where {phase:?} {how_far}")
}

#[derive(Clone)]
pub struct Points {
    passed: Arc<AtomicU64>,
    last: Option<u64>,
}

impl Points {
    /// Ends the process at the `last` point, counted from 1; never without one, and then nothing is said of them either.
    pub fn until(last: Option<u64>) -> Self {
        Self {
            passed: Arc::default(),
            last,
        }
    }

    pub fn count_commits(&self, store: &mut Connection) {
        let points = self.clone();
        let hook = move || {
            points.pass("before a commit");
            false
        };
        store.commit_hook(Some(hook)).unwrap();
    }

    fn pass(&self, what: &str) {
        let Some(last) = self.last else {
            return;
        };
        let passed = self.passed.fetch_add(1, Ordering::SeqCst) + 1;
        tell(&format!("at {what}"));
        if last == passed {
            tell(DYING);
            // Nothing is unwound, nothing written that was not: the system takes the process as SIGKILL would.
            std::process::abort();
        }
    }
}

impl JobWatch for Points {
    fn progress(&self, progress: Progress) {
        let Progress { phase, done, total } = progress;
        let how_far = match done {
            0 => BEGINS,
            done if done == total => THROUGH,
            _ => GOES_ON,
        };
        self.pass(&name(phase, how_far));
    }
}
