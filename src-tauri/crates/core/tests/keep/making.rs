//! Making a backup.

use std::fs;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use sicard_core::backup::{self, Slots};
use sicard_core::error::ErrorCode;
use sicard_core::view::{BackupPurpose, BackupSecret, FileHandle, Phase, Progress};
use sicard_core::watch::{JobWatch, Unwatched};

use crate::computer::{Computer, PASSWORD, names};
use crate::disk_changes::Changes;
use crate::disk_reads::disk_reads;
use crate::office::{Office, person};

#[test]
fn a_backup_is_one_file_that_says_in_clear_only_what_opening_it_needs() {
    let mut office = Office::new();
    let mut computer = Computer::with_people(&mut office);
    let made = computer.back_up();
    assert_eq!(made.people, 3);
    assert_eq!(names(&computer.stick()).len(), 1);
    assert_eq!(fs::metadata(&made.path).unwrap().len(), made.bytes);

    let handle = FileHandle {
        id: "1".to_owned(),
        name: "备份".to_owned(),
    };
    let preview = backup::preview(&made.path, handle).unwrap();
    assert_eq!(preview.purpose, BackupPurpose::Backup);
    assert_eq!(preview.opened_by, [BackupSecret::Password]);
    let file = fs::read(&made.path).unwrap();
    for personal in [
        &person(1).name,
        &person(1).id_numbers[0],
        &"演示单位".to_owned(),
    ] {
        let found = file
            .windows(personal.len())
            .any(|part| part == personal.as_bytes());
        assert!(!found, "{personal}");
    }
    let head = String::from_utf8_lossy(&file[..2000]).into_owned();
    assert!(
        !head.contains("keychain"),
        "a way that no other computer has"
    );
}

#[test]
fn a_second_backup_of_the_same_minute_gets_a_name_of_its_own() {
    let mut office = Office::new();
    let mut computer = Computer::with_people(&mut office);
    let (first, second) = (computer.back_up(), computer.back_up());
    assert_ne!(first.path, second.path);
    assert_eq!(names(&computer.stick()).len(), 2);
    let known = computer.known().last.unwrap();
    assert_eq!(
        known.file,
        second.path.file_name().unwrap().to_str().unwrap()
    );
    assert_eq!(known.folder, computer.stick().display().to_string());
}

#[test]
fn a_backup_is_read_back_from_the_disk() {
    let mut computer = Computer::with_people(&mut Office::new());
    computer.grow();
    let (stick, mut bytes) = (computer.stick(), 0);
    match disk_reads(&stick, || bytes = computer.back_up().bytes) {
        Some(read) => assert!(read >= bytes, "{read} of {bytes} bytes"),
        None => println!("nobody can say what is read from the disk here: not tried"),
    }
}

#[test]
fn a_backup_that_the_disk_gives_back_changed_is_no_backup() {
    let mut computer = Computer::with_people(&mut Office::new());
    computer.grow();
    let disk = Changes::in_folder(computer.stick());
    let request = computer.request(computer.work.own_slots().unwrap());
    let failure = computer.desk.make_backup(&request, &disk).unwrap_err();
    assert!(disk.has_changed());
    assert_eq!(failure.code, ErrorCode::VerifyFailed);
    assert!(names(&computer.stick()).is_empty());
    assert_eq!(computer.known().last, None);
    computer.back_up();
}

#[test]
fn what_is_made_for_a_short_passphrase_or_a_folder_that_is_gone_is_not_begun() {
    let mut computer = Computer::new();
    let failure = Slots::passphrase("short").err().unwrap();
    assert_eq!(failure.code, ErrorCode::PasswordTooShort);
    fs::remove_dir(computer.stick()).unwrap();
    let failure = computer
        .back_up_with(computer.work.own_slots().unwrap())
        .unwrap_err();
    assert_eq!(failure.code, ErrorCode::FolderGone);
}

#[test]
fn a_backup_that_cannot_be_remembered_is_there_and_one_that_cannot_be_recorded_is_not() {
    let mut computer = Computer::with_people(&mut Office::new());
    // Nothing takes the place of a folder.
    let remembered = computer.folder().join("backup.json");
    fs::create_dir(&remembered).unwrap();
    let made = computer.back_up();
    assert_eq!(
        names(&computer.stick()),
        [made.path.file_name().unwrap().to_str().unwrap()]
    );
    fs::remove_dir(remembered).unwrap();
    let unrecorded =
        "CREATE TEMP TRIGGER full BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, ''); END";
    computer.desk.store().execute_batch(unrecorded).unwrap();
    let failed = computer.back_up_with(computer.work.own_slots().unwrap());
    assert!(failed.is_err());
    assert_eq!(names(&computer.stick()).len(), 1);
    assert_eq!(computer.known().last, None);
}

/// Cancels after so many steps of a phase.
struct Impatient {
    phase: Phase,
    steps: AtomicU32,
    gone: AtomicBool,
}

impl JobWatch for Impatient {
    fn progress(&self, progress: Progress) {
        if progress.phase == self.phase && self.steps.fetch_sub(1, Ordering::Relaxed) == 1 {
            self.gone.store(true, Ordering::Relaxed);
        }
    }

    fn cancelled(&self) -> bool {
        self.gone.load(Ordering::Relaxed)
    }
}

#[test]
fn cancelling_in_any_phase_leaves_nothing() {
    let mut office = Office::new();
    let mut computer = Computer::with_people(&mut office);
    // More than a chunk, so that there is something to break off.
    computer.grow();
    for phase in [Phase::Copying, Phase::Writing, Phase::Verifying] {
        let watch = Impatient {
            phase,
            steps: AtomicU32::new(1),
            gone: AtomicBool::new(false),
        };
        let request = computer.request(computer.work.own_slots().unwrap());
        let failure = computer.desk.make_backup(&request, &watch).unwrap_err();
        assert_eq!(failure.code, ErrorCode::Cancelled, "{phase:?}");
        assert!(names(&computer.stick()).is_empty(), "{phase:?}");
        assert!(computer.known().last.is_none());
    }
    let left = names(computer.folder());
    assert!(!left.iter().any(|name| name.contains("new")), "{left:?}");
    let request = computer.request(computer.work.own_slots().unwrap());
    computer.desk.make_backup(&request, &Unwatched).unwrap();
}

#[test]
fn a_recovery_code_opens_a_backup_as_well_as_the_password() {
    let mut office = Office::new();
    let mut computer = Computer::with_people(&mut office);
    let code = computer
        .desk
        .make_recovery_code(&computer.work)
        .unwrap()
        .code;
    let made = computer.back_up();
    for secret in [PASSWORD, &code, &code.to_lowercase().replace('-', " ")] {
        let other = Computer::new();
        let mut restored = other.restore(&made.path, secret, "新的密码123").unwrap();
        assert_eq!(restored.people().len(), 3);
    }
}
