//! What must hold when the program is started after a crash.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Cursor;
use std::path::Path;

use rusqlite::Connection;
use sha2::{Digest as _, Sha256};
use sicard_core::backup::{self, ENDING};
use sicard_core::desk::Desk;
use sicard_core::list::ChipFacts;
use sicard_core::store::WorkFolder;
use sicard_core::view::{Chip, ExportRecord, ExportStatus, ListQuery, PersonId, StartPhase};
use sicard_core::watch::Unwatched;
use sicard_person::PersonState;

use crate::clerk::UNIT;
use crate::site::{Places, Site};
use crate::victim::Death;
use crate::{erased, fingerprint, midway, passwords};

/// Opens the store as the next start does and looks at everything.
pub fn everything_holds(site: &Site, death: &Death) {
    let places = site.places(0);
    nothing_lies_in_clear(&places.store());
    let mut folder = WorkFolder::take(&places.store()).unwrap();
    if folder.status().unwrap().phase == StartPhase::FirstRun {
        only_before_the_first_work(death);
        return;
    }
    let store = passwords::open_with_one(&mut folder);
    if let Death::After { last } = death {
        assert_eq!(fingerprint::of(&store), *last, "finished work was lost");
    }
    let mut desk = Desk::new(store).unwrap();
    the_step_is_whole(site, death, &mut desk);
    the_database_is_sound(desk.store());
    nothing_temporary_is_left(&places);
    the_backups_are_whole(&places);
    the_papers_are_whole(&places);
    what_was_put_aside_is_whole(&places.store());
    the_keys_have_their_entry(&places.store(), desk.store());
    let erased = units_erased(desk.store());
    let erased_since = erased > site.erased.replace(erased);
    if desk.units().unwrap().is_empty() {
        assert!(
            !site.has_unit.replace(false) || erased_since,
            "the unit is gone"
        );
        if erased > 0 {
            erased::nothing_is_left(&places.store(), desk.store());
            places.take_returns_away();
        }
        return;
    }
    site.has_unit.set(true);
    the_people_are_those_of_the_packages(site, desk.store());
    every_person_is_in_one_state(&mut desk);
    the_photos_are_whole(desk.store());
    let records = desk.exports(UNIT).unwrap();
    the_batches_are_numbered_without_gap(desk.store(), &records);
    the_records_have_their_files(site, &desk, &records);
    the_files_have_their_records(&places, desk.store());
    the_copies_are_whole(&places, desk.store());
    the_record_agrees_with_what_is_there(&desk);
}

/// The very first thing is to make the store.
fn only_before_the_first_work(death: &Death) {
    assert!(
        matches!(death, Death::In { step, before: None } if step == "opening"),
        "the store is gone after {death:?}"
    );
}

/// Killed in a step, it is before or after it; killed while opening, it is as it was found the last time.
fn the_step_is_whole(site: &Site, death: &Death, desk: &mut Desk) {
    let found = site.found.take();
    if let Death::In { step, before } = death
        && let Some(before) = before.as_ref().or(found.as_ref())
    {
        midway::is_before_or_after(step, before, desk);
    }
    site.found.replace(Some(fingerprint::of(desk.store())));
}

/// How many units the record says were deleted.
fn units_erased(store: &Connection) -> u32 {
    let select = "SELECT count(*) FROM journal WHERE deed ->> '$.kind' = 'unit-erased'";
    store.query_row(select, [], |row| row.get(0)).unwrap()
}

pub fn the_database_is_sound(store: &Connection) {
    let says: String = store
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(says, "ok");
    let mut dangling = store.prepare("PRAGMA foreign_key_check").unwrap();
    assert!(!dangling.exists([]).unwrap());
}

/// Beside what belongs there nothing is left: no `.part`, no journal, no half key ring.
fn nothing_temporary_is_left(places: &Places) {
    for name in names(&places.store()) {
        let known = [
            "lock",
            "keys.json",
            "people.db",
            "people.db-journal",
            "backups",
            "backup.json",
        ];
        assert!(
            known.contains(&name.as_str()) || name.starts_with("before-restore-"),
            "{name} is left in the work folder"
        );
    }
    for folder in places.export_folders().into_iter().chain([places.pocket()]) {
        for name in names(&folder) {
            assert!(
                number_of(&name).is_some(),
                "{name} is left where returns go"
            );
        }
    }
}

