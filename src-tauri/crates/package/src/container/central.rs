//! The central directory.
//!
//! Other programs' archives state much that a package never does: folders, links, comments, disks, extra fields of their own. What a
//! file is, its names say first, so that such a statement is only noted while the directory is read, and refused by [`check`] later.

use std::fs::File;
use std::io::{BufReader, Read as _};

use super::end_record::Directory;
use super::extra_field;
use super::read_at::Section;
use super::records::{CENTRAL_BYTES, CENTRAL_SIGNATURE, Members};
use crate::error::PackageError;
use crate::limits;

/// No name of this format comes near; of longer ones no more is worth keeping, and what is kept is no name of ours either.
const LONGEST_NAME: usize = 256;

/// One entry as the central directory states it, ZIP64 resolved.
pub(super) struct CentralRecord {
    /// Its beginning only, if it is longer than any of ours.
    pub(super) name: Box<[u8]>,
    pub(super) flags: u16,
    pub(super) method: u16,
    pub(super) crc: u32,
    pub(super) packed: u64,
    pub(super) bytes: u64,
    /// Of the local header.
    pub(super) offset: u64,
    /// What it states that no entry of a package states, as the detail of a zip-structure.
    fault: Option<&'static str>,
}

/// Reads the whole directory, which must hold exactly the stated number of entries.
///
/// # Errors
/// too-large with more entries than a package can have, zip-structure where the records do not fill their place.
pub(super) fn read(file: &File, directory: &Directory) -> Result<Vec<CentralRecord>, PackageError> {
    if directory.entries > limits::ENTRIES {
        return Err(PackageError::TooLarge { what: "entries" });
    }
    let mut left = directory.end - directory.start;
    if directory.entries * CENTRAL_BYTES as u64 > left {
        return Err(structure("entry count"));
    }
    let mut stream = BufReader::new(Section {
        file,
        offset: directory.start,
        end: directory.end,
    });
    let mut records = Vec::with_capacity(directory.entries as usize);
    let mut variable = Vec::new();
    for _ in 0..directory.entries {
        let mut fixed = [0; CENTRAL_BYTES];
        left = left
            .checked_sub(CENTRAL_BYTES as u64)
            .ok_or_else(|| structure("entry count"))?;
        stream.read_exact(&mut fixed)?;
        let header = parse(&fixed)?;
        let variable_bytes = header.variable_bytes();
        left = left
            .checked_sub(variable_bytes as u64)
            .ok_or_else(|| structure("central directory"))?;
        variable.resize(variable_bytes, 0);
        stream.read_exact(&mut variable)?;
        records.push(header.record(&variable));
    }
    if left == 0 {
        Ok(records)
    } else {
        Err(structure("entry count"))
    }
}

/// Refuses what no entry of a package states of itself, whatever its name: that it is no file, a comment, another disk, extra fields
/// that run out of their place or do not hold the ZIP64 values that were pointed to.
///
/// # Errors
/// zip-structure.
pub(super) fn check(records: &[CentralRecord]) -> Result<(), PackageError> {
    let fault = records.iter().find_map(|record| record.fault);
    fault.map_or(Ok(()), |detail| Err(structure(detail)))
}

struct Header {
    flags: u16,
    method: u16,
    crc: u32,
    packed: u32,
    bytes: u32,
    name_bytes: u16,
    extra_bytes: u16,
    comment_bytes: u16,
    disk: u16,
    attributes: u32,
    offset: u32,
}

impl Header {
    /// Name, extra fields and comment, which follow it in this order.
    fn variable_bytes(&self) -> usize {
        [self.name_bytes, self.extra_bytes, self.comment_bytes]
            .map(usize::from)
            .iter()
            .sum()
    }

    /// Values that the extra fields should hold and do not stay as the header states them.
    fn record(&self, variable: &[u8]) -> CentralRecord {
        let (name, rest) = variable.split_at(self.name_bytes.into());
        let stated = [self.bytes, self.packed, self.offset];
        let resolved = extra_field::resolve(&rest[..self.extra_bytes.into()], stated);
        let [bytes, packed, offset] = resolved.unwrap_or(stated.map(u64::from));
        CentralRecord {
            name: name[..name.len().min(LONGEST_NAME)].into(),
            flags: self.flags,
            method: self.method,
            crc: self.crc,
            packed,
            bytes,
            offset,
            fault: self.fault().or(resolved.err()),
        }
    }

    fn fault(&self) -> Option<&'static str> {
        if !is_file(self.attributes) {
            Some("an entry that is no file")
        } else if self.disk != 0 || self.comment_bytes != 0 {
            Some("central directory")
        } else {
            None
        }
    }
}

fn parse(fixed: &[u8; CENTRAL_BYTES]) -> Result<Header, PackageError> {
    let mut members = Members(fixed);
    if members.u32() != CENTRAL_SIGNATURE {
        return Err(structure("central directory"));
    }
    members.skip::<4>(); // versions made by and needed
    let (flags, method) = (members.u16(), members.u16());
    members.skip::<4>(); // time and date
    let (crc, packed, bytes) = (members.u32(), members.u32(), members.u32());
    let (name_bytes, extra_bytes, comment_bytes) = (members.u16(), members.u16(), members.u16());
    let disk = members.u16();
    members.skip::<2>(); // internal attributes
    let (attributes, offset) = (members.u32(), members.u32());
    Ok(Header {
        flags,
        method,
        crc,
        packed,
        bytes,
        name_bytes,
        extra_bytes,
        comment_bytes,
        disk,
        attributes,
        offset,
    })
}

/// External attributes: the upper half is a Unix mode where the writer had one, the lower half those of MS-DOS. A link, a device or a
/// folder has no place in a package, whatever its name says.
fn is_file(attributes: u32) -> bool {
    const TYPE: u32 = 0o170_000;
    const REGULAR: u32 = 0o100_000;
    const DOS_FOLDER: u32 = 0x10;
    let kind = (attributes >> 16) & TYPE;
    (kind == 0 || kind == REGULAR) && attributes & DOS_FOLDER == 0
}

fn structure(detail: &'static str) -> PackageError {
    PackageError::ZipStructure { detail }
}
