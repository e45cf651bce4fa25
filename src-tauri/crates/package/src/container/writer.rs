//! Writing the ZIP file around a package.

use std::io::{self, Write};

use super::entry_name::EntryName;
use super::records::{
    CENTRAL_BYTES, CENTRAL_SIGNATURE, END_SIGNATURE, END64_BYTES, END64_SIGNATURE, LOCAL_SIGNATURE,
    LOCATOR64_SIGNATURE, SEE_64, SEE_64_SHORT, STORED, ZIP64_EXTRA,
};

/// Says in a file manager that the file is to be imported, not unpacked.
const COMMENT: &str = "社会保障卡数据包：请勿解压，请在「社会保障卡单位报盘程序」中导入本文件。";
/// 1 January 1980, the beginning of ZIP time: the time of making stands in the manifest.
const DOS_DATE: u16 = 0x21;
const VERSION_PLAIN: u16 = 10;
const VERSION_ZIP64: u16 = 45;

/// Writes stored entries one after the other, then the directory. Nothing is ever sought back.
pub(crate) struct ContainerWriter<W> {
    out: W,
    at: u64,
    entries: Vec<Entry>,
}

struct Entry {
    name: EntryName,
    crc: u32,
    bytes: u32,
    offset: u64,
}

impl<W: Write> ContainerWriter<W> {
    pub(crate) fn new(out: W) -> Self {
        Self {
            out,
            at: 0,
            entries: Vec::new(),
        }
    }

    /// Bytes written so far.
    pub(crate) fn position(&self) -> u64 {
        self.at
    }

    /// Writes one entry whose content is `parts` in a row.
    pub(crate) fn entry(&mut self, name: EntryName, parts: &[&[u8]]) -> io::Result<()> {
        let length: usize = parts.iter().map(|part| part.len()).sum();
        let bytes =
            u32::try_from(length).map_err(|_| io::Error::from(io::ErrorKind::FileTooLarge))?;
        let mut crc = crc32fast::Hasher::new();
        parts.iter().for_each(|part| crc.update(part));
        let entry = Entry {
            name,
            crc: crc.finalize(),
            bytes,
            offset: self.at,
        };
        let spelled = name.to_string();

        let mut header = Vec::with_capacity(64);
        header.extend(LOCAL_SIGNATURE.to_le_bytes());
        header.extend(VERSION_PLAIN.to_le_bytes());
        entry.common_members(&mut header, spelled.len(), 0);
        header.extend(spelled.as_bytes());
        self.write(&header)?;
        self.entries.push(entry);
        parts.iter().try_for_each(|part| self.write(part))
    }

    /// Writes the directory and hands the file back.
    pub(crate) fn finish(mut self) -> io::Result<W> {
        let start = self.at;
        let entries = std::mem::take(&mut self.entries);
        let mut record = Vec::with_capacity(CENTRAL_BYTES + 64);
        for entry in &entries {
            record.clear();
            entry.central_record(&mut record);
            self.write(&record)?;
        }
        let (count, bytes, end) = (entries.len() as u64, self.at - start, self.at);
        let needs_zip64 =
            count >= SEE_64_SHORT.into() || start >= SEE_64.into() || bytes >= SEE_64.into();
        record.clear();
        if needs_zip64 {
            zip64_end(&mut record, count, bytes, start, end);
        }
        plain_end(&mut record, count, bytes, start);
        self.write(&record)?;
        Ok(self.out)
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.out.write_all(bytes)?;
        self.at += bytes.len() as u64;
        Ok(())
    }
}

impl Entry {
    /// What local and central header have in common: flags up to the length of the extra field.
    fn common_members(&self, record: &mut Vec<u8>, name_bytes: usize, extra_bytes: u16) {
        for member in [0, STORED, 0, DOS_DATE] {
            record.extend(member.to_le_bytes());
        }
        for member in [self.crc, self.bytes, self.bytes] {
            record.extend(member.to_le_bytes());
        }
        record.extend((name_bytes as u16).to_le_bytes());
        record.extend(extra_bytes.to_le_bytes());
    }

    fn central_record(&self, record: &mut Vec<u8>) {
        let name = self.name.to_string();
        let short_offset = u32::try_from(self.offset)
            .ok()
            .filter(|&offset| offset != SEE_64);
        let version = if short_offset.is_some() {
            VERSION_PLAIN
        } else {
            VERSION_ZIP64
        };
        record.extend(CENTRAL_SIGNATURE.to_le_bytes());
        record.extend(version.to_le_bytes());
        record.extend(version.to_le_bytes());
        self.common_members(
            record,
            name.len(),
            if short_offset.is_some() { 0 } else { 12 },
        );
        record.extend([0; 10]); // comment length, disk, attributes
        record.extend(short_offset.unwrap_or(SEE_64).to_le_bytes());
        record.extend(name.as_bytes());
        if short_offset.is_none() {
            record.extend(ZIP64_EXTRA.to_le_bytes());
            record.extend(8_u16.to_le_bytes());
            record.extend(self.offset.to_le_bytes());
        }
    }
}

fn zip64_end(record: &mut Vec<u8>, count: u64, bytes: u64, start: u64, at: u64) {
    record.extend(END64_SIGNATURE.to_le_bytes());
    record.extend((END64_BYTES as u64 - 12).to_le_bytes());
    record.extend(VERSION_ZIP64.to_le_bytes());
    record.extend(VERSION_ZIP64.to_le_bytes());
    record.extend([0; 8]); // disks
    for member in [count, count, bytes, start] {
        record.extend(member.to_le_bytes());
    }
    record.extend(LOCATOR64_SIGNATURE.to_le_bytes());
    record.extend(0_u32.to_le_bytes());
    record.extend(at.to_le_bytes());
    record.extend(1_u32.to_le_bytes());
}

fn plain_end(record: &mut Vec<u8>, count: u64, bytes: u64, start: u64) {
    let count = u16::try_from(count).unwrap_or(SEE_64_SHORT);
    record.extend(END_SIGNATURE.to_le_bytes());
    record.extend([0; 4]); // disks
    record.extend(count.to_le_bytes());
    record.extend(count.to_le_bytes());
    for member in [bytes, start] {
        record.extend(u32::try_from(member).unwrap_or(SEE_64).to_le_bytes());
    }
    record.extend((COMMENT.len() as u16).to_le_bytes());
    record.extend(COMMENT.as_bytes());
}
