//! Decoding a JPEG strictly, by libjpeg-turbo.

use image::RgbImage;
use image::metadata::Orientation;
use turbojpeg::{Decompressor, Error, Image, PixelFormat, ScalingFactor};

use super::outline::{Frame, Outline, head, outline};
use crate::limits::{MAX_SCANS, check_memory, check_pixels};
use crate::profile::Profile;
use crate::read::upright;
use crate::turn::turned;
use crate::{Enough, Picture, PictureError};

/// What libjpeg-turbo decodes with vector instructions; in between it is slower than at the next larger of these.
const SCALES: [ScalingFactor; 3] = [
    ScalingFactor::ONE_EIGHTH,
    ScalingFactor::ONE_QUARTER,
    ScalingFactor::ONE_HALF,
];
const EOI: [u8; 2] = [0xff, 0xd9];

/// Reads a JPEG that is whole.
pub fn read(file: &[u8], enough: Enough) -> Result<Picture, PictureError> {
    let outline = outline(file).ok_or(PictureError::Broken)?;
    let frame = outline.frame.as_ref().ok_or(PictureError::Broken)?;
    check(frame, &outline)?;
    let orientation = outline.orientation();
    let scale = scale(frame, orientation, enough);
    check_memory(needs(frame, scale))?;
    let pixels = decode(&file[..outline.end], frame, outline.adobe, scale)?;
    let profile = Profile::of(&outline.icc);
    Ok(Picture {
        pixels: turned(pixels, orientation),
        full: upright(orientation, (frame.width, frame.height)),
        plain_jpeg: frame.components.len() == 3
            && orientation == Orientation::NoTransforms
            && profile.is_none()
            && outline.end == file.len(),
        profile,
    })
}

/// About how many bytes decoding takes; 0 where there is no frame header.
pub fn memory(file: &[u8], enough: Enough) -> u64 {
    head(file).map_or(0, |(frame, orientation)| {
        needs(&frame, scale(&frame, orientation, enough))
    })
}

fn check(frame: &Frame, outline: &Outline) -> Result<(), PictureError> {
    check_pixels(frame.width, frame.height)?;
    // Baseline, extended and progressive, by Huffman or arithmetic coding (B.1.1.3).
    let known = matches!(frame.marker, 0xc0..=0xc2 | 0xc9 | 0xca);
    if !known || frame.precision != 8 || !matches!(frame.components.len(), 1 | 3 | 4) {
        return Err(PictureError::NotAPicture);
    }
    if outline.scans.too_many() || !outline.scans.complete(frame) {
        return Err(PictureError::Broken);
    }
    Ok(())
}

fn scale(frame: &Frame, orientation: Orientation, enough: Enough) -> ScalingFactor {
    let (width, height) = upright(orientation, (frame.width, frame.height));
    let scaled = |scale: &ScalingFactor, side: u32| scale.scale(side as usize) as u32;
    SCALES
        .into_iter()
        .find(|scale| enough.suffices((scaled(scale, width), scaled(scale, height))))
        .unwrap_or(ScalingFactor::ONE)
}

/// The pixels twice, because a picture is turned into a second one; what is coded progressively is held as coefficients
/// besides.
fn needs(frame: &Frame, scale: ScalingFactor) -> u64 {
    let pixels = u64::from(frame.width) * u64::from(frame.height);
    let scaled = pixels * (scale.num() as u64).pow(2) / (scale.denom() as u64).pow(2);
    let channels = frame.components.len() as u64;
    let coefficients = if frame.progressive() {
        2 * channels * pixels
    } else {
        0
    };
    scaled * (3 + channels) + coefficients
}

fn decode(
    whole: &[u8],
    frame: &Frame,
    adobe: bool,
    scale: ScalingFactor,
) -> Result<RgbImage, PictureError> {
    let (width, height) = (
        scale.scale(frame.width as usize),
        scale.scale(frame.height as usize),
    );
    let inks = frame.components.len() == 4;
    let (format, channels) = if inks {
        (PixelFormat::CMYK, 4)
    } else {
        (PixelFormat::RGB, 3)
    };
    let mut image = Image {
        pixels: vec![0; width * height * channels],
        width,
        pitch: width * channels,
        height,
        format,
    };
    let mut decoder = Decompressor::new().map_err(refusal)?;
    decoder.set_scan_limit(MAX_SCANS).map_err(refusal)?;
    decoder.set_scaling_factor(scale).map_err(refusal)?;
    match decoder.decompress(whole, image.as_deref_mut()) {
        Err(error) if !is_padding(whole, &error) => return Err(refusal(error)),
        _ => {}
    }
    let pixels = if inks {
        printed(&image.pixels, adobe)
    } else {
        image.pixels
    };
    RgbImage::from_raw(width as u32, height as u32, pixels).ok_or(PictureError::Broken)
}

/// The colours that inks print on white paper, by the plain formula; Adobe stores paper as 255, everybody else as 0.
fn printed(inks: &[u8], adobe: bool) -> Vec<u8> {
    let paper = |ink: u8| u32::from(if adobe { ink } else { 255 - ink });
    let pixels = inks.chunks_exact(4);
    pixels
        .flat_map(|ink| {
            let black = paper(ink[3]);
            [0, 1, 2].map(|at| ((paper(ink[at]) * black + 127) / 255) as u8)
        })
        .collect()
}

/// Whether all that libjpeg-turbo has to say is that zero bytes stand between the end of the picture and its end marker,
/// as some cameras write them. It tells the first warning only; all that is wrong with the picture itself comes before.
fn is_padding(whole: &[u8], error: &Error) -> bool {
    let Error::TurboJpegError(text) = error else {
        return false;
    };
    let extra = text
        .strip_prefix("Corrupt JPEG data: ")
        .and_then(|rest| rest.strip_suffix(" extraneous bytes before marker 0xd9"))
        .and_then(|count| count.parse::<usize>().ok());
    extra.is_some_and(|count| {
        let data = whole.strip_suffix(&EOI).unwrap_or_default();
        let padding = data.len().checked_sub(count).map(|from| &data[from..]);
        padding.is_some_and(|bytes| bytes.iter().all(|&byte| byte == 0))
    })
}

/// Warnings are refusals, too: libjpeg-turbo goes on after them with whatever pixels it has.
fn refusal(error: Error) -> PictureError {
    match error {
        Error::TurboJpegError(text)
            if text.contains("not implemented") || text.contains("nsupported") =>
        {
            PictureError::NotAPicture
        }
        _ => PictureError::Broken,
    }
}
