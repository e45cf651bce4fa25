//! A picture that photos can be made of.

use std::path::Path;

use sicard_picture::{Enough, Picture, at_quality, load, memory, read, shrink};

use super::PhotoError;
use super::rules::{enough, within_sizes};
use crate::view::{PhotoPlacement, PhotoProfile};

/// Longest side of the picture that shows what the file was.
const PREVIEW_SIDE: u32 = 1400;
const PREVIEW_QUALITY: u8 = 85;
const PREVIEW_DPI: u32 = 96;
/// How often a photo may be enlarged: a picture with fewer pixels is refused before anybody looks for a face in it.
const MAX_ENLARGEMENT: u32 = 2;
/// Pixels of the photo for each pixel in memory, at most, as long as the file has more to give. From a copy at this limit a photo differs by 46 dB
/// (PSNR) from one of the whole file, which nobody sees; the next larger copy is four times the work.
const FINE: f32 = 0.6;

/// A picture's file, and its pixels as far as they are needed.
pub struct Source {
    file: Vec<u8>,
    pub(super) picture: Picture,
}

impl Source {
    /// Reads a picture's bytes.
    ///
    /// # Errors
    /// See [`PhotoError`].
    pub fn read(file: Vec<u8>, profile: &PhotoProfile) -> Result<Self, PhotoError> {
        let picture = read(&file, enough(profile))?;
        refuse_small(picture.full, profile)?;
        Ok(Self { file, picture })
    }

    /// Reads a file.
    ///
    /// # Errors
    /// See [`PhotoError`].
    pub fn load(path: &Path, profile: &PhotoProfile) -> Result<Self, PhotoError> {
        Self::read(load(path)?, profile)
    }

    /// About how many bytes a file takes while it is read.
    pub fn memory(file: &[u8], profile: &PhotoProfile) -> u64 {
        memory(file, enough(profile))
    }

    /// The file.
    pub fn file(&self) -> &[u8] {
        &self.file
    }

    /// Width and height of the picture in the file, upright.
    pub fn size(&self) -> (u32, u32) {
        self.picture.full
    }

    /// What the file shows, upright and small, as a JPEG.
    ///
    /// # Errors
    /// See [`PhotoError`].
    pub fn before(&self) -> Result<Vec<u8>, PhotoError> {
        let mut pixels = shrink(&self.picture.pixels, PREVIEW_SIDE)?;
        self.picture.convert(&mut pixels);
        at_quality(&pixels, PREVIEW_DPI, PREVIEW_QUALITY)
    }

    /// The file has size and format of a photo.
    pub fn may_be_as_is(&self, profile: &PhotoProfile) -> bool {
        self.picture.plain_jpeg
            && self.picture.full == (profile.width, profile.height)
            && within_sizes(self.file.len(), profile)
    }

    /// Pixels of the file for each pixel in memory.
    pub(super) fn factor(&self) -> f32 {
        self.picture.full.0 as f32 / self.picture.pixels.width() as f32
    }

    /// Reads more of the file where a portrait at this place needs it; says whether it did.
    pub(super) fn refine(&mut self, placement: &PhotoPlacement) -> Result<bool, PhotoError> {
        let factor = self.factor();
        if factor <= 1.0 || placement.scale * factor <= FINE {
            return Ok(false);
        }
        let (width, height) = self.picture.full;
        let side = width.min(height) as f32 * placement.scale / FINE;
        self.picture = read(&self.file, Enough::Side(side as u32))?;
        Ok(true)
    }
}

fn refuse_small((width, height): (u32, u32), profile: &PhotoProfile) -> Result<(), PhotoError> {
    let (min_width, min_height) = (
        profile.width.div_ceil(MAX_ENLARGEMENT),
        profile.height.div_ceil(MAX_ENLARGEMENT),
    );
    if width >= min_width && height >= min_height {
        return Ok(());
    }
    Err(PhotoError::TooSmall {
        width,
        height,
        min_width,
        min_height,
    })
}
