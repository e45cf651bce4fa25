//! Small files from places that are not ours: never more of one than it may have.

use std::fs::{self, File};
use std::io::{ErrorKind, Read as _};
use std::path::Path;

use crate::error::{ErrorCode, Failure};

/// A file of at most so many bytes.
///
/// # Errors
/// `release-unreachable` where it cannot be read or is none, `release-too-large`.
pub fn read(path: &Path, most: u64) -> Result<Vec<u8>, Failure> {
    let told = |code| Failure::new(code).with("file", path.display());
    let bytes = read_up_to(path, most + 1).map_err(|_| told(ErrorCode::ReleaseUnreachable))?;
    match bytes.len() as u64 > most {
        true => Err(told(ErrorCode::ReleaseTooLarge)),
        false => Ok(bytes),
    }
}

/// A pipe or a device would keep whoever opens it waiting, or never end.
fn read_up_to(path: &Path, bytes: u64) -> std::io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(ErrorKind::InvalidInput.into());
    }
    let mut read = Vec::new();
    File::open(path)?.take(bytes).read_to_end(&mut read)?;
    Ok(read)
}
