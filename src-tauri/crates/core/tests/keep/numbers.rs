//! Export numbers after a restore.

use std::fs;

use sicard_core::error::ErrorCode;
use sicard_core::view::{LastNumber, SetLastNumber};

use crate::computer::{Computer, PASSWORD, UNIT};
use crate::office::{self, Office, person};

#[test]
fn a_number_that_was_used_after_the_backup_is_not_used_again_once_the_clerk_has_said_so() {
    let mut office = Office::new();
    let mut computer = Computer::with_people(&mut office);
    let everyone = computer.people();
    computer.confirm(everyone[..1].to_vec());
    let desktop = office.desktop();
    computer.export(&desktop);
    let made = computer.back_up();
    computer.confirm(everyone[1..2].to_vec());
    assert_eq!(computer.export(&desktop), ["1111011out_2.zip"]);

    let mut restored = computer.restore(&made.path, PASSWORD, PASSWORD).unwrap();
    let status = |restored: &Computer| restored.desk.backup_status(restored.folder()).unwrap();
    assert_eq!(
        status(&restored).numbers,
        [LastNumber {
            unit: UNIT,
            code: office::UNIT.to_owned(),
            name: "演示单位".to_owned(),
            known: 1,
        }]
    );
    let folder = restored.folder().to_owned();
    let said = [SetLastNumber {
        unit: UNIT,
        last: 2,
    }];
    restored.desk.set_last_numbers(&folder, &said).unwrap();
    assert!(status(&restored).numbers.is_empty());
    assert_eq!(
        restored.desk.exports(UNIT).unwrap().len(),
        1,
        "it is in no list"
    );

    // Another folder, in which no file tells of the number.
    restored.confirm(everyone[1..2].to_vec());
    let stick = restored.stick();
    assert_eq!(restored.export(&stick), ["1111011out_3.zip"]);
    let opened = office.open_return(&stick.join("1111011out_3.zip"));
    assert!(
        opened.roster().voids.is_empty(),
        "nothing is known of what was lost"
    );
    let restored = restored.start_again(PASSWORD);
    assert!(status(&restored).numbers.is_empty());
}

#[test]
fn a_number_below_the_last_one_known_changes_nothing() {
    let mut office = Office::new();
    let mut computer = Computer::with_people(&mut office);
    let everyone = computer.people();
    computer.confirm(everyone[..2].to_vec());
    let desktop = office.desktop();
    computer.export(&desktop);
    let made = computer.back_up();
    let mut restored = computer.restore(&made.path, PASSWORD, PASSWORD).unwrap();
    let folder = restored.folder().to_owned();
    let said = [SetLastNumber {
        unit: UNIT,
        last: 0,
    }];
    restored.desk.set_last_numbers(&folder, &said).unwrap();
    assert_eq!(restored.desk.backup_status(&folder).unwrap().numbers, []);
    let rows: u32 = restored
        .desk
        .store()
        .query_row("SELECT count(*) FROM export", [], |row| row.get(0))
        .unwrap();
    assert_eq!(rows, 1);
}

/// A computer that was restored, and nobody has said the last number yet.
fn restored() -> Computer {
    let mut computer = Computer::with_people(&mut Office::new());
    let made = computer.back_up();
    computer.restore(&made.path, PASSWORD, PASSWORD).unwrap()
}

/// What an export of the unit is refused with.
fn refusal(computer: &Computer) -> Option<ErrorCode> {
    let folder = computer.folder();
    let known = computer.desk.last_number_is_known(UNIT, folder);
    known.err().map(|failure| failure.code)
}

#[test]
fn a_number_that_nobody_has_said_stays_so_although_its_file_was_deleted() {
    let mut computer = restored();
    let remembered = computer.folder().join("backup.json");
    fs::remove_file(&remembered).unwrap();
    assert_eq!(refusal(&computer), Some(ErrorCode::LastNumberUnknown));
    computer.back_up();
    assert!(remembered.exists(), "it is remembered again");
    assert_eq!(refusal(&computer), Some(ErrorCode::LastNumberUnknown));

    let folder = computer.folder().to_owned();
    let status = computer.desk.backup_status(&folder).unwrap();
    assert_eq!(status.numbers.len(), 1);
    let said = [SetLastNumber {
        unit: UNIT,
        last: 0,
    }];
    computer.desk.set_last_numbers(&folder, &said).unwrap();
    assert_eq!(refusal(&computer), None);
    fs::remove_file(&remembered).unwrap();
    assert_eq!(refusal(&computer), None, "the record has it");
}

#[test]
fn what_is_remembered_and_cannot_be_read_keeps_exports_back_and_what_makes_no_sense_lifts_nothing()
{
    let mut computer = restored();
    let folder = computer.folder().to_owned();
    let remembered = folder.join("backup.json");
    let whole = fs::read(&remembered).unwrap();
    fs::write(&remembered, &whole[..whole.len() / 2]).unwrap();
    assert_eq!(refusal(&computer), Some(ErrorCode::LastNumberUnknown));
    fs::remove_file(&remembered).unwrap();
    fs::create_dir(&remembered).unwrap();
    assert_eq!(refusal(&computer), Some(ErrorCode::StoreDamaged));
    let said = [SetLastNumber {
        unit: UNIT,
        last: 0,
    }];
    assert!(computer.desk.set_last_numbers(&folder, &said).is_err());
    fs::remove_dir(&remembered).unwrap();
    fs::write(&remembered, whole).unwrap();
    assert_eq!(refusal(&computer), Some(ErrorCode::LastNumberUnknown));
    computer.desk.set_last_numbers(&folder, &said).unwrap();
    assert_eq!(refusal(&computer), None);
}

#[test]
fn of_a_unit_that_is_imported_after_a_restore_the_last_number_is_asked_as_well() {
    let mut computer = restored();
    let folder = computer.folder().to_owned();
    let mut office = Office::new();
    let other = computer.take_in_of_other_signer(&office.issue_to("2222022", vec![person(20)]));
    let known = |computer: &Computer| computer.desk.last_number_is_known(other, &folder);
    let refused = known(&computer).unwrap_err();
    assert_eq!(refused.code, ErrorCode::LastNumberUnknown);
    let said = [SetLastNumber {
        unit: other,
        last: 3,
    }];
    computer.desk.set_last_numbers(&folder, &said).unwrap();
    known(&computer).unwrap();
    assert_eq!(refusal(&computer), Some(ErrorCode::LastNumberUnknown));
}
