//! 删除本单位的全部数据 broken off, and gone on with at the next opening.

use std::fs;
use std::path::Path;

use sicard_core::backup::Known;
use sicard_core::office_help::ask;
use sicard_core::view::{Phase, Progress, SetPassword, StartPhase};
use sicard_core::watch::{JobWatch, Unwatched};

use crate::computer::{Closed, Computer, PASSWORD, UNIT, names};
use crate::office::{self, Office, person};

const NEW_PASSWORD: &str = "这次记牢的密码";
const NOTE: &str = "erasing.json";
const EARLIER: &str = "before-restore-2026-11-29-140512";

/// Copies the work folder when the work has come so far: what a power cut would leave.
struct PowerCut<'a> {
    folder: &'a Path,
    to: &'a Path,
    phase: Phase,
    done: u32,
}

impl JobWatch for PowerCut<'_> {
    fn progress(&self, progress: Progress) {
        if progress.phase == self.phase && progress.done >= self.done && !self.to.exists() {
            copy_all(self.folder, self.to);
        }
    }
}

fn copy_all(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let copy = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy_all(&entry.path(), &copy),
            false => drop(fs::copy(entry.path(), copy).unwrap()),
        }
    }
}

/// A computer whose office can help, with older states, and whose last export number is to be said.
fn with_everything_beside(office: &mut Office) -> Computer {
    let mut computer = Computer::with_people(office);
    computer.desk.set_office_help(&computer.work, UNIT).unwrap();
    let folder = computer.folder();
    fs::create_dir(folder.join("backups")).unwrap();
    fs::write(folder.join("backups/people-v3.db"), "older").unwrap();
    fs::create_dir(folder.join(EARLIER)).unwrap();
    let mut known = Known::load(folder);
    known.numbers.push(UNIT);
    known.save(folder).unwrap();
    computer
}

/// Such a computer, the power cut when deleting its unit had come so far.
fn cut_off(office: &mut Office, phase: Phase, done: u32) -> Closed {
    let mut computer = with_everything_beside(office);
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("stick")).unwrap();
    let (folder, key) = (computer.folder().to_owned(), computer.work.key().unwrap());
    let cut = PowerCut {
        folder: &folder,
        to: &root.path().join("work"),
        phase,
        done,
    };
    let unit = (UNIT, office::UNIT);
    let erased = computer.desk.erase_unit(unit, (&folder, &key), &cut);
    assert!(!erased.unwrap().left);
    Closed::of(root)
}

fn nothing_is_left(computer: &mut Computer) {
    assert!(computer.desk.units().unwrap().is_empty());
    assert_eq!(computer.work.status().unwrap().office_help, None);
    let folder = computer.folder();
    assert!(names(&folder.join("backups")).is_empty());
    assert!(Known::load(folder).numbers.is_empty());
    assert_eq!(
        names(folder),
        ["backup.json", "backups", "keys.json", "lock", "people.db"]
    );
    let store = computer.desk.store();
    let free: u32 = store
        .pragma_query_value(None, "freelist_count", |row| row.get(0))
        .unwrap();
    assert_eq!(free, 0);
}

#[test]
fn broken_off_once_the_rows_are_gone_it_is_finished_at_the_next_opening() {
    let points = [
        (Phase::Clearing, 0),
        (Phase::Clearing, 1),
        (Phase::Clearing, 2),
        (Phase::Clearing, 3),
        (Phase::Copying, 1),
    ];
    for (phase, done) in points {
        let closed = cut_off(&mut Office::new(), phase, done);
        let note = fs::read_to_string(closed.work.path().join(NOTE)).unwrap();
        assert!(!note.contains(office::UNIT) && !note.contains(&person(1).name));
        nothing_is_left(&mut closed.open(PASSWORD).unwrap());
    }
}

#[test]
fn broken_off_before_that_it_has_deleted_nothing() {
    let closed = cut_off(&mut Office::new(), Phase::Saving, 0);
    let folder = closed.work.path().to_owned();
    // As it is between the note and the commit.
    let note = format!(
        r#"{{"entry":"{}","earlier":["people-v3.db","{EARLIER}"]}}"#,
        "07".repeat(32)
    );
    fs::write(folder.join(NOTE), note).unwrap();
    let mut computer = closed.open(PASSWORD).unwrap();
    assert_eq!(computer.people().len(), 3);
    assert!(computer.work.status().unwrap().office_help.is_some());
    assert_eq!(names(&folder.join("backups")), ["people-v3.db"]);
    assert!(folder.join(EARLIER).exists() && !folder.join(NOTE).exists());
    assert_eq!(Known::load(&folder).numbers, [UNIT]);
}

#[test]
fn whoever_gets_in_by_the_offices_code_then_keeps_that_way_until_there_is_a_new_password() {
    let mut office = Office::new();
    let closed = cut_off(&mut office, Phase::Clearing, 2);
    let asked = ask(&closed.work, &closed.stick()).unwrap();
    let code = office.read_request(&asked.file).unwrap();
    let computer = closed.open(&code).unwrap();
    assert_eq!(
        computer.work.status().unwrap().phase,
        StartPhase::NewPassword
    );
    // The program ends before one is set.
    let mut computer = computer.start_again(&code);
    let request = SetPassword {
        current: None,
        new: Some(NEW_PASSWORD.into()),
    };
    computer
        .desk
        .set_password(&computer.work, &request)
        .unwrap();
    nothing_is_left(&mut computer.start_again(NEW_PASSWORD));
}

#[test]
fn what_cannot_be_done_is_done_at_the_next_opening_and_leaves_what_has_come_since() {
    let mut office = Office::new();
    let mut computer = with_everything_beside(&mut office);
    let (folder, key) = (computer.folder().to_owned(), computer.work.key().unwrap());
    // In the way of the database that is written anew.
    let in_the_way = folder.join("people.db.new");
    fs::create_dir(&in_the_way).unwrap();
    let unit = (UNIT, office::UNIT);
    let erased = computer
        .desk
        .erase_unit(unit, (&folder, &key), &Unwatched)
        .unwrap();
    assert!(erased.left && folder.join(NOTE).exists());
    assert_eq!(computer.work.status().unwrap().office_help, None);
    assert!(names(&folder.join("backups")).is_empty() && !folder.join(EARLIER).exists());

    computer.take_in(&office.issue(vec![person(1)]));
    computer.desk.set_office_help(&computer.work, UNIT).unwrap();
    let later = folder.join("before-restore-2026-12-01-090000");
    fs::create_dir(&later).unwrap();
    let computer = computer.start_again(PASSWORD);
    assert!(
        folder.join(NOTE).exists(),
        "it keeps nobody from working, and is not forgotten"
    );
    fs::remove_dir(&in_the_way).unwrap();
    let mut computer = computer.start_again(PASSWORD);
    assert!(!folder.join(NOTE).exists() && later.exists());
    assert_eq!(computer.people().len(), 1);
    assert!(computer.work.status().unwrap().office_help.is_some());
}
