//! Whether the record holds: every entry on the one before, and on every entry that an export or the last backup has kept.

use std::collections::BTreeMap;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

use super::as_it_stands::{self, text};
use super::chain::{BEYOND, Hash, Head, Link, hash_of_particulars};
use super::guard::guarded;
use super::traces::is_cut;
use crate::error::Failure;
use crate::view::{JournalAnchor, JournalCheck, JournalFault, JournalFaultKind};

/// What the deed of a record's first entry begins with, and of one behind which it was guarded anew.
const BEGUN: &str = r#"{"kind":"record-begun""#;

/// Reads the whole record and reckons every hash anew. `backed_up` is its newest entry as the last backup has it. The first fault is told:
/// what comes behind it cannot be relied on. Whatever a hand has made of the record is a fault and no error.
///
/// # Errors
/// The store's.
pub fn check(store: &Connection, backed_up: Option<Head>) -> Result<JournalCheck, Failure> {
    let (anchors, astray) = anchors(store)?;
    let kept = Kept {
        exported: &anchors,
        backed_up,
        erased: erased(store)?,
    };
    let mut seen = seen(store, &kept)?;
    let end = seen.last.number;
    let fault = seen
        .fault
        .take()
        .or_else(|| kept.cut_off(end))
        .or_else(|| seen.misnumbered())
        .or(astray);
    let fault = match fault {
        Some(fault) => Some(fault),
        None => match is_cut(store, end)? {
            true => Some(at_no_time(JournalFaultKind::CutOff, end + 1)),
            false => seen.unguarded(store)?,
        },
    };
    Ok(JournalCheck {
        entries: seen.entries,
        code: seen.last.code(),
        fault,
        anchor: anchors
            .into_values()
            .next_back()
            .map(|(anchor, _hash)| anchor),
    })
}

/// What was seen of the record from its first entry to its last.
struct Seen {
    entries: u32,
    /// Entries whose number no record comes to.
    misnumbered: u32,
    last: Head,
    /// The newest entry by which the record was begun again, and its time.
    begun_again: Option<(u32, String)>,
    fault: Option<JournalFault>,
}

fn seen(store: &Connection, kept: &Kept<'_>) -> Result<Seen, Failure> {
    let mut select = store.prepare_cached(
        "SELECT number, before, at, account, clerk, unit, deed, journal.people, particulars, hash, entry, salt, journal_particulars.people, \
         reason FROM journal LEFT JOIN journal_particulars ON entry = number ORDER BY number",
    )?;
    let mut rows = select.query([])?;
    let mut seen = Seen {
        entries: 0,
        misnumbered: 0,
        last: Head::NONE,
        begun_again: None,
        fault: None,
    };
    while let Some(row) = rows.next()? {
        seen.entries += 1;
        let Some(number) = ordinary(row.get(0)?) else {
            seen.misnumbered += 1;
            continue;
        };
        if seen.fault.is_none() {
            seen.fault = fault_of(row, number, seen.last, kept);
        }
        if number > 1 && text(row, 6).starts_with(BEGUN) {
            seen.begun_again = Some((number, text(row, 2)));
        }
        seen.last = Head {
            number,
            // What is no hash is not the right one.
            hash: row.get(9).unwrap_or_default(),
        };
    }
    Ok(seen)
}

impl Seen {
    /// A number that no entry has, or a record without any: one that was never begun is made by nobody but a hand.
    fn misnumbered(&self) -> Option<JournalFault> {
        if self.misnumbered > 0 {
            return Some(at_no_time(JournalFaultKind::Misnumbered, self.last.number));
        }
        (self.entries == 0).then(|| at_no_time(JournalFaultKind::Missing, 1))
    }

    /// Whether the triggers are gone, or were: up to which entry.
    fn unguarded(&self, store: &Connection) -> Result<Option<JournalFault>, Failure> {
        let (number, at) = match (guarded(store)?, &self.begun_again) {
            (false, _) => (self.last.number, None),
            (true, Some((number, at))) => (*number, Some(at.clone())),
            (true, None) => return Ok(None),
        };
        let kind = JournalFaultKind::GuardGone;
        Ok(Some(JournalFault { kind, number, at }))
    }
}

fn at_no_time(kind: JournalFaultKind, number: u32) -> JournalFault {
    let at = None;
    JournalFault { kind, number, at }
}

/// The number of an entry, where it can be one.
fn ordinary(number: i64) -> Option<u32> {
    let number = u32::try_from(number).ok();
    number.filter(|number| (1..BEYOND).contains(number))
}

/// Exports with what they are bound to, by the number of the entry.
type Anchors = BTreeMap<u32, (JournalAnchor, Hash)>;

