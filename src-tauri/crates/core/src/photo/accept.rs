//! The way from a file to a photo.

use sicard_picture::{Enough, JpegRules, Picture, at_quality, encode, fit, read, shrink};

use super::PhotoError;
use crate::view::PhotoProfile;

/// Longest side of the picture that shows what the file was.
const PREVIEW_SIDE: u32 = 900;
const PREVIEW_QUALITY: u8 = 85;
const PREVIEW_DPI: u32 = 96;
/// Chosen where the profile's file sizes leave the choice.
const QUALITY: u8 = 85;

/// What a picture would become.
pub struct Accepted {
    /// The photo: a JPEG of the profile's size.
    pub jpeg: Vec<u8>,
    /// What the file shows, upright, as a JPEG of at most 900 pixels a side.
    pub before: Vec<u8>,
    /// Pixels of the file, upright.
    pub width: u32,
    /// Pixels of the file, upright.
    pub height: u32,
    /// Pixels of the photo, width and height: those of the profile.
    pub size: (u32, u32),
    /// `jpeg` is the file, byte for byte.
    pub as_is: bool,
    /// Something was cut off at the edges.
    pub cropped: bool,
}

/// A photo that was made of a picture, without what the picture was.
pub struct Made {
    /// The photo: a JPEG of the profile's size.
    pub jpeg: Vec<u8>,
    /// Pixels of the file, upright: width and height.
    pub file_size: (u32, u32),
    /// Pixels of the photo, width and height: those of the profile.
    pub size: (u32, u32),
    /// `jpeg` is the file, byte for byte.
    pub as_is: bool,
    /// Something was cut off at the edges.
    pub cropped: bool,
}

/// Makes a photo of a picture's bytes, or says why it cannot be one.
///
/// # Errors
/// See [`PhotoError`].
pub fn accept(file: &[u8], profile: &PhotoProfile) -> Result<Accepted, PhotoError> {
    let picture = read(file, enough(profile))?;
    let made = make_of(file, &picture, profile)?;
    let mut before = shrink(&picture.pixels, PREVIEW_SIDE)?;
    picture.convert(&mut before);
    let before = at_quality(&before, PREVIEW_DPI, PREVIEW_QUALITY)?;
    Ok(Accepted {
        jpeg: made.jpeg,
        before,
        width: made.file_size.0,
        height: made.file_size.1,
        size: made.size,
        as_is: made.as_is,
        cropped: made.cropped,
    })
}

/// As [`accept`], for whom the photo alone is enough.
///
/// # Errors
/// See [`PhotoError`].
pub fn make(file: &[u8], profile: &PhotoProfile) -> Result<Made, PhotoError> {
    make_of(file, &read(file, enough(profile))?, profile)
}

fn make_of(file: &[u8], picture: &Picture, profile: &PhotoProfile) -> Result<Made, PhotoError> {
    let (width, height) = picture.full;
    let as_is = picture.plain_jpeg
        && (width, height) == (profile.width, profile.height)
        && within_sizes(file.len(), profile);
    let (jpeg, cropped) = if as_is {
        (file.to_vec(), false)
    } else {
        let fitted = fit(picture, profile.width, profile.height)?;
        (encode(&fitted.pixels, &rules(profile))?, fitted.cropped)
    };
    Ok(Made {
        jpeg,
        file_size: (width, height),
        size: (profile.width, profile.height),
        as_is,
        cropped,
    })
}

/// How much of a picture is needed for a photo: twice its pixels, so that scaling has something to average.
pub fn enough(profile: &PhotoProfile) -> Enough {
    Enough::Cover(2 * profile.width, 2 * profile.height)
}

fn rules(profile: &PhotoProfile) -> JpegRules {
    JpegRules {
        dpi: profile.dpi,
        quality: QUALITY,
        min_kib: profile.min_kib,
        max_kib: profile.max_kib,
    }
}

/// Largest photo of the package format.
const MAX_PHOTO_BYTES: usize = 2 << 20;

fn within_sizes(bytes: usize, profile: &PhotoProfile) -> bool {
    let kib = |limit: u32| limit as usize * 1024;
    bytes <= MAX_PHOTO_BYTES
        && profile.min_kib.is_none_or(|min| bytes >= kib(min))
        && profile.max_kib.is_none_or(|max| bytes <= kib(max))
}
