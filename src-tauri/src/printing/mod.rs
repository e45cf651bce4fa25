//! Printing for real: the printers of the computer, and jobs for them.
//!
//! Linux and macOS print through CUPS, Windows through its own print system. What is printed is always the PDF, never the page of the
//! window: webviews print each in their own way.

#[cfg(unix)]
mod cups;
#[cfg(unix)]
pub use cups::{print, printers};
#[cfg(windows)]
mod windows;
#[cfg(windows)]
pub use windows::{print, printers};

use sicard_core::error::{ErrorCode, Failure};

/// One job for a printer.
pub struct Job<'a> {
    /// Name of the printer.
    pub printer: &'a str,
    /// At least 1.
    pub copies: u32,
    /// What the job is called in the queue.
    pub title: &'a str,
    /// The document.
    pub pdf: &'a [u8],
}

fn unavailable() -> Failure {
    Failure::new(ErrorCode::PrintingUnavailable)
}

fn refused(printer: &str) -> Failure {
    Failure::new(ErrorCode::PrinterRefused).with("printer", printer)
}
