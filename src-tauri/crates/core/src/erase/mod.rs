//! 删除本单位的全部数据.
//!
//! Rows and photos are deleted with SQLite's `secure_delete`, which overwrites them; then the database is written anew without the room they
//! took. Older states of the work folder hold the unit too and go with it. What lies outside of the work folder is the clerk's.
//!
//! What lies beside the rows goes once they are gone, and where that is broken off, at the next opening ([`go_on`]).

mod left;
mod rest;

use std::path::Path;

use left::Left;
use rusqlite::{Connection, params};
use sicard_package::Secret32;

use crate::backup::open_batches;
use crate::error::{ErrorCode, Failure};
use crate::journal::{self, Note};
use crate::view::{Deed, ErasePlan, Erased, Phase, UnitId};
use crate::watch::{InPhase, JobWatch, Unwatched};
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
        earlier_states: u32::try_from(left::earlier_states(work_folder).len()).unwrap_or(u32::MAX),
    })
}

/// Deletes a unit, its number typed by the clerk, from the store and its work folder, whose key is `key`. What fails or is broken off before the
/// rows are gone changes nothing; afterwards nothing fails: what cannot be done then is done at the next opening.
///
/// # Errors
/// `unit-code-differs`, `internal` where there is no such unit, `cancelled`, `no-space`, `work-folder-unwritable`, the store's.
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
    rest::room(work_folder)?;
    store.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))?;
    let batches = plan(store, unit, work_folder)?.batches;
    let transaction = store.transaction()?;
    let entry = Note::of(Deed::UnitErased { batches })
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
    InPhase::begin(watch, Phase::Saving, 0);
    let left = Left::note(work_folder, &entry)?;
    if let Err(error) = transaction.commit() {
        // What is committed stays so, whatever a commit says behind that. Where it cannot be seen, the next opening sees by the record whether the note is
        // of anything.
        match journal::stands(store, &entry) {
            Ok(true) => {}
            Ok(false) => {
                left.done(work_folder);
                return Err(error.into());
            }
            Err(_) => return Err(error.into()),
        }
    }
    let done = rest::done(store, (work_folder, key), (&left, &code), watch);
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Ok(Erased {
        people: count(people),
        photos: count(photos),
        left: !done,
    })
}

/// Goes on with each deletion that was broken off or could not be done to its end. What cannot be done now either keeps nobody from working, and
/// is tried at the next opening.
///
/// # Errors
/// The store's.
pub fn go_on(
    store: &mut Connection,
    (work_folder, key): (&Path, &Secret32),
) -> Result<(), Failure> {
    // What cannot be read now is read at the next opening.
    for left in left::load(work_folder).unwrap_or_default() {
        match left.unit_code(store)? {
            Some(code) => {
                rest::done(store, (work_folder, key), (&left, &code), &Unwatched);
            }
            None if left.gone || left.is_before_a_restore(work_folder) => {
                rest::done_after_restore(work_folder, &left);
            }
            // Broken off before anything was deleted.
            None => left.done(work_folder),
        }
    }
    Ok(())
}