/// Under its name lies a backup that opens, and nothing beside it.
fn the_backups_are_whole(places: &Places) {
    for name in names(&places.backups()) {
        assert!(
            name.ends_with(&format!(".{ENDING}")),
            "{name} is left where backups go"
        );
        let path = places.backups().join(&name);
        let opens = |secret: &str| {
            let other = tempfile::tempdir().unwrap();
            backup::prepare(other.path(), &path, secret, Some(secret), &Unwatched).is_ok()
        };
        assert!(passwords::only_one(opens), "{name} does not open");
        // Once looked at, it is not looked at again.
        fs::remove_file(path).unwrap();
    }
}

/// Under its name lies a PDF or a table from its first byte to its last, and nothing beside it.
fn the_papers_are_whole(places: &Places) {
    for name in names(&places.papers()) {
        let path = places.papers().join(&name);
        let bytes = fs::read(&path).unwrap();
        let is_whole = match path.extension().and_then(|ending| ending.to_str()) {
            Some("pdf") => {
                bytes.starts_with(b"%PDF-") && bytes.trim_ascii_end().ends_with(b"%%EOF")
            }
            Some("xlsx") => zip::ZipArchive::new(Cursor::new(bytes)).is_ok(),
            _ => false,
        };
        assert!(is_whole, "{name} is left where papers go");
        // Once looked at, it is not looked at again.
        fs::remove_file(path).unwrap();
    }
}

/// What a restore has put aside is a whole store.
fn what_was_put_aside_is_whole(work_folder: &Path) {
    for kept in backup::kept_stores(work_folder) {
        let mut folder = WorkFolder::take(&kept).unwrap();
        the_database_is_sound(&passwords::open_with_one(&mut folder));
        fs::remove_dir_all(kept).unwrap();
    }
}

/// A password or a recovery code that is in force is in the record.
fn the_keys_have_their_entry(work_folder: &Path, store: &Connection) {
    let keys = fs::read(work_folder.join("keys.json")).unwrap();
    let keys: serde_json::Value = serde_json::from_slice(&keys).unwrap();
    let entries = keys.get("entries").and_then(serde_json::Value::as_array);
    for entry in entries.into_iter().flatten() {
        let deed: String = store
            .query_row(
                "SELECT deed FROM journal WHERE number = ?1",
                [entry["number"].as_u64().unwrap().cast_signed()],
                |row| row.get(0),
            )
            .unwrap();
        let deed: serde_json::Value = serde_json::from_str(&deed).unwrap();
        assert_eq!(deed, entry["deed"]);
    }
}

/// Names of people, their ID numbers and pictures do not stand in any file of the work folder.
fn nothing_lies_in_clear(store: &Path) {
    let secrets: [&[u8]; 3] = [
        "测试".as_bytes(),
        b"21029919750305",
        &[0xff, 0xd8, 0xff, 0xe0],
    ];
    for name in names(store) {
        let path = store.join(&name);
        if path.is_dir() {
            nothing_lies_in_clear(&path);
            continue;
        }
        let bytes = fs::read(path).unwrap();
        for secret in secrets {
            // Four bytes come by chance now and then in a file of megabytes; a picture's name follows the header.
            let found = bytes.windows(secret.len()).enumerate().any(|(at, here)| {
                here == secret && (secret.len() > 4 || bytes.get(at + 6..at + 10) == Some(b"JFIF"))
            });
            assert!(!found, "{name} holds something in clear");
        }
    }
}

/// An import is there as a whole or not at all: the people are those of the largest package that is.
fn the_people_are_those_of_the_packages(site: &Site, store: &Connection) {
    let mut imported = store
        .prepare("SELECT package_id, people FROM package")
        .unwrap();
    let imported: BTreeMap<String, u32> = imported
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let mut expected = BTreeSet::new();
    for package in &site.packages {
        if let Some(people) = imported.get(&package.manifest().package_id) {
            let roster = &package.roster().people;
            assert_eq!(*people as usize, roster.len());
            expected.extend(roster.iter().map(|one| one.personal_no.clone()));
        }
    }
    let mut stored = store.prepare("SELECT personal_no FROM person").unwrap();
    let stored: Vec<String> = stored
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert_eq!(stored.len(), expected.len());
    assert_eq!(stored.into_iter().collect::<BTreeSet<_>>(), expected);
}

