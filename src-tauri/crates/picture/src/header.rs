//! What a file says of itself, without decoding it.

use std::io::Cursor;

use image::ImageReader;

use crate::kind::{Kind, kind};
use crate::{Enough, heif, jpeg};

/// Bytes a pixel takes while it is decoded by anything but the JPEG decoder: four channels, once more to turn it, and
/// three channels of the result.
const BYTES_A_PIXEL: u64 = 11;

/// Width and height as stored, before the picture is turned upright; `None` where the file does not say.
pub fn size(file: &[u8]) -> Option<(u32, u32)> {
    match kind(file)? {
        Kind::Jpeg => jpeg::size_of(file),
        Kind::Heif => heif::size_of(file),
        Kind::Other(format) => ImageReader::with_format(Cursor::new(file), format)
            .into_dimensions()
            .ok(),
    }
}

/// About how many bytes [`read`](crate::read()) will take beside the file; 0 for what it refuses.
pub fn memory(file: &[u8], enough: Enough) -> u64 {
    match kind(file) {
        None => 0,
        Some(Kind::Jpeg) => jpeg::memory(file, enough),
        Some(_) => size(file).map_or(0, |(width, height)| {
            u64::from(width) * u64::from(height) * BYTES_A_PIXEL
        }),
    }
}
