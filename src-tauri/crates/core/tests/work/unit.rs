//! A unit's store for tests, filled from issued packages.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use sicard_core::desk::Desk;
use sicard_core::error::Failure;
use sicard_core::export::Export;
use sicard_core::import::{Import, import};
use sicard_core::store::migrate;
use sicard_core::view::{
    Chip, ConfirmRequest, Contact, DocumentView, ExportDone, FormsRequest, ListQuery, PaperOrder,
    PersonId, PersonRow, PersonsRequest, PrintDone, RowsRequest, SheetRange, SheetsPrinted, UnitId,
};
use sicard_core::watch::{JobWatch, Unwatched};
use sicard_core::work::mark;

use crate::office::Issued;

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

    pub fn folder(&self) -> &Path {
        self.folder.path()
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
pub fn desk_with(issue: &Issued) -> Desk {
    let mut store = Connection::open_in_memory().unwrap();
    store.pragma_update(None, "foreign_keys", true).unwrap();
    migrate(&mut store).unwrap();
    take_in(&mut store, issue);
    Desk::new(store).unwrap()
}

/// Asks for a package; nothing odd about it is accepted.
pub fn import_of(issue: &Issued) -> Import {
    Import {
        path: issue.path.clone(),
        code: Some(issue.code.as_str().into()),
        accept_older: false,
        accept_signer: None,
    }
}

/// Imports a package.
pub fn take_in(store: &mut Connection, issue: &Issued) {
    import(store, &import_of(issue), &Unwatched).unwrap();
}

/// Imports a further package at a desk.
pub fn take_in_at(desk: &mut Desk, issue: &Issued) {
    desk.import(&import_of(issue), &Unwatched).unwrap();
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

/// The forms of some people, or of everyone to be printed, in list order.
pub fn forms(desk: &mut Desk, persons: Option<Vec<PersonId>>) -> DocumentView {
    desk.forms(&FormsRequest {
        unit: ID,
        persons,
        order: PaperOrder::List,
        dividers: false,
    })
    .unwrap()
}

/// All sheets of a document.
pub fn whole(document: &DocumentView) -> SheetRange {
    SheetRange {
        from: 0,
        to: document.sheets,
    }
}

/// Notes everyone's form as printed, as after printing from a file.
pub fn print_all(desk: &mut Desk, persons: Option<Vec<PersonId>>) -> PrintDone {
    let document = forms(desk, persons);
    let request = SheetsPrinted {
        document: document.id,
        range: whole(&document),
    };
    desk.sheets_printed(request).unwrap()
}
