//! 导出记录: what was exported, when, to whom.

use rusqlite::{Connection, OptionalExtension as _, Row, params};
use sicard_package::Sha256Hex;

use super::batch::person_ids;
use crate::clock::now;
use crate::error::{ErrorCode, Failure};
use crate::journal::Note;
use crate::store::{json, to_json};
use crate::view::{
    Contact, Deed, ExportId, ExportRecord, ExportStatus, ExportedPerson, HandInTick, UnitId,
};

const SELECT: &str = "SELECT export.id, unit, n, created_at, contact_name, contact_phone, handed_in_at, voided_at, ticked, \
     (SELECT count(*) FROM export_person WHERE export_person.export = export.id) AS people, \
     package_id, folder, file_name, sha256, bytes, written_at, \
     (SELECT count(*) FROM export_file AS every WHERE every.export = export.id AND every.written_at IS NOT NULL) AS files \
     FROM export JOIN export_file ON export_file.id = \
     (SELECT max(id) FROM export_file AS newest WHERE newest.export = export.id AND newest.written_at IS NOT NULL)";

/// Every batch of a unit, the newest first.
///
/// # Errors
/// The store's.
pub fn records(store: &Connection, unit: UnitId) -> Result<Vec<ExportRecord>, Failure> {
    let mut select = store.prepare_cached(&format!("{SELECT} WHERE unit = ?1 ORDER BY n DESC"))?;
    let records = select.query_map([unit], from_row)?;
    Ok(records.collect::<Result<_, _>>()?)
}

/// One batch.
///
/// # Errors
/// `export-gone`, the store's.
pub fn record(store: &Connection, export: ExportId) -> Result<ExportRecord, Failure> {
    let mut select = store.prepare_cached(&format!("{SELECT} WHERE export.id = ?1"))?;
    select
        .query_row([export], from_row)
        .optional()?
        .ok_or(Failure::new(ErrorCode::ExportGone))
}

/// The people of a batch in the order of the paper.
///
/// # Errors
/// `export-gone`, the store's.
pub fn people(store: &Connection, export: ExportId) -> Result<Vec<ExportedPerson>, Failure> {
    record(store, export)?;
    let mut select = store.prepare_cached(
        "SELECT personal_no, name FROM export_person WHERE export = ?1 ORDER BY place",
    )?;
    let people = select.query_map([export], |row| {
        Ok(ExportedPerson {
            personal_no: row.get(0)?,
            name: row.get(1)?,
        })
    })?;
    Ok(people.collect::<Result<_, _>>()?)
}

/// Withdraws a batch that was not handed in. Its people are confirmed again; who has changed since is to be confirmed
/// anew, on a new form. Later returns tell the office.
///
/// # Errors
/// `export-gone`, `export-handed-in`, `export-voided`, the store's.
pub fn void(store: &mut Connection, export: ExportId) -> Result<ExportRecord, Failure> {
    let transaction = store.transaction()?;
    let before = record(&transaction, export)?;
    refuse_voided(&before)?;
    if before.handed_in_at.is_some() {
        return Err(Failure::new(ErrorCode::ExportHandedIn));
    }
    transaction
        .prepare_cached("UPDATE export SET voided_at = ?2 WHERE id = ?1")?
        .execute(params![export, now()])?;
    transaction
        .prepare_cached(
            "UPDATE person SET export = NULL, changed_after_export = 0, \
             confirmed_at = iif(changed_after_export, NULL, confirmed_at), \
             form_back_at = iif(changed_after_export, NULL, form_back_at) WHERE export = ?1",
        )?
        .execute([export])?;
    let deed = Deed::ExportVoided {
        n: before.n,
        recovered: false,
    };
    enter(&transaction, &before, deed)?;
    let after = record(&transaction, export)?;
    transaction.commit()?;
    Ok(after)
}

/// Enters what was done with a batch.
///
/// # Errors
/// The store's.
pub fn enter(store: &Connection, record: &ExportRecord, deed: Deed) -> Result<(), Failure> {
    let people = person_ids(store, record.id)?;
    let note = Note::of(deed).unit(record.unit);
    note.people(&people).enter(store).map(drop)
}

/// Sets or takes back the mark that a batch was handed in.
///
/// # Errors
/// `export-gone`, `export-voided`, the store's.
pub fn set_handed_in(
    store: &mut Connection,
    export: ExportId,
    handed_in: bool,
) -> Result<ExportRecord, Failure> {
    let transaction = store.transaction()?;
    let before = record(&transaction, export)?;
    refuse_voided(&before)?;
    if handed_in == before.handed_in_at.is_some() {
        return Ok(before);
    }
    let n = before.n;
    let deed = match handed_in {
        true => Deed::HandedIn { n },
        false => Deed::HandedInTakenBack { n },
    };
    // Before its entry, as every time that the store keeps of what was done.
    let at = handed_in.then(now);
    enter(&transaction, &before, deed)?;
    transaction
        .prepare_cached("UPDATE export SET handed_in_at = ?2 WHERE id = ?1")?
        .execute(params![export, at])?;
    let after = record(&transaction, export)?;
    transaction.commit()?;
    Ok(after)
}

/// Ticks a line of a batch's 报送清单, or takes the tick back. It decides nothing about anybody, and the 操作记录 does not tell of it.
///
/// # Errors
/// `export-gone`, `export-voided`, the store's.
pub fn set_ticked(store: &mut Connection, tick: &HandInTick) -> Result<(), Failure> {
    let transaction = store.transaction()?;
    let record = record(&transaction, tick.export)?;
    refuse_voided(&record)?;
    let mut ticked = record.ticked;
    ticked.retain(|item| *item != tick.item);
    if tick.ticked {
        ticked.push(tick.item);
    }
    transaction
        .prepare_cached("UPDATE export SET ticked = ?2 WHERE id = ?1")?
        .execute(params![tick.export, to_json(&ticked)?])?;
    transaction.commit()?;
    Ok(())
}

/// Refuses what makes no sense for a withdrawn batch.
pub fn refuse_voided(record: &ExportRecord) -> Result<(), Failure> {
    match record.status {
        ExportStatus::Exported => Ok(()),
        ExportStatus::Voided => Err(Failure::new(ErrorCode::ExportVoided)),
    }
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<ExportRecord> {
    let voided_at: Option<String> = row.get("voided_at")?;
    let files: u32 = row.get("files")?;
    let written_at: String = row.get("written_at")?;
    Ok(ExportRecord {
        id: row.get("id")?,
        unit: row.get("unit")?,
        n: row.get("n")?,
        file_name: row.get("file_name")?,
        folder: row.get("folder")?,
        created_at: row.get("created_at")?,
        people: row.get("people")?,
        contact: Contact {
            name: row.get("contact_name")?,
            phone: row.get("contact_phone")?,
        },
        status: match voided_at {
            Some(_) => ExportStatus::Voided,
            None => ExportStatus::Exported,
        },
        handed_in_at: row.get("handed_in_at")?,
        ticked: json(row, "ticked")?,
        voided_at,
        package_id: row.get("package_id")?,
        sha256: Sha256Hex(row.get("sha256")?).to_string(),
        bytes: row.get::<_, i64>("bytes")?.unsigned_abs(),
        rewritten_at: (files > 1).then_some(written_at),
    })
}
