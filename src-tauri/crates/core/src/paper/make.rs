//! Sheets as pictures, as PDF files and as print jobs.

use std::fs::{self, File};
use std::io::BufWriter;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use rusqlite::Connection;
use sicard_form::pdf::{self, About, Split, WriteError};
use sicard_form::{FormError, Scene, Sheets as _, svg};

use super::batch::mark_printed;
use super::document::{Document, count};
use super::pages::Pages;
use crate::error::{ErrorCode, Failure};
use crate::export::disk_failure;
use crate::store::sync_folder;
use crate::unfinished::Notes;
use crate::view::{DocumentKind, PersonId, Phase, PrintDone};
use crate::watch::{InPhase, JobWatch};
use crate::work::PrintChange;

/// Sheets of a print job: few enough that a jam is found again soon.
const SHEETS_PER_JOB: usize = 200;

/// What a printer gets: a PDF in memory. Where the print system reads files, whoever hands it over lends it one.
pub struct PrintJob<'a> {
    /// What the job is called in the printer's queue. Queues are seen by others: nothing personal stands in it.
    pub title: String,
    /// The document.
    pub pdf: &'a [u8],
}

/// A sheet as SVG, its photo within.
///
/// # Errors
/// `document-outdated`, `photo-not-printable`, `characters-missing`, the store's.
pub fn picture(
    store: &mut Connection,
    document: &Document,
    index: usize,
) -> Result<String, Failure> {
    let pages = Pages::new(store, document, index..index + 1)?;
    let sheet = pages.sheet(0)?;
    let scene = Scene::of(&sheet).map_err(form_failure)?;
    Ok(svg::page(&scene, svg::Picture::Embedded))
}

/// Saves sheets as new PDF files in a folder, under a name that is free there; all of them or none. Their temporary files are noted, so that the next
/// start can remove what a crash leaves.
///
/// # Errors
/// Those of [`picture`], `folder-gone`, `folder-unwritable`, `no-space`, `work-folder-unwritable`, `cancelled`.
pub fn save(
    store: &mut Connection,
    document: &Document,
    range: Range<usize>,
    (folder, one_file): (&Path, bool),
    watch: &dyn JobWatch,
) -> Result<Vec<PathBuf>, Failure> {
    let split = if one_file { Split::One } else { Split::Bounded };
    let phase = InPhase::begin(watch, Phase::Pages, range.len());
    let notes = Notes::of(store);
    let pages = Pages::new(store, document, range)?;
    let out = free_name(folder, &pages, document.kind, split);
    let step = |made: usize| {
        phase.at(made);
        !watch.cancelled()
    };
    // Until every file has its name, and that lasts.
    let noted = Mutex::new(Vec::new());
    let note = |file: &Path| {
        let one = notes.note(file.to_owned())?;
        noted
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(one);
        Ok(())
    };
    let about = about(&pages, document.kind);
    let files = pdf::write_noted(&pages, &about, (&out, split), &note, &step).map_err(failure)?;
    sync_folder(folder).map_err(|error| {
        // Names that may not last are taken back; the first error says what is wrong.
        for file in &files {
            let _ = fs::remove_file(file);
        }
        disk_failure(error)
    })?;
    Ok(files)
}

/// Writes sheets as one PDF into a file.
///
/// # Errors
/// Those of [`save`].
pub fn to_file(
    store: &mut Connection,
    document: &Document,
    range: Range<usize>,
    file: File,
    watch: &dyn JobWatch,
) -> Result<(), Failure> {
    let phase = InPhase::begin(watch, Phase::Pages, range.len());
    let pages = Pages::new(store, document, range)?;
    document_of(&pages, document.kind, BufWriter::new(file), &phase, watch)
}

