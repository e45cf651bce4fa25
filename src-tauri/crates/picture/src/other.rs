//! PNG, BMP, WebP and TIFF, by the crate `image`.

use std::io::Cursor;

use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, RgbImage, Rgba,
};

use crate::limits::{MAX_MEMORY, MAX_SIDE, check_memory, check_pixels, too_large};
use crate::profile::Profile;
use crate::{Picture, PictureError};

pub fn read(file: &[u8], format: ImageFormat) -> Result<Picture, PictureError> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(file), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(image_error)?;
    let (width, height) = decoder.dimensions();
    check_pixels(width, height)?;
    check_memory(decoder.total_bytes())?;
    let orientation = decoder.orientation().map_err(image_error)?;
    // Colours that cannot be told are no reason to refuse a picture.
    let profile = decoder.icc_profile().ok().flatten();
    let mut upright = DynamicImage::from_decoder(decoder).map_err(image_error)?;
    upright.apply_orientation(orientation);
    let profile = profile.and_then(|icc| Profile::of(&icc));
    let pixels = on_white(upright);
    Ok(Picture {
        full: pixels.dimensions(),
        pixels,
        plain_jpeg: false,
        profile,
    })
}

/// 8 bits a channel, transparent parts on white.
pub fn on_white(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let source = picture.into_rgba8();
    let mut pixels = RgbImage::new(source.width(), source.height());
    for (to, Rgba([red, green, blue, alpha])) in pixels.pixels_mut().zip(source.pixels()) {
        to.0 = [red, green, blue].map(|channel| over_white(*channel, *alpha));
    }
    pixels
}

fn over_white(channel: u8, alpha: u8) -> u8 {
    let (channel, alpha) = (u32::from(channel), u32::from(alpha));
    ((channel * alpha + 255 * (255 - alpha) + 127) / 255) as u8
}

fn image_error(error: ImageError) -> PictureError {
    match error {
        ImageError::Limits(_) => too_large(),
        ImageError::Unsupported(_) => PictureError::NotAPicture,
        _ => PictureError::Broken,
    }
}
