//! Killed while a file is being written into a folder of the clerk's: after the next start nothing of it lies there.

use std::fs;
use std::path::{Path, PathBuf};

use sicard_core::backup::settle;
use sicard_core::view::{Phase, Progress};
use sicard_core::watch::{JobWatch, Unwatched};

use crate::office::{Office, person};
use crate::unit::{ID, OnDisk, confirm_all, export_all, forms, names, path_of, take_in, whole};

/// Keeps what lies in a folder, and what is noted of it, as often as a phase goes on; put back, it is as if the program had been killed then.
struct Killed {
    phase: Phase,
    folder: PathBuf,
    notes: PathBuf,
    kept: tempfile::TempDir,
}

impl Killed {
    fn while_it_is(phase: Phase, folder: &Path, disk: &OnDisk) -> Self {
        Self {
            phase,
            folder: folder.to_owned(),
            notes: disk.folder().join("unfinished"),
            kept: tempfile::tempdir().unwrap(),
        }
    }

    /// Each folder, and where what lay there is kept.
    fn places(&self) -> [(&Path, PathBuf); 2] {
        let kept = self.kept.path();
        [
            (&self.folder, kept.join("folder")),
            (&self.notes, kept.join("notes")),
        ]
    }

    fn put_back(&self) {
        for (folder, kept) in self.places() {
            assert!(!names(&kept).is_empty(), "nothing was kept");
            become_what(folder, &kept);
        }
    }
}

impl JobWatch for Killed {
    fn progress(&self, progress: Progress) {
        if progress.phase == self.phase && progress.done > 0 {
            for (folder, kept) in self.places() {
                become_what(&kept, folder);
            }
        }
    }
}

/// Makes a folder hold what another one holds.
fn become_what(folder: &Path, other: &Path) {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir(folder).unwrap();
    for name in names(other) {
        fs::copy(other.join(&name), folder.join(&name)).unwrap();
    }
}

#[test]
fn a_pdf_that_was_being_saved_is_gone_after_the_next_start() {
    for one_file in [false, true] {
        let disk = OnDisk::new();
        let mut office = Office::new();
        let issue = office.issue(vec![person(1), person(2)]);
        take_in(&mut disk.connect(), &issue);
        let mut desk = disk.desk();
        let document = forms(&mut desk, None);
        let folder = tempfile::tempdir().unwrap();
        let killed = Killed::while_it_is(Phase::Pages, folder.path(), &disk);
        let what = (document.id, whole(&document));
        desk.save_sheets(what, (folder.path(), one_file), &killed)
            .unwrap();
        assert_eq!(names(folder.path()), ["确认表_1111011.pdf"]);
        assert!(names(&disk.folder().join("unfinished")).is_empty());
        drop(desk);

        killed.put_back();
        assert!(names(folder.path())[0].starts_with(".sicard-"));
        settle(disk.folder()).unwrap();
        assert!(names(folder.path()).is_empty());
    }
}

#[test]
fn a_copy_that_was_being_made_is_gone_after_the_next_start_and_can_be_made_anew() {
    let mut office = Office::new();
    let disk = OnDisk::new();
    take_in(&mut disk.connect(), &office.issue(vec![person(1)]));
    let mut desk = disk.desk();
    confirm_all(&mut desk);
    let export = export_all(&mut desk, &office.desktop()).unwrap().files[0].id;
    let stick = office.folder.path().join("stick");
    fs::create_dir(&stick).unwrap();
    let killed = Killed::while_it_is(Phase::Verifying, &stick, &disk);
    desk.copy_export(export, &stick, &killed).unwrap();
    assert_eq!(names(&stick), ["1111011out_1.zip"]);
    assert!(names(&disk.folder().join("unfinished")).is_empty());
    drop(desk);

    killed.put_back();
    assert!(names(&stick)[0].ends_with(".part"));
    settle(disk.folder()).unwrap();
    assert!(names(&stick).is_empty());
    let mut desk = disk.desk();
    assert_eq!(desk.exports(ID).unwrap().len(), 1);
    let copy = desk.copy_export(export, &stick, &Unwatched).unwrap();
    assert_eq!(copy, path_of(&stick, 1));
}
