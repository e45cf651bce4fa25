//! The central directory.

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
}

/// Reads the whole directory, which must hold exactly the stated number of entries.
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
        let variable_bytes = usize::from(header.name_bytes) + usize::from(header.extra_bytes);
        left = left
            .checked_sub(variable_bytes as u64)
            .ok_or_else(|| structure("central directory"))?;
        variable.resize(variable_bytes, 0);
        stream.read_exact(&mut variable)?;
        let (name, extra) = variable.split_at(header.name_bytes.into());
        let [bytes, packed, offset] =
            extra_field::resolve(extra, [header.bytes, header.packed, header.offset])?;
        records.push(CentralRecord {
            name: name[..name.len().min(LONGEST_NAME)].into(),
            flags: header.flags,
            method: header.method,
            crc: header.crc,
            packed,
            bytes,
            offset,
        });
    }
    if left == 0 {
        Ok(records)
    } else {
        Err(structure("entry count"))
    }
}

struct Header {
    flags: u16,
    method: u16,
    crc: u32,
    packed: u32,
    bytes: u32,
    name_bytes: u16,
    extra_bytes: u16,
    offset: u32,
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
    let attributes = members.u32();
    let offset = members.u32();
    if !is_file(attributes) {
        return Err(structure("an entry that is no file"));
    }
    if disk != 0 || comment_bytes != 0 {
        return Err(structure("central directory"));
    }
    Ok(Header {
        flags,
        method,
        crc,
        packed,
        bytes,
        name_bytes,
        extra_bytes,
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
