//! A unit's store for tests, filled from issued packages.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, params};
use sicard_core::desk::Desk;
use sicard_core::error::Failure;
use sicard_core::export::Export;
use sicard_core::store::migrate;
use sicard_core::view::{
    Chip, ConfirmRequest, Contact, ExportDone, ListQuery, PersonId, PersonRow, PersonsRequest,
    RowsRequest, UnitId,
};
use sicard_core::watch::{JobWatch, Unwatched};
use sicard_core::work::mark;
use sicard_package::{OpenedIssue, PackageError, Sha256Hex};

pub const ID: UnitId = 1;

/// A database on the disk that can be opened again.
pub struct OnDisk {
    folder: tempfile::TempDir,
}

impl OnDisk {
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub fn connect(&self) -> Connection {
        let mut store = Connection::open(self.folder.path().join("work.db")).unwrap();
        store.pragma_update(None, "foreign_keys", true).unwrap();
        migrate(&mut store).unwrap();
        store
    }

    pub fn desk(&self) -> Desk {
        Desk::new(self.connect()).unwrap()
    }
}

/// A desk with the people of one package.
pub fn desk_with(issue: &OpenedIssue) -> Desk {
    let mut store = Connection::open_in_memory().unwrap();
    store.pragma_update(None, "foreign_keys", true).unwrap();
    migrate(&mut store).unwrap();
    take_in(&mut store, issue);
    Desk::new(store).unwrap()
}

/// Puts a package into the store; people who are there already get the new data.
pub fn take_in(store: &mut Connection, issue: &OpenedIssue) {
    let (manifest, roster) = (issue.manifest(), issue.roster());
    let transaction = store.transaction().unwrap();
    transaction
        .execute(
            "INSERT INTO unit (id, code, name, agency, signer, office, rules, id_choice, form_key) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING",
            params![
                ID,
                manifest.unit_code,
                roster.unit.name,
                roster.unit.agency,
                manifest.signer.unwrap().0,
                serde_json::to_string(&roster.office.facts).unwrap(),
                serde_json::to_string(&roster.rules).unwrap(),
                serde_json::to_value(roster.rules.id_choice)
                    .unwrap()
                    .as_str(),
                roster.form_key.expose(),
            ],
        )
        .unwrap();
    transaction
        .execute(
            "INSERT INTO package (unit, package_id, created_at, created_instant, imported_at, people, photos, signer, \
             return_secret, office_key) VALUES (?1, ?2, ?3, ?4, ?3, ?5, ?6, ?7, ?8, ?9)",
            params![
                ID,
                manifest.package_id,
                manifest.created_at.as_str(),
                manifest.created_at.instant().as_second(),
                manifest.people,
                manifest.photos,
                manifest.signer.unwrap().0,
                roster.return_secret.expose(),
                roster.office.public_key.0,
            ],
        )
        .unwrap();
    let package = transaction.last_insert_rowid();
    let mut photos = vec![None; roster.people.len()];
    let everyone: Vec<usize> = (0..roster.people.len()).collect();
    issue
        .photos(&everyone, &sicard_package::Unwatched, |place, jpeg| {
            transaction
                .execute(
                    "INSERT INTO photo (sha256, bytes, width, height, jpeg) VALUES (?1, ?2, 358, 441, ?3) \
                     ON CONFLICT DO NOTHING",
                    params![Sha256Hex::of(&jpeg).0, jpeg.len() as u32, jpeg],
                )
                .unwrap();
            photos[place] = Some(Sha256Hex::of(&jpeg).0);
            Ok::<_, PackageError>(())
        })
        .unwrap();
    for (place, person) in roster.people.iter().enumerate() {
        transaction
            .execute(
                "INSERT INTO person (unit, package, list_order, personal_no, category, name, sex, ethnic, birth_date, \
                 id_type, id_numbers, settled, accounts, mobile_issued, mobile, photo_issued) VALUES (?1, ?2, ?3, ?4, ?5, \
                 ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?14, (SELECT id FROM photo WHERE sha256 = ?15)) \
                 ON CONFLICT (unit, personal_no) DO UPDATE SET package = excluded.package, \
                 changed_after_export = iif(export IS NULL, 0, changed_after_export OR name <> excluded.name), \
                 confirmed_at = iif(export IS NULL AND name <> excluded.name, NULL, confirmed_at), name = excluded.name",
                params![
                    ID,
                    package,
                    place as u32,
                    person.personal_no,
                    person.category,
                    person.name,
                    person.sex,
                    person.ethnic,
                    person.birth_date,
                    person.id_type,
                    serde_json::to_string(&person.id_numbers).unwrap(),
                    person.id_number_settled,
                    serde_json::to_string(&person.accounts).unwrap(),
                    person.mobile,
                    photos[place],
                ],
            )
            .unwrap();
    }
    transaction.commit().unwrap();
}

/// Puts a further package into a desk's store.
pub fn take_in_at(desk: &mut Desk, issue: &OpenedIssue) {
    desk.change_unit(|store| {
        take_in(store, issue);
        Ok((ID, ()))
    })
    .unwrap();
}

pub fn query(chip: Chip) -> ListQuery {
    ListQuery {
        unit: ID,
        chip,
        search: String::new(),
        sort: None,
    }
}

pub fn ids(desk: &mut Desk, chip: Chip) -> Vec<PersonId> {
    desk.ids(&query(chip)).unwrap()
}

pub fn row(desk: &mut Desk, id: PersonId) -> PersonRow {
    let rows = desk.rows(&RowsRequest {
        query: query(Chip::Everyone),
        offset: 0,
        limit: 1000,
        masked: false,
    });
    rows.unwrap().into_iter().find(|row| row.id == id).unwrap()
}

/// Confirms everyone who can be, forms or not.
pub fn confirm_all(desk: &mut Desk) {
    let persons = ids(desk, Chip::Open);
    desk.confirm(&ConfirmRequest {
        persons,
        include_warned: true,
    })
    .unwrap();
}

pub fn reopen(desk: &mut Desk, persons: Vec<PersonId>) {
    let marked = desk.change_mark(mark::reopen, &PersonsRequest { persons });
    assert!(marked.unwrap().changed > 0);
}

pub fn contact() -> Contact {
    Contact {
        name: "赵某".to_owned(),
        phone: "0411-12345678".to_owned(),
    }
}

pub fn export_of(folder: &Path, persons: Option<Vec<PersonId>>) -> Export {
    Export {
        unit: ID,
        persons,
        contact: contact(),
        folder: folder.to_owned(),
    }
}

pub fn export_all(desk: &mut Desk, folder: &Path) -> Result<ExportDone, Failure> {
    export_watched(desk, folder, &Unwatched)
}

pub fn export_watched(
    desk: &mut Desk,
    folder: &Path,
    watch: &dyn JobWatch,
) -> Result<ExportDone, Failure> {
    desk.export(&export_of(folder, None), watch)
}

/// Names of a folder's files, sorted.
pub fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

pub fn path_of(folder: &Path, n: u32) -> PathBuf {
    folder.join(format!("{}out_{n}.zip", crate::office::UNIT))
}
