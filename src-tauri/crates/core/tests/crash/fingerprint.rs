//! What a store holds, as hashes: whether two hold the same, and about whom they differ.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Params};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// What an export leaves that was not carried through, in tables with rows of other steps: its intent, which is dropped before the next one and when the
/// store is opened, and whom the office may ask.
const SETTLED: [(&str, &str); 4] = [
    ("export", "SELECT * FROM export WHERE written = 1"),
    (
        "export_file",
        "SELECT * FROM export_file WHERE written_at IS NOT NULL",
    ),
    (
        "export_person",
        "SELECT * FROM export_person WHERE export IN (SELECT id FROM export WHERE written = 1)",
    ),
    (
        "unit",
        "SELECT id, code, name, agency, signer, office, rules, id_choice, form_key, access_code FROM unit",
    ),
];

/// Of a store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fingerprint {
    /// Of every row of every table.
    pub whole: String,
    /// The same without what an export leaves that was not carried through.
    pub settled: String,
    /// Of everyone, by row id.
    pub people: BTreeMap<u32, String>,
    /// How many entries the record has.
    pub entries: u32,
}

pub fn of(store: &Connection) -> Fingerprint {
    let (mut whole, mut settled) = (Sha256::new(), Sha256::new());
    for table in column::<String>(
        store,
        "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
    ) {
        let every = format!("SELECT * FROM {table}");
        let known = SETTLED.iter().find(|(name, _)| *name == table);
        let select = known.map_or(every.as_str(), |(_, select)| *select);
        for (hash, select) in [(&mut whole, every.as_str()), (&mut settled, select)] {
            hash.update(&table);
            rows(store, hash, &format!("{select} ORDER BY 1, 2"), ());
        }
    }
    Fingerprint {
        whole: hex(whole),
        settled: hex(settled),
        people: column(store, "SELECT id FROM person")
            .into_iter()
            .map(|id: u32| (id, of_person(store, id)))
            .collect(),
        entries: store
            .query_row("SELECT count(*) FROM journal", [], |row| row.get(0))
            .unwrap(),
    }
}

fn of_person(store: &Connection, id: u32) -> String {
    let mut hash = Sha256::new();
    for select in [
        "SELECT * FROM person WHERE id = ?1",
        "SELECT * FROM photo_reason WHERE person = ?1 ORDER BY sha256",
    ] {
        rows(store, &mut hash, select, [id]);
    }
    hex(hash)
}

fn column<T: rusqlite::types::FromSql>(store: &Connection, select: &str) -> Vec<T> {
    let mut select = store.prepare(select).unwrap();
    let values = select.query_map([], |row| row.get(0)).unwrap();
    values.map(Result::unwrap).collect()
}

fn rows(store: &Connection, hash: &mut Sha256, select: &str, of: impl Params) {
    let mut rows = store.prepare(select).unwrap();
    let columns = rows.column_count();
    let mut rows = rows.query(of).unwrap();
    while let Some(row) = rows.next().unwrap() {
        for column in 0..columns {
            match row.get_ref(column).unwrap() {
                ValueRef::Null => hash.update([0]),
                ValueRef::Integer(number) => hash.update(number.to_be_bytes()),
                ValueRef::Real(number) => hash.update(number.to_be_bytes()),
                ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
                    hash.update(bytes.len().to_be_bytes());
                    hash.update(bytes);
                }
            }
        }
    }
}

fn hex(hash: Sha256) -> String {
    let mut text = String::new();
    for byte in hash.finalize() {
        write!(text, "{byte:02x}").unwrap();
    }
    text
}
