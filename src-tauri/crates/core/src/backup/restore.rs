//! 从备份恢复: a store is made of a backup beside the present one, and looked at, before anything is replaced.

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::Path;

use sicard_package::Secret32;

use super::known::{Known, mark};
use super::make::room_for;
use super::read::Opened;
use super::standing::{Facts, Standing, check};
use super::swap::NEW;
use crate::error::{ErrorCode, Failure};
use crate::export::disk_failure;
use crate::journal::Note;
use crate::store::{
    DATABASE, connect_database, copy_database, migrate, must_be_ours, new_keys, work_folder_failure,
};
use crate::view::{BackupPurpose, Deed, LastBackup};
use crate::watch::JobWatch;
use crate::work::unit;

/// A store that was made of a backup and waits in the work folder to be taken.
pub struct Prepared {
    /// Its key.
    pub(crate) key: Secret32,
}

/// Opens a backup with its secret and makes a store of it within the work folder, under a new key, brought to the present version and not in
/// use yet: see [`swap`](super::swap()). `password` as when a store is made. What fails or is cancelled leaves nothing.
///
/// # Errors
/// `not-a-backup`, `backup-is-package`, `backup-cut-off`, `backup-damaged`, `backup-newer`, `backup-wrong-secret`, `store-newer`,
/// `password-too-short`, `no-keychain`, `no-space`, `work-folder-unwritable`, `cancelled`, `io`.
pub fn prepare(
    work_folder: &Path,
    backup: &Path,
    secret: &str,
    password: Option<&str>,
    watch: &dyn JobWatch,
) -> Result<Prepared, Failure> {
    let new = work_folder.join(NEW);
    let _ = fs::remove_dir_all(&new);
    let prepared = prepared(&new, backup, secret, password, watch);
    if prepared.is_err() {
        // The first failure is the one to tell; the next start removes the folder.
        let _ = fs::remove_dir_all(&new);
    }
    prepared
}

fn prepared(
    new: &Path,
    backup: &Path,
    secret: &str,
    password: Option<&str>,
    watch: &dyn JobWatch,
) -> Result<Prepared, Failure> {
    let opened = Opened::with_secret(backup, secret)?;
    fs::create_dir_all(new).map_err(work_folder_failure)?;
    // As it comes out of the backup, and once more under its new key.
    room_for(opened.head.database.saturating_mul(2), new)?;

    let unpacked = new.join("unpacked.db");
    let (head, facts) = unpack(opened, &unpacked, watch)?;
    let key = Secret32::generate()?;
    let damaged = |failure: Failure| match failure.code {
        // The database is what was sealed; what is wrong in it was so before.
        ErrorCode::StoreDamaged => Failure::new(ErrorCode::BackupDamaged),
        _ => failure,
    };
    let from = (&*unpacked, &*head.made_at);
    let units = database(from, &facts, &new.join(DATABASE), &key, watch).map_err(damaged)?;
    fs::remove_file(&unpacked).map_err(work_folder_failure)?;

    let file = backup.file_name().unwrap_or_default();
    let known = Known {
        last: (head.purpose == BackupPurpose::Backup).then(|| LastBackup {
            made_at: head.made_at.clone(),
            folder: backup.parent().unwrap_or(backup).display().to_string(),
            file: file.to_string_lossy().into_owned(),
            bytes: fs::metadata(backup).map_or(0, |found| found.len()),
        }),
        mark: mark(new),
        record: Some(facts.standing.record()),
        numbers: units,
    };
    known.save(new)?;
    // The keys last: until here nothing was put into the computer's keychain.
    new_keys(new, &key, password)?;
    Ok(Prepared { key })
}

fn unpack(
    opened: Opened,
    to: &Path,
    watch: &dyn JobWatch,
) -> Result<(super::head::Head, Facts), Failure> {
    let mut to = BufWriter::new(File::create_new(to).map_err(disk_failure)?);
    let read = opened.body(|piece| to.write_all(piece).map_err(disk_failure), watch)?;
    to.flush().map_err(disk_failure)?;
    Ok(read)
}

/// Looks at what was unpacked, copies it under its new key, brings it to the present version and enters in its record that it was restored;
/// returns its units.
fn database(
    (unpacked, made_at): (&Path, &str),
    facts: &Facts,
    to: &Path,
    key: &Secret32,
    watch: &dyn JobWatch,
) -> Result<Vec<u32>, Failure> {
    let from = connect_database(unpacked, &facts.database_key)?;
    // Before anything is read from it by a name.
    must_be_ours(&from)?;
    check(&from)?;
    if Standing::of(&from)? != facts.standing {
        return Err(Failure::new(ErrorCode::BackupDamaged));
    }
    let mut store = copy_database(&from, to, key, watch)?;
    migrate(&mut store)?;
    let transaction = store.transaction()?;
    // To the minute, as it is shown.
    let made_at: String = made_at.chars().take(16).collect();
    let made_at = made_at.replace('T', " ");
    Note::of(Deed::StoreRestored { made_at }).enter(&transaction)?;
    transaction.commit()?;
    check(&store)?;
    unit::ids(&store)
}
