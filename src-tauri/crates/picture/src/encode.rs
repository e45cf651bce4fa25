//! To a JPEG within a range of file sizes.

use image::RgbImage;
use turbojpeg::{Compressor, Image, PixelFormat, Subsamp};

use crate::PictureError;

/// Lowest quality: that of GA 461-2004.
pub const LOWEST: u8 = 70;
/// Beyond it files grow and nothing is seen of it.
pub const HIGHEST: u8 = 95;

/// What a JPEG has to be like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JpegRules {
    /// Dots per inch, written into the file.
    pub dpi: u32,
    /// Chosen where the sizes leave the choice; as everywhere here 70 to 95.
    pub quality: u8,
    /// Smallest file in KiB.
    pub min_kib: Option<u32>,
    /// Largest file in KiB.
    pub max_kib: Option<u32>,
}

/// Encodes at the quality nearest to the preferred one that gives a file of an allowed size; nothing is ever padded.
///
/// # Errors
/// [`PictureError::CannotFit`]; [`PictureError::Broken`] for a picture without pixels or with sides over 65,500.
pub fn encode(pixels: &RgbImage, rules: &JpegRules) -> Result<Vec<u8>, PictureError> {
    let bytes = |kib: u32| kib as usize * 1024;
    let smallest = rules.min_kib.map_or(0, bytes);
    let largest = rules.max_kib.map_or(usize::MAX, bytes);
    let quality = rules.quality.clamp(LOWEST, HIGHEST);
    let at = |quality| at_quality(pixels, rules.dpi, quality);
    let preferred = at(quality)?;
    let nearest = if preferred.len() > largest {
        best(LOWEST, quality, |file| file.len() <= largest, at)?
    } else if preferred.len() < smallest {
        // Mirrored, because the search prefers the upper end.
        let mirror = |number: u8| quality + HIGHEST - number;
        best(
            quality,
            HIGHEST,
            |file| file.len() >= smallest,
            |number| at(mirror(number)),
        )?
    } else {
        Some(preferred)
    };
    nearest
        .filter(|file| (smallest..=largest).contains(&file.len()))
        .ok_or(PictureError::CannotFit {
            min_kib: rules.min_kib.unwrap_or(0),
            max_kib: rules.max_kib.unwrap_or(u32::MAX),
        })
}

/// The file of the largest number within `lowest..=highest` that fits, by halving; all below one that fits fit as well.
fn best(
    lowest: u8,
    highest: u8,
    fits: impl Fn(&[u8]) -> bool,
    at: impl Fn(u8) -> Result<Vec<u8>, PictureError>,
) -> Result<Option<Vec<u8>>, PictureError> {
    let (mut low, mut high) = (lowest, highest);
    let mut found = None;
    while low <= high {
        let middle = low + (high - low) / 2;
        let file = at(middle)?;
        if fits(&file) {
            found = Some(file);
            low = middle + 1;
        } else {
            high = middle - 1;
        }
    }
    Ok(found)
}

/// One encoding: baseline, one scan, 4:2:0, Huffman tables made for the picture; `dpi` goes into the JFIF header.
///
/// # Errors
/// [`PictureError::Broken`] for a picture without pixels or with sides over 65,500.
pub fn at_quality(pixels: &RgbImage, dpi: u32, quality: u8) -> Result<Vec<u8>, PictureError> {
    let image = Image {
        pixels: pixels.as_raw().as_slice(),
        width: pixels.width() as usize,
        pitch: pixels.width() as usize * 3,
        height: pixels.height() as usize,
        format: PixelFormat::RGB,
    };
    let mut file = compress(image, quality).map_err(|_| PictureError::Broken)?;
    set_density(&mut file, dpi).ok_or(PictureError::Broken)?;
    Ok(file)
}

fn compress(image: Image<&[u8]>, quality: u8) -> turbojpeg::Result<Vec<u8>> {
    let mut encoder = Compressor::new()?;
    encoder.set_quality(i32::from(quality))?;
    encoder.set_subsamp(Subsamp::Sub2x2)?;
    encoder.set_optimize(true)?;
    encoder.compress_to_vec(image)
}

/// JFIF 1.02, "APP0": units 1 for dots per inch, then both densities. The crate has no way to set them.
fn set_density(file: &mut [u8], dpi: u32) -> Option<()> {
    let dots = u16::try_from(dpi).unwrap_or(u16::MAX).to_be_bytes();
    if file.get(6..11)? != b"JFIF\0" {
        return None;
    }
    let density = [1, dots[0], dots[1], dots[0], dots[1]];
    file.get_mut(13..18)?.copy_from_slice(&density);
    Some(())
}
