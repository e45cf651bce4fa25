//! Bringing a database to the present version.

use rusqlite::Connection;

use super::table;
use crate::error::{ErrorCode, Failure};
use crate::journal;

/// Append-only: a released step is never changed, later ones add to it.
pub(super) const STEPS: &[&[&str]] = &[
    &[
        table::unit::CREATE,
        table::package::CREATE,
        table::photo::CREATE,
        table::export::CREATE,
        table::person::CREATE,
    ],
    &[table::print::CREATE],
    &[table::own_data::CREATE],
    &[table::photo_check::CREATE],
    &[table::journal::CREATE],
    &[table::unsaved::CREATE],
    &[table::hand_in::CREATE],
];

/// How many steps a store has that keeps a record.
const WITH_JOURNAL: usize = 5;

/// Whether a database lacks steps that this program knows.
///
/// # Errors
/// The store's.
pub fn outdated(store: &Connection) -> Result<bool, Failure> {
    let done: u32 = store.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok((done as usize) < STEPS.len())
}

/// Runs the steps that a database lacks, all in one transaction; how many it has stands in `user_version`.
///
/// # Errors
/// `store-newer` for a database with more steps than this program knows; the store's.
pub fn migrate(store: &mut Connection) -> Result<(), Failure> {
    let transaction = store.transaction()?;
    let done: usize = transaction.pragma_query_value(None, "user_version", |row| {
        row.get::<_, u32>(0).map(|version| version as usize)
    })?;
    let missing = STEPS
        .get(done..)
        .ok_or(Failure::new(ErrorCode::StoreNewer))?;
    if missing.is_empty() {
        // Nothing is written: the file stays as it was when it was last worked on.
        return Ok(());
    }
    for statement in missing.iter().copied().flatten() {
        transaction.execute_batch(statement)?;
    }
    if done < WITH_JOURNAL {
        journal::begin(&transaction)?;
    }
    let version = u32::try_from(STEPS.len()).unwrap_or(u32::MAX);
    transaction.pragma_update(None, "user_version", version)?;
    transaction.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::store::schema::parts;

    #[test]
    fn migrating_twice_changes_nothing() {
        let mut store = Connection::open_in_memory().unwrap();
        migrate(&mut store).unwrap();
        migrate(&mut store).unwrap();
    }

    /// A database of the first `steps` with one person in it.
    fn of_step(steps: usize) -> Connection {
        let store = Connection::open_in_memory().unwrap();
        for statement in STEPS[..steps].iter().copied().flatten() {
            store.execute_batch(statement).unwrap();
        }
        store
            .execute_batch(
                "INSERT INTO unit (id, code, name, agency, signer, office, rules, id_choice, form_key)
                 VALUES (1, '1111011', '', '', x'', '{}', '{}', '15-or-18', x'');
                 INSERT INTO package (id, unit, package_id, created_at, created_instant, imported_at, people, photos, signer,
                 return_secret, office_key) VALUES (1, 1, 'a', '', 0, '', 1, 0, x'', x'', x'');
                 INSERT INTO person (id, unit, package, list_order, personal_no, name, sex, ethnic, birth_date, id_type,
                 id_numbers, settled, accounts) VALUES (7, 1, 1, 0, '1', '测试', '1', '01', '', '01', '[]', 1, '[]');",
            )
            .unwrap();
        let version = u32::try_from(steps).unwrap();
        store.pragma_update(None, "user_version", version).unwrap();
        store
    }

    fn migrated(mut store: Connection) -> Connection {
        assert!(outdated(&store).unwrap());
        migrate(&mut store).unwrap();
        assert!(!outdated(&store).unwrap());
        store
    }

    #[test]
    fn a_database_of_the_first_step_keeps_its_people_and_gains_what_came_later() {
        let store = migrated(of_step(1));
        let kept: (String, Option<String>, Option<u32>) = store
            .query_row(
                "SELECT name, department, printed_batch FROM person WHERE id = 7",
                [],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            )
            .unwrap();
        assert_eq!(kept, ("测试".to_owned(), None, None));
    }

    #[test]
    fn a_database_of_the_second_step_keeps_the_units_own_data_and_gains_remarks() {
        let store = of_step(2);
        store
            .execute_batch("UPDATE person SET department = '一车间', staff_no = 'A-7'")
            .unwrap();
        let store = migrated(store);
        let kept: (String, String, Option<String>) = store
            .query_row(
                "SELECT department, staff_no, remark FROM person WHERE id = 7",
                [],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            )
            .unwrap();
        assert_eq!(kept, ("一车间".to_owned(), "A-7".to_owned(), None));
    }

    #[test]
    fn a_database_of_the_third_step_keeps_its_photos_and_gains_reasons_and_likenesses() {
        let store = of_step(3);
        store
            .execute_batch(
                "INSERT INTO photo (id, sha256, bytes, width, height) VALUES (3, x'07', 1, 358, 441);
                 UPDATE person SET photo_clerk = 3, remark = '夜班'",
            )
            .unwrap();
        let store = migrated(store);
        let kept: (String, u32, u32, u32) = store
            .query_row(
                "SELECT remark, photo_clerk, (SELECT count(*) FROM photo_reason),
                 (SELECT count(*) FROM photo_likeness) FROM person WHERE id = 7",
                [],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
            )
            .unwrap();
        assert_eq!(kept, ("夜班".to_owned(), 3, 0, 0));
    }

    #[test]
    fn a_database_of_the_fourth_step_keeps_everything_and_begins_a_record_that_says_what_was_there()
    {
        let store = of_step(4);
        store
            .execute_batch(
                "INSERT INTO export (id, unit, package, n, created_at, contact_name, contact_phone, voids, deferred, removed, written)
                 VALUES (1, 1, 1, 1, '', '', '', '[]', '[]', '[]', 1), (2, 1, 1, 2, '', '', '', '[]', '[]', '[]', 0);
                 INSERT INTO export_file (export, package_id, folder, file_name, sha256, bytes, written_at)
                 VALUES (1, 'b', '', '1111011out_1.zip', x'07', 1, '2026-11-24T18:05:00+08:00');
                 UPDATE person SET remark = '夜班', export = 1",
            )
            .unwrap();
        let store = migrated(store);
        let kept: (String, u32, String) = store
            .query_row(
                "SELECT remark, person.export, file_name FROM person JOIN export_file ON export_file.export = person.export",
                [],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            )
            .unwrap();
        assert_eq!(kept, ("夜班".to_owned(), 1, "1111011out_1.zip".to_owned()));
        let (number, deed): (u32, String) = store
            .query_row("SELECT number, deed FROM journal", [], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .unwrap();
        assert_eq!(number, 1);
        assert_eq!(deed, r#"{"kind":"record-begun","people":1,"exports":1}"#);
        let check = journal::check(&store, None).unwrap();
        assert_eq!((check.entries, check.fault, check.anchor), (1, None, None));
    }

    #[test]
    fn a_database_of_the_fifth_step_keeps_its_record_and_has_nothing_unsaved() {
        let store = of_step(5);
        journal::begin(&store).unwrap();
        let store = migrated(store);
        let check = journal::check(&store, None).unwrap();
        assert_eq!((check.entries, check.fault), (1, None));
        let unsaved: u32 = store
            .query_row("SELECT count(*) FROM unsaved", [], |row| row.get(0))
            .unwrap();
        assert_eq!(unsaved, 0);
    }

    #[test]
    fn a_database_of_the_sixth_step_keeps_its_exports_and_has_nothing_ticked() {
        let store = of_step(6);
        store
            .execute_batch(
                "INSERT INTO export (id, unit, package, n, created_at, contact_name, contact_phone, voids, deferred, removed, written,
                 handed_in_at) VALUES (1, 1, 1, 4, '', '', '', '[]', '[]', '[]', 1, '2026-11-24T18:05:00+08:00')",
            )
            .unwrap();
        let store = migrated(store);
        let kept: (u32, String, String) = store
            .query_row("SELECT n, handed_in_at, ticked FROM export", [], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .unwrap();
        let handed_in_at = "2026-11-24T18:05:00+08:00".to_owned();
        assert_eq!(kept, (4, handed_in_at, "[]".to_owned()));
    }

    #[test]
    fn a_released_step_is_what_it_was() {
        let schema = |store: &Connection| parts(store).unwrap();
        let (now, then) = [(); 2]
            .map(|()| Connection::open_in_memory().unwrap())
            .into();
        for (place, step) in STEPS.iter().enumerate() {
            let released = format!("../../../fixtures/databases/step-{}.sql", place + 1);
            let released = Path::new(env!("CARGO_MANIFEST_DIR")).join(released);
            // The newest step may not have been released yet.
            let Ok(released) = fs::read_to_string(released) else {
                assert_eq!(place + 1, STEPS.len(), "a step without its file");
                continue;
            };
            then.execute_batch(&released).unwrap();
            for statement in *step {
                now.execute_batch(statement).unwrap();
            }
            assert_eq!(schema(&now), schema(&then), "step {}", place + 1);
        }
    }

    #[test]
    fn a_newer_database_is_refused_and_left_alone() {
        let mut store = Connection::open_in_memory().unwrap();
        store.pragma_update(None, "user_version", 99).unwrap();
        assert_eq!(migrate(&mut store).unwrap_err().code, ErrorCode::StoreNewer);
        let tables: u32 = store
            .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
            .unwrap();
        assert_eq!(tables, 0);
    }
}
