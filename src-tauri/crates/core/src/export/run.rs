//! The way of an export: intent, files, names, record.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, params};

use super::batch::{self, Batch, BatchFile};
use super::compose::groups;
use super::contact::checked;
use super::file_name::file_name;
use super::place::rename_without_overwriting;
use super::plan::next_n;
use super::record::{record, refuse_voided};
use super::recover::{Standing, recover, remove_what_is_ours, standing};
use super::write::{disk_failure, verify_part, write_part};
use crate::clock::now;
use crate::error::{ErrorCode, Failure};
use crate::unfinished::Notes;
use crate::view::{Contact, ExportDone, ExportId, ExportRecord, PersonId, Phase, UnitId};
use crate::watch::{InPhase, JobWatch};
use crate::work::UnitRules;

/// What to export.
pub struct Export {
    /// The unit.
    pub unit: UnitId,
    /// Of whom the confirmed count; `None`: everyone.
    pub persons: Option<Vec<PersonId>>,
    /// Whom the office may ask.
    pub contact: Contact,
    /// Where the files go.
    pub folder: PathBuf,
}

/// Writes one return for each issued package that the confirmed people came with. All of them or none: what fails or is
/// cancelled leaves neither files nor records, and everyone stays confirmed.
///
/// # Errors
/// `contact-name-missing`, `contact-phone-invalid`, `nothing-to-export`, `folder-gone`, `folder-unwritable`, `no-space`,
/// `file-exists`, `verify-failed`, `cancelled`, the store's.
pub fn export(
    store: &mut Connection,
    request: &Export,
    watch: &dyn JobWatch,
) -> Result<ExportDone, Failure> {
    recover(store)?;
    let mut files = intend(store, request)?;
    run(store, &mut files, watch)?;
    let records = files.iter().map(|file| record(store, file.export));
    Ok(ExportDone {
        files: records.collect::<Result<_, _>>()?,
    })
}

/// Writes a batch again from its record: the same n and people under a new `package_id`.
///
/// # Errors
/// `export-gone`, `export-voided`, and those of [`export`] that are about the disk.
pub fn write_again(
    store: &mut Connection,
    export: ExportId,
    folder: &Path,
    watch: &dyn JobWatch,
) -> Result<ExportRecord, Failure> {
    recover(store)?;
    if !folder.is_dir() {
        return Err(Failure::new(ErrorCode::FolderGone));
    }
    let transaction = store.transaction()?;
    let batch = batch::read(&transaction, export)?;
    refuse_voided(&record(&transaction, export)?)?;
    let rules = UnitRules::read(&transaction, batch.unit)?;
    let mut file = intended(export, folder, &rules.unit_code, batch.n);
    batch::insert_file(&transaction, &mut file)?;
    transaction.commit()?;
    run(store, &mut [file], watch)?;
    record(store, export)
}

/// Commits what is to be written. Nothing counts as exported by that.
fn intend(store: &mut Connection, request: &Export) -> Result<Vec<BatchFile>, Failure> {
    let contact = checked(&request.contact)?;
    let transaction = store.transaction()?;
    let groups = groups(&transaction, request.unit, request.persons.as_deref())?;
    if groups.is_empty() {
        return Err(Failure::new(ErrorCode::NothingToExport));
    }
    let rules = UnitRules::read(&transaction, request.unit)?;
    let first = next_n(
        &transaction,
        request.unit,
        &rules.unit_code,
        &request.folder,
    )?;
    let voids = batch::voided_package_ids(&transaction, request.unit)?;
    let mut files = Vec::new();
    for (n, (package, group)) in (first..).zip(groups) {
        let batch = Batch {
            unit: request.unit,
            package,
            n,
            created_at: now(),
            contact: contact.clone(),
            voids: voids.clone(),
            deferred: group.deferred,
            removed: group.removed,
        };
        let export = batch::insert(&transaction, &batch, &group.confirmed)?;
        let mut file = intended(export, &request.folder, &rules.unit_code, n);
        batch::insert_file(&transaction, &mut file)?;
        files.push(file);
    }
    transaction
        .prepare_cached("UPDATE unit SET contact_name = ?2, contact_phone = ?3 WHERE id = ?1")?
        .execute(params![request.unit, contact.name, contact.phone])?;
    transaction.commit()?;
    Ok(files)
}

fn intended(export: ExportId, folder: &Path, unit_code: &str, n: u32) -> BatchFile {
    BatchFile {
        id: 0,
        export,
        package_id: uuid::Uuid::now_v7().to_string(),
        folder: folder.to_owned(),
        name: file_name(unit_code, n),
        sha256: None,
    }
}

