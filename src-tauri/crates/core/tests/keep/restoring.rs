//! Restoring a backup: on a new computer, and beside what is there.

use sicard_core::backup::{Slots, kept_stores, new_code};
use sicard_core::desk::Desk;
use sicard_core::error::ErrorCode;
use sicard_core::store::WorkFolder;
use sicard_core::view::Unlock;

use crate::computer::{Computer, PASSWORD, UNIT, names};
use crate::office::{Office, person};

const NEW_PASSWORD: &str = "新电脑的密码";

#[test]
fn a_new_computer_has_everything_and_opens_with_its_own_password() {
    let mut office = Office::new();
    let mut old = Computer::with_people(&mut office);
    let everyone = old.people();
    old.confirm(everyone[..1].to_vec());
    let exported = old.export(&old.stick());
    assert_eq!(exported, ["1111011out_1.zip"]);
    let made = old.back_up();

    let new = Computer::new();
    let new = new.restore(&made.path, PASSWORD, NEW_PASSWORD).unwrap();
    let mut new = new.start_again(NEW_PASSWORD);
    assert_eq!(new.people(), everyone);
    assert_eq!(new.desk.exports(UNIT).unwrap().len(), 1);
    for &one in &everyone {
        assert_eq!(new.desk.person(one).unwrap(), old.desk.person(one).unwrap());
        assert_eq!(new.desk.photo(one).unwrap(), old.desk.photo(one).unwrap());
    }
    new.desk.set_last_numbers(new.work.path(), &[]).unwrap();
    let status = new.desk.backup_status(new.work.path()).unwrap();
    assert_eq!(status.last.unwrap().bytes, made.bytes);
    assert_eq!(status.due, None);
}

#[test]
fn what_is_there_is_kept_whole_in_a_folder_with_the_date() {
    let mut office = Office::new();
    let mut computer = Computer::with_people(&mut office);
    let made = computer.back_up();
    let mut computer = computer;
    computer.take_in(&office.issue((1..=5).map(person).collect()));
    assert_eq!(computer.people().len(), 5);

    let mut restored = computer
        .restore(&made.path, PASSWORD, NEW_PASSWORD)
        .unwrap();
    assert_eq!(restored.people().len(), 3);
    let kept = kept_stores(restored.folder());
    assert_eq!(kept.len(), 1);
    assert_eq!(names(&kept[0]), ["backup.json", "keys.json", "people.db"]);

    let mut before = WorkFolder::take(&kept[0]).unwrap();
    let secret = PASSWORD.into();
    let mut before = Desk::new(before.unlock(&Unlock { secret }).unwrap()).unwrap();
    assert_eq!(before.units().unwrap()[0].people, 5);
}

#[test]
fn a_restored_store_has_a_key_of_its_own() {
    let mut office = Office::new();
    let mut computer = Computer::with_people(&mut office);
    let before = computer.work.key().unwrap();
    let made = computer.back_up();
    let restored = computer.restore(&made.path, PASSWORD, PASSWORD).unwrap();
    assert!(restored.work.key().unwrap() != before);
}

#[test]
fn a_passphrase_or_a_code_of_a_backup_opens_it_and_the_password_then_does_not() {
    let mut office = Office::new();
    let mut computer = Computer::with_people(&mut office);
    let phrase = computer
        .back_up_with(Slots::passphrase("放在财务室保险柜里").unwrap())
        .unwrap();
    let code = new_code().unwrap();
    assert_eq!(code.len(), 39);
    let handover = computer.back_up_with(Slots::code(&code).unwrap()).unwrap();
    for (file, secret) in [(&phrase, "放在财务室保险柜里"), (&handover, &*code)] {
        let new = Computer::new();
        let refused = new
            .restore(&file.path, PASSWORD, NEW_PASSWORD)
            .err()
            .unwrap();
        assert_eq!(refused.code, ErrorCode::BackupWrongSecret);
        let mut new = Computer::new()
            .restore(&file.path, secret, NEW_PASSWORD)
            .unwrap();
        assert_eq!(new.people().len(), 3);
    }
}

#[test]
fn a_password_that_is_too_short_for_the_new_store_changes_nothing() {
    let mut office = Office::new();
    let mut computer = Computer::with_people(&mut office);
    let made = computer.back_up();
    let folder = computer.folder().to_owned();
    let before = std::fs::read(folder.join("keys.json")).unwrap();
    let prepared = sicard_core::backup::prepare(
        &folder,
        &made.path,
        PASSWORD,
        Some("x"),
        &sicard_core::watch::Unwatched,
    );
    assert_eq!(prepared.err().unwrap().code, ErrorCode::PasswordTooShort);
    assert_eq!(std::fs::read(folder.join("keys.json")).unwrap(), before);
    assert!(!folder.join("restore.new").exists());
}
