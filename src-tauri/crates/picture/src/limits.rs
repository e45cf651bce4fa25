//! What is read at most. Phones make pictures of up to a hundred million pixels; beyond that a file is a mistake or an
//! attack, and a few bytes can claim to be enormous.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use crate::PictureError;

/// Largest file, in MiB.
pub const MAX_FILE_MIB: u32 = 64;
/// Most pixels, in millions.
pub const MAX_MEGAPIXELS: u32 = 110;
/// Longest side, in pixels.
pub const MAX_SIDE: u32 = 32_767;
/// Most memory that one picture takes while it is decoded, in bytes.
pub const MAX_MEMORY: u64 = 1 << 29;
/// Most scans of a progressive JPEG, each of which costs a walk over the whole picture; encoders write ten or so.
pub const MAX_SCANS: u32 = 100;

/// Reads a file that is not larger than a picture may be.
///
/// # Errors
/// [`PictureError::Unreadable`], [`PictureError::TooLarge`].
pub fn load(path: &Path) -> Result<Vec<u8>, PictureError> {
    let file = File::open(path).map_err(|_| PictureError::Unreadable)?;
    load_from(file, |_| PictureError::Unreadable)
}

/// Reads something that is not larger than a picture may be; `failed` says what a failure of reading means.
///
/// # Errors
/// [`PictureError::TooLarge`], what `failed` says.
pub fn load_from(
    from: impl io::Read,
    failed: impl FnOnce(io::Error) -> PictureError,
) -> Result<Vec<u8>, PictureError> {
    let limit = u64::from(MAX_FILE_MIB) << 20;
    let mut bytes = Vec::new();
    from.take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    check_bytes(&bytes)?;
    Ok(bytes)
}

pub(crate) fn check_bytes(file: &[u8]) -> Result<(), PictureError> {
    if file.len() > (MAX_FILE_MIB as usize) << 20 {
        return Err(too_large());
    }
    Ok(())
}

/// Refuses pictures without pixels, with too many, or with too long a side.
pub(crate) fn check_pixels(width: u32, height: u32) -> Result<(), PictureError> {
    if width == 0 || height == 0 {
        return Err(PictureError::Broken);
    }
    let pixels = u64::from(width) * u64::from(height);
    if pixels > u64::from(MAX_MEGAPIXELS) * 1_000_000 || width.max(height) > MAX_SIDE {
        return Err(too_large());
    }
    Ok(())
}

/// Refuses what would take too much memory.
pub(crate) fn check_memory(bytes: u64) -> Result<(), PictureError> {
    if bytes > MAX_MEMORY {
        return Err(too_large());
    }
    Ok(())
}

pub(crate) fn too_large() -> PictureError {
    PictureError::TooLarge {
        max_mib: MAX_FILE_MIB,
        max_megapixels: MAX_MEGAPIXELS,
    }
}
