//! To a JPEG within the profile's file sizes.

use image::RgbImage;
use jpeg_encoder::{ColorType, Encoder, PixelDensity, SamplingFactor};

use super::PhotoError;
use crate::view::PhotoProfile;

/// Lowest quality: that of GA 461-2004.
const LOWEST: u8 = 70;
/// Chosen where the sizes leave the choice.
const PREFERRED: u8 = 85;
const HIGHEST: u8 = 95;

/// Encodes 4:2:0 in one scan and with the profile's resolution, at the quality nearest to 85 that gives a
/// file of an allowed size.
pub fn encode(pixels: &RgbImage, profile: &PhotoProfile) -> Result<Vec<u8>, PhotoError> {
    let smallest = profile.min_kib.map_or(0, |kib| kib as usize * 1024);
    let largest = profile
        .max_kib
        .map_or(usize::MAX, |kib| kib as usize * 1024);
    let preferred = at_quality(pixels, profile.dpi, PREFERRED)?;
    let qualities: Vec<u8> = if preferred.len() > largest {
        (LOWEST..PREFERRED).rev().collect()
    } else if preferred.len() < smallest {
        (PREFERRED + 1..=HIGHEST).collect()
    } else {
        return Ok(preferred);
    };
    for quality in qualities {
        let file = at_quality(pixels, profile.dpi, quality)?;
        if (smallest..=largest).contains(&file.len()) {
            return Ok(file);
        }
    }
    Err(PhotoError::CannotFit {
        min_kib: profile.min_kib.unwrap_or(0),
        max_kib: profile.max_kib.unwrap_or(u32::MAX),
    })
}

/// One encoding; `dpi` goes into the JFIF header.
pub fn at_quality(pixels: &RgbImage, dpi: u32, quality: u8) -> Result<Vec<u8>, PhotoError> {
    let side = |length: u32| u16::try_from(length).map_err(|_| PhotoError::Broken);
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, quality);
    encoder.set_sampling_factor(SamplingFactor::R_4_2_0);
    encoder.set_density(PixelDensity::dpi(u16::try_from(dpi).unwrap_or(u16::MAX)));
    encoder
        .encode(
            pixels.as_raw(),
            side(pixels.width())?,
            side(pixels.height())?,
            ColorType::Rgb,
        )
        .map_err(|_| PhotoError::Broken)?;
    Ok(file)
}
