//! What each point of a crash leaves on the disk and in the store, and what the next start makes of it.
//!
//! The states are made by running an export to its end and then turning back what the crash would have kept from
//! happening.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use sicard_core::backup::settle;
use sicard_core::view::{Chip, ExportRecord, ExportStatus};
use sicard_core::watch::Unwatched;

use crate::office::{Office, person};
use crate::unit::{ID, OnDisk, confirm_all, export_all, ids, names, path_of, take_in};

struct Crashed {
    office: Office,
    disk: OnDisk,
    folder: PathBuf,
    record: ExportRecord,
}

impl Crashed {
    /// Everything of an export of two people but its last commit.
    fn before_the_last_commit() -> Self {
        let mut office = Office::new();
        let disk = OnDisk::new();
        take_in(
            &mut disk.connect(),
            &office.issue(vec![person(1), person(2)]),
        );
        let folder = office.desktop();
        let mut desk = disk.desk();
        confirm_all(&mut desk);
        let record = export_all(&mut desk, &folder).unwrap().files.remove(0);
        drop(desk);
        let crashed = Self {
            office,
            disk,
            folder,
            record,
        };
        crashed.store().execute_batch(
            "UPDATE person SET export = NULL; UPDATE export SET written = 0; UPDATE export_file SET written_at = NULL;",
        ).unwrap();
        crashed
    }

    /// The file still has its temporary name.
    fn before_the_renaming() -> Self {
        let crashed = Self::before_the_last_commit();
        fs::rename(path_of(&crashed.folder, 1), crashed.part()).unwrap();
        crashed
    }

    /// The file is not whole, its hash not known.
    fn while_writing() -> Self {
        let crashed = Self::before_the_renaming();
        let file = fs::read(crashed.part()).unwrap();
        fs::write(crashed.part(), &file[..file.len() / 2]).unwrap();
        crashed.forget_the_hash();
        crashed
    }

    fn part(&self) -> PathBuf {
        let name = format!("1111011out_1.zip.{}.part", self.record.package_id);
        self.folder.join(name)
    }

    fn forget_the_hash(&self) {
        let forget = "UPDATE export_file SET sha256 = NULL, bytes = NULL";
        self.store().execute(forget, []).unwrap();
    }

    fn store(&self) -> Connection {
        self.disk.connect()
    }

    /// What is done while a stick is away.
    fn without<T>(&self, stick: &Path, meanwhile: impl FnOnce(&Self) -> T) -> T {
        let away = self.office.folder.path().join("away");
        fs::rename(stick, &away).unwrap();
        let outcome = meanwhile(self);
        fs::rename(&away, stick).unwrap();
        outcome
    }

    /// As whoever takes the work folder.
    fn start_again(&self) {
        settle(self.disk.folder()).unwrap();
    }

    /// The batch, exported, and written again onto a stick but for the last commit.
    fn before_the_last_commit_of_another_file() -> (Self, PathBuf, ExportRecord) {
        let crashed = Self::before_the_last_commit();
        let mut desk = crashed.disk.desk();
        let stick = crashed.office.folder.path().join("stick");
        fs::create_dir(&stick).unwrap();
        let again = desk
            .write_again(crashed.record.id, &stick, &Unwatched)
            .unwrap();
        drop(desk);
        let unsay = "UPDATE export_file SET written_at = NULL WHERE package_id = ?1";
        crashed.store().execute(unsay, [&again.package_id]).unwrap();
        (crashed, stick, again)
    }

    fn is_undone(&self) {
        let mut desk = self.disk.desk();
        assert_eq!(ids(&mut desk, Chip::Confirmed).len(), 2);
        assert!(desk.exports(ID).unwrap().is_empty());
        for table in ["export", "export_file", "export_person"] {
            let count: u32 = desk
                .store()
                .query_row(&format!("SELECT count(*) FROM {table}"), [], |row| {
                    row.get(0)
                })
                .unwrap();
            assert_eq!(count, 0, "{table}");
        }
    }
}

#[test]
fn a_crash_after_the_intent_leaves_nothing() {
    let crashed = Crashed::while_writing();
    fs::remove_file(crashed.part()).unwrap();
    crashed.is_undone();
    assert!(names(&crashed.folder).is_empty());
}

#[test]
fn a_crash_while_writing_leaves_nothing() {
    let crashed = Crashed::while_writing();
    crashed.is_undone();
    assert!(names(&crashed.folder).is_empty());
}

#[test]
fn a_crash_before_the_renaming_leaves_nothing() {
    let crashed = Crashed::before_the_renaming();
    crashed.is_undone();
    assert!(names(&crashed.folder).is_empty());
}

#[test]
fn a_crash_in_the_middle_of_the_renaming_leaves_nothing_of_the_empty_placeholder() {
    let crashed = Crashed::before_the_renaming();
    fs::write(path_of(&crashed.folder, 1), "").unwrap();
    crashed.is_undone();
    assert!(names(&crashed.folder).is_empty());
}

