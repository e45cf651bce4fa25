//! A hand in the database: whoever has the key and knows SQL changes the record, and is caught as far as it can be.

use rusqlite::Connection;
use sha2::{Digest as _, Sha256};
use sicard_core::backup::Known;
use sicard_core::desk::Desk;
use sicard_core::journal::{Head, check, guard, head};
use sicard_core::view::{Chip, JournalFaultKind as Fault, PersonsRequest};
use sicard_core::watch::Unwatched;
use sicard_core::work::mark;
use sicard_package::Secret32;

use crate::journal::everything;
use crate::office::{Office, UNIT, person};
use crate::unit::{ID, OnDisk, confirm_all, export_all, ids, path_of, take_in};

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
fn worked() -> (Office, OnDisk) {
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
    (office, disk)
}

/// What the check finds after someone has done this, with the triggers out of the way.
fn after(by_hand: impl FnOnce(&Connection)) -> Option<(Fault, u32)> {
    after_backup(None, by_hand)
}

/// The same where the last backup was made when the record stood at this entry.
fn after_backup(backed_up: Option<u32>, by_hand: impl FnOnce(&Connection)) -> Option<(Fault, u32)> {
    let (office, disk) = worked();
    let store = disk.connect();
    let triggers = take_triggers(&store);
    store.pragma_update(None, "foreign_keys", false).unwrap();
    let backed_up = backed_up.map(|number| entry(&store, number));
    by_hand(&store);
    run(&store, &triggers);
    let found = check(&store, backed_up).unwrap().fault;
    drop(store);
    let found = found.map(|fault| (fault.kind, fault.number));
    work_goes_on(&office, &disk, backed_up, found.is_some());
    found
}

/// Drops the triggers; the statements that make them again, as a careful hand would.
fn take_triggers(store: &Connection) -> String {
    let mut made = String::new();
    for trigger in TRIGGERS {
        let select = "SELECT sql || ';' FROM sqlite_schema WHERE name = ?1";
        made += &store
            .query_row(select, [trigger], |row| row.get::<_, String>(0))
            .unwrap();
        run(store, &format!("DROP TRIGGER {trigger}"));
    }
    made
}

