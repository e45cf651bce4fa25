//! A clerk's computer: a work folder with a 本机密码, a desk, and a stick.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use sicard_core::backup::{self, Known, Made, Make, Slots};
use sicard_core::desk::Desk;
use sicard_core::error::Failure;
use sicard_core::export::Export;
use sicard_core::import::{Import, import};
use sicard_core::store::WorkFolder;
use sicard_core::view::{
    BackupPurpose, Chip, ConfirmRequest, Contact, CreateStore, ListQuery, PersonId, Unlock,
};
use sicard_core::watch::Unwatched;

use sicard_package::keys::signer_fingerprint;

use crate::office::{Issued, Office, blue, person};

pub const PASSWORD: &str = "旧电脑的密码";
pub const UNIT: u32 = 1;

pub struct Computer {
    root: tempfile::TempDir,
    pub work: WorkFolder,
    pub desk: Desk,
}

impl Computer {
    pub fn new() -> Self {
        Self::prepared(|_| ())
    }

    /// Whose open store was prepared in some way.
    pub fn prepared(prepare: impl FnOnce(&mut Connection)) -> Self {
        let root = tempfile::tempdir().unwrap();
        let mut work = WorkFolder::take(&root.path().join("work")).unwrap();
        std::fs::create_dir(root.path().join("stick")).unwrap();
        let password = Some(PASSWORD.into());
        let mut store = work.create(&CreateStore { password }).unwrap();
        prepare(&mut store);
        let desk = Desk::new(store).unwrap();
        Self { root, work, desk }
    }

    /// With the people of one package.
    pub fn with_people(office: &mut Office) -> Self {
        let mut computer = Self::new();
        computer.take_in(&office.issue(vec![person(1), person(2), blue(3)]));
        computer
    }

    /// A picture of three megabytes, which no person has.
    pub fn grow(&self) {
        self.desk
            .store()
            .execute_batch(
                "INSERT INTO photo (id, sha256, bytes, width, height) VALUES (999, randomblob(32), 3000000, 1, 1);
                 INSERT INTO photo_jpeg (photo, jpeg) VALUES (999, randomblob(3000000));",
            )
            .unwrap();
    }

    pub fn stick(&self) -> PathBuf {
        self.root.path().join("stick")
    }

    pub fn folder(&self) -> &Path {
        self.work.path()
    }

    /// What is remembered of its backups.
    pub fn known(&self) -> Known {
        Known::load(self.desk.store(), self.folder()).unwrap()
    }

    pub fn take_in(&mut self, issue: &Issued) -> u32 {
        self.take_in_from(issue, None)
    }

    /// The clerk has compared the check code.
    pub fn take_in_of_other_signer(&mut self, issue: &Issued) -> u32 {
        let signer = issue.manifest().signer.unwrap();
        self.take_in_from(issue, Some(signer_fingerprint(&signer)))
    }

    fn take_in_from(&mut self, issue: &Issued, accept_signer: Option<String>) -> u32 {
        let request = Import {
            path: issue.path.clone(),
            code: Some(issue.code.as_str().into()),
            accept_older: false,
            accept_signer,
        };
        self.desk
            .change_unit(|store| {
                let (unit, _) = import(store, &request, &Unwatched)?;
                Ok((unit, unit))
            })
            .unwrap()
    }

    pub fn back_up(&mut self) -> Made {
        self.back_up_with(self.work.own_slots().unwrap()).unwrap()
    }

    pub fn back_up_with(&mut self, slots: Slots) -> Result<Made, Failure> {
        self.desk.make_backup(&self.request(slots), &Unwatched)
    }

    pub fn request(&self, slots: Slots) -> Make {
        Make {
            work_folder: self.folder().to_owned(),
            folder: self.stick(),
            purpose: BackupPurpose::Backup,
            slots,
        }
    }

    /// Restores a backup in the place of what is here.
    pub fn restore(self, file: &Path, secret: &str, password: &str) -> Result<Self, Failure> {
        let Self {
            root,
            mut work,
            desk,
        } = self;
        drop(desk);
        let prepared = backup::prepare(work.path(), file, secret, Some(password), &Unwatched)?;
        let desk = Desk::new(work.take_restored(prepared)?)?;
        Ok(Self { root, work, desk })
    }

    /// As the next start opens it.
    pub fn start_again(self, password: &str) -> Self {
        self.closed().open(password).unwrap()
    }

    /// The program is closed, and started again: it asks for a password.
    pub fn closed(self) -> Closed {
        let Self { root, work, desk } = self;
        let path = work.path().to_owned();
        drop((desk, work));
        let work = WorkFolder::take(&path).unwrap();
        Closed { root, work }
    }

    pub fn people(&mut self) -> Vec<PersonId> {
        self.desk.ids(&everyone(UNIT)).unwrap()
    }

    pub fn confirm(&mut self, persons: Vec<PersonId>) {
        self.desk
            .confirm(&ConfirmRequest {
                persons,
                include_warned: true,
            })
            .unwrap();
    }

    /// Exports the confirmed of the unit to a folder; returns the names of the files.
    pub fn export(&mut self, folder: &Path) -> Vec<String> {
        let request = Export {
            unit: UNIT,
            persons: None,
            contact: Contact {
                name: "赵某".to_owned(),
                phone: "0411-12345678".to_owned(),
            },
            folder: folder.to_owned(),
        };
        let done = self.desk.export(&request, &Unwatched).unwrap();
        done.files.into_iter().map(|file| file.file_name).collect()
    }
}

pub fn everyone(unit: u32) -> ListQuery {
    ListQuery {
        unit,
        chip: Chip::Everyone,
        search: String::new(),
        sort: None,
    }
}

/// A computer whose store is closed.
pub struct Closed {
    root: tempfile::TempDir,
    pub work: WorkFolder,
}

impl Closed {
    /// Whose folders are in `root`.
    pub fn of(root: tempfile::TempDir) -> Self {
        let work = WorkFolder::take(&root.path().join("work")).unwrap();
        Self { root, work }
    }

    /// Opens it with whatever opens it.
    pub fn open(mut self, secret: &str) -> Result<Computer, Box<(Failure, Self)>> {
        let secret = secret.into();
        match Desk::unlock(&mut self.work, &Unlock { secret }) {
            Ok(desk) => Ok(Computer {
                root: self.root,
                work: self.work,
                desk,
            }),
            Err(failure) => Err(Box::new((failure, self))),
        }
    }

    pub fn stick(&self) -> PathBuf {
        self.root.path().join("stick")
    }
}

impl std::fmt::Debug for Closed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Closed")
    }
}

/// Names of what lies in a folder, sorted.
pub fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
