//! The city's rules for a photo, for those who make and measure it.

use sicard_picture::{Enough, JpegRules};
use sicard_portrait::profile::Profile;

use crate::view::{PhotoGuides, PhotoProfile};

/// Chosen where the profile's file sizes leave the choice.
const QUALITY: u8 = 85;
/// Largest photo of the package format.
const MAX_PHOTO_BYTES: usize = 2 << 20;

/// A profile of a package, with what is asked of face and background.
pub fn portrait_profile(profile: &PhotoProfile) -> Profile {
    Profile {
        min_kib: profile.min_kib,
        max_kib: profile.max_kib,
        ..Profile::named(&profile.profile, profile.width, profile.height, profile.dpi)
    }
}

/// How a photo is encoded.
pub fn jpeg_rules(profile: &PhotoProfile) -> JpegRules {
    JpegRules {
        dpi: profile.dpi,
        quality: QUALITY,
        min_kib: profile.min_kib,
        max_kib: profile.max_kib,
    }
}

/// How much of a picture is read: three times a photo's pixels each way. The portrait of somebody who sits as people do for one is a
/// good half of the picture; with less, most files would have to be read a second time for it.
pub fn enough(profile: &PhotoProfile) -> Enough {
    Enough::Cover(3 * profile.width, 3 * profile.height)
}

/// Whether a file of so many bytes may be the photo.
pub fn within_sizes(bytes: usize, profile: &PhotoProfile) -> bool {
    let kib = |limit: u32| limit as usize * 1024;
    bytes <= MAX_PHOTO_BYTES
        && profile.min_kib.is_none_or(|min| bytes >= kib(min))
        && profile.max_kib.is_none_or(|max| bytes <= kib(max))
}

/// The lines that the profile draws over a portrait.
pub fn guides(profile: &PhotoProfile) -> PhotoGuides {
    let profile = portrait_profile(profile);
    let ends = |range: &std::ops::RangeInclusive<f32>| [*range.start(), *range.end()];
    PhotoGuides {
        hair_top: ends(&profile.hair_top),
        eyes: profile.height as f32 - profile.eyes_above_lower_edge,
        middle: ends(&profile.middle),
        face_width: ends(&profile.face_width),
    }
}
