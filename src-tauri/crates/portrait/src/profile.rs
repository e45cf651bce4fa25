//! What a city asks of a portrait.

use std::ops::RangeInclusive;

/// A profile: sizes, where the head stands, and the limits of every measure. Lengths are pixels of the portrait.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// As the package calls it, such as `GA461-2004`.
    pub name: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// Dots per inch.
    pub dpi: u32,
    /// Smallest file, KiB.
    pub min_kib: Option<u32>,
    /// Largest file, KiB.
    pub max_kib: Option<u32>,
    /// Face width from cheek to cheek.
    pub face_width: RangeInclusive<f32>,
    /// From the upper edge down to the hair.
    pub hair_top: RangeInclusive<f32>,
    /// From the eyes down to the lower edge, at least; wins over `hair_top`.
    pub eyes_above_lower_edge: f32,
    /// Where the middle between the eyes may stand, from the left.
    pub middle: RangeInclusive<f32>,
}

impl Profile {
    /// The profile of a name with the package's sizes. Names that are not known, and sizes other than those the rule
    /// was written for, take the proportions of GA 461-2004.
    pub fn named(name: &str, width: u32, height: u32, dpi: u32) -> Self {
        let part = width as f32 / 358.0;
        let scaled = |from: f32, to: f32| from * part..=to * part;
        let social_security = name.to_ascii_uppercase().starts_with("SSC");
        Self {
            name: name.to_owned(),
            width,
            height,
            dpi,
            min_kib: None,
            max_kib: None,
            face_width: if social_security {
                scaled(179.0, 255.0)
            } else {
                scaled(193.0, 221.0)
            },
            hair_top: scaled(7.0, 21.0),
            eyes_above_lower_edge: 207.0 * height as f32 / 441.0,
            middle: scaled(162.0, 196.0),
        }
    }
}
