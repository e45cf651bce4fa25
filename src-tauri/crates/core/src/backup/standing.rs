//! What a backup says, sealed, about the database in it.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use sicard_package::{Secret32, Sha256Hex};

use crate::error::{ErrorCode, Failure};
use crate::journal;

/// The first chunk of a backup.
#[derive(Serialize, Deserialize)]
pub struct Facts {
    /// Key of the database in the backup: random, and of this backup only.
    pub database_key: Secret32,
    /// How the store stood.
    pub standing: Standing,
}

/// How a store stands: copied whole, a copy stands the same.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// Steps of migration that it has.
    steps: u32,
    /// Rows by table.
    rows: BTreeMap<String, u64>,
    /// Number and hash, in hexadecimal, of the newest entry of its record: whoever keeps the backup can tell later whether everything up to it
    /// is as it was.
    record: (u32, Sha256Hex),
}

impl Standing {
    /// Of a store. What a backup is to vouch for stands here.
    ///
    /// # Errors
    /// The store's.
    pub fn of(store: &Connection) -> Result<Self, Failure> {
        let mut tables = store.prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
        )?;
        let tables = tables.query_map([], |row| row.get::<_, String>(0))?;
        let mut rows = BTreeMap::new();
        for table in tables {
            let table = table?;
            // A backup that somebody made may have tables of any name.
            let count = format!("SELECT count(*) FROM \"{}\"", table.replace('"', "\"\""));
            let count: i64 = store.query_row(&count, [], |row| row.get(0))?;
            rows.insert(table, count.unsigned_abs());
        }
        let record = journal::head(store)?;
        Ok(Self {
            record: (record.number, Sha256Hex(record.hash)),
            steps: store.pragma_query_value(None, "user_version", |row| row.get(0))?,
            rows,
        })
    }

    /// Number and hash of the newest entry of its record.
    pub fn record(&self) -> (u32, Sha256Hex) {
        self.record
    }

    /// How many people.
    pub fn people(&self) -> u32 {
        let people = self.rows.get("person").copied().unwrap_or_default();
        u32::try_from(people).unwrap_or(u32::MAX)
    }
}

/// Looks at every page and every index of a database.
///
/// # Errors
/// `store-damaged`, the store's.
pub fn check(store: &Connection) -> Result<(), Failure> {
    let mut pages = store.prepare("PRAGMA cipher_integrity_check")?;
    let damaged = || Failure::new(ErrorCode::StoreDamaged);
    if pages.query([])?.next()?.is_some() {
        return Err(damaged());
    }
    let found: String = store.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
    match found.as_str() {
        "ok" => Ok(()),
        _ => Err(damaged()),
    }
}