/// Hands sheets to a printer, job after job. What it has accepted is noted as printed before the next job is made. A cancelled
/// print stops between two jobs; where a later job fails, what was accepted before stays so, and the answer says where to go on.
///
/// # Errors
/// Of the first job: those of [`save`] and of `send`.
pub fn print(
    store: &mut Connection,
    document: &mut Document,
    range: Range<usize>,
    watch: &dyn JobWatch,
    send: &mut dyn FnMut(&PrintJob<'_>) -> Result<(), Failure>,
) -> Result<(PrintDone, Vec<PersonId>), Failure> {
    let phase = InPhase::begin(watch, Phase::Printing, range.len());
    let (mut people, mut sheets) = (Vec::new(), 0);
    let (mut next, mut refused) = (None, None);
    let mut from = range.start;
    while from < range.end {
        let part = from..range.end.min(from + SHEETS_PER_JOB);
        match one_job(store, document, part.clone(), watch, send) {
            Ok(printed) => people.extend(printed),
            Err(failure) => {
                next = Some(count(from));
                if failure.code != ErrorCode::Cancelled {
                    if sheets == 0 {
                        return Err(failure);
                    }
                    refused = Some(failure.code);
                }
                break;
            }
        }
        sheets += part.len();
        phase.at(sheets);
        from = part.end;
    }
    let done = PrintDone {
        batch: document.batch.map(|(_, n)| n),
        sheets: count(sheets),
        people: count(people.len()),
        next,
        refused,
        undo: None,
    };
    Ok((done, people))
}

fn one_job(
    store: &mut Connection,
    document: &mut Document,
    part: Range<usize>,
    watch: &dyn JobWatch,
    send: &mut dyn FnMut(&PrintJob<'_>) -> Result<(), Failure>,
) -> Result<Vec<PersonId>, Failure> {
    if watch.cancelled() {
        return Err(Failure::new(ErrorCode::Cancelled));
    }
    let mut file = Vec::new();
    let title = {
        let pages = Pages::new(store, document, part.clone())?;
        let about = about(&pages, document.kind);
        pdf::document(&pages, 0..part.len(), &about, &mut file, &|| true).map_err(failure)?;
        format!("{} {}-{}", about.title, part.start + 1, part.end)
    };
    send(&PrintJob { title, pdf: &file })?;
    let (_, printed) = mark_printed(store, document, part, false)?;
    Ok(printed.iter().map(PrintChange::person).collect())
}

fn document_of(
    pages: &Pages<'_>,
    kind: DocumentKind,
    out: impl std::io::Write,
    phase: &InPhase<'_>,
    watch: &dyn JobWatch,
) -> Result<(), Failure> {
    let made = AtomicUsize::new(0);
    let step = || {
        phase.at(made.fetch_add(1, Ordering::Relaxed) + 1);
        !watch.cancelled()
    };
    pdf::document(pages, 0..pages.len(), &about(pages, kind), out, &step).map_err(failure)
}

fn about(pages: &Pages<'_>, kind: DocumentKind) -> About {
    let title = match kind {
        DocumentKind::Forms => pages.form_title(),
        DocumentKind::HandIn => "交表清单",
        DocumentKind::NotBack => "确认表未交回名单",
        DocumentKind::PhotoNotice => "索照通知",
        DocumentKind::AccountsNotice => "一人多号合并告知",
    };
    About {
        title: format!("{title} {}", pages.unit_code()),
        author: pages.unit_name().to_owned(),
    }
}

/// `确认表_1111011.pdf`, or with `(2)`, `(3)`, … where that is taken.
fn free_name(folder: &Path, pages: &Pages<'_>, kind: DocumentKind, split: Split) -> PathBuf {
    let stem = match kind {
        DocumentKind::Forms => "确认表",
        DocumentKind::HandIn => "交表清单",
        DocumentKind::NotBack => "未交回名单",
        DocumentKind::PhotoNotice => "索照通知",
        DocumentKind::AccountsNotice => "一人多号合并告知",
    };
    let name = |number: u32| {
        let again = if number == 1 {
            String::new()
        } else {
            format!("({number})")
        };
        folder.join(format!("{stem}_{}{again}.pdf", pages.unit_code()))
    };
    let is_free = |name: &PathBuf| {
        let names = pdf::file_names(name, pages.len(), split);
        names.iter().all(|name| name.symlink_metadata().is_err())
    };
    (1..).map(name).find(is_free).unwrap_or_else(|| name(1))
}

fn failure(error: WriteError<Failure>) -> Failure {
    match error {
        WriteError::Source(failure) => failure,
        WriteError::Form(error) => form_failure(error),
    }
}

fn form_failure(error: FormError) -> Failure {
    match error {
        FormError::MissingCharacters(missing) => {
            Failure::new(ErrorCode::CharactersMissing).with("characters", missing.code_points())
        }
        FormError::Font(_) => Failure::new(ErrorCode::Internal),
        FormError::Stopped => Failure::new(ErrorCode::Cancelled),
        FormError::Io(error) => disk_failure(error),
    }
}