fn every_person_is_in_one_state(desk: &mut Desk) {
    let mut chips = BTreeMap::<PersonId, Vec<Chip>>::new();
    for chip in Chip::ALL {
        let query = ListQuery {
            unit: UNIT,
            chip,
            search: String::new(),
            sort: None,
        };
        for person in desk.ids(&query).unwrap() {
            chips.entry(person).or_default().push(chip);
        }
    }
    for (id, chips) in chips {
        assert!(chips.contains(&Chip::Everyone));
        let facts = |state| ChipFacts {
            state,
            missing: chips.contains(&Chip::Missing),
            to_hand_in: chips.contains(&Chip::ToHandIn),
            changed: chips.contains(&Chip::Changed),
        };
        let covering = PersonState::ALL
            .into_iter()
            .filter(|&state| chips.iter().all(|chip| chip.covers(facts(state))));
        let person = desk.person(id).unwrap();
        assert_eq!(covering.collect::<Vec<_>>(), [person.state]);
        let exported = matches!(
            person.state,
            PersonState::Exported | PersonState::ChangedAfterExport
        );
        assert_eq!(
            exported,
            person.export.is_some() && person.removed.is_none()
        );
    }
}

pub fn the_photos_are_whole(store: &Connection) {
    let mut photos = store
        .prepare(
            "SELECT photo.sha256, photo.bytes, photo_jpeg.jpeg FROM photo LEFT JOIN photo_jpeg ON photo_jpeg.photo = photo.id",
        )
        .unwrap();
    let mut rows = photos.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let jpeg: Vec<u8> = row.get(2).expect("a photo with its picture");
        assert_eq!(row.get::<_, u32>(1).unwrap() as usize, jpeg.len());
        assert_eq!(
            row.get::<_, [u8; 32]>(0).unwrap(),
            <[u8; 32]>::from(Sha256::digest(&jpeg))
        );
    }
}

fn the_batches_are_numbered_without_gap(store: &Connection, records: &[ExportRecord]) {
    let numbers: BTreeSet<u32> = records.iter().map(|record| record.n).collect();
    assert_eq!(numbers.len(), records.len(), "a number was given twice");
    // A unit whose data were deleted goes on where it was.
    let before: u32 = store
        .query_row(
            "SELECT coalesce(max(deed ->> '$.n'), 0) FROM journal WHERE deed ->> '$.kind' IN ('exported', 'export-voided') \
             AND number < (SELECT max(number) FROM journal WHERE deed ->> '$.kind' = 'unit-erased')",
            [],
            |row| row.get(0),
        )
        .unwrap();
    let without_gap = before + 1..=before + u32::try_from(records.len()).unwrap();
    assert!(numbers.into_iter().eq(without_gap), "a number was left out");
}

fn the_records_have_their_files(site: &Site, desk: &Desk, records: &[ExportRecord]) {
    for record in records {
        let path = Path::new(&record.folder).join(&record.file_name);
        assert_eq!(
            hex(&Sha256::digest(fs::read(&path).unwrap())),
            record.sha256
        );
        let opened = site.office.open_return(&path);
        assert_eq!(opened.manifest().package_id, record.package_id);
        let returned = opened
            .roster()
            .people
            .iter()
            .map(|one| one.personal_no.as_str());
        let named = desk.exported_people(record.id).unwrap();
        assert!(returned.eq(named.iter().map(|one| one.personal_no.as_str())));
        let standing: u32 = desk
            .store()
            .query_row(
                "SELECT count(*) FROM person WHERE export = ?1",
                [record.id],
                |row| row.get(0),
            )
            .unwrap();
        match record.status {
            ExportStatus::Exported => assert!(standing as usize <= named.len()),
            ExportStatus::Voided => assert_eq!(standing, 0, "in a batch that was withdrawn"),
        }
    }
}

