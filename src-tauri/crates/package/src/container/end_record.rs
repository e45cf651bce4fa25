//! The end of a ZIP file: where its central directory is.

use std::fs::File;

use super::read_at::read_exact_at;
use super::records::{
    END_BYTES, END_SIGNATURE, END64_BYTES, END64_SIGNATURE, LOCAL_SIGNATURE, LOCATOR64_BYTES,
    LOCATOR64_SIGNATURE, Members, SEE_64, SEE_64_SHORT,
};
use crate::error::PackageError;
use crate::limits;

/// The central directory as the end record states it.
pub(super) struct Directory {
    pub(super) entries: u64,
    /// First byte.
    pub(super) start: u64,
    /// Byte after the last.
    pub(super) end: u64,
    /// Of the comment of the whole file.
    comment_bytes: u16,
}

impl Directory {
    /// Refuses a comment that no package has. Other programs' archives may have it, so that names are looked at first.
    ///
    /// # Errors
    /// zip-structure.
    pub(super) fn check_comment(&self) -> Result<(), PackageError> {
        if self.comment_bytes > limits::COMMENT_BYTES {
            return Err(structure("comment longer than 256 bytes"));
        }
        Ok(())
    }
}

/// The six members that both end records have.
#[derive(Clone, Copy)]
struct Stated {
    disk: u32,
    first_disk: u32,
    here: u64,
    entries: u64,
    bytes: u64,
    start: u64,
}

/// Finds the only end record whose comment ends with the file, and its ZIP64 companion.
pub(super) fn find_directory(file: &File, length: u64) -> Result<Directory, PackageError> {
    let (end_at, short, comment_bytes) = find_end(file, length)?;
    let (stated, directory_end) = match read_end64(file, end_at)? {
        Some((long, at)) => (agreed(short, long)?, at),
        None => (short, end_at),
    };
    if stated.disk != 0 || stated.first_disk != 0 || stated.here != stated.entries {
        return Err(structure("several disks"));
    }
    if stated.start.checked_add(stated.bytes) != Some(directory_end) {
        return Err(structure("place of the central directory"));
    }
    Ok(Directory {
        entries: stated.entries,
        start: stated.start,
        end: directory_end,
        comment_bytes,
    })
}

fn find_end(file: &File, length: u64) -> Result<(u64, Stated, u16), PackageError> {
    let tail_bytes = length.min((END_BYTES + usize::from(u16::MAX)) as u64) as usize;
    let mut tail = vec![0; tail_bytes];
    let tail_at = length - tail_bytes as u64;
    read_exact_at(file, &mut tail, tail_at)?;

    let mut found = None;
    let (mut beyond, mut before) = (false, false);
    for at in 0..tail.len().saturating_sub(END_BYTES - 1) {
        if !tail[at..].starts_with(&END_SIGNATURE.to_le_bytes()) {
            continue;
        }
        let (stated, comment_bytes) = parse_end(&tail[at..at + END_BYTES]);
        match (at + END_BYTES + usize::from(comment_bytes)).cmp(&tail.len()) {
            std::cmp::Ordering::Greater => beyond = true,
            std::cmp::Ordering::Less => before = true,
            std::cmp::Ordering::Equal if found.is_some() => {
                return Err(structure("two end records"));
            }
            std::cmp::Ordering::Equal => found = Some((tail_at + at as u64, stated, comment_bytes)),
        }
    }
    match found {
        Some(found) => Ok(found),
        None if before => Err(structure("bytes after the end record")),
        None if beyond || begins_like_a_zip(file, length)? => Err(PackageError::CutOff),
        None => Err(PackageError::NotAZip),
    }
}

/// Whether the file, however short, begins as a ZIP file does.
fn begins_like_a_zip(file: &File, length: u64) -> Result<bool, PackageError> {
    let mut head = [0; 4];
    let head = &mut head[..length.min(4) as usize];
    read_exact_at(file, head, 0)?;
    Ok(!head.is_empty() && LOCAL_SIGNATURE.to_le_bytes().starts_with(head))
}

fn parse_end(record: &[u8]) -> (Stated, u16) {
    let mut members = Members(record);
    members.skip::<4>();
    let stated = Stated {
        disk: members.u16().into(),
        first_disk: members.u16().into(),
        here: members.u16().into(),
        entries: members.u16().into(),
        bytes: members.u32().into(),
        start: members.u32().into(),
    };
    (stated, members.u16())
}

/// The ZIP64 end record and its place, if a locator stands before the end record.
fn read_end64(file: &File, end_at: u64) -> Result<Option<(Stated, u64)>, PackageError> {
    let Some(locator_at) = end_at.checked_sub(LOCATOR64_BYTES as u64) else {
        return Ok(None);
    };
    let mut locator = [0; LOCATOR64_BYTES];
    read_exact_at(file, &mut locator, locator_at)?;
    let mut members = Members(&locator);
    if members.u32() != LOCATOR64_SIGNATURE {
        return Ok(None);
    }
    let (disk, at, disks) = (members.u32(), members.u64(), members.u32());
    if disk != 0 || disks != 1 || at.checked_add(END64_BYTES as u64) != Some(locator_at) {
        return Err(structure("ZIP64 locator"));
    }
    let mut record = [0; END64_BYTES];
    read_exact_at(file, &mut record, at)?;
    let mut members = Members(&record);
    if members.u32() != END64_SIGNATURE || members.u64() != END64_BYTES as u64 - 12 {
        return Err(structure("ZIP64 end record"));
    }
    members.skip::<4>();
    let stated = Stated {
        disk: members.u32(),
        first_disk: members.u32(),
        here: members.u64(),
        entries: members.u64(),
        bytes: members.u64(),
        start: members.u64(),
    };
    Ok(Some((stated, at)))
}

/// The long record's values, provided that the short one says the same or points to it.
fn agreed(short: Stated, long: Stated) -> Result<Stated, PackageError> {
    let same16 = |short: u64, long: u64| short == long || short == u64::from(SEE_64_SHORT);
    let same32 = |short: u64, long: u64| short == long || short == u64::from(SEE_64);
    let agree = same16(short.disk.into(), long.disk.into())
        && same16(short.first_disk.into(), long.first_disk.into())
        && same16(short.here, long.here)
        && same16(short.entries, long.entries)
        && same32(short.bytes, long.bytes)
        && same32(short.start, long.start);
    if agree {
        Ok(long)
    } else {
        Err(structure("the two end records differ"))
    }
}

fn structure(detail: &'static str) -> PackageError {
    PackageError::ZipStructure { detail }
}
