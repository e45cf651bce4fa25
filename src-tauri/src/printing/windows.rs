//! The print system of Windows, through the crate `winprint`: it draws the PDF by `Windows.Data.Pdf`, which Windows 10 and later have.
//! Raw PDF in the queue is nothing that an ordinary printer understands.

use std::path::Path;

use sicard_core::error::Failure;
use sicard_core::view::Printer;
use winprint::printer::{FilePrinter as _, PrintOutcome, PrinterDevice, WinPdfPrinter};
use winprint::ticket::{
    Copies, FeatureOptionPackWithPredefined as _, JobDuplex, MediaSizeTuple, PageMediaSize,
    PredefinedDuplexType, PredefinedMediaName, PrintCapabilities, PrintTicket, PrintTicketBuilder,
};

use super::{Job, file_name, refused, unavailable};
use crate::opened_papers::Lent;

const A4: MediaSizeTuple = MediaSizeTuple::mm(210, 297);

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

/// Hands a job to a printer. `winprint` reads a file, after which it calls the job: it lies in this user's own folder of the program and is gone
/// afterwards.
///
/// # Errors
/// `printer-refused` where the printer is gone or does not take the job, `work-folder-unwritable`.
pub fn print(job: &Job<'_>, lent: &Path) -> Result<(), Failure> {
    let refused = || refused(job.printer);
    let device = PrinterDevice::by_os_name(job.printer).map_err(|_| refused())?;
    let ticket = ticket(&device, job.copies).ok_or_else(refused)?;
    let file = Lent::new(lent, &file_name(job.title), job.pdf)?;
    match WinPdfPrinter::new(device).print(file.path(), ticket) {
        Ok(PrintOutcome::Completed) => Ok(()),
        Ok(PrintOutcome::Canceled) | Err(_) => Err(refused()),
    }
}

fn ticket(device: &PrinterDevice, copies: u32) -> Option<PrintTicket> {
    let mut ticket = PrintTicketBuilder::new(device).ok()?;
    ticket
        .merge(Copies(u16::try_from(copies).unwrap_or(u16::MAX)))
        .ok()?;
    // As with CUPS; a printer that does not offer them, or does not say what it offers, prints as it is set.
    if let Ok(offered) = PrintCapabilities::fetch(device) {
        if let Some(size) = offered.page_media_sizes().find(is_a4) {
            let _ = ticket.merge(size);
        }
        if let Some(sides) = offered.duplexes().find(is_one_sided) {
            let _ = ticket.merge(sides);
        }
    }
    ticket.build().ok()
}

/// Some drivers call A4 by a name of their own.
fn is_a4(size: &PageMediaSize) -> bool {
    size.as_predefined_name() == Some(PredefinedMediaName::ISOA4) || size.size() == A4
}

fn is_one_sided(sides: &JobDuplex) -> bool {
    sides.as_predefined_name() == Some(PredefinedDuplexType::OneSided)
}
