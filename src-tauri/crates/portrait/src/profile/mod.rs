//! What a city asks of a portrait.

mod limits;

use std::ops::RangeInclusive;

pub use limits::{Bounds, Limits, Window};

use crate::check::Measure;

/// Size that the GA 461-2004 numbers are written for.
const CARD: (f32, f32) = (358.0, 441.0);

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
    /// What no rule gives in numbers; where the head stands is judged by the fields above, see [`Profile::bounds`].
    pub limits: Limits,
}

impl Profile {
    /// GA 461-2004, 居民身份证制证用数字相片技术要求: the identity card's picture, which most cities ask for.
    /// 脸部宽 207 ± 14 px, hair 7–21 px below the edge, eyes ≥ 207 px above the lower edge, 350 dpi.
    pub fn identity_card() -> Self {
        Self::named("GA461-2004", 358, 441, 350)
    }

    /// The social security card's picture by the later texts of provinces: as the identity card's, with a face from
    /// 179 to 255 px wide and the middle between the eyes 162–196 px from the left.
    pub fn social_security_card() -> Self {
        Self::named("SSC", 358, 441, 350)
    }

    /// The social security card's picture of 2011: 236 × 295 px, 300 dpi, ≤ 100 KB; it gives no positions, so they are
    /// the later text's in proportion.
    pub fn social_security_card_2011() -> Self {
        Self {
            max_kib: Some(100),
            ..Self::named("SSC-2011", 236, 295, 300)
        }
    }

    /// The profile of a name with the package's sizes. Names that are not known, and sizes other than those the rule
    /// was written for, take the proportions of GA 461-2004.
    pub fn named(name: &str, width: u32, height: u32, dpi: u32) -> Self {
        let part = width as f32 / CARD.0;
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
            eyes_above_lower_edge: 207.0 * height as f32 / CARD.1,
            middle: scaled(162.0, 196.0),
            limits: Limits::of_the_picture(),
        }
    }

    /// The limits of a measure.
    pub fn bounds(&self, measure: Measure) -> Bounds {
        let part = self.width as f32 / CARD.0;
        match measure {
            Measure::PixelSize => Bounds::only(Some(1.0), Some(1.0)),
            Measure::FileSize => {
                let kib = |limit: Option<u32>| limit.map(|kib| kib as f32);
                Bounds::only(kib(self.min_kib), kib(self.max_kib))
            }
            // 人像头部约占图像的三分之二; with the face 207 px wide and the hair counted it is nearer to four fifths
            Measure::HeadShare => Bounds::between(0.6..=0.86, 0.5..=0.92),
            Measure::FaceWidth => widened(&self.face_width, 0.15 * self.face_width.end()),
            Measure::HairTop => Bounds::between(
                self.hair_top.clone(),
                // hair this near to the edge cannot be told from hair that is cut off
                3.0 * part..=self.hair_top.end() + 24.0 * part,
            ),
            Measure::Eyes => {
                let least = self.eyes_above_lower_edge;
                Bounds::at_least(least, Some(0.93 * least))
            }
            Measure::Middle => widened(&self.middle, 16.0 * part),
            other => self.limits.of(other),
        }
    }
}

/// Good within a range, taken within `by` around it.
fn widened(range: &RangeInclusive<f32>, by: f32) -> Bounds {
    Bounds::between(range.clone(), range.start() - by..=range.end() + by)
}
