//! 删除本单位的全部数据.

use std::fs;

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use sicard_core::erase;
use sicard_core::error::ErrorCode;
use sicard_core::journal;
use sicard_core::view::{Chip, ListQuery, SavePerson, Unsaved};
use sicard_core::watch::{JobWatch, Unwatched};

use crate::computer::{Computer, PASSWORD, UNIT, names};
use crate::office::{self, Office, person, portrait};

/// Every value of every table that holds `needle`.
fn found(store: &Connection, needle: &[u8]) -> Vec<String> {
    let mut tables = store
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .unwrap();
    let tables: Vec<String> = tables
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let mut places = Vec::new();
    for table in tables {
        let mut select = store
            .prepare(&format!("SELECT * FROM \"{table}\""))
            .unwrap();
        let columns = select.column_count();
        let mut rows = select.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                let bytes = match row.get_ref(column).unwrap() {
                    ValueRef::Text(bytes) | ValueRef::Blob(bytes) => bytes,
                    _ => continue,
                };
                if bytes.windows(needle.len()).any(|part| part == needle) {
                    places.push(format!("{table}.{column}"));
                }
            }
        }
    }
    places
}

const HALF_TYPED: &str = "138001380";

/// What was typed about one of the first unit when the program was locked.
fn half_typed(computer: &Computer) -> Unsaved {
    let select = "SELECT min(id) FROM person WHERE unit = ?1";
    let store = computer.desk.store();
    Unsaved {
        query: ListQuery {
            unit: UNIT,
            chip: Chip::Open,
            search: String::new(),
            sort: None,
        },
        typed: SavePerson {
            person: store.query_row(select, [UNIT], |row| row.get(0)).unwrap(),
            mobile: Some(HALF_TYPED.to_owned()),
            choice: None,
            form_back: false,
            department: None,
            staff_no: None,
            remark: None,
        },
    }
}

/// Two units with people of the same photos and others.
fn two_units() -> (Office, Computer) {
    let mut office = Office::new();
    let mut computer = Computer::new();
    computer.take_in(&office.issue([1, 20, 40].map(person).into()));
    let everyone = computer.people();
    computer.confirm(everyone[..1].to_vec());
    computer.export(&office.desktop());
    let other = office.issue_to("2222022", [20, 40, 60].map(person).into());
    computer.take_in(&other);
    (office, computer)
}