#[test]
fn a_crash_with_both_names_on_the_file_is_an_export() {
    let crashed = Crashed::before_the_renaming();
    fs::hard_link(crashed.part(), path_of(&crashed.folder, 1)).unwrap();
    let mut desk = crashed.disk.desk();
    assert_eq!(ids(&mut desk, Chip::Exported).len(), 2);
    assert_eq!(names(&crashed.folder), ["1111011out_1.zip"]);
}

#[test]
fn a_crash_before_the_last_commit_is_an_export() {
    let crashed = Crashed::before_the_last_commit();
    let mut desk = crashed.disk.desk();
    assert_eq!(ids(&mut desk, Chip::Exported).len(), 2);
    let records = desk.exports(ID).unwrap();
    assert_eq!(records[0].package_id, crashed.record.package_id);
    assert_eq!(records[0].sha256, crashed.record.sha256);
    let opened = crashed.office.open_return(&path_of(&crashed.folder, 1));
    assert_eq!(opened.roster().people.len(), 2);
}

#[test]
fn a_file_of_somebody_else_under_the_name_is_neither_taken_nor_touched() {
    let crashed = Crashed::before_the_renaming();
    fs::write(path_of(&crashed.folder, 1), "somebody else's").unwrap();
    crashed.is_undone();
    assert_eq!(names(&crashed.folder), ["1111011out_1.zip"]);
    assert_eq!(
        fs::read_to_string(path_of(&crashed.folder, 1)).unwrap(),
        "somebody else's"
    );
}

#[test]
fn a_stick_that_was_pulled_out_with_the_file_perhaps_on_it_withdraws_the_batch() {
    let crashed = Crashed::before_the_last_commit();
    let away = crashed.office.folder.path().join("away");
    fs::rename(&crashed.folder, &away).unwrap();
    let mut desk = crashed.disk.desk();
    assert_eq!(ids(&mut desk, Chip::Confirmed).len(), 2);
    let records = desk.exports(ID).unwrap();
    assert_eq!(records[0].status, ExportStatus::Voided);
    let desktop = crashed.office.desktop();
    let next = export_all(&mut desk, &desktop).unwrap().files.remove(0);
    assert_eq!(next.n, 2);
    let opened = crashed.office.open_return(&path_of(&desktop, 2));
    assert_eq!(opened.roster().voids, [crashed.record.package_id]);
}

#[test]
fn a_stick_that_was_pulled_out_while_writing_leaves_nothing() {
    let crashed = Crashed::while_writing();
    crashed.without(&crashed.folder, Crashed::is_undone);
    crashed.start_again();
    assert!(names(&crashed.folder).is_empty());
    crashed.is_undone();
}

#[test]
fn a_stick_that_was_pulled_out_before_the_renaming_is_tidied_once_it_is_back() {
    for placeholder in [false, true] {
        let crashed = Crashed::before_the_renaming();
        if placeholder {
            fs::write(path_of(&crashed.folder, 1), "").unwrap();
        }
        let records = crashed.without(&crashed.folder, |crashed| {
            crashed.disk.desk().exports(ID).unwrap()
        });
        assert_eq!(records[0].status, ExportStatus::Voided);
        crashed.start_again();
        assert!(names(&crashed.folder).is_empty());
    }
}

#[test]
fn a_crash_while_a_batch_is_written_again_leaves_the_batch_as_it_was() {
    for whole in [false, true] {
        let (crashed, stick, again) = Crashed::before_the_last_commit_of_another_file();
        if !whole {
            fs::remove_file(path_of(&stick, 1)).unwrap();
        }
        let mut desk = crashed.disk.desk();
        let record = desk.exports(ID).unwrap().remove(0);
        let expected = if whole { &again } else { &crashed.record };
        assert_eq!(record.package_id, expected.package_id);
        assert_eq!(record.status, ExportStatus::Exported);
        assert_eq!(ids(&mut desk, Chip::Exported).len(), 2);
    }
}

#[test]
fn a_file_that_was_written_again_onto_a_stick_that_was_pulled_out_is_found_once_it_is_back() {
    let (crashed, stick, again) = Crashed::before_the_last_commit_of_another_file();
    let record = crashed.without(&stick, |crashed| {
        crashed.disk.desk().exports(ID).unwrap().remove(0)
    });
    assert_eq!(record.package_id, crashed.record.package_id);
    let mut desk = crashed.disk.desk();
    let record = desk.exports(ID).unwrap().remove(0);
    assert_eq!(record.package_id, again.package_id);
    assert_eq!(record.status, ExportStatus::Exported);
    assert_eq!(ids(&mut desk, Chip::Exported).len(), 2);
}

#[test]
fn a_batch_that_is_withdrawn_while_the_stick_is_away_tells_of_the_file_on_it_too() {
    let (crashed, stick, again) = Crashed::before_the_last_commit_of_another_file();
    let next = crashed.without(&stick, |crashed| {
        let mut desk = crashed.disk.desk();
        desk.void_export(crashed.record.id).unwrap();
        export_all(&mut desk, &crashed.folder)
            .unwrap()
            .files
            .remove(0)
    });
    assert_eq!(next.n, 2);
    let opened = crashed.office.open_return(&path_of(&crashed.folder, 2));
    let both = [crashed.record.package_id.clone(), again.package_id];
    assert_eq!(opened.roster().voids, both);
}
