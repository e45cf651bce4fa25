//! Progress and cancelling of long work.

use crate::view::{Phase, Progress};

/// What a caller wants to know of a long job, and its way to stop it. Called often, some of it from worker threads:
/// both should return at once.
pub trait JobWatch: Sync {
    /// The job has come this far.
    fn progress(&self, progress: Progress) {
        let _ = progress;
    }

    /// `true` stops the job at its next step; it then leaves nothing behind.
    fn cancelled(&self) -> bool {
        false
    }
}

/// Nobody watches, nobody cancels.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unwatched;

impl JobWatch for Unwatched {}

/// Hands the steps of the package crate on as one phase of a job.
pub struct InPhase<'a> {
    watch: &'a dyn JobWatch,
    phase: Phase,
}

impl<'a> InPhase<'a> {
    /// Begins the phase.
    pub fn begin(watch: &'a dyn JobWatch, phase: Phase, total: u32) -> Self {
        watch.progress(Progress {
            phase,
            done: 0,
            total,
        });
        Self { watch, phase }
    }
}

impl sicard_package::Watch for InPhase<'_> {
    fn step(&self, done: u64, total: u64) {
        let count = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
        self.watch.progress(Progress {
            phase: self.phase,
            done: count(done),
            total: count(total),
        });
    }

    fn cancelled(&self) -> bool {
        self.watch.cancelled()
    }
}
