//! Export numbers after a restore.

use sicard_core::view::{LastNumber, SetLastNumber};

use crate::computer::{Computer, PASSWORD, UNIT};
use crate::office::{self, Office};

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
