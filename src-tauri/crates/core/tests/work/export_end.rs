//! The end of an export fails, when the files have their names: no return is there that the record does not know, and none is in the record that is
//! not there.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rusqlite::Connection;
use sicard_core::backup::settle;
use sicard_core::desk::Desk;
use sicard_core::view::{Chip, ExportStatus, Phase, Progress};
use sicard_core::watch::JobWatch;

use crate::office::{Office, person};
use crate::unit::{
    ID, OnDisk, confirm_all, export_all, export_watched, ids, names, path_of, take_in,
};

/// Says that the files are verified: what is committed next is the last.
#[derive(Clone, Default)]
struct Verified(Arc<AtomicBool>);

impl Verified {
    /// Once.
    fn take(&self) -> bool {
        self.0.swap(false, Ordering::SeqCst)
    }
}

impl JobWatch for Verified {
    fn progress(&self, progress: Progress) {
        if progress.phase == Phase::Verifying && progress.done == progress.total {
            self.0.store(true, Ordering::SeqCst);
        }
    }

    fn cancelled(&self) -> bool {
        false
    }
}

/// Two people who are confirmed, and a store that was prepared.
fn confirmed(prepare: impl FnOnce(&Office, &mut Connection)) -> (Office, OnDisk, Desk) {
    let mut office = Office::new();
    let disk = OnDisk::new();
    let mut store = disk.connect();
    take_in(&mut store, &office.issue(vec![person(1), person(2)]));
    prepare(&office, &mut store);
    let mut desk = Desk::new(store).unwrap();
    confirm_all(&mut desk);
    assert_eq!(ids(&mut desk, Chip::Confirmed).len(), 2);
    (office, disk, desk)
}

#[test]
fn what_was_committed_stays_exported_although_the_commit_has_failed() {
    let verified = Verified::default();
    let (office, disk, mut desk) = confirmed(|_, store| {
        // This one is called once everything is committed, and what it says the commit says.
        let mode = store.query_row("PRAGMA journal_mode = wal", [], |row| row.get(0));
        assert_eq!(mode, Ok("wal".to_owned()));
        let last = verified.clone();
        let hook = move |_: &mut rusqlite::hooks::Wal, _| match last.take() {
            true => Err(rusqlite::Error::InvalidQuery),
            false => Ok(()),
        };
        store.wal_hook(Some(hook)).unwrap();
    });
    let folder = office.desktop();
    let done = export_watched(&mut desk, &folder, &verified).unwrap();
    assert_eq!(names(&folder), ["1111011out_1.zip"]);
    assert_eq!(office.open_return(&path_of(&folder, 1)).roster().batch, 1);
    assert_eq!(ids(&mut desk, Chip::Exported).len(), 2);
    // The commit did fail, as any other then fails.
    assert!(!verified.take());
    verified.0.store(true, Ordering::SeqCst);
    let store = desk.store();
    assert!(store.execute("UPDATE unit SET agency = ''", []).is_err());
    drop(desk);
    let record = disk.desk().exports(ID).unwrap().remove(0);
    assert_eq!(record.package_id, done.files[0].package_id);
}

#[test]
fn what_was_not_committed_leaves_neither_files_nor_records() {
    let verified = Verified::default();
    let (office, _disk, mut desk) = confirmed(|_, store| {
        let last = verified.clone();
        store.commit_hook(Some(move || last.take())).unwrap();
    });
    let folder = office.desktop();
    export_watched(&mut desk, &folder, &verified).unwrap_err();
    assert!(names(&folder).is_empty());
    assert!(desk.exports(ID).unwrap().is_empty());
    assert_eq!(ids(&mut desk, Chip::Confirmed).len(), 2);
    assert_eq!(export_all(&mut desk, &folder).unwrap().files[0].n, 1);
}

#[test]
fn a_stick_that_is_pulled_with_the_named_file_before_the_commit_withdraws_the_batch() {
    let verified = Verified::default();
    let pocket = tempfile::tempdir().unwrap();
    let elsewhere = pocket.path().join("stick");
    let (office, _disk, mut desk) = confirmed(|office, store| {
        let (last, from, to) = (verified.clone(), office.desktop(), elsewhere.clone());
        let pulled = move || {
            let last = last.take();
            if last {
                fs::rename(&from, &to).unwrap();
            }
            last
        };
        store.commit_hook(Some(pulled)).unwrap();
    });
    export_watched(&mut desk, &office.desktop(), &verified).unwrap_err();
    assert_eq!(names(&elsewhere), ["1111011out_1.zip"]);
    let lost = office.open_return(&path_of(&elsewhere, 1));
    let withdrawn = desk.exports(ID).unwrap().remove(0);
    assert_eq!(withdrawn.status, ExportStatus::Voided);
    assert_eq!(withdrawn.package_id, lost.manifest().package_id);
    assert_eq!(ids(&mut desk, Chip::Confirmed).len(), 2);
    // The next return has another number, and says which to ignore.
    let next = export_all(&mut desk, &office.desktop()).unwrap().files;
    let opened = office.open_return(&path_of(&office.desktop(), 2));
    assert_eq!(opened.roster().voids, [withdrawn.package_id]);
    assert_eq!(next[0].n, 2);
}

/// Pulls a stick once the file on it is whole and has no name yet.
struct Pulled {
    stick: PathBuf,
    away: PathBuf,
}

impl JobWatch for Pulled {
    fn progress(&self, progress: Progress) {
        if progress.phase == Phase::Verifying && progress.done == 0 {
            fs::rename(&self.stick, &self.away).unwrap();
        }
    }
}

#[test]
fn a_file_without_its_name_on_a_stick_that_was_pulled_takes_no_number_away_and_goes_at_the_next_start()
 {
    let (office, disk, mut desk) = confirmed(|_, _| {});
    let pulled = Pulled {
        stick: office.desktop(),
        away: office.folder.path().join("away"),
    };
    export_watched(&mut desk, &pulled.stick, &pulled).unwrap_err();
    fs::rename(&pulled.away, &pulled.stick).unwrap();
    assert!(names(&pulled.stick)[0].ends_with(".part"));
    assert!(desk.exports(ID).unwrap().is_empty());
    // Plugged in again it is used before the program is started again.
    let done = export_all(&mut desk, &pulled.stick).unwrap();
    assert_eq!(done.files[0].n, 1);
    drop(desk);
    settle(disk.folder()).unwrap();
    assert_eq!(names(&pulled.stick), ["1111011out_1.zip"]);
}
