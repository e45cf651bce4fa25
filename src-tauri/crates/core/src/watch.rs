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
    before: u64,
    total: u32,
}

impl<'a> InPhase<'a> {
    /// Begins a phase of `total` steps.
    pub fn begin(watch: &'a dyn JobWatch, phase: Phase, total: usize) -> Self {
        let phase = Self {
            watch,
            phase,
            before: 0,
            total: count(total as u64),
        };
        phase.report(0);
        phase
    }

    /// A part of `steps` is through: what comes next counts on from there.
    pub fn advance(&mut self, steps: usize) {
        self.before += steps as u64;
    }

    /// So many steps are through.
    pub fn at(&self, done: usize) {
        self.report(done as u64);
    }

    fn report(&self, done: u64) {
        self.watch.progress(Progress {
            phase: self.phase,
            done: count(self.before + done),
            total: self.total,
        });
    }
}

impl sicard_package::Watch for InPhase<'_> {
    fn step(&self, done: u64, _total: u64) {
        self.report(done);
    }

    fn cancelled(&self) -> bool {
        self.watch.cancelled()
    }
}

fn count(n: u64) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
