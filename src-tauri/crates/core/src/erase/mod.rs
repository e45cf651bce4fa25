//! 删除本单位的全部数据.
//!
//! Rows and photos are deleted with SQLite's `secure_delete`, which overwrites them; then the database is written anew without the room they
//! took. Older states of the work folder hold the unit too and go with it. What lies outside of the work folder is the clerk's.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, params};
use sicard_package::Secret32;

use crate::backup::{Known, kept_stores, open_batches, room_for};
use crate::error::{ErrorCode, Failure};
use crate::journal::{self, Note};
use crate::store::{DATABASE, EARLIER, connect_database, copy_into_database, forget_unit};
use crate::view::{Deed, ErasePlan, Erased, UnitId};
use crate::watch::JobWatch;
use crate::work::unit;

/// What every table of the database is to a unit: how its rows of the unit are deleted, in an order that no reference forbids. A table that
/// is not named here fails a test.
const TABLES: [(&str, &str); 18] = [
    (
        "unsaved",
        "DELETE FROM unsaved WHERE person IN (SELECT id FROM person WHERE unit = ?1)",
    ),
    (
        "photo_reason",
        "DELETE FROM photo_reason WHERE person IN (SELECT id FROM person WHERE unit = ?1)",
    ),
    (
        "export_person",
        "DELETE FROM export_person WHERE export IN (SELECT id FROM export WHERE unit = ?1)",
    ),
    (
        "printed_form",
        "DELETE FROM printed_form WHERE batch IN (SELECT id FROM print_batch WHERE unit = ?1)",
    ),
    (
        "export_file",
        "DELETE FROM export_file WHERE export IN (SELECT id FROM export WHERE unit = ?1)",
    ),
    ("person", "DELETE FROM person WHERE unit = ?1"),
    ("export", "DELETE FROM export WHERE unit = ?1"),
    ("print_batch", "DELETE FROM print_batch WHERE unit = ?1"),
    ("package", "DELETE FROM package WHERE unit = ?1"),
    ("unit", "DELETE FROM unit WHERE id = ?1"),
    ("photo", ""),
    ("photo_jpeg", ""),
    ("photo_likeness", ""),
    // What is personal of the record goes by a way of its own; that something was done in the unit stays, and so does who did it.
    ("journal", ""),
    ("journal_particulars", ""),
    ("journal_clerk", ""),
    ("sqlite_sequence", ""),
    ("sqlite_stat1", ""),
];

/// Photos that nobody has any more; their pictures and likenesses go with them.
const UNUSED_PHOTOS: &str = "DELETE FROM photo WHERE id NOT IN (SELECT photo_issued FROM person WHERE photo_issued IS NOT NULL \
     UNION ALL SELECT photo_clerk FROM person WHERE photo_clerk IS NOT NULL UNION ALL SELECT photo FROM export_person)";

/// Whether it is known what a table is to a unit.
pub fn knows(table: &str) -> bool {
    TABLES.iter().any(|(name, _)| *name == table)
}

/// What would be deleted.
///
/// # Errors
/// `internal` where there is no such unit, the store's.
pub fn plan(store: &Connection, unit: UnitId, work_folder: &Path) -> Result<ErasePlan, Failure> {
    let name = unit::name(store, unit)?;
    let count = |select: &str| -> Result<u32, Failure> {
        Ok(store.query_row(select, [unit], |row| row.get(0))?)
    };
    Ok(ErasePlan {
        unit,
        code: name.code,
        name: name.name,
        people: count("SELECT count(*) FROM person WHERE unit = ?1")?,
        photos: count(
            "SELECT count(*) FROM photo WHERE id IN (SELECT photo_issued FROM person WHERE unit = ?1 \
             UNION SELECT photo_clerk FROM person WHERE unit = ?1 UNION SELECT photo FROM export_person \
             JOIN export ON export.id = export_person.export WHERE unit = ?1)",
        )?,
        batches: count(
            "SELECT count(*) FROM export_file JOIN export ON export.id = export WHERE unit = ?1",
        )?,
        open: open_batches(store, Some(unit))?,
        earlier_states: u32::try_from(earlier_states(work_folder).len()).unwrap_or(u32::MAX),
    })
}

/// Deletes a unit, its number typed by the clerk, from the store and its work folder, whose key is `key`. Broken off before the rows are gone
/// it changes nothing; afterwards it goes to its end.
///
/// # Errors
/// `unit-code-differs`, `internal` where there is no such unit, `cancelled`, `no-space`, the store's.
pub fn erase(
    store: &mut Connection,
    (unit, typed): (UnitId, &str),
    (work_folder, key): (&Path, &Secret32),
    watch: &dyn JobWatch,
) -> Result<Erased, Failure> {
    let code = unit::name(store, unit)?.code;
    if typed.trim() != code {
        return Err(Failure::new(ErrorCode::UnitCodeDiffers));
    }
    let length = fs::metadata(work_folder.join(DATABASE)).map_or(0, |found| found.len());
    room_for(length, work_folder)?;
    store.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))?;
    let batches = plan(store, unit, work_folder)?.batches;
    let transaction = store.transaction()?;
    Note::of(Deed::UnitErased { batches })
        .unit(unit)
        .enter(&transaction)?;
    journal::forget_particulars(&transaction, unit)?;
    let mut people = 0;
    for (table, delete) in TABLES.iter().filter(|(_, delete)| !delete.is_empty()) {
        if watch.cancelled() {
            return Err(Failure::new(ErrorCode::Cancelled));
        }
        let deleted = transaction.execute(delete, params![unit])?;
        if *table == "person" {
            people = deleted;
        }
    }
    let photos = transaction.execute(UNUSED_PHOTOS, [])?;
    if watch.cancelled() {
        return Err(Failure::new(ErrorCode::Cancelled));
    }
    transaction.commit()?;
    let left = remove(&earlier_states(work_folder));
    // Its row id may be given to another unit.
    let mut known = Known::load(work_folder);
    known.numbers.retain(|one| *one != unit);
    known.save(work_folder)?;
    // Its number and name stand there, and its office has nothing left to help with.
    forget_unit(work_folder, &code)?;
    write_anew(store, work_folder, key, watch)?;
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Ok(Erased {
        people: count(people),
        photos: count(photos),
        left,
    })
}

/// Older states of all units: what was kept before restores and before new versions.
fn earlier_states(work_folder: &Path) -> Vec<PathBuf> {
    let mut states = kept_stores(work_folder);
    let copies = fs::read_dir(work_folder.join(EARLIER))
        .into_iter()
        .flatten();
    states.extend(copies.flatten().map(|entry| entry.path()));
    states
}

/// Returns how many could not be removed.
fn remove(states: &[PathBuf]) -> u32 {
    let removed = states.iter().map(|state| match state.is_dir() {
        true => fs::remove_dir_all(state),
        false => fs::remove_file(state),
    });
    u32::try_from(removed.filter(Result::is_err).count()).unwrap_or(u32::MAX)
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
        fn progress(&self, progress: crate::view::Progress) {
            self.0.progress(progress);
        }
    }
    let path = work_folder.join("people.db.new");
    let _ = fs::remove_file(&path);
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
