//! The print system of Windows, through the crate `winprint`: it draws the PDF by `Windows.Data.Pdf`, which Windows 10 and later have.
//! Raw PDF in the queue is nothing that an ordinary printer understands.

use std::fs;

use sicard_core::error::Failure;
use sicard_core::view::Printer;
use winprint::printer::{FilePrinter as _, PrintOutcome, PrinterDevice, WinPdfPrinter};
use winprint::ticket::{Copies, PrintTicket, PrintTicketBuilder};

use super::{Job, refused, unavailable};

/// Every printer of this user, the default one first.
///
/// # Errors
/// `printing-unavailable` where Windows does not say.
pub fn printers() -> Result<Vec<Printer>, Failure> {
    let devices = PrinterDevice::all().map_err(|_| unavailable())?;
    let default = PrinterDevice::user_default().ok().flatten();
    let mut printers: Vec<Printer> = devices
        .iter()
        .map(|device| Printer {
            name: device.os_name().to_string_lossy().into_owned(),
            label: device.name().to_owned(),
            default: default
                .as_ref()
                .is_some_and(|default| default.os_name() == device.os_name()),
            stopped: false,
        })
        .collect();
    printers.sort_by_key(|printer| !printer.default);
    Ok(printers)
}

/// Hands a job to a printer. `winprint` reads a file: it lies in a temporary folder of this user and is gone afterwards.
///
/// # Errors
/// `printer-refused` where the printer is gone or does not take the job.
pub fn print(job: &Job<'_>) -> Result<(), Failure> {
    let refused = || refused(job.printer);
    let device = PrinterDevice::by_os_name(job.printer).map_err(|_| refused())?;
    let ticket = ticket(&device, job.copies).ok_or_else(refused)?;
    let folder = tempfile::tempdir().map_err(|_| refused())?;
    let file = folder.path().join(format!("{}.pdf", job.title));
    fs::write(&file, job.pdf).map_err(|_| refused())?;
    match WinPdfPrinter::new(device).print(&file, ticket) {
        Ok(PrintOutcome::Completed) => Ok(()),
        Ok(PrintOutcome::Canceled) | Err(_) => Err(refused()),
    }
}

fn ticket(device: &PrinterDevice, copies: u32) -> Option<PrintTicket> {
    let mut ticket = PrintTicketBuilder::new(device).ok()?;
    ticket
        .merge(Copies(u16::try_from(copies).unwrap_or(u16::MAX)))
        .ok()?;
    ticket.build().ok()
}
