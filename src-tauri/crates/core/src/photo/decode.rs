//! From a file's bytes to upright RGB pixels, strictly: the true format by its first bytes, limits before memory is
//! taken, and no picture that is not whole.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, RgbImage, Rgba,
};

use super::PhotoError;
use super::jpeg_outline::pixels_of;
use super::jpeg_pixels::decode_jpeg;

/// Largest file that is read.
pub const MAX_FILE_MIB: u32 = 64;
/// Most pixels of a picture; phones make up to a hundred million.
const MAX_MEGAPIXELS: u32 = 110;
/// Longest side of a picture.
pub const MAX_SIDE: u32 = 32_767;
const MAX_DECODER_MEMORY: u64 = 1 << 29;

/// A picture in memory.
pub struct Decoded {
    /// Upright, 8 bits a channel, transparent parts on white.
    pub pixels: RgbImage,
    /// The file is a JPEG of three 8-bit colour channels, upright as it is stored, with nothing behind its end.
    pub plain_jpeg: bool,
}

/// The refusal of what is larger than is read here.
pub fn too_large() -> PhotoError {
    PhotoError::TooLarge {
        max_mib: MAX_FILE_MIB,
        max_megapixels: MAX_MEGAPIXELS,
    }
}

/// Whether a file that begins so is of a kind that is read here.
pub fn is_picture(beginning: &[u8]) -> bool {
    matches!(
        image::guess_format(beginning),
        Ok(ImageFormat::Jpeg
            | ImageFormat::Png
            | ImageFormat::Bmp
            | ImageFormat::WebP
            | ImageFormat::Tiff)
    )
}

/// How many pixels a picture says it has, without decoding it; 0 where it does not say.
pub fn pixels(file: &[u8]) -> u64 {
    let size = pixels_of(file).or_else(|| {
        let reader = ImageReader::new(Cursor::new(file)).with_guessed_format();
        reader.ok()?.into_dimensions().ok()
    });
    size.map_or(0, |(width, height)| u64::from(width) * u64::from(height))
}

/// Reads a JPEG, PNG, BMP, WebP or TIFF, whatever its name says.
pub fn decode(file: &[u8]) -> Result<Decoded, PhotoError> {
    if file.len() > (MAX_FILE_MIB as usize) << 20 {
        return Err(too_large());
    }
    match image::guess_format(file) {
        Ok(ImageFormat::Jpeg) => decode_turned_jpeg(file),
        Ok(
            format @ (ImageFormat::Png | ImageFormat::Bmp | ImageFormat::WebP | ImageFormat::Tiff),
        ) => decode_other(file, format),
        _ => Err(PhotoError::NotAPicture),
    }
}

fn decode_turned_jpeg(file: &[u8]) -> Result<Decoded, PhotoError> {
    let jpeg = decode_jpeg(file)?;
    let mut upright = DynamicImage::ImageRgb8(jpeg.pixels);
    upright.apply_orientation(jpeg.orientation);
    Ok(Decoded {
        pixels: upright.into_rgb8(),
        plain_jpeg: jpeg.three_channels
            && jpeg.orientation == Orientation::NoTransforms
            && jpeg.bytes == file.len(),
    })
}

fn decode_other(file: &[u8], format: ImageFormat) -> Result<Decoded, PhotoError> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_DECODER_MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(file), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(image_error)?;
    let (width, height) = decoder.dimensions();
    check_pixels(width, height)?;
    if decoder.total_bytes() > MAX_DECODER_MEMORY {
        return Err(too_large());
    }
    let orientation = decoder.orientation().map_err(image_error)?;
    let mut upright = DynamicImage::from_decoder(decoder).map_err(image_error)?;
    upright.apply_orientation(orientation);
    Ok(Decoded {
        pixels: on_white(upright),
        plain_jpeg: false,
    })
}

/// Refuses pictures without pixels or with too many.
pub fn check_pixels(width: u32, height: u32) -> Result<(), PhotoError> {
    if width == 0 || height == 0 {
        return Err(PhotoError::Broken);
    }
    if u64::from(width) * u64::from(height) > u64::from(MAX_MEGAPIXELS) * 1_000_000 {
        return Err(too_large());
    }
    Ok(())
}

fn on_white(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let source = picture.into_rgba8();
    RgbImage::from_fn(source.width(), source.height(), |x, y| {
        let Rgba([red, green, blue, alpha]) = *source.get_pixel(x, y);
        image::Rgb([red, green, blue].map(|channel| over_white(channel, alpha)))
    })
}

fn over_white(channel: u8, alpha: u8) -> u8 {
    let (channel, alpha) = (u32::from(channel), u32::from(alpha));
    ((channel * alpha + 255 * (255 - alpha) + 127) / 255) as u8
}

fn image_error(error: ImageError) -> PhotoError {
    match error {
        ImageError::Limits(_) => too_large(),
        ImageError::Unsupported(_) => PhotoError::NotAPicture,
        _ => PhotoError::Broken,
    }
}
