//! Export numbers after a restore: a backup cannot know what was exported after it was made, and no number may be used twice.

use rusqlite::{Connection, params};

use super::known::Known;
use crate::clock::now;
use crate::error::{ErrorCode, Failure};
use crate::export;
use crate::journal::Note;
use crate::view::{Deed, ExportStatus, LastNumber, OpenBatch, SetLastNumber, UnitId};
use crate::work::unit;

/// Units whose last number is to be said.
///
/// # Errors
/// The store's.
pub fn unit_numbers(store: &Connection, known: &Known) -> Result<Vec<LastNumber>, Failure> {
    let mut numbers = Vec::new();
    for id in unit::ids(store)? {
        if known.numbers.contains(&id) {
            let name = unit::name(store, id)?;
            numbers.push(LastNumber {
                unit: id,
                code: name.code,
                name: name.name,
                known: export::largest_n(store, id)?,
            });
        }
    }
    Ok(numbers)
}

/// Units whose last number nobody has said since the store was restored, as the record shows it: neither was one entered then, nor an export, which
/// is not made before. One that was imported since is among them too.
///
/// # Errors
/// The store's.
pub fn unsaid_since_restore(store: &Connection) -> Result<Vec<UnitId>, Failure> {
    let restored: Option<i64> = store.query_row(
        "SELECT max(number) FROM journal WHERE deed GLOB '{\"kind\":\"store-restored\"*'",
        [],
        |row| row.get(0),
    )?;
    let Some(restored) = restored else {
        return Ok(Vec::new());
    };
    let mut select = store.prepare(
        "SELECT id FROM unit WHERE NOT EXISTS (SELECT 1 FROM journal WHERE number > ?1 AND journal.unit = unit.code \
         AND CASE WHEN json_valid(deed) THEN deed ->> '$.kind' IN ('last-number-set', 'exported') END)",
    )?;
    let unsaid = select.query_map([restored], |row| row.get(0))?;
    Ok(unsaid.collect::<Result<_, _>>()?)
}

/// Notes that a unit's numbers are used up to `last`, which is entered: the next export gets the one after it. Of what stands in the lost ones nothing is
/// known, so the number is kept by a withdrawn batch without a file, as one is whose stick was pulled; it is in no list and in no return.
///
/// # Errors
/// `internal` for a number beyond any that a unit comes to, the store's.
pub fn set_last_number(store: &mut Connection, said: &SetLastNumber) -> Result<(), Failure> {
    if said.last > export::LARGEST_N {
        return Err(Failure::new(ErrorCode::Internal));
    }
    let transaction = store.transaction()?;
    let known = export::largest_n(&transaction, said.unit)?;
    if said.last > known {
        let at = now();
        let kept = transaction
            .prepare_cached(
                "INSERT INTO export (unit, package, n, created_at, contact_name, contact_phone, voids, deferred, removed, \
                 written, voided_at) SELECT ?1, max(id), ?2, ?3, '', '', '[]', '[]', '[]', 1, ?3 FROM package \
                 WHERE unit = ?1 HAVING max(id) IS NOT NULL",
            )?
            .execute(params![said.unit, said.last, at])?;
        if kept == 0 {
            return Err(Failure::new(ErrorCode::Internal));
        }
    }
    let n = said.last.max(known);
    Note::of(Deed::LastNumberSet { n })
        .unit(said.unit)
        .enter(&transaction)?;
    Ok(transaction.commit()?)
}

/// Every batch of a unit that was exported and not handed in; `None`: of all units.
///
/// # Errors
/// The store's.
pub fn open_batches(store: &Connection, only: Option<UnitId>) -> Result<Vec<OpenBatch>, Failure> {
    let mut open = Vec::new();
    for id in unit::ids(store)? {
        if only.is_some_and(|only| only != id) {
            continue;
        }
        let name = unit::name(store, id)?;
        let records = export::records(store, id)?.into_iter();
        let waiting = records
            .filter(|one| one.status == ExportStatus::Exported && one.handed_in_at.is_none());
        open.extend(waiting.map(|record| OpenBatch {
            unit_code: name.code.clone(),
            unit_name: name.name.clone(),
            file_name: record.file_name,
            folder: record.folder,
            created_at: record.created_at,
            people: record.people,
        }));
    }
    Ok(open)
}
