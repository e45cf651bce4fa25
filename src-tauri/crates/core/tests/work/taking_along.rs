//! A written batch is copied to a stick.

use std::fs;
use std::path::PathBuf;

use sicard_core::desk::Desk;
use sicard_core::error::ErrorCode;
use sicard_core::view::{ExportId, Progress};
use sicard_core::watch::{JobWatch, Unwatched};

use crate::disk_changes::Changes;
use crate::disk_reads::disk_reads;
use crate::office::{Office, person};
use crate::unit::{ID, confirm_all, desk_with, export_all, names, path_of};

/// Two people in a batch on the desktop, and an empty stick.
fn exported() -> (Office, Desk, ExportId, PathBuf) {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1), person(2)]));
    confirm_all(&mut desk);
    let done = export_all(&mut desk, &office.desktop()).unwrap();
    let stick = office.folder.path().join("stick");
    fs::create_dir(&stick).unwrap();
    (office, desk, done.files[0].id, stick)
}

#[test]
fn the_copy_is_the_file_and_a_second_one_changes_nothing() {
    let (office, mut desk, export, stick) = exported();
    let copy = desk.copy_export(export, &stick, &Unwatched).unwrap();
    assert_eq!(copy, path_of(&stick, 1));
    assert_eq!(names(&stick), ["1111011out_1.zip"]);
    let original = fs::read(path_of(&office.desktop(), 1)).unwrap();
    assert_eq!(fs::read(&copy).unwrap(), original);
    assert_eq!(office.open_return(&copy).roster().people.len(), 2);
    assert_eq!(desk.copy_export(export, &stick, &Unwatched), Ok(copy));
}

#[test]
fn what_is_compared_is_read_from_the_disk() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1), person(2)]));
    confirm_all(&mut desk);
    let folder = office.desktop();
    let Some(read) = disk_reads(&folder, || drop(export_all(&mut desk, &folder).unwrap())) else {
        println!("nobody can say what is read from the disk here: not tried");
        return;
    };
    assert!(read > 0, "the return was read from memory");
    let record = desk.exports(ID).unwrap().remove(0);
    let stick = office.folder.path().join("stick");
    fs::create_dir(&stick).unwrap();
    // Once after it is written, and once more where it lies there already.
    for _ in 0..2 {
        let copied = || drop(desk.copy_export(record.id, &stick, &Unwatched).unwrap());
        let read = disk_reads(&folder, copied).unwrap();
        assert!(read >= record.bytes, "{read} of {} bytes", record.bytes);
    }
}

#[test]
fn another_file_of_the_name_is_never_replaced() {
    let (_office, mut desk, export, stick) = exported();
    fs::write(path_of(&stick, 1), "another").unwrap();
    let failure = desk.copy_export(export, &stick, &Unwatched).unwrap_err();
    assert_eq!(failure.code, ErrorCode::FileExists);
    assert_eq!(fs::read(path_of(&stick, 1)).unwrap(), b"another");
}

#[test]
fn a_file_that_was_moved_away_or_changed_is_said_to_be_and_nothing_is_left_on_the_stick() {
    let (office, mut desk, export, stick) = exported();
    let original = path_of(&office.desktop(), 1);
    let mut bytes = fs::read(&original).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    fs::write(&original, bytes).unwrap();
    let code = |outcome: Result<PathBuf, _>| {
        let failure: sicard_core::error::Failure = outcome.unwrap_err();
        failure.code
    };
    let changed = desk.copy_export(export, &stick, &Unwatched);
    assert_eq!(code(changed), ErrorCode::ExportFileGone);
    fs::remove_file(&original).unwrap();
    let moved = desk.copy_export(export, &stick, &Unwatched);
    assert_eq!(code(moved), ErrorCode::ExportFileGone);
    assert!(names(&stick).is_empty());
    fs::remove_dir(&stick).unwrap();
    let pulled = desk.copy_export(export, &stick, &Unwatched);
    assert_eq!(code(pulled), ErrorCode::FolderGone);
}

#[test]
fn a_copy_that_the_disk_gives_back_changed_is_no_copy() {
    let (_office, mut desk, export, stick) = exported();
    let disk = Changes::in_folder(stick.clone());
    let failure = desk.copy_export(export, &stick, &disk).unwrap_err();
    assert!(disk.has_changed());
    assert_eq!(failure.code, ErrorCode::VerifyFailed);
    assert!(names(&stick).is_empty());
    desk.copy_export(export, &stick, &Unwatched).unwrap();
}

#[test]
fn a_copy_that_is_cancelled_leaves_nothing() {
    struct Cancelled;
    impl JobWatch for Cancelled {
        fn progress(&self, _: Progress) {}
        fn cancelled(&self) -> bool {
            true
        }
    }
    let (_office, mut desk, export, stick) = exported();
    let failure = desk.copy_export(export, &stick, &Cancelled).unwrap_err();
    assert_eq!(failure.code, ErrorCode::Cancelled);
    assert!(names(&stick).is_empty());
}

#[test]
fn a_batch_that_was_withdrawn_is_not_taken_along() {
    let (_office, mut desk, export, stick) = exported();
    desk.void_export(export).unwrap();
    let failure = desk.copy_export(export, &stick, &Unwatched).unwrap_err();
    assert_eq!(failure.code, ErrorCode::ExportVoided);
}
