//! Whether a backup is due.

use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OptionalExtension as _};
use sicard_package::Moment;

use super::known::{Known, mark};
use crate::error::Failure;
use crate::view::BackupDue;

/// So old a backup may become while there is work that is not in it.
const WEEK: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Why a backup is due at `now`; `None`: nothing has happened since the last one, or not for long.
///
/// # Errors
/// The store's, those of [`Known::load`].
pub fn due(
    store: &Connection,
    folder: &Path,
    now: Timestamp,
) -> Result<Option<BackupDue>, Failure> {
    let known = Known::load(store, folder)?;
    if known.mark.is_some() && known.mark == mark(folder) {
        return Ok(None);
    }
    let last = known.last.and_then(|last| instant(&last.made_at));
    let exported = newest(
        store,
        "SELECT max(id), created_at FROM export WHERE written = 1 AND contact_name <> ''",
    )?;
    if exported.is_some_and(|exported| last.is_none_or(|last| exported > last)) {
        return Ok(Some(BackupDue::Exported));
    }
    // Without any backup the work began with the first import.
    let since = match last {
        Some(last) => Some(last),
        None => newest(store, "SELECT min(id), imported_at FROM package")?,
    };
    let old = since.is_some_and(|since| now.duration_since(since) >= WEEK);
    Ok(old.then_some(BackupDue::WeekOld))
}

/// The time in the second column, if there is a row.
fn newest(store: &Connection, select: &str) -> Result<Option<Timestamp>, Failure> {
    let time: Option<Option<String>> = store.query_row(select, [], |row| row.get(1)).optional()?;
    Ok(time.flatten().as_deref().and_then(instant))
}

fn instant(time: &str) -> Option<Timestamp> {
    Moment::parse(time).map(|moment| moment.instant())
}
