//! What each point of a crash leaves, and what the next start makes of it.

use std::fs;
use std::path::Path;

use sicard_core::backup::{self, kept_stores, prepare, settle};
#[cfg(unix)]
use sicard_core::error::ErrorCode;
use sicard_core::watch::Unwatched;

use crate::computer::{Computer, PASSWORD, names};
use crate::office::{Office, person};

const NEW_PASSWORD: &str = "新电脑的密码";

/// A computer with five people, in which a backup with three was prepared and not taken.
fn prepared() -> (Office, Computer) {
    let mut office = Office::new();
    let mut computer = Computer::with_people(&mut office);
    let made = computer.back_up();
    computer.take_in(&office.issue((1..=5).map(person).collect()));
    let (folder, password) = (computer.folder(), Some(NEW_PASSWORD));
    prepare(folder, &made.path, PASSWORD, password, &Unwatched).unwrap();
    (office, computer)
}

fn decide(folder: &Path, away: bool) {
    let text = format!(r#"{{"kept":"before-restore-2026-11-29-140512","away":{away}}}"#);
    fs::write(folder.join("restore.json"), text).unwrap();
}

fn nothing_temporary_is_left(folder: &Path) {
    let left = names(folder);
    let temporary = left.iter().find(|name| {
        name.contains(".new") || name.as_str() == "restore.json" || name.as_str() == "unfinished"
    });
    assert_eq!(temporary, None, "{left:?}");
}

#[test]
fn a_crash_before_a_restore_was_decided_leaves_the_store_that_was_there() {
    let (_office, computer) = prepared();
    let mut computer = computer.start_again(PASSWORD);
    assert_eq!(computer.people().len(), 5);
    nothing_temporary_is_left(computer.folder());
    assert!(kept_stores(computer.folder()).is_empty());
}

#[test]
fn a_crash_at_any_point_after_it_was_decided_leaves_the_restored_store() {
    // So many of the present files have gone away; so many of the prepared ones have come.
    for (gone, come) in [(0, 0), (1, 0), (2, 0), (3, 0), (3, 1), (3, 2), (3, 3)] {
        let (_office, computer) = prepared();
        let folder = computer.folder().to_owned();
        let kept = folder.join("before-restore-2026-11-29-140512");
        fs::create_dir(&kept).unwrap();
        let files = ["people.db", "backup.json", "keys.json"];
        for file in &files[..gone] {
            fs::rename(folder.join(file), kept.join(file)).unwrap();
        }
        for file in &files[..come] {
            fs::rename(folder.join("restore.new").join(file), folder.join(file)).unwrap();
        }
        decide(&folder, gone == 3);
        let mut computer = computer.start_again(NEW_PASSWORD);
        assert_eq!(computer.people().len(), 3, "{gone} {come}");
        assert_eq!(names(&kept).len(), 3, "{gone} {come}");
        nothing_temporary_is_left(&folder);
    }
}

#[cfg(unix)]
#[test]
fn what_cannot_be_looked_at_is_not_taken_for_gone_and_nothing_is_moved_over_it() {
    let (_office, mut computer) = prepared();
    let folder = computer.folder().to_owned();
    let (keys, aside) = (folder.join("keys.json"), folder.join("aside"));
    fs::rename(&keys, &aside).unwrap();
    // A link to itself says neither that something is there nor that nothing is.
    std::os::unix::fs::symlink(&keys, &keys).unwrap();
    decide(&folder, false);
    computer.work.lock();
    let failure = computer.work.status().err().unwrap();
    assert_eq!(failure.code, ErrorCode::WorkFolderUnwritable);
    assert!(folder.join("restore.new/keys.json").exists());

    fs::remove_file(&keys).unwrap();
    fs::rename(aside, keys).unwrap();
    let mut computer = computer.start_again(NEW_PASSWORD);
    assert_eq!(computer.people().len(), 3);
    let kept = kept_stores(&folder);
    assert_eq!(names(&kept[0]), ["backup.json", "keys.json", "people.db"]);
    nothing_temporary_is_left(&folder);
}

#[test]
fn what_a_killed_backup_left_in_the_work_folder_and_on_the_stick_goes_at_the_next_start() {
    let mut office = Office::new();
    let computer = Computer::with_people(&mut office);
    let (folder, stick) = (computer.folder().to_owned(), computer.stick());
    fs::create_dir(folder.join("backup.new")).unwrap();
    fs::write(folder.join("backup.new/people.db"), "half").unwrap();
    fs::create_dir(folder.join("unfinished")).unwrap();
    let part = stick.join("0198.part");
    let (empty, whole) = (stick.join("now.sicardbak"), stick.join("before.sicardbak"));
    let note = serde_json::json!({ "file": part, "name": empty }).to_string();
    fs::write(folder.join("unfinished/1.json"), note).unwrap();
    fs::write(&part, "half").unwrap();
    // On a stick without hard links an empty file holds the name.
    fs::write(&empty, "").unwrap();
    fs::write(&whole, "an earlier backup").unwrap();

    // The stick is pulled: the file cannot be removed now.
    let pulled = stick.with_file_name("pulled");
    fs::rename(&stick, &pulled).unwrap();
    settle(&folder).unwrap();
    assert!(folder.join("unfinished/1.json").exists());
    fs::rename(&pulled, &stick).unwrap();
    let computer = computer.start_again(PASSWORD);
    assert!(!part.exists() && !empty.exists() && whole.exists());
    nothing_temporary_is_left(computer.folder());
}

/// How often the record says that a backup was made.
fn entered(computer: &Computer) -> u32 {
    let select = "SELECT count(*) FROM journal WHERE deed = '{\"kind\":\"backup-made\"}'";
    let store = computer.desk.store();
    store.query_row(select, [], |row| row.get(0)).unwrap()
}

#[test]
fn a_backup_that_had_its_name_when_the_program_was_killed_is_entered_once_at_the_next_opening() {
    let computer = Computer::with_people(&mut Office::new());
    let request = computer.request(computer.work.own_slots().unwrap());
    let made = backup::make(computer.desk.store(), &request, &Unwatched).unwrap();
    let (folder, path) = (request.work_folder, made.path.clone());
    // Who is killed drops nothing.
    std::mem::forget(made);
    let note = folder
        .join("unfinished")
        .join(&names(&folder.join("unfinished"))[0]);
    let said = fs::read(&note).unwrap();
    assert_eq!(entered(&computer), 0);

    let computer = computer.start_again(PASSWORD);
    assert!(path.exists());
    assert_eq!(entered(&computer), 1);
    nothing_temporary_is_left(&folder);

    // Killed behind the entry.
    fs::create_dir(folder.join("unfinished")).unwrap();
    fs::write(&note, said).unwrap();
    let computer = computer.start_again(PASSWORD);
    assert_eq!(entered(&computer), 1);
    nothing_temporary_is_left(&folder);
}
