//! A hand in the database: whoever has the key and knows SQL changes the record, and is caught as far as it can be.

use rusqlite::Connection;
use sha2::{Digest as _, Sha256};
use sicard_core::desk::Desk;
use sicard_core::journal::{Head, check, head};
use sicard_core::view::{Chip, JournalFaultKind as Fault, PersonsRequest};
use sicard_core::work::mark;

use crate::office::{Office, person};
use crate::unit::{OnDisk, confirm_all, export_all, ids, take_in};

/// The triggers that are in the way of a hand.
const TRIGGERS: [&str; 6] = [
    "journal_is_never_changed",
    "journal_is_never_shortened",
    "journal_grows_at_its_end",
    "journal_particulars_are_never_changed",
    "journal_particulars_are_never_taken_away",
    "journal_particulars_are_of_the_newest_entry",
];

/// Begun, imported, confirmed, exported (4), forms back, forms not back (6).
fn worked() -> OnDisk {
    let mut office = Office::new();
    let disk = OnDisk::new();
    take_in(
        &mut disk.connect(),
        &office.issue(vec![person(1), person(2)]),
    );
    let mut desk: Desk = disk.desk();
    let people = ids(&mut desk, Chip::Everyone);
    let persons = PersonsRequest {
        persons: people[..1].to_vec(),
    };
    desk.confirm(&sicard_core::view::ConfirmRequest {
        persons: people[1..].to_vec(),
        include_warned: true,
    })
    .unwrap();
    export_all(&mut desk, &office.desktop()).unwrap();
    desk.change_mark(mark::forms_back, &persons).unwrap();
    desk.change_mark(mark::forms_not_back, &persons).unwrap();
    assert_eq!(head(desk.store()).unwrap().number, 6);
    disk
}

/// What the check finds after someone has done this, with the triggers out of the way.
fn after(by_hand: impl FnOnce(&Connection)) -> Option<(Fault, u32)> {
    after_backup(None, by_hand)
}

/// The same where the last backup was made when the record stood at this entry.
fn after_backup(backed_up: Option<u32>, by_hand: impl FnOnce(&Connection)) -> Option<(Fault, u32)> {
    let disk = worked();
    let store = disk.connect();
    for trigger in TRIGGERS {
        store
            .execute_batch(&format!("DROP TRIGGER {trigger}"))
            .unwrap();
    }
    store.pragma_update(None, "foreign_keys", false).unwrap();
    let backed_up = backed_up.map(|number| entry(&store, number));
    by_hand(&store);
    let found = check(&store, backed_up).unwrap().fault;
    found.map(|fault| (fault.kind, fault.number))
}

fn entry(store: &Connection, number: u32) -> Head {
    let select = "SELECT hash FROM journal WHERE number = ?1";
    let hash = store.query_row(select, [number], |row| row.get(0)).unwrap();
    Head { number, hash }
}

fn run(store: &Connection, sql: &str) {
    store.execute_batch(sql).unwrap();
}

#[test]
fn the_database_itself_refuses_to_change_shorten_or_fill_the_record() {
    let store = worked().connect();
    for sql in [
        "UPDATE journal SET clerk = '钱某' WHERE number = 3",
        "DELETE FROM journal WHERE number = 6",
        "DELETE FROM journal",
        "INSERT INTO journal SELECT 9, at, account, clerk, unit, deed, people, particulars, before, hash FROM journal WHERE number = 6",
        "INSERT OR REPLACE INTO journal SELECT number, at, account, '钱某', unit, deed, people, particulars, before, hash FROM journal WHERE number = 6",
        "UPDATE journal_particulars SET reason = ''",
        "DELETE FROM journal_particulars",
        "INSERT INTO journal_particulars VALUES (1, x'', x'', NULL)",
        "INSERT OR REPLACE INTO journal_particulars VALUES (6, x'', x'', NULL)",
    ] {
        let refused = store.execute_batch(sql).unwrap_err().to_string();
        assert!(refused.contains("append-only"), "{sql}: {refused}");
    }
    assert_eq!(check(&store, None).unwrap().fault, None);
}

#[test]
fn an_untouched_record_holds_and_names_its_newest_anchor() {
    assert_eq!(after(|_| ()), None);
    let check = check(&worked().connect(), None).unwrap();
    assert_eq!((check.entries, check.anchor.unwrap().number), (6, 4));
}

#[test]
fn an_entry_that_was_edited_is_named() {
    for column in ["at", "account", "clerk", "unit", "deed"] {
        let edit = format!("UPDATE journal SET {column} = 'x' WHERE number = 3");
        let found = after(|store| run(store, &edit));
        assert_eq!(found, Some((Fault::Changed, 3)), "{column}");
    }
    let found = after(|store| run(store, "UPDATE journal SET people = 9 WHERE number = 3"));
    assert_eq!(found, Some((Fault::Changed, 3)));
}

#[test]
fn whom_an_entry_touched_cannot_be_exchanged_or_taken_away() {
    for sql in [
        "UPDATE journal_particulars SET people = x'01' WHERE entry = 3",
        "UPDATE journal_particulars SET reason = 'x' WHERE entry = 3",
        "UPDATE journal_particulars SET salt = zeroblob(16) WHERE entry = 3",
        "DELETE FROM journal_particulars WHERE entry = 3",
    ] {
        let found = after(|store| run(store, sql));
        assert_eq!(found, Some((Fault::ParticularsChanged, 3)), "{sql}");
    }
}

