//! Whether the record holds: every entry on the one before, and every export on the entry that it was bound to.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row};

use super::chain::{Hash, Head, Link, hash_of_particulars};
use crate::error::Failure;
use crate::view::{JournalAnchor, JournalCheck, JournalFault, JournalFaultKind};

/// Reads the whole record and reckons every hash anew. The first fault is told: what comes behind it cannot be relied on.
///
/// # Errors
/// The store's.
pub fn check(store: &Connection) -> Result<JournalCheck, Failure> {
    let anchors = anchors(store)?;
    let erased = erased(store)?;
    let mut select = store.prepare_cached(
        "SELECT number, before, at, account, clerk, unit, deed, journal.people, particulars, hash, entry, salt, journal_particulars.people, \
         reason FROM journal LEFT JOIN journal_particulars ON entry = number ORDER BY number",
    )?;
    let mut rows = select.query([])?;
    let (mut last, mut entries) = (Head::NONE, 0_u32);
    let mut fault = None;
    while let Some(row) = rows.next()? {
        entries += 1;
        let number: u32 = row.get(0)?;
        let hash: Hash = row.get(9).unwrap_or_default();
        if fault.is_none() {
            fault = fault_of(row, last, &anchors, &erased)?;
        }
        last = Head { number, hash };
    }
    let beyond = anchors.range(last.number + 1..).next();
    let cut_off = beyond.map(|(&number, (anchor, _))| JournalFault {
        kind: JournalFaultKind::CutOff,
        number,
        at: Some(anchor.at.clone()),
    });
    Ok(JournalCheck {
        entries,
        code: last.code(),
        fault: fault.or(cut_off),
        anchor: anchors
            .into_values()
            .next_back()
            .map(|(anchor, _hash)| anchor),
    })
}

/// Exports with what they are bound to, by the number of the entry.
type Anchors = BTreeMap<u32, (JournalAnchor, Hash)>;

fn anchors(store: &Connection) -> Result<Anchors, Failure> {
    let mut select = store.prepare_cached(
        "SELECT journal_number, unit.code, export.n, written_at, journal_hash FROM export_file \
         JOIN export ON export.id = export_file.export JOIN unit ON unit.id = export.unit WHERE journal_number IS NOT NULL",
    )?;
    let anchors = select.query_map([], |row| {
        let number = row.get(0)?;
        let anchor = JournalAnchor {
            number,
            unit: row.get(1)?,
            n: row.get(2)?,
            at: row.get::<_, Option<String>>(3)?.unwrap_or_default(),
        };
        Ok((number, (anchor, row.get(4).unwrap_or_default())))
    })?;
    Ok(anchors.collect::<Result<_, _>>()?)
}

/// By 单位编号: the newest entry that says that the unit was deleted.
type Erased = BTreeMap<String, u32>;

fn erased(store: &Connection) -> Result<Erased, Failure> {
    let mut select = store.prepare_cached(
        "SELECT unit, max(number) FROM journal WHERE deed GLOB '{\"kind\":\"unit-erased\"*' AND unit IS NOT NULL GROUP BY unit",
    )?;
    let erased = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(erased.collect::<Result<_, _>>()?)
}

fn fault_of(
    row: &Row<'_>,
    last: Head,
    anchors: &Anchors,
    erased: &Erased,
) -> Result<Option<JournalFault>, Failure> {
    let number: u32 = row.get(0)?;
    let at: String = row.get(2)?;
    if number != last.number + 1 {
        return Ok(Some(JournalFault {
            kind: JournalFaultKind::Missing,
            number: last.number + 1,
            at: None,
        }));
    }
    // What is no hash is not the right one.
    let hash: Hash = row.get(9).unwrap_or_default();
    let before: Hash = row.get(1).unwrap_or_default();
    let particulars: Option<Hash> = row.get(8).unwrap_or_default();
    let link = Link {
        number,
        before,
        at: &at,
        account: row.get_ref(3)?.as_str().unwrap_or_default(),
        clerk: row.get_ref(4)?.as_str_or_null().unwrap_or_default(),
        unit: row.get_ref(5)?.as_str_or_null().unwrap_or_default(),
        deed: row.get_ref(6)?.as_str().unwrap_or_default(),
        people: row.get(7)?,
        particulars,
    };
    let anchored = anchors.get(&number).map(|(_, hash)| *hash);
    let kind = if link.hash() != hash {
        JournalFaultKind::Changed
    } else if before != last.hash {
        JournalFaultKind::Unlinked
    } else if !particulars_hold(particulars, found_particulars(row)?, || {
        let unit = link.unit.and_then(|unit| erased.get(unit));
        unit.is_some_and(|&erased| number < erased)
    }) {
        JournalFaultKind::ParticularsChanged
    } else if anchored.is_some_and(|anchored| anchored != hash) {
        JournalFaultKind::Rewritten
    } else {
        return Ok(None);
    };
    Ok(Some(JournalFault {
        kind,
        number,
        at: Some(at),
    }))
}

/// Whether what is personal of an entry is as it was, or has gone with its unit.
fn particulars_hold(
    entered: Option<Hash>,
    found: Option<Hash>,
    may_be_gone: impl FnOnce() -> bool,
) -> bool {
    entered == found || (found.is_none() && may_be_gone())
}

fn found_particulars(row: &Row<'_>) -> Result<Option<Hash>, Failure> {
    if row.get::<_, Option<u32>>(10)?.is_none() {
        return Ok(None);
    }
    let salt: [u8; 16] = row.get(11).unwrap_or_default();
    let people = row.get_ref(12)?.as_blob().unwrap_or_default();
    let reason = row.get_ref(13)?.as_str_or_null().unwrap_or_default();
    Ok(Some(hash_of_particulars(&salt, people, reason)))
}
