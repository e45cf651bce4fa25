//! 删除本单位的全部数据 broken off, and gone on with at the next opening.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use sicard_core::backup::kept_stores;
use sicard_core::office_help::ask;
use sicard_core::view::{Phase, Progress, SetPassword, StartPhase};
use sicard_core::watch::{JobWatch, Unwatched};

use crate::computer::{Closed, Computer, PASSWORD, UNIT, names};
use crate::office::{self, Office, person};

const NEW_PASSWORD: &str = "这次记牢的密码";
/// Another unit.
const OTHER: &str = "2222022";
const NOTE: &str = "erasing.json";
/// In the way of the database that is written anew.
const ANEW: &str = "people.db.new";
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
    let mut known = computer.known();
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
    assert!(computer.known().numbers.is_empty());
    assert_eq!(
        names(folder),
        ["backup.json", "backups", "keys.json", "lock", "people.db"]
    );
    assert_eq!(free_pages(computer), 0);
}

fn free_pages(computer: &Computer) -> u32 {
    let store = computer.desk.store();
    store
        .pragma_query_value(None, "freelist_count", |row| row.get(0))
        .unwrap()
}

/// Such a computer whose unit is deleted but for what this folder is in the way of.
fn held_up(office: &mut Office, in_the_way: &str) -> Computer {
    let mut computer = with_everything_beside(office);
    let (folder, key) = (computer.folder().to_owned(), computer.work.key().unwrap());
    fs::create_dir(folder.join(in_the_way)).unwrap();
    let unit = (UNIT, office::UNIT);
    let erased = computer.desk.erase_unit(unit, (&folder, &key), &Unwatched);
    assert!(erased.unwrap().left && folder.join(NOTE).exists());
    computer
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

/// The record has no such entry.
fn as_between_note_and_commit(folder: &Path) {
    let note = format!(
        r#"[{{"entry":"{}","earlier":["people-v3.db","{EARLIER}"],"written":false}}]"#,
        "07".repeat(32)
    );
    fs::write(folder.join(NOTE), note).unwrap();
}

#[test]
fn broken_off_before_that_it_has_deleted_nothing() {
    let closed = cut_off(&mut Office::new(), Phase::Saving, 0);
    let folder = closed.work.path().to_owned();
    as_between_note_and_commit(&folder);
    let mut computer = closed.open(PASSWORD).unwrap();
    assert_eq!(computer.people().len(), 3);
    assert!(computer.work.status().unwrap().office_help.is_some());
    assert_eq!(names(&folder.join("backups")), ["people-v3.db"]);
    assert!(folder.join(EARLIER).exists() && !folder.join(NOTE).exists());
    assert_eq!(computer.known().numbers, [UNIT]);
}

#[test]
fn where_a_restore_came_before_anybody_could_see_whether_the_rows_are_gone_the_older_states_go() {
    let closed = cut_off(&mut Office::new(), Phase::Saving, 0);
    let folder = closed.work.path().to_owned();
    as_between_note_and_commit(&folder);
    let later = folder.join("before-restore-2026-12-01-090000");
    fs::create_dir(&later).unwrap();
    let mut computer = closed.open(PASSWORD).unwrap();
    assert_eq!(computer.people().len(), 3, "what was restored stays");
    assert!(names(&folder.join("backups")).is_empty());
    assert!(!folder.join(EARLIER).exists() && !folder.join(NOTE).exists());
    assert!(later.exists(), "it has come since");
}

/// The commit that comes once it saves says that it has failed, and has not.
#[derive(Default)]
struct Saving(Arc<AtomicBool>);

impl JobWatch for Saving {
    fn progress(&self, progress: Progress) {
        if progress.phase == Phase::Saving {
            self.0.store(true, Ordering::SeqCst);
        }
    }
}

#[test]
fn a_unit_whose_deletion_was_committed_although_the_commit_has_failed_is_gone() {
    let saving = Saving::default();
    let last = Arc::clone(&saving.0);
    let mut computer = Computer::prepared(|store| {
        // This one is called once everything is committed, and what it says the commit says.
        let mode = store.query_row("PRAGMA journal_mode = wal", [], |row| row.get(0));
        assert_eq!(mode, Ok("wal".to_owned()));
        let hook = move |_: &mut rusqlite::hooks::Wal, _| match last.swap(false, Ordering::SeqCst) {
            true => Err(rusqlite::Error::InvalidQuery),
            false => Ok(()),
        };
        store.wal_hook(Some(hook)).unwrap();
    });
    computer.take_in(&Office::new().issue(vec![person(1), person(2)]));
    assert_eq!(computer.people().len(), 2);
    let (folder, key) = (computer.folder().to_owned(), computer.work.key().unwrap());
    let unit = (UNIT, office::UNIT);
    let erased = computer.desk.erase_unit(unit, (&folder, &key), &saving);
    assert_eq!(erased.unwrap().people, 2);
    assert!(!saving.0.load(Ordering::SeqCst), "the commit did fail");
    assert!(computer.desk.units().unwrap().is_empty());
    let mut computer = computer.start_again(PASSWORD);
    assert!(computer.desk.units().unwrap().is_empty() && !folder.join(NOTE).exists());
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
    let mut computer = held_up(&mut office, ANEW);
    let folder = computer.folder().to_owned();
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
    fs::remove_dir(folder.join(ANEW)).unwrap();
    let mut computer = computer.start_again(PASSWORD);
    assert!(!folder.join(NOTE).exists() && later.exists());
    assert_eq!(computer.people().len(), 1);
    assert!(computer.work.status().unwrap().office_help.is_some());
}

#[test]
fn another_unit_that_could_not_be_deleted_takes_no_unfinished_deletion_away() {
    let mut office = Office::new();
    let mut computer = held_up(&mut office, ANEW);
    let (folder, key) = (computer.folder().to_owned(), computer.work.key().unwrap());
    let other = computer.take_in(&office.issue_to(OTHER, vec![person(20)]));
    let store = computer.desk.store();
    // Noticed when it is to be committed.
    store
        .execute_batch(
            "CREATE TABLE held (unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED)",
        )
        .unwrap();
    store
        .execute("INSERT INTO held VALUES (?1)", [other])
        .unwrap();
    let erased = computer
        .desk
        .erase_unit((other, OTHER), (&folder, &key), &Unwatched);
    assert!(erased.is_err());
    let store = computer.desk.store();
    store.execute_batch("DROP TABLE held").unwrap();
    let note = fs::read_to_string(folder.join(NOTE)).unwrap();
    assert_eq!(
        note.matches("\"entry\"").count(),
        1,
        "of what was seen to have failed nothing is left to do"
    );

    fs::remove_dir(folder.join(ANEW)).unwrap();
    assert!(free_pages(&computer) > 0);
    let mut computer = computer.start_again(PASSWORD);
    assert!(!folder.join(NOTE).exists());
    assert_eq!(free_pages(&computer), 0);
    let units = computer.desk.units().unwrap();
    assert_eq!((units.len(), units[0].code.as_str()), (1, OTHER));
}

#[test]
fn two_unfinished_deletions_are_finished_at_the_next_opening() {
    let mut office = Office::new();
    let mut computer = held_up(&mut office, ANEW);
    let (folder, key) = (computer.folder().to_owned(), computer.work.key().unwrap());
    let other = computer.take_in(&office.issue_to(OTHER, vec![person(20)]));
    let erased = computer
        .desk
        .erase_unit((other, OTHER), (&folder, &key), &Unwatched);
    assert!(erased.unwrap().left);
    // They could not be removed then.
    fs::write(folder.join("backups/people-v3.db"), "older").unwrap();
    fs::create_dir(folder.join(EARLIER)).unwrap();
    fs::remove_dir(folder.join(ANEW)).unwrap();
    nothing_is_left(&mut computer.start_again(PASSWORD));
}

#[test]
fn an_older_state_that_a_restore_has_moved_is_found_and_removed() {
    let mut office = Office::new();
    let mut computer = held_up(&mut office, ANEW);
    let folder = computer.folder().to_owned();
    computer.take_in(&office.issue(vec![person(1)]));
    let made = computer.back_up();
    // It could not be removed then.
    fs::write(folder.join("backups/people-v3.db"), "older").unwrap();
    fs::write(folder.join("backups/people-v4.db"), "later").unwrap();
    fs::remove_dir(folder.join(ANEW)).unwrap();
    let mut computer = computer
        .restore(&made.path, PASSWORD, NEW_PASSWORD)
        .unwrap();
    assert_eq!(computer.people().len(), 1);
    let kept = kept_stores(&folder);
    assert_eq!(kept.len(), 1);
    assert_eq!(names(&kept[0].join("backups")), ["people-v4.db"]);
    assert!(!folder.join(NOTE).exists());
}

#[test]
fn a_store_from_before_an_unfinished_deletion_is_left_as_it_is_and_older_states_go_all_the_same() {
    for with_unit in [false, true] {
        let mut office = Office::new();
        let mut computer = Computer::new();
        let nobody = computer.back_up();
        computer.take_in(&office.issue((1..=3).map(person).collect()));
        let everybody = computer.back_up();
        let (folder, key) = (computer.folder().to_owned(), computer.work.key().unwrap());
        fs::create_dir(folder.join("backups")).unwrap();
        fs::write(folder.join("backups/people-v3.db"), "older").unwrap();
        fs::create_dir(folder.join(EARLIER)).unwrap();
        fs::create_dir(folder.join(ANEW)).unwrap();
        let unit = (UNIT, office::UNIT);
        let erased = computer.desk.erase_unit(unit, (&folder, &key), &Unwatched);
        assert!(erased.unwrap().left);
        // They could not be removed then.
        fs::write(folder.join("backups/people-v3.db"), "older").unwrap();
        fs::create_dir(folder.join(EARLIER)).unwrap();
        fs::remove_dir(folder.join(ANEW)).unwrap();

        let backup = if with_unit { everybody } else { nobody };
        let mut computer = computer
            .restore(&backup.path, PASSWORD, NEW_PASSWORD)
            .unwrap();
        let people = |computer: &mut Computer| {
            let units = computer.desk.units().unwrap();
            units.iter().map(|unit| unit.people).sum::<u32>()
        };
        let there = if with_unit { 3 } else { 0 };
        assert_eq!(people(&mut computer), there);
        let numbers = computer.known().numbers;
        assert_eq!(numbers, if with_unit { vec![UNIT] } else { Vec::new() });
        assert!(!folder.join(NOTE).exists() && !folder.join(EARLIER).exists());
        let kept = kept_stores(&folder);
        assert_eq!(kept.len(), 1);
        assert!(names(&kept[0].join("backups")).is_empty());
        assert_eq!(people(&mut computer.start_again(NEW_PASSWORD)), there);
    }
}

#[test]
fn the_database_is_written_anew_only_once_however_often_the_rest_is_tried() {
    const IN_THE_WAY: &str = "backup.json.new";
    let computer = held_up(&mut Office::new(), IN_THE_WAY);
    let folder = computer.folder().to_owned();
    assert_eq!(free_pages(&computer), 0);
    let note = fs::read_to_string(folder.join(NOTE)).unwrap();
    assert!(note.contains("\"written\": true"));
    // It could not be written now.
    fs::create_dir(folder.join(ANEW)).unwrap();
    fs::remove_dir(folder.join(IN_THE_WAY)).unwrap();
    let computer = computer.start_again(PASSWORD);
    assert!(!folder.join(NOTE).exists());
    assert!(computer.known().numbers.is_empty());
}
