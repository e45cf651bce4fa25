//! The local headers, checked against the central directory, and that nothing stands between the records.

use std::fs::File;

use super::central::CentralRecord;
use super::extra_field;
use super::place::Place;
use super::read_at::read_exact_at;
use super::records::{FLAG_UTF8_NAME, LOCAL_BYTES, LOCAL_SIGNATURE, Members};
use crate::error::PackageError;

/// The places of the entries, in the order of the directory.
pub(super) fn check(
    file: &File,
    records: &[CentralRecord],
    directory_start: u64,
) -> Result<Vec<Place>, PackageError> {
    let mut by_offset: Vec<usize> = (0..records.len()).collect();
    by_offset.sort_unstable_by_key(|&index| records[index].offset);
    let mut places = vec![
        Place {
            offset: 0,
            bytes: 0,
            crc: 0
        };
        records.len()
    ];
    let mut at = 0;
    for index in by_offset {
        let record = &records[index];
        if record.flags & !FLAG_UTF8_NAME != 0 {
            return Err(structure("flags of an entry"));
        }
        if record.packed != record.bytes {
            return Err(structure("sizes of an entry"));
        }
        if record.offset != at {
            return Err(structure(
                "bytes between the entries, or entries that overlap",
            ));
        }
        let offset = content_offset(file, record, directory_start)?;
        at = offset
            .checked_add(record.bytes)
            .filter(|&end| end <= directory_start)
            .ok_or_else(|| structure("an entry runs into the central directory"))?;
        places[index] = Place {
            offset,
            bytes: record.bytes,
            crc: record.crc,
        };
    }
    if at == directory_start {
        Ok(places)
    } else {
        Err(structure("bytes before the central directory"))
    }
}

/// Reads one local header, which must say the same as the directory, and returns where it ends.
fn content_offset(file: &File, record: &CentralRecord, limit: u64) -> Result<u64, PackageError> {
    let room = limit.saturating_sub(record.offset);
    let mut fixed = [0; LOCAL_BYTES];
    if room < LOCAL_BYTES as u64 {
        return Err(structure("local header"));
    }
    read_exact_at(file, &mut fixed, record.offset)?;
    let mut members = Members(&fixed);
    if members.u32() != LOCAL_SIGNATURE {
        return Err(structure("local header"));
    }
    members.skip::<2>(); // version needed
    let (flags, method) = (members.u16(), members.u16());
    members.skip::<4>(); // time and date
    let (crc, packed, bytes) = (members.u32(), members.u32(), members.u32());
    let (name_bytes, extra_bytes) = (usize::from(members.u16()), usize::from(members.u16()));

    let header_bytes = (LOCAL_BYTES + name_bytes + extra_bytes) as u64;
    if room < header_bytes {
        return Err(structure("local header"));
    }
    let mut variable = vec![0; name_bytes + extra_bytes];
    read_exact_at(file, &mut variable, record.offset + LOCAL_BYTES as u64)?;
    let (name, extra) = variable.split_at(name_bytes);
    let [bytes, packed] = extra_field::resolve(extra, [bytes, packed]).map_err(structure)?;
    let agrees = name == &*record.name
        && (flags, method, crc, packed, bytes)
            == (
                record.flags,
                record.method,
                record.crc,
                record.packed,
                record.bytes,
            );
    if agrees {
        Ok(record.offset + header_bytes)
    } else {
        Err(structure("the two headers of an entry differ"))
    }
}

fn structure(detail: &'static str) -> PackageError {
    PackageError::ZipStructure { detail }
}
