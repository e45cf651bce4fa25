//! Whether the record holds: every entry on the one before, and on every entry that an export or the last backup has kept.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row};

use super::chain::{Hash, Head, Link, hash_of_particulars};
use crate::error::Failure;
use crate::view::{JournalAnchor, JournalCheck, JournalFault, JournalFaultKind};

/// Reads the whole record and reckons every hash anew. `backed_up` is its newest entry as the last backup has it. The first fault is told:
/// what comes behind it cannot be relied on.
///
/// # Errors
/// The store's.
pub fn check(store: &Connection, backed_up: Option<Head>) -> Result<JournalCheck, Failure> {
    let anchors = anchors(store)?;
    let kept = Kept {
        exported: &anchors,
        backed_up,
        erased: erased(store)?,
    };
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
            fault = fault_of(row, last, &kept)?;
        }
        last = Head { number, hash };
    }
    Ok(JournalCheck {
        entries,
        code: last.code(),
        fault: fault.or_else(|| kept.cut_off(last.number)),
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

/// What an entry is held against, besides the one before.
struct Kept<'a> {
    exported: &'a Anchors,
    backed_up: Option<Head>,
    erased: Erased,
}

impl Kept<'_> {
    /// The first entry that is kept and lies beyond the end of the record.
    fn cut_off(&self, end: u32) -> Option<JournalFault> {
        let exported = self.exported.range(end + 1..).next();
        let exported = exported.map(|(&number, (anchor, _))| (number, Some(anchor.at.clone())));
        let backed_up = self.backed_up.filter(|head| head.number > end);
        let backed_up = backed_up.map(|head| (head.number, None));
        let first = exported
            .into_iter()
            .chain(backed_up)
            .min_by_key(|(number, _)| *number);
        first.map(|(number, at)| JournalFault {
            kind: JournalFaultKind::CutOff,
            number,
            at,
        })
    }

    /// Whether an export has kept another hash of this entry.
    fn exported_otherwise(&self, entry: Head) -> bool {
        let kept = self.exported.get(&entry.number);
        kept.is_some_and(|(_, hash)| *hash != entry.hash)
    }

    /// Whether the last backup has kept another hash of this entry.
    fn backed_up_otherwise(&self, entry: Head) -> bool {
        let kept = self.backed_up.filter(|kept| kept.number == entry.number);
        kept.is_some_and(|kept| kept.hash != entry.hash)
    }
}

fn fault_of(row: &Row<'_>, last: Head, kept: &Kept<'_>) -> Result<Option<JournalFault>, Failure> {
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
    let entry = Head { number, hash };
    let kind = if link.hash() != hash {
        JournalFaultKind::Changed
    } else if before != last.hash {
        JournalFaultKind::Unlinked
    } else if !particulars_hold(particulars, found_particulars(row)?, || {
        let unit = link.unit.and_then(|unit| kept.erased.get(unit));
        unit.is_some_and(|&erased| number < erased)
    }) {
        JournalFaultKind::ParticularsChanged
    } else if kept.exported_otherwise(entry) {
        JournalFaultKind::Rewritten
    } else if kept.backed_up_otherwise(entry) {
        JournalFaultKind::RewrittenSinceBackup
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
