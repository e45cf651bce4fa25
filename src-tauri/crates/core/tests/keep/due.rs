//! When a backup is due.

use jiff::{Timestamp, ToSpan as _};
use sicard_core::backup::{Make, due};
use sicard_core::view::{BackupDue, BackupPurpose};
use sicard_core::watch::Unwatched;

use crate::computer::Computer;
use crate::office::{Office, person};

fn due_in(computer: &Computer, days: i64) -> Option<BackupDue> {
    let then = Timestamp::now() + (24 * days).hours();
    due(computer.desk.store(), computer.folder(), then).unwrap()
}

#[test]
fn nothing_is_due_before_there_is_work_and_a_week_later_it_is() {
    let mut office = Office::new();
    let computer = Computer::new();
    assert_eq!(due_in(&computer, 100), None);
    let computer = Computer::with_people(&mut office);
    assert_eq!(due_in(&computer, 6), None);
    assert_eq!(due_in(&computer, 8), Some(BackupDue::WeekOld));
}

#[test]
fn a_backup_is_enough_until_something_changes_and_a_week_has_passed() {
    let mut office = Office::new();
    let mut computer = Computer::with_people(&mut office);
    computer.back_up();
    assert_eq!(due_in(&computer, 100), None, "nothing has changed");
    computer.take_in(&office.issue(vec![person(4)]));
    assert_eq!(due_in(&computer, 6), None);
    assert_eq!(due_in(&computer, 8), Some(BackupDue::WeekOld));
}

#[test]
fn opening_the_program_again_is_not_a_change() {
    let mut office = Office::new();
    let mut computer = Computer::with_people(&mut office);
    computer.back_up();
    let computer = computer.start_again(crate::computer::PASSWORD);
    assert_eq!(due_in(&computer, 100), None);
}

#[test]
fn an_export_makes_a_backup_due_at_once() {
    let mut office = Office::new();
    let mut computer = Computer::with_people(&mut office);
    let everyone = computer.people();
    computer.confirm(everyone[..1].to_vec());
    computer.export(&office.desktop());
    assert_eq!(due_in(&computer, 0), Some(BackupDue::Exported));
    computer.back_up();
    assert_eq!(due_in(&computer, 0), None);
}

#[test]
fn what_is_given_to_a_colleague_is_no_backup_of_ones_own() {
    let mut office = Office::new();
    let mut computer = Computer::with_people(&mut office);
    let everyone = computer.people();
    computer.confirm(everyone[..1].to_vec());
    computer.export(&office.desktop());
    let handover = Make {
        purpose: BackupPurpose::Handover,
        ..computer.request(computer.work.own_slots().unwrap())
    };
    computer.desk.make_backup(&handover, &Unwatched).unwrap();
    assert_eq!(due_in(&computer, 0), Some(BackupDue::Exported));
}
