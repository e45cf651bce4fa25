//! Progress and cancelling of long work.

/// What a caller may want to know and decide while a package is read or written.
///
/// Both methods are called often, some from worker threads, so they should return at once.
pub trait Watch: Sync {
    /// `done` of `total` photos are through.
    fn step(&self, done: u64, total: u64) {
        let _ = (done, total);
    }

    /// `true` stops the work with [`PackageError::Cancelled`](crate::PackageError::Cancelled);
    /// a file being written is then removed.
    fn cancelled(&self) -> bool {
        false
    }
}

/// Nobody watches, nobody cancels.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unwatched;

impl Watch for Unwatched {}
