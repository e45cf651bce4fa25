//! Taking a written batch along: its file copied to a stick, and the copy read back.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};
use sicard_package::Sha256Hex;

use super::cached::forget_cached;
use super::file_name::part_name;
use super::write::disk_failure;
use crate::error::{ErrorCode, Failure};
use crate::unfinished::Notes;
use crate::view::{ExportRecord, Phase, Progress};
use crate::watch::JobWatch;

/// Read and written at once.
const CHUNK: usize = 1 << 20;

/// Copies the newest file of a batch into a folder, under its own name; returns the copy. It is handed to the disk, read back and compared
/// with the record before it gets its name, so that a pulled or worn-out stick never holds half a file that looks whole. The same file
/// there already is left as it is. What a crash leaves is removed by `notes`.
///
/// # Errors
/// `export-file-gone` where the file is not where it was written, or is not what was written; `file-exists` where another file has the
/// name; `folder-gone`, `folder-unwritable`, `no-space`, `io`; `work-folder-unwritable`; `verify-failed`; `cancelled`. Nothing is left behind then.
pub fn copy(
    record: &ExportRecord,
    folder: &Path,
    notes: &Notes,
    watch: &dyn JobWatch,
) -> Result<PathBuf, Failure> {
    let source = Path::new(&record.folder).join(&record.file_name);
    let target = folder.join(&record.file_name);
    let gone = || Failure::new(ErrorCode::ExportFileGone).with("name", record.file_name.clone());
    let taken = || Failure::new(ErrorCode::FileExists).with("name", record.file_name.clone());
    let total = record.bytes.saturating_mul(2);
    let steps = Steps { watch, total };
    if target.exists() {
        return match hash(&target, &steps, record.bytes)? == record.sha256 {
            true => Ok(target),
            false => Err(taken()),
        };
    }
    if !folder.is_dir() {
        return Err(Failure::new(ErrorCode::FolderGone));
    }
    let mut from = File::open(&source).map_err(|_| gone())?;
    let part = folder.join(part_name(&record.file_name, &record.package_id));
    let mut part = notes.note(part)?;
    if copy_and_hash(&mut from, part.file(), &steps)? != record.sha256 {
        return Err(gone());
    }
    if hash(part.file(), &steps, record.bytes)? != record.sha256 {
        let reason = "copy-differs";
        return Err(Failure::new(ErrorCode::VerifyFailed).with("reason", reason));
    }
    part.give_name(&target)
        .map_err(|failure| match failure.code {
            ErrorCode::FileExists => taken(),
            _ => failure,
        })?;
    Ok(target)
}

struct Steps<'a> {
    watch: &'a dyn JobWatch,
    total: u64,
}

impl Steps<'_> {
    fn at(&self, phase: Phase, bytes: u64) -> Result<(), Failure> {
        if self.watch.cancelled() {
            return Err(Failure::new(ErrorCode::Cancelled));
        }
        // In thousandths: lengths of files may be beyond 32 bits.
        let done = bytes.saturating_mul(1_000) / self.total.max(1);
        self.watch.progress(Progress {
            phase,
            done: u32::try_from(done).unwrap_or(1_000).min(1_000),
            total: 1_000,
        });
        Ok(())
    }
}

/// Returns the hash of what was read.
fn copy_and_hash(from: &mut File, part: &Path, steps: &Steps<'_>) -> Result<String, Failure> {
    // One of a copy that was broken off earlier is begun anew: the name is nobody else's.
    let mut to = File::create(part).map_err(disk_failure)?;
    let mut hash = Sha256::new();
    let mut done = 0;
    let mut buffer = vec![0; CHUNK];
    loop {
        steps.at(Phase::Writing, done)?;
        let count = from.read(&mut buffer).map_err(disk_failure)?;
        if count == 0 {
            break;
        }
        hash.update(&buffer[..count]);
        to.write_all(&buffer[..count]).map_err(disk_failure)?;
        done += count as u64;
    }
    to.sync_all().map_err(disk_failure)?;
    Ok(hex(hash))
}

/// Of what the disk has.
fn hash(path: &Path, steps: &Steps<'_>, before: u64) -> Result<String, Failure> {
    forget_cached(path);
    let mut file = File::open(path).map_err(disk_failure)?;
    let mut hash = Sha256::new();
    let mut done = before;
    let mut buffer = vec![0; CHUNK];
    loop {
        steps.at(Phase::Verifying, done)?;
        let count = file.read(&mut buffer).map_err(disk_failure)?;
        if count == 0 {
            return Ok(hex(hash));
        }
        hash.update(&buffer[..count]);
        done += count as u64;
    }
}

/// As the record has it.
fn hex(hash: Sha256) -> String {
    Sha256Hex(hash.finalize().into()).to_string()
}
