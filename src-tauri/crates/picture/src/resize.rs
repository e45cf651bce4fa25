//! Cutting to an aspect around the centre, and scaling.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{PixelType, ResizeOptions, Resizer};
use image::RgbImage;

use crate::{Picture, PictureError};

/// How often a photo may be enlarged: beyond that a face is a blur.
const MAX_ENLARGEMENT: u32 = 2;

/// A picture of the size asked for.
pub struct Fitted {
    /// The pixels.
    pub pixels: RgbImage,
    /// At least one row or column of the source was cut off.
    pub cropped: bool,
}

/// Cuts a picture to the aspect `width : height` around its centre and scales it, in sRGB.
///
/// # Errors
/// [`PictureError::TooSmall`] where it would have to be enlarged more than twice.
pub fn fit(source: &Picture, width: u32, height: u32) -> Result<Fitted, PictureError> {
    let (min_width, min_height) = (
        width.div_ceil(MAX_ENLARGEMENT),
        height.div_ceil(MAX_ENLARGEMENT),
    );
    let (full_width, full_height) = source.full;
    if full_width < min_width || full_height < min_height {
        return Err(PictureError::TooSmall {
            width: full_width,
            height: full_height,
            min_width,
            min_height,
        });
    }
    let mut pixels = resize(&source.pixels, width, height)?;
    source.convert(&mut pixels);
    Ok(Fitted {
        cropped: cuts(full_width, full_height, width, height),
        pixels,
    })
}

/// Scales down so that neither side is longer than `longest`; smaller pictures stay as they are.
///
/// # Errors
/// [`PictureError::Broken`] for a picture without pixels.
pub fn shrink(source: &RgbImage, longest: u32) -> Result<RgbImage, PictureError> {
    let (width, height) = source.dimensions();
    let side = width.max(height);
    if side <= longest {
        return Ok(source.clone());
    }
    let part = |length: u32| {
        let scaled = u64::from(length) * u64::from(longest) / u64::from(side);
        u32::try_from(scaled).unwrap_or(longest).max(1)
    };
    resize(source, part(width), part(height))
}

fn cuts(source_width: u32, source_height: u32, width: u32, height: u32) -> bool {
    let (across, down) = (
        u64::from(source_width) * u64::from(height),
        u64::from(source_height) * u64::from(width),
    );
    across.abs_diff(down) >= u64::from(if across > down { height } else { width })
}

/// Scales to so many pixels (Lanczos3, windowed to the picture's edges). What is too wide or too high for the new aspect is cut
/// off, on both sides alike.
///
/// # Errors
/// [`PictureError::Broken`] for a picture without pixels.
pub fn resize(source: &RgbImage, width: u32, height: u32) -> Result<RgbImage, PictureError> {
    let from = ImageRef::new(
        source.width(),
        source.height(),
        source.as_raw(),
        PixelType::U8x3,
    )
    .map_err(|_| PictureError::Broken)?;
    let mut to = Image::new(width, height, PixelType::U8x3);
    let options = ResizeOptions::new().fit_into_destination(None);
    Resizer::new()
        .resize(&from, &mut to, &options)
        .map_err(|_| PictureError::Broken)?;
    RgbImage::from_raw(width, height, to.into_vec()).ok_or(PictureError::Broken)
}
