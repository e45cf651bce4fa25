//! Batches, their files and their people in the store.

use std::path::PathBuf;

use rusqlite::{Connection, OptionalExtension as _, params};
use sicard_package::{Left, PersonToReturn, Sha256Hex};

use super::file_name::part_name;
use crate::error::{ErrorCode, Failure};
use crate::journal::Note;
use crate::store::{json, to_json};
use crate::view::{Contact, Deed, ExportId, PersonId, UnitId};

/// One batch: everything of a return but its people.
pub struct Batch {
    /// The unit.
    pub unit: UnitId,
    /// Row id of the issue it answers.
    pub package: u32,
    /// n of `out_<n>`.
    pub n: u32,
    /// When it was decided on.
    pub created_at: String,
    /// Whom the office may ask.
    pub contact: Contact,
    /// `package_id`s of withdrawn returns.
    pub voids: Vec<String>,
    /// 暂缓办理 and 待更正.
    pub deferred: Vec<Left>,
    /// 已移出.
    pub removed: Vec<Left>,
}

/// One person of a batch.
pub struct BatchPerson {
    /// Who.
    pub person: PersonId,
    /// Row id of the photo.
    pub photo: u32,
    /// SHA-256 of the photo.
    pub photo_sha256: [u8; 32],
    /// What is returned.
    pub data: PersonToReturn,
}

/// One file of a batch, written or intended.
pub struct BatchFile {
    /// Row id; 0 before it is in the store.
    pub id: u32,
    /// Of which batch.
    pub export: ExportId,
    /// Of the manifest.
    pub package_id: String,
    /// Where it is.
    pub folder: PathBuf,
    /// What it is called.
    pub name: String,
    /// Of the whole file, once it is written under its temporary name.
    pub sha256: Option<[u8; 32]>,
}

impl BatchFile {
    /// The file.
    pub fn target(&self) -> PathBuf {
        self.folder.join(&self.name)
    }

    /// The file before it is whole.
    pub fn part(&self) -> PathBuf {
        self.folder.join(part_name(&self.name, &self.package_id))
    }
}

/// Puts a new batch with its people into the store, as an intent.
pub fn insert(
    store: &Connection,
    batch: &Batch,
    people: &[BatchPerson],
) -> Result<ExportId, Failure> {
    store
        .prepare_cached(
            "INSERT INTO export (unit, package, n, created_at, contact_name, contact_phone, voids, deferred, removed) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(params![
            batch.unit,
            batch.package,
            batch.n,
            batch.created_at,
            batch.contact.name,
            batch.contact.phone,
            to_json(&batch.voids)?,
            to_json(&batch.deferred)?,
            to_json(&batch.removed)?,
        ])?;
    let id = last_id(store)?;
    let mut insert = store.prepare_cached(
        "INSERT INTO export_person (export, place, person, photo, personal_no, name, id_number, id_number_choice, \
         mobile, confirmed_at, form_code, replaces) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    for (place, one) in (0_u32..).zip(people) {
        let data = &one.data;
        insert.execute(params![
            id,
            place,
            one.person,
            one.photo,
            data.personal_no,
            data.name,
            data.id_number,
            data.id_number_choice,
            data.mobile,
            data.confirmed_at,
            data.form_code,
            data.replaces,
        ])?;
    }
    Ok(id)
}

/// Puts an intended file into the store.
pub fn insert_file(store: &Connection, file: &mut BatchFile) -> Result<(), Failure> {
    store
        .prepare_cached(
            "INSERT INTO export_file (export, package_id, folder, file_name) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![
            file.export,
            file.package_id,
            file.folder.to_string_lossy(),
            file.name,
        ])?;
    file.id = last_id(store)?;
    Ok(())
}

/// One batch.
pub fn read(store: &Connection, id: ExportId) -> Result<Batch, Failure> {
    let mut select = store.prepare_cached(
        "SELECT unit, package, n, created_at, contact_name, contact_phone, voids, deferred, removed \
         FROM export WHERE id = ?1",
    )?;
    let batch = select.query_row([id], |row| {
        Ok(Batch {
            unit: row.get(0)?,
            package: row.get(1)?,
            n: row.get(2)?,
            created_at: row.get(3)?,
            contact: Contact {
                name: row.get(4)?,
                phone: row.get(5)?,
            },
            voids: json(row, 6)?,
            deferred: json(row, 7)?,
            removed: json(row, 8)?,
        })
    });
    batch.optional()?.ok_or(Failure::new(ErrorCode::ExportGone))
}

