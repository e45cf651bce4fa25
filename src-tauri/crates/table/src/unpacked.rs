//! How much a workbook holds, whatever it claims: a few kilobytes of ZIP can unpack to gigabytes.

use std::io::{BufReader, Cursor, Read as _, copy, sink};

use zip::ZipArchive;

use crate::TableError;
use crate::markup::Markup;

/// Most bytes of all entries together.
const MOST_UNPACKED: u64 = 256 << 20;
/// Most entries; a workbook of one sheet has about ten.
const MOST_ENTRIES: usize = 2_000;

/// Unpacks every entry into nothing, and counts.
///
/// # Errors
/// [`TableError::TooLarge`], [`TableError::Unreadable`] for what is no ZIP file or a damaged one.
pub fn check(bytes: &[u8]) -> Result<(), TableError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| TableError::Unreadable)?;
    if archive.len() > MOST_ENTRIES {
        return Err(TableError::TooLarge);
    }
    let mut left = MOST_UNPACKED;
    let mut markup = Markup::default();
    for index in 0..archive.len() {
        let entry = archive
            .by_index(index)
            .map_err(|_| TableError::Unreadable)?;
        let mut entry = entry.take(left + 1);
        markup.count(BufReader::new(&mut entry))?;
        copy(&mut entry, &mut sink()).map_err(|_| TableError::Unreadable)?;
        left = entry.limit().checked_sub(1).ok_or(TableError::TooLarge)?;
    }
    Ok(())
}
