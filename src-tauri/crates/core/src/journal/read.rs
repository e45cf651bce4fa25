//! Pages of the record, the newest entry first.

use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::as_it_stands::{number, text, text_or_none};
use super::particulars::{holds_one_of, unpack};
use crate::error::Failure;
use crate::view::{Deed, DeedGroup, JournalEntry, JournalPage, JournalPerson, PersonId, UnitId};

/// Which entries: those of a unit, and those of no unit.
pub struct Wanted {
    /// The unit.
    pub unit: UnitId,
    /// Of which kind; an undo is of the kind that it takes back.
    pub group: Option<DeedGroup>,
    /// Only what touched one of these.
    pub people: Option<HashSet<PersonId>>,
}

/// The next `limit` entries below a number, with the names of the first `names` people of each.
///
/// # Errors
/// The store's.
pub fn page(
    store: &Connection,
    wanted: &Wanted,
    below: Option<u32>,
    (limit, names): (usize, usize),
) -> Result<JournalPage, Failure> {
    let mut entries = Vec::new();
    let more = !each(store, wanted, below, |row| {
        if entries.len() == limit {
            return Ok(false);
        }
        entries.push(entry(store, row, names)?);
        Ok(true)
    })?;
    Ok(JournalPage { entries, more })
}

/// Gives `take` each entry that is wanted until it wants no more; whether it was given all.
pub fn each(
    store: &Connection,
    wanted: &Wanted,
    below: Option<u32>,
    mut take: impl FnMut(&Row<'_>) -> Result<bool, Failure>,
) -> Result<bool, Failure> {
    let mut select = store.prepare_cached(
        "SELECT number, at, account, clerk, deed, journal.people, reason, journal_particulars.people, hash FROM journal \
         LEFT JOIN journal_particulars ON entry = number \
         WHERE number <= ?1 AND (unit IS NULL OR unit = (SELECT code FROM unit WHERE id = ?2)) ORDER BY number DESC",
    )?;
    let mut rows = select.query(params![newest(below), wanted.unit])?;
    while let Some(row) = rows.next()? {
        if is_wanted(store, row, wanted)? && !take(row)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The largest number below one, and none below 0, which is what a negative one is shown as.
fn newest(below: Option<u32>) -> i64 {
    match below {
        None => i64::MAX,
        Some(0) => i64::MIN,
        Some(number) => i64::from(number) - 1,
    }
}

fn is_wanted(store: &Connection, row: &Row<'_>, wanted: &Wanted) -> Result<bool, Failure> {
    if let Some(people) = &wanted.people {
        let touched = row.get_ref(7)?.as_blob_or_null().unwrap_or_default();
        if !touched.is_some_and(|touched| holds_one_of(touched, people)) {
            return Ok(false);
        }
    }
    match wanted.group {
        None => Ok(true),
        group => Ok(group == group_of(store, deed(row.get_ref(4)?.as_str().unwrap_or_default()))?),
    }
}

/// The kind of a deed, or of what it undoes.
fn group_of(store: &Connection, deed: Option<Deed>) -> Result<Option<DeedGroup>, Failure> {
    let Some(Deed::Undone { entry }) = deed else {
        return Ok(deed.and_then(|deed| deed.group()));
    };
    let mut select = store.prepare_cached("SELECT deed FROM journal WHERE number = ?1")?;
    let undone = select.query_row([entry], |row| Ok(text(row, 0)));
    Ok(undone
        .optional()?
        .and_then(|text| self::deed(&text))
        .and_then(|deed| deed.group()))
}

fn deed(text: &str) -> Option<Deed> {
    serde_json::from_str(text).ok()
}

/// An entry as it stands, with the names of the first people.
pub fn entry(store: &Connection, row: &Row<'_>, names: usize) -> Result<JournalEntry, Failure> {
    let touched = row.get_ref(7)?.as_blob_or_null().unwrap_or_default();
    let mut select =
        store.prepare_cached("SELECT id, name, personal_no FROM person WHERE id = ?1")?;
    let mut people = Vec::new();
    for person in unpack(touched.unwrap_or_default()).take(names) {
        let found = select.query_row([person], |row| {
            Ok(JournalPerson {
                id: row.get(0)?,
                name: row.get(1)?,
                personal_no: row.get(2)?,
            })
        });
        people.extend(found.optional()?);
    }
    Ok(JournalEntry {
        number: number(row, 0),
        at: text(row, 1),
        account: text(row, 2),
        clerk: text_or_none(row, 3),
        deed: deed(row.get_ref(4)?.as_str().unwrap_or_default()),
        people: number(row, 5),
        names: people,
        reason: text_or_none(row, 6),
    })
}
