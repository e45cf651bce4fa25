//! Ctrl+C and its like. A command that would leave something behind if it ended at once ends where it can instead, and takes that away.

use crate::report::Refusal;
use sicard_package::PackageError;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

static ASKED: AtomicBool = AtomicBool::new(false);

/// From here on the program notes that it was asked to end, and does not do so by itself. Called while there is one thread only.
pub fn heed() {
    // where the system refuses, the program ends at once, as before
    let _ = listen();
}

/// Whether the program was asked to end.
pub fn asked() -> bool {
    ASKED.load(Ordering::Relaxed)
}

/// Ends the work if the program was asked to end.
///
/// # Errors
/// [`PackageError::Cancelled`].
pub fn look() -> Result<(), Refusal> {
    match asked() {
        true => Err(PackageError::Cancelled.into()),
        false => Ok(()),
    }
}

/// Ctrl+C, a system that shuts down, a terminal that is closed.
#[cfg(unix)]
fn listen() -> io::Result<()> {
    use nix::sys::signal::{SigSet, Signal};

    let ignored = ignored();
    let signals: SigSet = [Signal::SIGINT, Signal::SIGTERM, Signal::SIGHUP]
        .into_iter()
        .filter(|signal| ignored & (1 << (*signal as u32 - 1)) == 0)
        .collect();
    // whatever thread is begun from here on takes none of them either
    signals.thread_block()?;
    let note = move || {
        while signals.wait().is_ok() {
            ASKED.store(true, Ordering::Relaxed);
        }
    };
    let listening = thread::Builder::new().spawn(note);
    listening.map(drop).inspect_err(|_| {
        let _ = signals.thread_unblock();
    })
}

/// The signals that whoever has started the program wants it to live through, as `nohup` does: a bit for each, the lowest for the first
/// (`SigIgn` in proc_pid_status(5)); none where the system does not tell.
#[cfg(unix)]
fn ignored() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mut lines = status.lines();
    let bits = lines.find_map(|line| line.strip_prefix("SigIgn:"));
    bits.and_then(|bits| u64::from_str_radix(bits.trim(), 16).ok())
        .unwrap_or(0)
}

/// Ctrl+C, Ctrl+Break, a console that is closed, a user who logs off, a system that shuts down. Of the last three Windows waits some seconds
/// for the program to end.
#[cfg(windows)]
fn listen() -> io::Result<()> {
    use std::future::poll_fn;
    use std::task::Poll;
    use tokio::runtime;
    use tokio::signal::windows::{ctrl_break, ctrl_c, ctrl_close, ctrl_logoff, ctrl_shutdown};

    let (mut c, mut pause, mut close) = (ctrl_c()?, ctrl_break()?, ctrl_close()?);
    let (mut logoff, mut shutdown) = (ctrl_logoff()?, ctrl_shutdown()?);
    let runtime = runtime::Builder::new_current_thread().build()?;
    let note = move || loop {
        runtime.block_on(poll_fn(|context| {
            let all = [
                c.poll_recv(context),
                pause.poll_recv(context),
                close.poll_recv(context),
                logoff.poll_recv(context),
                shutdown.poll_recv(context),
            ];
            match all.iter().any(Poll::is_ready) {
                true => Poll::Ready(()),
                false => Poll::Pending,
            }
        }));
        ASKED.store(true, Ordering::Relaxed);
    };
    thread::Builder::new().spawn(note).map(drop)
}