/// The people of a batch in the order of the paper.
pub fn people(store: &Connection, id: ExportId) -> Result<Vec<BatchPerson>, Failure> {
    let mut select = store.prepare_cached(
        "SELECT person, photo, sha256, personal_no, name, id_number, id_number_choice, mobile, confirmed_at, \
         form_code, replaces FROM export_person JOIN photo ON photo.id = export_person.photo \
         WHERE export = ?1 ORDER BY place",
    )?;
    let people = select.query_map([id], |row| {
        Ok(BatchPerson {
            person: row.get(0)?,
            photo: row.get(1)?,
            photo_sha256: row.get(2)?,
            data: PersonToReturn {
                personal_no: row.get(3)?,
                name: row.get(4)?,
                id_number: row.get(5)?,
                id_number_choice: row.get(6)?,
                mobile: row.get(7)?,
                confirmed_at: row.get(8)?,
                form_code: row.get(9)?,
                replaces: row.get(10)?,
                photo: (),
            },
        })
    })?;
    Ok(people.collect::<Result<_, _>>()?)
}

/// How many people a batch has, and how many bytes their photos.
pub fn size(store: &Connection, id: ExportId) -> Result<(usize, u64), Failure> {
    let mut select = store.prepare_cached(
        "SELECT count(*), coalesce(sum(bytes), 0) FROM export_person JOIN photo ON photo.id = export_person.photo \
         WHERE export = ?1",
    )?;
    Ok(select.query_row([id], |row| {
        let (people, bytes): (u32, i64) = (row.get(0)?, row.get(1)?);
        Ok((people as usize, bytes.unsigned_abs()))
    })?)
}

/// Every file that is intended and not known to be written.
pub fn intended_files(store: &Connection) -> Result<Vec<BatchFile>, Failure> {
    let mut select = store.prepare_cached(
        "SELECT id, export, package_id, folder, file_name, sha256 FROM export_file WHERE written_at IS NULL",
    )?;
    let files = select.query_map([], |row| {
        Ok(BatchFile {
            id: row.get(0)?,
            export: row.get(1)?,
            package_id: row.get(2)?,
            folder: PathBuf::from(row.get::<_, String>(3)?),
            name: row.get(4)?,
            sha256: row.get(5)?,
        })
    })?;
    Ok(files.collect::<Result<_, _>>()?)
}

/// Notes what the file under its temporary name is.
pub fn set_written_part(
    store: &Connection,
    file: &mut BatchFile,
    sha256: [u8; 32],
    bytes: u64,
) -> Result<(), Failure> {
    store
        .prepare_cached("UPDATE export_file SET sha256 = ?2, bytes = ?3 WHERE id = ?1")?
        .execute(params![
            file.id,
            sha256,
            i64::try_from(bytes).unwrap_or(i64::MAX)
        ])?;
    file.sha256 = Some(sha256);
    Ok(())
}

/// The file has its name: it counts, and so does its batch. Its people are exported if that was its first file. The record holds it, and the file
/// is bound to the entry. `recovered`: it was found so after the program was broken off.
pub fn set_exported(
    store: &Connection,
    file: &BatchFile,
    at: &str,
    recovered: bool,
) -> Result<(), Failure> {
    store
        .prepare_cached("UPDATE export_file SET written_at = ?2 WHERE id = ?1")?
        .execute(params![file.id, at])?;
    let first = store
        .prepare_cached("UPDATE export SET written = 1 WHERE id = ?1 AND written = 0")?
        .execute([file.export])?;
    if first == 1 {
        store
            .prepare_cached(
                "UPDATE person SET export = ?1, changed_after_export = 0 \
                 WHERE id IN (SELECT person FROM export_person WHERE export = ?1)",
            )?
            .execute([file.export])?;
    }
    enter_exported(store, file, first == 1, recovered)
}

