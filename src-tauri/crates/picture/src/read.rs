//! From a file's bytes to upright pixels.

use image::RgbImage;
use image::metadata::Orientation;

use crate::kind::{Kind, kind};
use crate::limits::check_bytes;
use crate::profile::Profile;
use crate::{PictureError, heif, jpeg, other};

/// How much of a picture is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enough {
    /// All of it.
    Full,
    /// A shorter side of so many pixels is enough. A JPEG that is larger is decoded at 1/2, 1/4 or 1/8, the smallest of
    /// them that still is enough; everything else is read in full. Ask for twice of what is to be made of it.
    Side(u32),
    /// So many pixels of width and height, upright, are enough: for what is cut to this aspect and has half as many. Tighter
    /// than [`Enough::Side`] for pictures that are as upright as what is made of them.
    Cover(u32, u32),
}

impl Enough {
    /// Whether an upright picture of so many pixels will do.
    pub(crate) fn suffices(self, (width, height): (u32, u32)) -> bool {
        match self {
            Self::Full => false,
            Self::Side(side) => width.min(height) >= side,
            Self::Cover(least_width, least_height) => {
                width >= least_width && height >= least_height
            }
        }
    }
}

/// A picture in memory.
pub struct Picture {
    /// Upright, 8 bits a channel, transparent parts on white, in the colours of the file: see [`Picture::convert`].
    pub pixels: RgbImage,
    /// Width and height of the picture in the file, upright. `pixels` may be smaller: see [`Enough`].
    pub full: (u32, u32),
    /// The file is a JPEG of three 8-bit colour channels in sRGB, upright as it is stored, with nothing behind its end.
    pub plain_jpeg: bool,
    /// The file's colours, where they are not sRGB.
    pub profile: Option<Profile>,
}

impl Picture {
    /// Makes sRGB of a part of this picture, cut out and scaled.
    pub fn convert(&self, part: &mut RgbImage) {
        if let Some(profile) = &self.profile {
            profile.to_srgb(part);
        }
    }

    /// Makes sRGB of the whole picture.
    pub fn to_srgb(&mut self) {
        if let Some(profile) = self.profile.take() {
            profile.to_srgb(&mut self.pixels);
        }
    }
}

/// Reads a JPEG, PNG, BMP, WebP, TIFF or HEIC, whatever its name says; of several pictures in a file the first, of an
/// animation what it shows when it is not played.
///
/// # Errors
/// [`PictureError::NotAPicture`], [`PictureError::Broken`], [`PictureError::TooLarge`].
pub fn read(file: &[u8], enough: Enough) -> Result<Picture, PictureError> {
    check_bytes(file)?;
    match kind(file) {
        Some(Kind::Jpeg) => jpeg::read(file, enough),
        Some(Kind::Heif) => heif::read(file),
        Some(Kind::Other(format)) => other::read(file, format),
        None => Err(PictureError::NotAPicture),
    }
}

/// Width and height once a picture is turned upright.
pub fn upright(orientation: Orientation, (width, height): (u32, u32)) -> (u32, u32) {
    match orientation {
        Orientation::Rotate90
        | Orientation::Rotate270
        | Orientation::Rotate90FlipH
        | Orientation::Rotate270FlipH => (height, width),
        _ => (width, height),
    }
}