/// Them, and the fault where one is bound to what can be no entry.
fn anchors(store: &Connection) -> Result<(Anchors, Option<JournalFault>), Failure> {
    let mut select = store.prepare_cached(
        "SELECT journal_number, unit.code, export.n, written_at, journal_hash FROM export_file \
         JOIN export ON export.id = export_file.export JOIN unit ON unit.id = export.unit WHERE journal_number IS NOT NULL",
    )?;
    let mut rows = select.query([])?;
    let (mut anchors, mut astray) = (Anchors::new(), None);
    while let Some(row) = rows.next()? {
        let at = text(row, 3);
        let Some(number) = ordinary(row.get(0)?) else {
            astray = Some(JournalFault {
                kind: JournalFaultKind::AnchorChanged,
                number: 0,
                at: Some(at),
            });
            continue;
        };
        let anchor = JournalAnchor {
            number,
            unit: text(row, 1),
            n: as_it_stands::number(row, 2),
            at,
        };
        anchors.insert(number, (anchor, row.get(4).unwrap_or_default()));
    }
    Ok((anchors, astray))
}

/// By 单位编号: the newest entry that says that the unit was deleted.
type Erased = BTreeMap<String, u32>;

fn erased(store: &Connection) -> Result<Erased, Failure> {
    let mut select = store.prepare_cached(
        "SELECT unit, max(number) FROM journal WHERE deed GLOB '{\"kind\":\"unit-erased\"*' AND unit IS NOT NULL AND number < ?1 GROUP BY unit",
    )?;
    let erased = select.query_map([BEYOND], |row| {
        Ok((text(row, 0), as_it_stands::number(row, 1)))
    })?;
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

fn fault_of(row: &Row<'_>, number: u32, last: Head, kept: &Kept<'_>) -> Option<JournalFault> {
    if number != last.number + 1 {
        return Some(at_no_time(JournalFaultKind::Missing, last.number + 1));
    }
    let kind = kind_of_fault(row, number, last, kept)?;
    let at = Some(text(row, 2));
    Some(JournalFault { kind, number, at })
}

fn kind_of_fault(
    row: &Row<'_>,
    number: u32,
    last: Head,
    kept: &Kept<'_>,
) -> Option<JournalFaultKind> {
    let Some((link, hash)) = link_of(row, number).filter(|(link, hash)| link.hash() == *hash)
    else {
        return Some(JournalFaultKind::Changed);
    };
    let entry = Head { number, hash };
    if link.before != last.hash {
        Some(JournalFaultKind::Unlinked)
    } else if number == 1 && !link.deed.starts_with(BEGUN) {
        Some(JournalFaultKind::NotBegun)
    } else if !particulars_hold(row, &link, kept) {
        Some(JournalFaultKind::ParticularsChanged)
    } else if kept.exported_otherwise(entry) {
        Some(JournalFaultKind::Rewritten)
    } else if kept.backed_up_otherwise(entry) {
        Some(JournalFaultKind::RewrittenSinceBackup)
    } else {
        None
    }
}

/// The entry and its hash; `None` where a column holds what no program writes there.
fn link_of<'a>(row: &'a Row<'_>, number: u32) -> Option<(Link<'a>, Hash)> {
    let link = Link {
        number,
        before: row.get(1).ok()?,
        at: row.get_ref(2).ok()?.as_str().ok()?,
        account: row.get_ref(3).ok()?.as_str().ok()?,
        clerk: row.get_ref(4).ok()?.as_str_or_null().ok()?,
        unit: row.get_ref(5).ok()?.as_str_or_null().ok()?,
        deed: row.get_ref(6).ok()?.as_str().ok()?,
        people: row.get(7).ok()?,
        particulars: row.get(8).ok()?,
    };
    Some((link, row.get(9).ok()?))
}

/// Whether what is personal of an entry is as it was, or has gone with its unit.
fn particulars_hold(row: &Row<'_>, link: &Link<'_>, kept: &Kept<'_>) -> bool {
    if matches!(row.get_ref(10), Ok(ValueRef::Null)) {
        let erased = link.unit.and_then(|unit| kept.erased.get(unit));
        return link.particulars.is_none() || erased.is_some_and(|&erased| link.number < erased);
    }
    let found = found_particulars(row);
    found.is_some() && found == link.particulars
}

/// The hash of what is personal; `None` where a column holds what no program writes there.
fn found_particulars(row: &Row<'_>) -> Option<Hash> {
    let salt: [u8; 16] = row.get(11).ok()?;
    let people = row.get_ref(12).ok()?.as_blob().ok()?;
    let reason = row.get_ref(13).ok()?.as_str_or_null().ok()?;
    Some(hash_of_particulars(&salt, people, reason))
}
