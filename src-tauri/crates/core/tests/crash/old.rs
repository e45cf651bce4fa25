//! Work folders of earlier versions of the program, with people, photos and exports in them.

use std::fs;
use std::path::Path;

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use sicard_core::store::WorkFolder;
use sicard_core::view::Unlock;

use crate::clerk::Clerk;
use crate::fingerprint;
use crate::passwords::PASSWORD;
use crate::site::{Places, Site};

/// Steps of the schema that have been released and are not the newest.
pub const RELEASED: usize = 6;

/// A work folder in which a clerk has worked, put back to the first `steps` steps of the schema. Returns everyone's number and name.
pub fn make(site: &Site, steps: usize) -> Vec<(String, String)> {
    let places = site.places(7);
    let mut clerk = Clerk::begin(&places);
    for name in ["import", "save", "confirm", "confirm", "export"] {
        let _ = clerk.step(name);
    }
    drop(clerk);
    let mut folder = WorkFolder::take(&places.store()).unwrap();
    let secret = PASSWORD.into();
    let now = folder.unlock(&Unlock { secret }).unwrap();
    let then = Connection::open_in_memory().unwrap();
    then.pragma_update(None, "foreign_keys", false).unwrap();
    for step in 1..=steps {
        then.execute_batch(&released(step)).unwrap();
    }
    copy_unwatched(&now, &then);
    now.pragma_update(None, "foreign_keys", false).unwrap();
    for (kind, name) in objects(&now) {
        now.execute_batch(&format!("DROP {kind} IF EXISTS {name}"))
            .unwrap();
    }
    for step in 1..=steps {
        now.execute_batch(&released(step)).unwrap();
    }
    copy_unwatched(&then, &now);
    now.pragma_update(None, "user_version", u32::try_from(steps).unwrap())
        .unwrap();
    everyone(&now)
}

/// Everyone's number and name.
pub fn everyone(store: &Connection) -> Vec<(String, String)> {
    let mut people = store
        .prepare("SELECT personal_no, name FROM person ORDER BY id")
        .unwrap();
    let people = people.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    people.unwrap().map(Result::unwrap).collect()
}

fn released(step: usize) -> String {
    let file = format!("../../../fixtures/databases/step-{step}.sql");
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}

/// Views and triggers before the tables that they are of.
fn objects(store: &Connection) -> Vec<(String, String)> {
    let mut objects = store
        .prepare(
            "SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' \
             ORDER BY type = 'table', type = 'index'",
        )
        .unwrap();
    let objects = objects.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    objects.unwrap().map(Result::unwrap).collect()
}

/// Copies while no trigger watches: those of the record want its entries one by one, with their particulars.
fn copy_unwatched(from: &Connection, to: &Connection) {
    let mut select = to
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap();
    let triggers = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    let triggers: Vec<(String, String)> = triggers.unwrap().map(Result::unwrap).collect();
    for (name, _) in &triggers {
        to.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
    }
    copy(from, to);
    for (_, create) in &triggers {
        to.execute_batch(create).unwrap();
    }
}

/// Every row of every table that both have, in the columns that both have.
fn copy(from: &Connection, to: &Connection) {
    for table in tables(to) {
        let known = columns(from, &table);
        let mut shared = columns(to, &table);
        shared.retain(|column| known.contains(column));
        if shared.is_empty() {
            continue;
        }
        let (names, places) = (shared.join(", "), vec!["?"; shared.len()].join(", "));
        let mut select = from
            .prepare(&format!("SELECT {names} FROM {table}"))
            .unwrap();
        let mut insert = to
            .prepare(&format!("INSERT INTO {table} ({names}) VALUES ({places})"))
            .unwrap();
        let mut rows = select.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values: Vec<Value> = (0..shared.len()).map(|at| row.get(at).unwrap()).collect();
            insert.execute(params_from_iter(values)).unwrap();
        }
    }
}

fn tables(store: &Connection) -> Vec<String> {
    let objects = objects(store).into_iter();
    let tables = objects.filter(|(kind, _)| kind == "table");
    tables.map(|(_, name)| name).collect()
}

fn columns(store: &Connection, table: &str) -> Vec<String> {
    let mut columns = store
        .prepare("SELECT name FROM pragma_table_info(?1)")
        .unwrap();
    let columns = columns.query_map([table], |row| row.get(0));
    columns.unwrap().map(Result::unwrap).collect()
}

/// What the child does: it opens the store, which brings it to the present version.
pub fn open(places: &Places) {
    let mut folder = WorkFolder::take(&places.store()).unwrap();
    let secret = PASSWORD.into();
    let store = folder.unlock(&Unlock { secret }).unwrap();
    crate::clerk::tell(&format!("done {}", fingerprint::of(&store).whole));
}

/// Whoever opens it now finds everyone, whatever has happened before, and nothing beside what belongs there.
pub fn everything_is_there(places: &Places, people: &[(String, String)], steps: usize) {
    let mut folder = WorkFolder::take(&places.store()).unwrap();
    let secret = PASSWORD.into();
    let store = folder.unlock(&Unlock { secret }).unwrap();
    assert_eq!(everyone(&store), people);
    crate::inspect::the_database_is_sound(&store);
    crate::inspect::the_photos_are_whole(&store);
    let backups = places.store().join("backups");
    let kept = crate::inspect::names(&backups);
    assert_eq!(kept, [format!("people-v{steps}.db")]);
}
