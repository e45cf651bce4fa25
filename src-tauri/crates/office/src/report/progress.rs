//! Progress on standard error, only where somebody watches.

use crate::stop;
use indicatif::{ProgressBar, ProgressStyle};
use sicard_package::Watch;
use std::io::IsTerminal;

/// A bar that counts photos or people; nothing at all where standard error is no terminal.
pub struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// A bar with a word before it; `total` may be 0 where it is learnt later.
    pub fn of(what: &str, total: u64) -> Self {
        if !std::io::stderr().is_terminal() {
            return Self {
                bar: ProgressBar::hidden(),
            };
        }
        let bar = ProgressBar::new(total).with_message(what.to_owned());
        let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {eta}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        Self { bar }
    }

    /// One more is done.
    pub fn one_more(&self) {
        self.bar.inc(1);
    }
}

impl Watch for Progress {
    fn step(&self, done: u64, total: u64) {
        self.bar.set_length(total);
        self.bar.set_position(done);
    }

    fn cancelled(&self) -> bool {
        stop::asked()
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