/// Whatever does not hold blocks nothing: opening, looking, confirming, exporting, and deleting the unit; and a fault stays one, unless all that has
/// shown it is the time of what was done last.
fn work_goes_on(office: &Office, disk: &OnDisk, backed_up: Option<Head>, stays: bool) {
    let mut desk = disk.desk();
    everything(&mut desk);
    Known::load(desk.store(), disk.folder()).unwrap();
    confirm_all(&mut desk);
    export_all(&mut desk, &office.desktop()).unwrap();
    assert!(path_of(&office.desktop(), 2).exists());
    let after = desk.journal_check(backed_up).unwrap();
    assert!(after.fault.is_some() || !stays);
    let key = Secret32::from_bytes([7; 32]);
    desk.erase_unit((ID, UNIT), (disk.folder(), &key), &Unwatched)
        .unwrap();
    let left = "SELECT count(*) FROM journal_particulars";
    let left: u32 = desk.store().query_row(left, [], |row| row.get(0)).unwrap();
    assert_eq!(left, 0);
    desk.journal_check(None).unwrap();
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
    let (_, disk) = worked();
    let store = disk.connect();
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
    let check = check(&worked().1.connect(), None).unwrap();
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
fn what_is_out_of_range_or_no_text_is_a_change_like_any_other() {
    for column in ["at", "account", "clerk", "unit", "deed"] {
        let edit = format!("UPDATE journal SET {column} = CAST(x'ff' AS TEXT) WHERE number = 3");
        let found = after(|store| run(store, &edit));
        assert_eq!(found, Some((Fault::Changed, 3)), "{column}");
    }
    for edit in [
        "people = -1",
        "people = 5000000000",
        "hash = x'00'",
        "before = x''",
        "particulars = x'00'",
        "deed = '{\"kind\":\"exported\",\"n\":4294967295}'",
        "deed = '{\"kind\":\"exported\",\"n\":\"x\"}'",
    ] {
        for number in [3, 6] {
            let edit = format!("UPDATE journal SET {edit} WHERE number = {number}");
            let found = after(|store| run(store, &edit));
            assert_eq!(found, Some((Fault::Changed, number)), "{edit}");
        }
    }
}

#[test]
fn a_number_that_no_entry_has_is_told_and_the_other_entries_are_shown() {
    for number in ["-1", "0", "5000000000", "4294967295", "9223372036854775807"] {
        let edit = format!("UPDATE journal SET number = {number} WHERE number = 6");
        let found = after(|store| run(store, &edit));
        assert_eq!(found, Some((Fault::Misnumbered, 5)), "{number}");
    }
    let every = after(|store| run(store, "UPDATE journal SET number = -number"));
    assert_eq!(every, Some((Fault::CutOff, 4)), "the export comes first");
    let far = after(|store| run(store, "UPDATE journal SET number = 600 WHERE number = 6"));
    assert_eq!(far, Some((Fault::Missing, 6)));
    let (_, disk) = worked();
    let store = disk.connect();
    take_triggers(&store);
    store.pragma_update(None, "foreign_keys", false).unwrap();
    run(
        &store,
        "UPDATE journal SET number = -1, people = -1 WHERE number = 6",
    );
    run(
        &store,
        "UPDATE journal SET number = 5000000000, at = CAST(x'ff' AS TEXT) WHERE number = 5",
    );
    let entries = everything(&mut disk.desk());
    let numbers: Vec<u32> = entries.iter().map(|entry| entry.number).collect();
    assert_eq!(numbers, [u32::MAX, 4, 3, 2, 1, 0]);
    assert_eq!(entries[0].at, "\u{fffd}");
    assert_eq!(entries[5].people, 0);
}

#[test]
fn an_export_that_is_bound_to_no_entry_is_told() {
    for number in ["-1", "0", "5000000000"] {
        let edit = format!("UPDATE export_file SET journal_number = {number}");
        let found = after(|store| run(store, &edit));
        assert_eq!(found, Some((Fault::AnchorChanged, 0)), "{number}");
    }
    let found = after(|store| run(store, "UPDATE export_file SET journal_number = 99"));
    assert_eq!(found, Some((Fault::CutOff, 99)));
}

#[test]
fn a_record_without_entries_and_one_with_another_beginning_are_told() {
    let no_export = "UPDATE export_file SET journal_number = NULL";
    let emptied = after(|store| {
        run(store, no_export);
        run(store, "DELETE FROM journal");
    });
    assert_eq!(emptied, Some((Fault::Missing, 1)));
    let anew = after(|store| {
        run(store, no_export);
        run(
            store,
            "DELETE FROM journal; DELETE FROM journal_particulars",
        );
        run(
            store,
            "INSERT INTO journal VALUES (1, '2026-11-24T18:05:00+08:00', 'x', NULL, NULL, '{\"kind\":\"forms-back\"}', 0, NULL, zeroblob(32), x'')",
        );
        write_anew(store, 1, 1);
    });
    assert_eq!(anew, Some((Fault::NotBegun, 1)));
}

#[test]
fn entries_that_were_cut_from_the_end_leave_traces() {
    let found = after(|store| run(store, "DELETE FROM journal WHERE number = 6"));
    assert_eq!(found, Some((Fault::CutOff, 6)), "its particulars");
    let (_, disk) = worked();
    let store = disk.connect();
    let fault = || {
        let fault = check(&store, None).unwrap().fault;
        fault.map(|fault| (fault.kind, fault.number))
    };
    for (table, column) in [
        ("package", "imported_at"),
        ("export", "handed_in_at"),
        ("person", "form_back_at"),
        ("person", "confirmed_at"),
    ] {
        let set = |time: &str| run(&store, &format!("UPDATE {table} SET {column} = {time}"));
        set("strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '+2 seconds')");
        assert_eq!(
            fault(),
            Some((Fault::CutOff, 7)),
            "{column}: what was done later"
        );
        set("''");
        assert_eq!(fault(), None, "{column}");
    }
}

#[test]
fn triggers_that_are_gone_are_told_made_again_and_told_from_then_on() {
    for by_hand in [
        "DROP TRIGGER journal_is_never_shortened",
        "DROP TRIGGER journal_particulars_are_never_taken_away",
        "DROP TRIGGER journal_grows_at_its_end; \
         CREATE TRIGGER journal_grows_at_its_end BEFORE INSERT ON journal BEGIN SELECT 1; END",
        "CREATE TRIGGER swallows BEFORE INSERT ON journal BEGIN SELECT RAISE(IGNORE); END",
        "CREATE TRIGGER refuses BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, ''); END",
    ] {
        let (office, disk) = worked();
        let desk = disk.desk();
        let fault = |desk: &Desk| {
            let fault = desk.journal_check(None).unwrap().fault;
            fault.map(|fault| (fault.kind, fault.number))
        };
        run(desk.store(), by_hand);
        let seen = check(desk.store(), None).unwrap().fault.unwrap();
        assert_eq!((seen.kind, seen.number), (Fault::GuardGone, 6), "{by_hand}");
        assert_eq!(fault(&desk), Some((Fault::GuardGone, 7)), "{by_hand}");
        drop(desk);
        let desk = disk.desk();
        assert_eq!(fault(&desk), Some((Fault::GuardGone, 7)), "{by_hand}");
        guard(desk.store()).unwrap();
        assert_eq!(head(desk.store()).unwrap().number, 7, "nothing more to do");
        let refused = desk.store().execute_batch("DELETE FROM journal");
        assert!(refused.is_err(), "{by_hand}");
        drop(desk);
        work_goes_on(&office, &disk, None, true);
    }
}

#[test]
fn a_unit_is_deleted_and_work_goes_on_while_triggers_are_gone() {
    let (office, disk) = worked();
    take_triggers(&disk.connect());
    work_goes_on(&office, &disk, None, true);
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
    assert_eq!(cut(6), Some((Fault::CutOff, 6)), "its particulars are left");
    assert_eq!(cut(5), Some((Fault::CutOff, 5)));
    assert_eq!(cut(4), Some((Fault::CutOff, 4)), "the export comes first");
}

/// As someone would who has read how hashes are made.
fn write_anew(store: &Connection, from: u32, to: u32) {
    for number in from..=to {
        let select = "SELECT coalesce((SELECT hash FROM journal WHERE number = ?1), zeroblob(32))";
        let before: Vec<u8> = store
            .query_row(select, [number - 1], |row| row.get(0))
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
    let (_, disk) = worked();
    let mut desk = disk.desk();
    confirm_all(&mut desk);
    assert_eq!(desk.journal_check(None).unwrap().fault, None);
}
