//! What a crash in the middle of an export leaves.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

use rusqlite::{Connection, params};
use sha2::{Digest as _, Sha256};

use super::batch::{self, BatchFile};
use crate::clock::now;
use crate::error::Failure;
use crate::journal::Note;
use crate::view::Deed;

/// Finishes or drops every intent; to be called when the store is opened, and before anything new is intended: on a full disk an export that has
/// failed cannot even be taken back.
///
/// A file that has its name and is the one that was written counts as exported: the crash came before the last commit.
/// Otherwise the temporary file is removed, the intent dropped, and its people are confirmed as before. Where the folder
/// is out of reach, or the file cannot be read, it may lie there under its name: the batch is then withdrawn, so that its
/// number is not used again and later returns tell the office to ignore it.
///
/// # Errors
/// The store's.
pub fn recover(store: &mut Connection) -> Result<(), Failure> {
    for file in batch::intended_files(store)? {
        let transaction = store.transaction()?;
        match standing(&file) {
            Standing::Named => {
                // A hard link may still give it the temporary name too.
                let _ = fs::remove_file(file.part());
                batch::set_exported(&transaction, &file, &now(), true)?;
            }
            Standing::OutOfReach => withdraw(&transaction, &file)?,
            Standing::NotNamed => {
                remove_what_is_ours(&file);
                batch::drop_intent(&transaction, &file)?;
            }
        }
        transaction.commit()?;
    }
    Ok(())
}

/// What of an intended file is there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The file that was written has its name.
    Named,
    /// It has not.
    NotNamed,
    /// Nobody can say.
    OutOfReach,
}

/// How a file stands that is intended.
pub fn standing(file: &BatchFile) -> Standing {
    // Without a hash the file was never whole under its temporary name, so it cannot have another.
    let Some(expected) = file.sha256 else {
        return Standing::NotNamed;
    };
    match sha256_of(&file.target()) {
        Ok(found) if found == expected => Standing::Named,
        Ok(_) => Standing::NotNamed,
        Err(error) if error.kind() == io::ErrorKind::NotFound && file.folder.is_dir() => {
            Standing::NotNamed
        }
        Err(_) => Standing::OutOfReach,
    }
}

/// Of a file of any length.
pub fn sha256_of(path: &Path) -> io::Result<[u8; 32]> {
    let (mut file, mut hash) = (File::open(path)?, Sha256::new());
    let mut buffer = vec![0; 1 << 16];
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(hash.finalize().into()),
            length => hash.update(&buffer[..length]),
        }
    }
}

/// The temporary file and, beside it, an empty file that holds the name for it. If they cannot be removed they are in
/// nobody's way: the next number counts them.
fn remove_what_is_ours(file: &BatchFile) {
    let (part, target) = (file.part(), file.target());
    let placeholder = fs::metadata(&target).is_ok_and(|found| found.len() == 0);
    if placeholder && part.exists() {
        let _ = fs::remove_file(target);
    }
    let _ = fs::remove_file(part);
}

/// A batch whose first file may lie where nobody can look now; one that was only written again stays as it was.
fn withdraw(store: &Connection, file: &BatchFile) -> Result<(), Failure> {
    let at = now();
    let withdrawn = store
        .prepare_cached(
            "UPDATE export SET voided_at = ?2, written = 1 WHERE id = ?1 AND written = 0",
        )?
        .execute(params![file.export, at])?;
    if withdrawn == 0 {
        return batch::drop_intent(store, file);
    }
    store
        .prepare_cached("UPDATE export_file SET written_at = ?2 WHERE id = ?1")?
        .execute(params![file.id, at])?;
    let batch = batch::read(store, file.export)?;
    let people = batch::person_ids(store, file.export)?;
    let note = Note::of(Deed::ExportVoided {
        n: batch.n,
        recovered: true,
    });
    note.unit(batch.unit).people(&people).enter(store)?;
    Ok(())
}
