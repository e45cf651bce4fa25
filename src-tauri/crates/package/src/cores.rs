//! How many threads a job may use.

use std::num::NonZero;
use std::thread::available_parallelism;

/// One thread for each core, but not more than there are pieces of work.
pub(crate) fn threads_for(pieces: usize) -> usize {
    available_parallelism().map_or(1, NonZero::get).min(pieces)
}
