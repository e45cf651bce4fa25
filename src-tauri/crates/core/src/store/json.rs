//! Columns that hold JSON.

use rusqlite::types::Type;
use rusqlite::{Error, Row, RowIndex};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::{ErrorCode, Failure};

/// Reads a column of JSON.
pub fn json<T: DeserializeOwned>(row: &Row<'_>, column: impl RowIndex) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text)
        .map_err(|error| Error::FromSqlConversionFailure(0, Type::Text, Box::new(error)))
}

/// Writes a value as a column of JSON.
///
/// # Errors
/// `internal` for what JSON cannot hold.
pub fn to_json<T: Serialize + ?Sized>(value: &T) -> Result<String, Failure> {
    serde_json::to_string(value).map_err(|_| Failure::new(ErrorCode::Internal))
}
