//! What `open` writes: people.csv, people.xlsx, photos/, report.json, and held/ for the people put aside.
//!
//! Everything is written into a private folder beside the one asked for, and gets its name only when all of it is
//! complete; no name comes from a package.

mod csv_file;
mod record;
mod report_file;
mod xlsx_file;

pub use report_file::Report;

use crate::report::{Progress, Refusal, Voice};
use crate::returned::{Fate, Intake, Verdict};
use crate::staging::Staging;
use crate::stop;
use record::Record;
use sicard_package::PackageError;
use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Writes the folder `out`, which is new or empty.
///
/// # Errors
/// The first thing that could not be written or read; nothing is left then.
pub fn write(
    out: &Path,
    intake: &Intake,
    verdict: &Verdict,
    report: &Report,
    voice: Voice,
) -> Result<(), Refusal> {
    let staging = Staging::beside(out).map_err(Refusal::io(out))?;
    let made = staging.made();
    let mut places = HashMap::new();
    for (fate, name) in [(Fate::Accepted, ""), (Fate::Held, "held")] {
        let records = Record::all(intake, verdict, fate);
        if fate == Fate::Held && records.is_empty() {
            continue;
        }
        stop::look()?;
        let folder = made.join(name);
        let photos = folder.join("photos");
        std::fs::create_dir_all(&photos).map_err(Refusal::io(&photos))?;
        let with_findings = fate == Fate::Held;
        csv_file::write(&folder.join("people.csv"), &records, with_findings)?;
        xlsx_file::write(&folder.join("people.xlsx"), &records, with_findings)?;
        for record in &records {
            places.insert(
                (record.handed_in, record.index),
                photos.join(&record.picture),
            );
        }
    }
    pictures(intake, &places, voice)?;
    let path = made.join("report.json");
    let mut json =
        serde_json::to_vec_pretty(report).map_err(|error| Refusal::io(&path)(error.into()))?;
    json.push(b'\n');
    write_new(&path, &json)?;
    stop::look()?;
    rename(&made, out)
}

/// Opens the photos a second time, checked as the first time, and writes each under its person's number.
fn pictures(
    intake: &Intake,
    places: &HashMap<(usize, usize), PathBuf>,
    voice: Voice,
) -> Result<(), Refusal> {
    for (place, handed_in) in intake.returns.iter().enumerate() {
        let people = 0..handed_in.people().len();
        let wanted: Vec<usize> = people
            .filter(|index| places.contains_key(&(place, *index)))
            .collect();
        let progress = Progress::of(voice.say("写出照片", "writing photos"), wanted.len() as u64);
        let write = |index: usize, jpeg: Vec<u8>| match places.get(&(place, index)) {
            Some(path) => write_new(path, &jpeg),
            None => Err(Refusal::from(PackageError::UnexpectedEntry {
                entry: format!("#{index}"),
            })),
        };
        handed_in.opened.photos(&wanted, &progress, write)?;
    }
    Ok(())
}

fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Refusal> {
    let write = || create_new(path)?.write_all(bytes);
    write().map_err(Refusal::io(path))
}

fn create_new(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}

fn rename(made: &Path, out: &Path) -> Result<(), Refusal> {
    if out.exists() {
        // empty, as was checked before; Windows does not rename over a folder
        std::fs::remove_dir(out).map_err(Refusal::io(out))?;
    }
    std::fs::rename(made, out).map_err(Refusal::io(out))
}
