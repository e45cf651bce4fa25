//! Whether two stores hold the same.

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use sha2::{Digest as _, Sha256};

/// A hash over every row of every table.
pub fn of(store: &Connection) -> String {
    let mut hash = Sha256::new();
    let mut tables = store
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        .unwrap();
    let tables: Vec<String> = tables
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    for table in tables {
        hash.update(&table);
        let mut rows = store
            .prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2"))
            .unwrap();
        let columns = rows.column_count();
        let mut rows = rows.query([]).unwrap();
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
    hash.finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