#[test]
fn an_entry_that_was_deleted_is_missing() {
    let found = after(|store| run(store, "DELETE FROM journal WHERE number = 5"));
    assert_eq!(found, Some((Fault::Missing, 5)));
    let closed_up = after(|store| {
        run(store, "DELETE FROM journal WHERE number = 5");
        run(store, "UPDATE journal SET number = 5 WHERE number = 6");
    });
    assert_eq!(closed_up, Some((Fault::Changed, 5)));
    let first = after(|store| run(store, "DELETE FROM journal WHERE number = 1"));
    assert_eq!(first, Some((Fault::Missing, 1)));
}

#[test]
fn an_entry_that_was_put_in_does_not_follow_on_the_one_before() {
    let found = after(|store| {
        run(store, "UPDATE journal SET number = 7 WHERE number = 6");
        run(
            store,
            "INSERT INTO journal SELECT 6, at, account, clerk, unit, deed, people, particulars, before, hash FROM journal WHERE number = 5",
        );
    });
    assert_eq!(found, Some((Fault::Changed, 6)));
    // One with a hash of its own, between entries that were left as they were.
    let found = after(|store| {
        run(store, "UPDATE journal SET clerk = '钱某' WHERE number = 5");
        write_anew(store, 5, 5);
    });
    assert_eq!(found, Some((Fault::Unlinked, 6)));
}

#[test]
fn who_writes_everything_anew_is_caught_by_the_export_that_lies_behind_the_change() {
    let found = after(|store| {
        run(store, "UPDATE journal SET clerk = '钱某' WHERE number = 3");
        write_anew(store, 3, 6);
    });
    assert_eq!(found, Some((Fault::Rewritten, 4)));
    let found = after(|store| run(store, "DELETE FROM journal WHERE number >= 4"));
    assert_eq!(found, Some((Fault::CutOff, 4)));
}

#[test]
fn what_lies_behind_the_newest_anchor_can_be_written_anew_and_only_a_head_kept_elsewhere_shows_it()
{
    let mut heads = Vec::new();
    let found = after(|store| {
        heads.push(head(store).unwrap());
        run(store, "UPDATE journal SET clerk = '钱某' WHERE number = 5");
        write_anew(store, 5, 6);
        heads.push(head(store).unwrap());
    });
    assert_eq!(found, None, "as docs/SECURITY.md says");
    assert_ne!(heads[0], heads[1]);
    assert_eq!(heads[0].number, heads[1].number);
}

#[test]
fn who_writes_anew_or_cuts_what_is_in_the_last_backup_is_caught_by_it() {
    let rewritten = |store: &Connection| {
        run(store, "UPDATE journal SET clerk = '钱某' WHERE number = 5");
        write_anew(store, 5, 6);
    };
    let found = after_backup(Some(6), rewritten);
    assert_eq!(found, Some((Fault::RewrittenSinceBackup, 6)));
    let found = after_backup(Some(5), rewritten);
    assert_eq!(found, Some((Fault::RewrittenSinceBackup, 5)));
    assert_eq!(after_backup(Some(4), rewritten), None);
    let cut = |from: u32| {
        let sql = format!("DELETE FROM journal WHERE number >= {from}");
        after_backup(Some(5), |store| run(store, &sql))
    };
    assert_eq!(cut(6), None);
    assert_eq!(cut(5), Some((Fault::CutOff, 5)));
    assert_eq!(cut(4), Some((Fault::CutOff, 4)), "the export comes first");
}

/// As someone would who has read how hashes are made.
fn write_anew(store: &Connection, from: u32, to: u32) {
    for number in from..=to {
        let before: Vec<u8> = store
            .query_row(
                "SELECT hash FROM journal WHERE number = ?1",
                [number - 1],
                |row| row.get(0),
            )
            .unwrap();
        let mut bytes = b"sicard-journal-entry-v1\0".to_vec();
        bytes.extend(u64::from(number).to_be_bytes());
        bytes.extend(&before);
        let sql = "SELECT at, account, clerk, unit, deed, people, particulars FROM journal WHERE number = ?1";
        store
            .query_row(sql, [number], |row| {
                let mut text = |text: &[u8]| {
                    bytes.extend((text.len() as u64).to_be_bytes());
                    bytes.extend(text);
                };
                text(row.get::<_, String>(0)?.as_bytes());
                text(row.get::<_, String>(1)?.as_bytes());
                for column in [2, 3] {
                    option(
                        &mut bytes,
                        row.get::<_, Option<String>>(column)?.map(Into::into),
                    );
                }
                let deed: String = row.get(4)?;
                bytes.extend((deed.len() as u64).to_be_bytes());
                bytes.extend(deed.as_bytes());
                bytes.extend(u64::from(row.get::<_, u32>(5)?).to_be_bytes());
                option(&mut bytes, row.get(6)?);
                Ok(())
            })
            .unwrap();
        let hash: [u8; 32] = Sha256::digest(&bytes).into();
        store
            .execute(
                "UPDATE journal SET before = ?2, hash = ?3 WHERE number = ?1",
                (number, before, hash),
            )
            .unwrap();
    }
}

fn option(bytes: &mut Vec<u8>, value: Option<Vec<u8>>) {
    bytes.push(u8::from(value.is_some()));
    if let Some(value) = value {
        bytes.extend((value.len() as u64).to_be_bytes());
        bytes.extend(value);
    }
}

#[test]
fn confirming_everyone_holds_too() {
    let disk = worked();
    let mut desk = disk.desk();
    confirm_all(&mut desk);
    assert_eq!(desk.journal_check(None).unwrap().fault, None);
}
