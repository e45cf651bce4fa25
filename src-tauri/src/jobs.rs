//! Long work that the page watches and may cancel.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use sicard_core::view::{Phase, Progress};
use sicard_core::watch::JobWatch;
use tauri::ipc::Channel;

/// Two messages of the same phase are at least this far apart.
const MESSAGE_INTERVAL: Duration = Duration::from_millis(80);

/// The jobs that run now, by the number the page gave them.
#[derive(Default)]
pub struct Jobs {
    table: Arc<Table>,
}

#[derive(Default)]
struct Table {
    running: Mutex<HashMap<u32, Arc<AtomicBool>>>,
    ended: Condvar,
}

impl Jobs {
    /// Enters a job; it leaves the table when the result is dropped.
    pub fn begin(&self, number: u32, channel: Channel<Progress>) -> RunningJob {
        let cancelled = Arc::new(AtomicBool::new(false));
        lock(&self.table.running).insert(number, Arc::clone(&cancelled));
        RunningJob {
            number,
            cancelled,
            channel,
            last: Mutex::new(None),
            table: Arc::clone(&self.table),
        }
    }

    /// Asks a job to stop. One that has ended already is left alone.
    pub fn cancel(&self, number: u32) {
        if let Some(cancelled) = lock(&self.table.running).get(&number) {
            cancelled.store(true, Ordering::Relaxed);
        }
    }

    /// Whether any job runs.
    pub fn any(&self) -> bool {
        !lock(&self.table.running).is_empty()
    }

    /// Asks every job to stop, and waits until they have ended, but not for ever.
    pub fn end_all(&self, limit: Duration) {
        let running = lock(&self.table.running);
        for cancelled in running.values() {
            cancelled.store(true, Ordering::Relaxed);
        }
        let ended = &self.table.ended;
        // Whether all have ended or the time is up: there is nothing more to do.
        drop(ended.wait_timeout_while(running, limit, |running| !running.is_empty()));
    }
}

/// One job: hands its progress to the page, not more often than a person can see.
pub struct RunningJob {
    number: u32,
    cancelled: Arc<AtomicBool>,
    channel: Channel<Progress>,
    last: Mutex<Option<(Phase, Instant)>>,
    table: Arc<Table>,
}

impl RunningJob {
    /// A new phase and the end of one are always told.
    fn is_due(&self, progress: Progress) -> bool {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let due = match *last {
            Some((phase, at)) if phase == progress.phase => {
                now.duration_since(at) >= MESSAGE_INTERVAL
                    || (progress.total > 0 && progress.done == progress.total)
            }
            _ => true,
        };
        if due {
            *last = Some((progress.phase, now));
        }
        due
    }
}

impl JobWatch for RunningJob {
    fn progress(&self, progress: Progress) {
        if self.is_due(progress) {
            // A page that is gone does not stop the work.
            let _ = self.channel.send(progress);
        }
    }

    fn cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}

impl Drop for RunningJob {
    fn drop(&mut self) {
        let mut running = lock(&self.table.running);
        let is_this = running
            .get(&self.number)
            .is_some_and(|cancelled| Arc::ptr_eq(cancelled, &self.cancelled));
        if is_this {
            running.remove(&self.number);
        }
        drop(running);
        self.table.ended.notify_all();
    }
}

fn lock<T>(table: &Mutex<T>) -> MutexGuard<'_, T> {
    table.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A channel and what came through it, as JSON.
    fn heard() -> (Channel<Progress>, Arc<Mutex<Vec<String>>>) {
        let heard = Arc::new(Mutex::new(Vec::new()));
        let ear = Arc::clone(&heard);
        let channel = Channel::new(move |body| {
            if let tauri::ipc::InvokeResponseBody::Json(json) = body {
                lock(&ear).push(json);
            }
            Ok(())
        });
        (channel, heard)
    }

    fn at(phase: Phase, done: u32) -> Progress {
        Progress {
            phase,
            done,
            total: 1000,
        }
    }

    #[test]
    fn cancelling_reaches_only_the_job_of_that_number() {
        let jobs = Jobs::default();
        let (one, two) = (jobs.begin(1, heard().0), jobs.begin(2, heard().0));
        jobs.cancel(2);
        assert!(!one.cancelled());
        assert!(two.cancelled());
    }

    #[test]
    fn a_number_can_be_used_again_after_its_job_has_ended() {
        let jobs = Jobs::default();
        let first = jobs.begin(1, heard().0);
        jobs.cancel(1);
        drop(first);
        jobs.cancel(1);
        assert!(!jobs.begin(1, heard().0).cancelled());
    }

    #[test]
    fn a_job_that_ends_late_does_not_take_its_successor_off_the_table() {
        let jobs = Jobs::default();
        let first = jobs.begin(1, heard().0);
        let second = jobs.begin(1, heard().0);
        drop(first);
        jobs.cancel(1);
        assert!(second.cancelled());
    }

    #[test]
    fn whoever_ends_all_jobs_waits_for_the_last_of_them() {
        let jobs = Jobs::default();
        let job = jobs.begin(1, heard().0);
        assert!(jobs.any());
        std::thread::scope(|scope| {
            scope.spawn(move || {
                while !job.cancelled() {
                    std::thread::yield_now();
                }
                drop(job);
            });
            jobs.end_all(Duration::from_secs(60));
        });
        assert!(!jobs.any());
    }

    #[test]
    fn a_job_that_does_not_stop_keeps_nobody_for_ever() {
        let jobs = Jobs::default();
        let job = jobs.begin(1, heard().0);
        jobs.end_all(Duration::from_millis(1));
        assert!(job.cancelled() && jobs.any());
    }

    #[test]
    fn many_steps_become_few_messages_but_the_first_and_the_last_are_told() {
        let jobs = Jobs::default();
        let (channel, heard) = heard();
        let job = jobs.begin(1, channel);
        for done in 0..=1000 {
            job.progress(at(Phase::Photos, done));
        }
        job.progress(at(Phase::Saving, 0));
        let heard = lock(&heard);
        assert!(heard.len() < 20, "{} messages", heard.len());
        assert_eq!(
            heard.first().map(String::as_str),
            Some(r#"{"phase":"photos","done":0,"total":1000}"#)
        );
        assert!(heard.contains(&r#"{"phase":"photos","done":1000,"total":1000}"#.to_owned()));
        assert_eq!(
            heard.last().map(String::as_str),
            Some(r#"{"phase":"saving","done":0,"total":1000}"#)
        );
    }
}