/// Whatever a stick or the desktop holds was written, and the store knows it.
fn the_files_have_their_records(places: &Places, store: &Connection) {
    for folder in places.export_folders() {
        for name in names(&folder) {
            let sha256 = Sha256::digest(fs::read(folder.join(&name)).unwrap());
            let known: u32 = store
                .query_row(
                    "SELECT count(*) FROM export_file JOIN export ON export.id = export_file.export
                     WHERE sha256 = ?1 AND export_file.folder = ?2 AND n = ?3 AND written = 1 AND written_at IS NOT NULL",
                    (sha256.as_slice(), folder.to_str().unwrap(), number_of(&name)),
                    |row| row.get(0),
                )
                .unwrap();
            assert_eq!(known, 1, "{name} without a record");
        }
    }
}

/// What was taken along is a file of its batch.
fn the_copies_are_whole(places: &Places, store: &Connection) {
    for name in names(&places.pocket()) {
        let path = places.pocket().join(&name);
        let sha256 = Sha256::digest(fs::read(&path).unwrap());
        let known: u32 = store
            .query_row(
                "SELECT count(*) FROM export_file JOIN export ON export.id = export_file.export
                 WHERE sha256 = ?1 AND n = ?2 AND written_at IS NOT NULL",
                (sha256.as_slice(), number_of(&name)),
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(known, 1, "{name} is no copy");
        // As if the next were copied onto another stick.
        fs::remove_file(path).unwrap();
    }
}

/// The chain holds, and there is an entry of every import and every file since a unit was deleted: neither more nor fewer.
fn the_record_agrees_with_what_is_there(desk: &Desk) {
    let check = desk.journal_check(None).unwrap();
    assert_eq!(check.fault, None);
    let store = desk.store();
    let count = |sql: &str| -> u32 { store.query_row(sql, [], |row| row.get(0)).unwrap() };
    let erased = count(
        "SELECT coalesce(max(number), 0) FROM journal WHERE deed ->> '$.kind' = 'unit-erased'",
    );
    let entries = |kind: &str| {
        count(&format!(
            "SELECT count(*) FROM journal WHERE deed ->> '$.kind' = '{kind}' AND number > {erased}"
        ))
    };
    let begun = "SELECT count(*) FROM journal WHERE deed ->> '$.kind' = 'record-begun'";
    assert_eq!(count(begun), 1);
    assert_eq!(
        entries("package-imported"),
        count("SELECT count(*) FROM package")
    );
    let files = count("SELECT count(*) FROM export_file WHERE written_at IS NOT NULL");
    assert_eq!(entries("exported") + entries("written-again"), files);
    assert_eq!(
        entries("exported"),
        count("SELECT count(*) FROM export WHERE written = 1")
    );
    assert_eq!(
        entries("export-voided"),
        count("SELECT count(*) FROM export WHERE voided_at IS NOT NULL")
    );
    let unbound = count(
        "SELECT count(*) FROM export_file WHERE written_at IS NOT NULL AND journal_number IS NULL",
    );
    assert_eq!(unbound, 0, "a file that the record is not bound to");
    let handed_in = count("SELECT count(*) FROM export WHERE handed_in_at IS NOT NULL");
    assert_eq!(
        entries("handed-in") - entries("handed-in-taken-back"),
        handed_in
    );
    let batches = count(&format!(
        "SELECT count(DISTINCT deed ->> '$.batch') FROM journal WHERE deed ->> '$.kind' = 'forms-printed' AND number > {erased}"
    ));
    assert_eq!(batches, count("SELECT count(*) FROM print_batch"));
    if count("SELECT count(*) FROM person WHERE confirmed_at IS NOT NULL") > 0 {
        assert!(entries("confirmed") > 0);
    }
}

/// n of `<unit>out_<n>.zip`.
fn number_of(name: &str) -> Option<u32> {
    let n = name
        .strip_prefix(crate::office::UNIT)?
        .strip_prefix("out_")?;
    n.strip_suffix(".zip")?.parse().ok()
}

pub fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
