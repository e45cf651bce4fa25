//! Work on all cores, of which one thread takes the outcomes.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;
use std::thread::{self, available_parallelism};

use crate::error::{ErrorCode, Failure};
use crate::view::Phase;
use crate::watch::{InPhase, JobWatch};

/// Does `work` for each of `pieces` on all cores, and hands every outcome to `sink` on this thread, in no order.
///
/// # Errors
/// `cancelled`, those of `sink`.
pub fn on_all_cores<P: Sync, T: Send>(
    pieces: &[P],
    phase: Phase,
    watch: &dyn JobWatch,
    work: impl Fn(&P) -> T + Sync,
    mut sink: impl FnMut(&P, T) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let phase = InPhase::begin(watch, phase, pieces.len());
    let threads = available_parallelism()
        .map_or(1, NonZero::get)
        .min(pieces.len());
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        let (sender, receiver) = sync_channel(threads);
        for _ in 0..threads {
            let (sender, next, work) = (sender.clone(), &next, &work);
            scope.spawn(move || {
                while let Some(piece) = pieces.get(next.fetch_add(1, Ordering::Relaxed)) {
                    // Whoever has stopped receiving has had an error.
                    if watch.cancelled() || sender.send((piece, work(piece))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(sender);
        for (done, (piece, outcome)) in receiver.into_iter().enumerate() {
            sink(piece, outcome)?;
            phase.at(done + 1);
        }
        match watch.cancelled() {
            true => Err(Failure::new(ErrorCode::Cancelled)),
            false => Ok(()),
        }
    })
}
