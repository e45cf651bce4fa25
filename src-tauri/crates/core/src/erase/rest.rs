//! What goes once the rows of a unit are gone: older states, what stands of it beside the database, and the room it took in there. All of it can be
//! done again.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use sicard_package::Secret32;

use super::left::Left;
use crate::backup::{Known, room_for};
use crate::error::Failure;
use crate::store::{DATABASE, connect_database, copy_into_database, forget_unit};
use crate::view::{Phase, Progress};
use crate::watch::{InPhase, JobWatch};
use crate::work::unit;

/// Parts that lie beside the database.
const BESIDE: usize = 3;

/// Does what is left, and says whether that was all of it. What cannot be done does not keep the rest from being done.
pub fn done(
    store: &mut Connection,
    (work_folder, key): (&Path, &Secret32),
    (left, code): (&Left, &str),
    watch: &dyn JobWatch,
) -> bool {
    left.set_gone(work_folder);
    let phase = InPhase::begin(watch, Phase::Clearing, BESIDE);
    let states = left.remove_states(work_folder);
    phase.at(1);
    let numbers = forget_numbers(store, work_folder).is_ok();
    phase.at(2);
    let office = forget_office(store, work_folder, code).is_ok();
    phase.at(BESIDE);
    // Once is enough, however often the rest is tried.
    let written = left.written
        || write_anew(store, work_folder, key, watch)
            .map(|()| left.set_written(work_folder))
            .is_ok();
    let all = written && states && numbers && office;
    if all {
        left.done(work_folder);
    }
    all
}

/// Does what is left where a backup has taken the place of the store: older states that were to go hold the unit still. The store that was
/// restored was not meant by the deletion, and is left as it is.
pub fn done_after_restore(work_folder: &Path, left: &Left) {
    if left.remove_states(work_folder) {
        left.done(work_folder);
    }
}

/// Its row id may be given to another unit, whose last export number is known.
fn forget_numbers(store: &Connection, work_folder: &Path) -> Result<(), Failure> {
    let units = unit::ids(store)?;
    let mut known = Known::load(store, work_folder)?;
    if known.numbers.iter().all(|one| units.contains(one)) {
        return Ok(());
    }
    known.numbers.retain(|one| units.contains(one));
    known.save(work_folder)
}

/// Its number and name stand in the office's way, and its office has nothing left to help with; where it was imported again meanwhile, it has.
fn forget_office(store: &Connection, work_folder: &Path, code: &str) -> Result<(), Failure> {
    let again = "SELECT EXISTS (SELECT 1 FROM unit WHERE code = ?1)";
    match store.query_row(again, [code], |row| row.get(0))? {
        true => Ok(()),
        false => forget_unit(work_folder, code),
    }
}

/// Looks whether there is room to write the database anew.
///
/// # Errors
/// `no-space`.
pub fn room(work_folder: &Path) -> Result<(), Failure> {
    let length = fs::metadata(work_folder.join(DATABASE)).map_or(0, |found| found.len());
    room_for(length, work_folder)
}

/// Writes the database anew, without the pages that are free. SQLite's own VACUUM would hold the whole of it in memory, as temporary tables
/// are not to reach the disk; so it writes an encrypted file, and that is copied back in one transaction.
fn write_anew(
    store: &mut Connection,
    work_folder: &Path,
    key: &Secret32,
    watch: &dyn JobWatch,
) -> Result<(), Failure> {
    /// Progress, but no way back any more.
    struct ToItsEnd<'a>(&'a dyn JobWatch);
    impl JobWatch for ToItsEnd<'_> {
        fn progress(&self, progress: Progress) {
            self.0.progress(progress);
        }
    }
    let path = work_folder.join("people.db.new");
    let _ = fs::remove_file(&path);
    room(work_folder)?;
    let written = (|| {
        // What it writes has the key of the store, but the page size that new databases have.
        store.execute_batch("PRAGMA cipher_default_page_size = 16384")?;
        store.execute("VACUUM INTO ?1", [path.to_string_lossy()])?;
        let compact = connect_database(&path, key)?;
        copy_into_database(&compact, store, &ToItsEnd(watch))
    })();
    // The next start removes what cannot be removed now.
    let _ = fs::remove_file(&path);
    written
}
