//! Decoding a JPEG strictly.

use image::RgbImage;
use image::metadata::Orientation;
use zune_core::bytestream::ZCursor;
use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;
use zune_jpeg::JpegDecoder;
use zune_jpeg::errors::DecodeErrors;

use super::PhotoError;
use super::decode::{MAX_SIDE, check_pixels, too_large};
use super::jpeg_outline::{JpegOutline, outline};

/// Entropy-coded bits that no padding has.
const PROBE: [u8; 64] = [0x5a; 64];
const EOI: [u8; 2] = [0xff, 0xd9];

/// A JPEG in memory.
pub struct JpegPixels {
    /// As stored, not turned.
    pub pixels: RgbImage,
    /// How it is to be turned.
    pub orientation: Orientation,
    /// Three 8-bit colour channels, as opposed to grey or the inks of a press.
    pub three_channels: bool,
    /// Bytes up to and with the marker EOI.
    pub bytes: usize,
}

/// Decodes a JPEG that is whole. A decoder fills up with zero bits where data end early, even in strict mode if only an
/// end marker follows; so the file is decoded once more with other bits before its end, which a whole picture never
/// reads: different pixels give the gap away.
pub fn decode_jpeg(file: &[u8]) -> Result<JpegPixels, PhotoError> {
    let outline = outline(file).ok_or(PhotoError::Broken)?;
    let whole = &file[..outline.end];
    check_pixels(outline.width, outline.height)?;
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(whole), options());
    decoder.decode_headers().map_err(zune_error)?;
    let orientation = decoder
        .exif()
        .and_then(|exif| Orientation::from_exif_chunk(exif))
        .unwrap_or(Orientation::NoTransforms);
    let three_channels = matches!(
        decoder.input_colorspace(),
        Some(ColorSpace::YCbCr | ColorSpace::RGB)
    );
    drop(decoder);
    let probe = [&whole[..whole.len() - EOI.len()], &PROBE, &EOI].concat();
    let pixels = rgb(whole, outline)?;
    if rgb(&probe, outline)? != pixels {
        return Err(PhotoError::Broken);
    }
    Ok(JpegPixels {
        pixels: RgbImage::from_raw(outline.width, outline.height, pixels)
            .ok_or(PhotoError::Broken)?,
        orientation,
        three_channels,
        bytes: outline.end,
    })
}

fn rgb(file: &[u8], outline: JpegOutline) -> Result<Vec<u8>, PhotoError> {
    if outline.separate_subsampled_scans {
        return rgb_of_separate_scans(file);
    }
    JpegDecoder::new_with_options(ZCursor::new(file), options())
        .decode()
        .map_err(zune_error)
}

/// zune-jpeg 0.5.15 returns wrong pixels for these, and no error (its issue 422).
fn rgb_of_separate_scans(file: &[u8]) -> Result<Vec<u8>, PhotoError> {
    let mut decoder = jpeg_decoder::Decoder::new(file);
    let pixels = decoder.decode().map_err(|error| match error {
        jpeg_decoder::Error::Unsupported(_) => PhotoError::NotAPicture,
        _ => PhotoError::Broken,
    })?;
    let format = decoder.info().map(|info| info.pixel_format);
    if format != Some(jpeg_decoder::PixelFormat::RGB24) {
        return Err(PhotoError::NotAPicture);
    }
    Ok(pixels)
}

fn options() -> DecoderOptions {
    DecoderOptions::default()
        .set_strict_mode(true)
        .set_max_width(MAX_SIDE as usize)
        .set_max_height(MAX_SIDE as usize)
        .jpeg_set_out_colorspace(ColorSpace::RGB)
}

fn zune_error(error: DecodeErrors) -> PhotoError {
    match error {
        DecodeErrors::LargeDimensions(_) => too_large(),
        DecodeErrors::Unsupported(_) => PhotoError::NotAPicture,
        _ => PhotoError::Broken,
    }
}
