//! Reading at a place without moving a shared cursor, so that threads can share one file.

use std::fs::File;
use std::io::{self, Read};

use crate::error::PackageError;

/// Fills `buffer` from `offset`. A file that ends too early has been cut off meanwhile.
pub(super) fn read_exact_at(
    file: &File,
    buffer: &mut [u8],
    offset: u64,
) -> Result<(), PackageError> {
    fill(file, buffer, offset).map_err(|error| match error.kind() {
        io::ErrorKind::UnexpectedEof => PackageError::CutOff,
        _ => PackageError::from(error),
    })
}

#[cfg(unix)]
fn fill(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, buffer, offset)
}

#[cfg(windows)]
fn fill(file: &File, mut buffer: &mut [u8], mut offset: u64) -> io::Result<()> {
    while !buffer.is_empty() {
        match std::os::windows::fs::FileExt::seek_read(file, buffer, offset) {
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(count) => {
                buffer = &mut buffer[count..];
                offset += count as u64;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// The bytes from `offset` up to `end` as a stream.
pub(super) struct Section<'a> {
    pub(super) file: &'a File,
    pub(super) offset: u64,
    pub(super) end: u64,
}

impl Read for Section<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = (self.end - self.offset).min(buffer.len() as u64) as usize;
        fill(self.file, &mut buffer[..count], self.offset)?;
        self.offset += count as u64;
        Ok(count)
    }
}
