//! Room for one model at a time: a thread of its own, so that as many pictures are looked at as there are callers.

use std::panic::resume_unwind;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use rten::{RunOptions, ThreadPool};

/// A pool of one thread, in which a model runs without sharing its work with others.
pub struct Lane(Arc<ThreadPool>);

impl Lane {
    /// What a model is to be run with.
    pub fn options(&self) -> RunOptions {
        RunOptions::default().with_thread_pool(Some(Arc::clone(&self.0)))
    }
}

/// The lanes that are free. There are never more than there have been callers at the same time.
#[derive(Default)]
pub struct Lanes(Mutex<Vec<Lane>>);

impl Lanes {
    /// Does some work in a lane and waits for it.
    ///
    /// The caller sleeps meanwhile. A worker of a pool of the caller's own that waited for another pool would take up its
    /// next picture, and that one's next, until many of them lay in memory.
    pub fn with<R: Send>(&self, work: impl FnOnce(&Lane) -> R + Send) -> R {
        let free = self.free().pop();
        let lane = free.unwrap_or_else(|| Lane(Arc::new(ThreadPool::with_num_threads(1))));
        let done = thread::scope(|scope| {
            scope
                .spawn(|| lane.0.run(|| work(&lane)))
                .join()
                .unwrap_or_else(|panic| resume_unwind(panic))
        });
        self.free().push(lane);
        done
    }

    fn free(&self) -> std::sync::MutexGuard<'_, Vec<Lane>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