fn enter_exported(
    store: &Connection,
    file: &BatchFile,
    first: bool,
    recovered: bool,
) -> Result<(), Failure> {
    let batch = read(store, file.export)?;
    let (n, package_id) = (batch.n, file.package_id.clone());
    let sha256 = Sha256Hex(file.sha256.unwrap_or_default()).to_string();
    let deed = match first {
        true => Deed::Exported {
            n,
            package_id,
            sha256,
            recovered,
        },
        false => Deed::WrittenAgain {
            n,
            package_id,
            sha256,
            recovered,
        },
    };
    let people = person_ids(store, file.export)?;
    let note = Note::of(deed).unit(batch.unit);
    let head = note.people(&people).enter(store)?;
    store
        .prepare_cached(
            "UPDATE export_file SET journal_number = ?2, journal_hash = ?3 WHERE id = ?1",
        )?
        .execute(params![file.id, head.number, head.hash])?;
    Ok(())
}

/// Whether a file counts by now.
pub fn is_exported(store: &Connection, file: &BatchFile) -> Result<bool, Failure> {
    let mut select =
        store.prepare_cached("SELECT written_at IS NOT NULL FROM export_file WHERE id = ?1")?;
    let written = select.query_row([file.id], |row| row.get(0)).optional()?;
    Ok(written.unwrap_or(false))
}

/// Whether a batch counts: a further file of it is only written again.
pub fn is_written(store: &Connection, id: ExportId) -> Result<bool, Failure> {
    let mut select = store.prepare_cached("SELECT written FROM export WHERE id = ?1")?;
    Ok(select.query_row([id], |row| row.get(0))?)
}

/// Who is in a batch.
pub fn person_ids(store: &Connection, id: ExportId) -> Result<Vec<PersonId>, Failure> {
    let mut select = store.prepare_cached("SELECT person FROM export_person WHERE export = ?1")?;
    let ids = select.query_map([id], |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// Drops an intended file, and its batch if that has no other.
pub fn drop_intent(store: &Connection, file: &BatchFile) -> Result<(), Failure> {
    store
        .prepare_cached("DELETE FROM export_file WHERE id = ?1 AND written_at IS NULL")?
        .execute([file.id])?;
    for statement in [
        "DELETE FROM export_person WHERE export IN (SELECT id FROM export WHERE id = ?1 AND written = 0)",
        "DELETE FROM export WHERE id = ?1 AND written = 0",
    ] {
        store.prepare_cached(statement)?.execute([file.export])?;
    }
    Ok(())
}

/// `package_id` of the newest file of a batch that counts.
pub fn standing_package_id(store: &Connection, id: ExportId) -> Result<Option<String>, Failure> {
    let mut select = store.prepare_cached(
        "SELECT package_id FROM export_file JOIN export ON export.id = export_file.export \
         WHERE export.id = ?1 AND voided_at IS NULL AND written_at IS NOT NULL ORDER BY export_file.id DESC LIMIT 1",
    )?;
    Ok(select.query_row([id], |row| row.get(0)).optional()?)
}

/// `package_id`s of every file of the unit's voided batches.
pub fn voided_package_ids(store: &Connection, unit: UnitId) -> Result<Vec<String>, Failure> {
    let mut select = store.prepare_cached(
        "SELECT package_id FROM export_file JOIN export ON export.id = export_file.export \
         WHERE export.unit = ?1 AND voided_at IS NOT NULL ORDER BY export_file.id",
    )?;
    let ids = select.query_map([unit], |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// The largest n that the unit has used, voided batches and intents included, and those before its data were deleted, which the record still
/// has; 0 for none. What a hand has made of an entry is none of it where no batch is numbered so.
///
/// # Errors
/// The store's.
pub fn largest_n(store: &Connection, unit: UnitId) -> Result<u32, Failure> {
    let mut select = store.prepare_cached(
        "SELECT max((SELECT coalesce(max(n), 0) FROM export WHERE unit = ?1), \
         (SELECT coalesce(max(said), 0) FROM (SELECT CASE WHEN json_valid(deed) THEN CASE \
         WHEN deed ->> '$.kind' IN ('exported', 'export-voided', 'last-number-set') THEN deed ->> '$.n' END END AS said \
         FROM journal WHERE unit = (SELECT code FROM unit WHERE id = ?1)) \
         WHERE typeof(said) = 'integer' AND said BETWEEN 1 AND ?2))",
    )?;
    Ok(select.query_row([unit, super::LARGEST_N], |row| row.get(0))?)
}

fn last_id(store: &Connection) -> Result<u32, Failure> {
    u32::try_from(store.last_insert_rowid()).map_err(|_| Failure::new(ErrorCode::Internal))
}
