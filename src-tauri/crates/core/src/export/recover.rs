//! What a crash in the middle of an export leaves.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use rusqlite::{Connection, params};
use sha2::{Digest as _, Sha256};

use super::batch::{self, BatchFile};
use crate::clock::now;
use crate::error::Failure;
use crate::journal::Note;
use crate::unfinished::Notes;
use crate::view::Deed;

/// Finishes or drops every intent; to be called when the store is opened, and before anything new is intended: on a full disk an export that has
/// failed cannot even be taken back.
///
/// A file that has its name and is the one that was written counts as exported: the crash came before the last commit.
/// Otherwise the temporary file is removed, at a later start where its folder is out of reach; the intent is dropped, and its people are confirmed as
/// before. Where the folder is out of reach, or the file cannot be read, it may lie there under its name: the batch is then withdrawn, so that its
/// number is not used again and later returns tell the office to ignore it. One that was only written again stays intended until somebody can look: should
/// its batch be withdrawn, that file is to be ignored too.
///
/// # Errors
/// `no-space`, `work-folder-unwritable`, the store's.
pub fn recover(store: &mut Connection) -> Result<(), Failure> {
    let notes = Notes::of(store);
    for file in batch::intended_files(store)? {
        let standing = standing(&file);
        if standing == Standing::OutOfReach && batch::is_written(store, file.export)? {
            continue;
        }
        // A hard link may give the temporary name even to one that has its own.
        remove_what_is_ours(&notes, &file)?;
        let transaction = store.transaction()?;
        match standing {
            Standing::Named => batch::set_exported(&transaction, &file, &now(), true)?,
            Standing::OutOfReach => withdraw(&transaction, &file)?,
            Standing::NotNamed => batch::drop_intent(&transaction, &file)?,
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

/// Removes the temporary file and, beside it, an empty file that holds the name for it; what cannot be removed now is noted.
///
/// # Errors
/// `no-space`, `work-folder-unwritable`.
pub fn remove_what_is_ours(notes: &Notes, file: &BatchFile) -> Result<(), Failure> {
    notes.remove(file.part(), file.target())
}

/// A batch whose first file may lie where nobody can look now.
fn withdraw(store: &Connection, file: &BatchFile) -> Result<(), Failure> {
    let at = now();
    store
        .prepare_cached("UPDATE export SET voided_at = ?2, written = 1 WHERE id = ?1")?
        .execute(params![file.export, at])?;
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