#[test]
fn nothing_of_a_unit_is_left_in_the_database_and_the_other_unit_is_whole() {
    let (_office, mut computer) = two_units();
    let (folder, key) = (computer.folder().to_owned(), computer.work.key().unwrap());
    // Older states of the work folder: before a new version, and before a restore.
    fs::create_dir_all(folder.join("backups")).unwrap();
    fs::write(folder.join("backups/people-v3.db"), "older").unwrap();
    fs::create_dir(folder.join("before-restore-2026-11-29-140512")).unwrap();
    let typed = half_typed(&computer);
    computer.desk.keep_unsaved(Some(&typed)).unwrap();
    let store = computer.desk.store();
    for needle in [
        person(1).name.as_bytes(),
        &portrait(&person(1).personal_no),
        HALF_TYPED.as_bytes(),
    ] {
        assert!(!found(store, needle).is_empty());
    }
    let pages = |store: &Connection| -> u32 {
        store
            .pragma_query_value(None, "page_count", |row| row.get(0))
            .unwrap()
    };
    let before = pages(store);

    let plan = computer.desk.erase_plan(UNIT, &folder).unwrap();
    assert_eq!(
        (plan.code.as_str(), plan.people, plan.photos),
        (office::UNIT, 3, 3)
    );
    assert_eq!(
        (plan.batches, plan.open.len(), plan.earlier_states),
        (1, 1, 2)
    );
    assert_eq!(plan.open[0].file_name, "1111011out_1.zip");
    let erased = computer
        .desk
        .erase_unit((UNIT, " 1111011 "), (&folder, &key), &Unwatched)
        .unwrap();
    // The photos of 20 and 40 are the other unit's too.
    assert_eq!((erased.people, erased.photos, erased.left), (3, 1, false));

    let store = computer.desk.store();
    for needle in [
        person(1).name.as_bytes(),
        person(1).id_numbers[0].as_bytes(),
        &portrait(&person(1).personal_no),
        HALF_TYPED.as_bytes(),
    ] {
        assert_eq!(found(store, needle), [""; 0]);
    }
    // That something was done in the unit stays in the record, and neither whom it touched nor why.
    let mentions = found(store, office::UNIT.as_bytes());
    assert!(
        mentions.iter().all(|place| place == "journal.4"),
        "{mentions:?}"
    );
    let whom: u32 = store
        .query_row(
            "SELECT count(*) FROM journal_particulars JOIN journal ON number = entry WHERE unit = ?1",
            [office::UNIT],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(whom, 0);
    let check = journal::check(store, None).unwrap();
    assert_eq!(check.fault, None);
    let entries: u32 = store
        .query_row("SELECT count(*) FROM journal_particulars", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert!(entries > 0, "the other unit's are still there");
    assert!(
        store
            .execute("DELETE FROM journal_particulars", [])
            .is_err()
    );
    let free: u32 = store
        .pragma_query_value(None, "freelist_count", |row| row.get(0))
        .unwrap();
    assert_eq!(free, 0);
    assert!(pages(store) <= before);
    let sound: String = store
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(sound, "ok");
    let left = names(&folder);
    assert!(
        !left
            .iter()
            .any(|name| name.contains("new") || name.contains("restore")),
        "{left:?}"
    );
    assert!(names(&folder.join("backups")).is_empty());

    let mut computer = computer.start_again(PASSWORD);
    let units = computer.desk.units().unwrap();
    assert_eq!(units.len(), 1);
    assert_eq!((units[0].code.as_str(), units[0].people), ("2222022", 3));
    let ids = computer
        .desk
        .ids(&crate::computer::everyone(units[0].id))
        .unwrap();
    for id in ids {
        assert!(!computer.desk.photo(id).unwrap().is_empty());
    }
}

#[test]
fn a_unit_that_comes_back_after_its_data_were_deleted_goes_on_with_its_export_numbers() {
    let mut office = Office::new();
    let mut computer = Computer::with_people(&mut office);
    let everyone = computer.people();
    computer.confirm(everyone);
    assert_eq!(computer.export(&office.desktop()), ["1111011out_1.zip"]);
    let (folder, key) = (computer.folder().to_owned(), computer.work.key().unwrap());
    computer
        .desk
        .erase_unit((UNIT, office::UNIT), (&folder, &key), &Unwatched)
        .unwrap();
    let back = computer.take_in(&office.issue(vec![person(1)]));
    assert_eq!(back, UNIT);
    let everyone = computer.people();
    computer.confirm(everyone);
    let elsewhere = computer.stick();
    assert_eq!(computer.export(&elsewhere), ["1111011out_2.zip"]);
}

#[test]
fn what_was_deleted_is_overwritten_in_the_file() {
    let (_office, mut computer) = two_units();
    let secure: u32 = {
        let (folder, key) = (computer.folder().to_owned(), computer.work.key().unwrap());
        computer
            .desk
            .erase_unit((UNIT, office::UNIT), (&folder, &key), &Unwatched)
            .unwrap();
        let store = computer.desk.store();
        store
            .pragma_query_value(None, "secure_delete", |row| row.get(0))
            .unwrap()
    };
    assert_eq!(secure, 1);
}

#[test]
fn another_number_deletes_nothing() {
    let (_office, mut computer) = two_units();
    let (folder, key) = (computer.folder().to_owned(), computer.work.key().unwrap());
    for typed in ["", "2222022", "111101"] {
        let refused = computer
            .desk
            .erase_unit((UNIT, typed), (&folder, &key), &Unwatched)
            .unwrap_err();
        assert_eq!(refused.code, ErrorCode::UnitCodeDiffers);
    }
    assert_eq!(computer.people().len(), 3);
}

#[test]
fn whoever_breaks_off_in_time_has_deleted_nothing() {
    struct Regretful;
    impl JobWatch for Regretful {
        fn cancelled(&self) -> bool {
            true
        }
    }
    let (_office, mut computer) = two_units();
    let (folder, key) = (computer.folder().to_owned(), computer.work.key().unwrap());
    let broken = computer
        .desk
        .erase_unit((UNIT, office::UNIT), (&folder, &key), &Regretful)
        .unwrap_err();
    assert_eq!(broken.code, ErrorCode::Cancelled);
    assert_eq!(computer.people().len(), 3);
}

#[test]
fn it_is_known_of_every_table_what_it_is_to_a_unit() {
    let computer = Computer::new();
    let store = computer.desk.store();
    let mut tables = store
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .unwrap();
    let tables = tables.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let unknown: Vec<String> = tables
        .map(Result::unwrap)
        .filter(|table| !erase::knows(table))
        .collect();
    assert_eq!(
        unknown, [""; 0],
        "erase/mod.rs says what becomes of every table"
    );
}
