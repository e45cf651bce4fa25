//! The record after a backup: whoever cuts or rewrites what the backup has of it is caught, although no export lies behind.

use sicard_core::journal::head;
use sicard_core::view::{ClerkName, JournalFaultKind as Fault};

use crate::computer::{Computer, PASSWORD};
use crate::office::Office;

/// The triggers that are in the way of a hand that cuts.
const TRIGGERS: [&str; 2] = [
    "journal_is_never_shortened",
    "journal_particulars_are_never_taken_away",
];

/// A computer with a backup, and the number of the newest entry that is in it.
fn backed_up() -> (Computer, u32) {
    let mut computer = Computer::with_people(&mut Office::new());
    let newest = head(computer.desk.store()).unwrap();
    computer.back_up();
    assert_eq!(computer.known().head(), Some(newest));
    (computer, newest.number)
}

/// Takes out everything from an entry on, by a hand that makes the triggers again.
fn cut(computer: &Computer, from: u32) {
    let store = computer.desk.store();
    let mut made = String::new();
    for trigger in TRIGGERS {
        let select = "SELECT sql || ';' FROM sqlite_schema WHERE name = ?1";
        made += &store
            .query_row(select, [trigger], |row| row.get::<_, String>(0))
            .unwrap();
        store
            .execute_batch(&format!("DROP TRIGGER {trigger}"))
            .unwrap();
    }
    store
        .execute_batch(&format!(
            "DELETE FROM journal_particulars WHERE entry >= {from}; DELETE FROM journal WHERE number >= {from}; {made}"
        ))
        .unwrap();
}

fn name(computer: &mut Computer, name: &str) {
    let name = name.to_owned();
    computer.desk.name_clerk(&ClerkName { name }).unwrap();
}

fn fault(computer: &Computer) -> Option<(Fault, u32)> {
    let backed_up = computer.known().head();
    let found = computer.desk.journal_check(backed_up).unwrap().fault;
    found.map(|fault| (fault.kind, fault.number))
}

#[test]
fn a_record_that_was_cut_behind_a_backup_breaks_off_before_what_the_backup_has() {
    let (computer, newest) = backed_up();
    assert_eq!(fault(&computer), None);
    cut(&computer, newest + 1);
    assert_eq!(fault(&computer), None, "what is in no backup");
    let (computer, newest) = backed_up();
    cut(&computer, newest);
    assert_eq!(fault(&computer), Some((Fault::CutOff, newest)));
}

#[test]
fn a_record_that_was_cut_and_went_on_is_not_what_the_backup_has() {
    let (mut computer, newest) = backed_up();
    cut(&computer, newest);
    name(&mut computer, "钱某");
    name(&mut computer, "孙某");
    let found = fault(&computer);
    assert_eq!(found, Some((Fault::RewrittenSinceBackup, newest)));
    let alone = computer.desk.journal_check(None).unwrap().fault;
    assert_eq!(alone, None, "nothing else shows it");
}

#[test]
fn a_restored_record_goes_on_from_that_of_the_backup_and_is_held_against_it() {
    let mut office = Office::new();
    let mut computer = Computer::with_people(&mut office);
    let newest = head(computer.desk.store()).unwrap().number;
    let file = computer.back_up().path;
    let mut computer = computer.restore(&file, PASSWORD, PASSWORD).unwrap();
    name(&mut computer, "钱某");
    assert_eq!(fault(&computer), None);
    cut(&computer, newest);
    assert_eq!(fault(&computer), Some((Fault::CutOff, newest)));
}

#[test]
fn an_entry_that_a_hand_has_spoilt_in_a_restored_record_is_named_and_keeps_nothing_from_being_known()
 {
    for deed in ["x", "{\"kind\":\"exported\",\"n\":\"x\"}"] {
        let mut computer = Computer::with_people(&mut Office::new());
        let file = computer.back_up().path;
        let mut computer = computer.restore(&file, PASSWORD, PASSWORD).unwrap();
        name(&mut computer, "钱某");
        let store = computer.desk.store();
        let newest = head(store).unwrap().number;
        store
            .execute_batch("DROP TRIGGER journal_is_never_changed")
            .unwrap();
        let spoil =
            "UPDATE journal SET deed = ?1, unit = (SELECT max(code) FROM unit) WHERE number = ?2";
        store.execute(spoil, (deed, newest)).unwrap();
        assert_eq!(fault(&computer), Some((Fault::Changed, newest)), "{deed}");
    }
}