/// Turns intents into exported batches, or takes every trace of them back.
fn run(
    store: &mut Connection,
    files: &mut [BatchFile],
    watch: &dyn JobWatch,
) -> Result<(), Failure> {
    let mut begun = 0;
    let outcome = write_parts(store, files, watch).and_then(|()| {
        for file in &*files {
            begun += 1;
            rename_without_overwriting(&file.part(), &file.target()).map_err(disk_failure)?;
        }
        let transaction = store.transaction()?;
        let at = now();
        for file in &*files {
            batch::set_exported(&transaction, file, &at, false)?;
        }
        Ok(transaction.commit()?)
    });
    let Err(failure) = outcome else {
        return Ok(());
    };
    let begun = &files[..begun];
    match exported(store, begun) {
        // What is committed stays so, whatever a commit says behind that.
        Ok(true) => return Ok(()),
        // The first failure is the one to report; what cannot be taken back now is taken back before the next export, or at the next start.
        Ok(false) => drop(take_back(store, files, begun)),
        // Where the record cannot be read everything stays: the next export, or the next start, finishes or drops it.
        Err(_) => {}
    }
    Err(failure)
}

/// Whether the record has these files: all of them or none.
fn exported(store: &Connection, files: &[BatchFile]) -> Result<bool, Failure> {
    match files.first() {
        Some(file) => batch::is_exported(store, file),
        None => Ok(false),
    }
}

/// Removes what is there of the files, and drops the intents. Of those that were `begun` to be named one may have its name for all that, on a disk
/// that lets go of nothing or that is gone: the record then knows of it, as after a crash.
fn take_back(
    store: &mut Connection,
    files: &[BatchFile],
    begun: &[BatchFile],
) -> Result<(), Failure> {
    for file in begun {
        if standing(file) == Standing::Named {
            let _ = fs::remove_file(file.target());
        }
    }
    let notes = Notes::of(store);
    for file in files {
        remove_what_is_ours(&notes, file)?;
    }
    match begun
        .iter()
        .all(|file| standing(file) == Standing::NotNamed)
    {
        true => drop_intents(store, files),
        false => recover(store),
    }
}

/// All of them or none: half an intent would keep its number for ever.
fn drop_intents(store: &mut Connection, files: &[BatchFile]) -> Result<(), Failure> {
    let transaction = store.transaction()?;
    for file in files {
        batch::drop_intent(&transaction, file)?;
    }
    Ok(transaction.commit()?)
}

fn write_parts(
    store: &mut Connection,
    files: &mut [BatchFile],
    watch: &dyn JobWatch,
) -> Result<(), Failure> {
    let mut batches = Vec::new();
    let (mut people, mut bytes) = (0, 0);
    for file in &*files {
        let (number, photos) = batch::size(store, file.export)?;
        people += number;
        bytes += photos + BYTES_A_PERSON * number as u64;
        batches.push((batch::read(store, file.export)?, number));
    }
    check_space(files, bytes)?;
    let mut written = Vec::new();
    let mut phase = InPhase::begin(watch, Phase::Writing, people);
    for (file, (batch, number)) in files.iter_mut().zip(&batches) {
        let unit_code = UnitRules::read(store, batch.unit)?.unit_code;
        // A hundred thousand people take their room in memory once: they go into the file, and are read again to compare it.
        let people = batch::people(store, file.export)?;
        let part = write_part(store, &unit_code, batch, people, file, &phase)?;
        batch::set_written_part(store, file, part.sha256, part.bytes)?;
        written.push(part);
        phase.advance(*number);
    }
    let mut phase = InPhase::begin(watch, Phase::Verifying, people);
    for ((file, (batch, number)), written) in files.iter().zip(&batches).zip(&written) {
        let people = batch::people(store, file.export)?;
        verify_part(&file.part(), written, batch, &people, &phase)?;
        phase.advance(*number);
    }
    Ok(())
}

/// Roster entry, seal and ZIP records, with room to spare.
const BYTES_A_PERSON: u64 = 1024;

/// Says before hours of work what the disk would say in the middle of it. A folder that cannot tell is tried.
fn check_space(files: &[BatchFile], bytes: u64) -> Result<(), Failure> {
    let Some(file) = files.first() else {
        return Ok(());
    };
    match fs4::available_space(&file.folder) {
        Ok(space) if space < bytes => Err(Failure::new(ErrorCode::NoSpace)),
        _ => Ok(()),
    }
}
