//! HEIC, as iPhones write it: tiles, turned and mirrored by the container, 8 to 12 bits, usually Display P3.

use heifer::heifer_isobmff::HeifFile;
use heifer::{Error, Image, Options};
use image::{DynamicImage, RgbaImage};

use crate::limits::{MAX_MEGAPIXELS, check_pixels};
use crate::other::on_white;
use crate::profile::Profile;
use crate::{Picture, PictureError};

/// Pictures are read side by side, so that one of them needs no more than one core.
const OPTIONS: Options = Options {
    max_threads: 1,
    max_pixels: MAX_MEGAPIXELS as u64 * 1_000_000,
};

/// Width and height as stored, before the container turns the picture.
pub fn size_of(file: &[u8]) -> Option<(u32, u32)> {
    let container = HeifFile::parse(file).ok()?;
    container.image_size(container.primary_id).ok()?
}

pub fn read(file: &[u8]) -> Result<Picture, PictureError> {
    let container = HeifFile::parse(file).map_err(|_| PictureError::Broken)?;
    let id = container.primary_id;
    if let Some((width, height)) = container.image_size(id).map_err(|_| PictureError::Broken)? {
        check_pixels(width, height)?;
    }
    // With a profile in the file, colours are converted when the picture has its final size; colours that the file
    // names by number (nclx, ITU-T H.273) are converted here.
    let icc = container.icc_profile(id).ok().flatten();
    let image = match icc {
        Some(_) => heifer::decode_rgba8(file, &OPTIONS),
        None => heifer::decode_srgb_rgba8(file, &OPTIONS),
    };
    let Image {
        width,
        height,
        data,
        has_alpha,
        ..
    } = image.map_err(heif_error)?;
    check_pixels(width, height)?;
    let rgba = RgbaImage::from_raw(width, height, data).ok_or(PictureError::Broken)?;
    let picture = DynamicImage::ImageRgba8(rgba);
    Ok(Picture {
        pixels: if has_alpha {
            on_white(picture)
        } else {
            picture.into_rgb8()
        },
        full: (width, height),
        plain_jpeg: false,
        profile: icc.and_then(Profile::of),
    })
}

fn heif_error(error: Error) -> PictureError {
    match error {
        Error::Unsupported(_) => PictureError::NotAPicture,
        _ => PictureError::Broken,
    }
}
