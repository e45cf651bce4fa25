//! Columns of the record as they stand, whatever a hand has made of them: nothing here fails.

use rusqlite::Row;

/// A text; what is none of it in UTF-8 is replaced by marks that say so.
pub fn text(row: &Row<'_>, column: usize) -> String {
    text_or_none(row, column).unwrap_or_default()
}

/// A text, where there is one.
pub fn text_or_none(row: &Row<'_>, column: usize) -> Option<String> {
    let bytes = row.get_ref(column).ok()?.as_bytes_or_null().ok()??;
    Some(String::from_utf8_lossy(bytes).into_owned())
}

/// A number; what is out of range is the nearest that is in it.
pub fn number(row: &Row<'_>, column: usize) -> u32 {
    let number: i64 = row.get(column).unwrap_or_default();
    u32::try_from(number.max(0)).unwrap_or(u32::MAX)
}
