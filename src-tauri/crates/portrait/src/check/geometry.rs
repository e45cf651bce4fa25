//! How the head stands in the portrait.

use super::Measure;
use crate::place::Portrait;
use crate::profile::{Bounds, Profile};

/// How far the eyes may stand above their lowest place and still be the reason why the hair comes too high, of 441
/// pixels of height.
const AT_LOWEST: f32 = 6.0;

/// The value of a measure of the head's place; `None` for others and where there is no face.
pub fn value(measure: Measure, portrait: &Portrait) -> Option<f32> {
    let face = portrait.face.as_ref()?;
    let height = portrait.pixels.height() as f32;
    match measure {
        Measure::HeadShare => portrait.hair_top.map(|top| (face.chin.y - top) / height),
        Measure::FaceWidth => Some(face.width()),
        Measure::HairTop => portrait.hair_top,
        Measure::Eyes => Some(height - (face.left_eye.y + face.right_eye.y) / 2.0),
        Measure::Middle => Some((face.left_eye.x + face.right_eye.x) / 2.0),
        Measure::Roll => Some(face.roll),
        Measure::Yaw => Some(face.yaw),
        _ => None,
    }
}

/// The limits of the hair's height. The eyes' lowest place wins (GA 461-2004): a head that stands as low as they allow may
/// come closer to the upper edge, but not be cut off.
pub fn hair_bounds(portrait: &Portrait, profile: &Profile) -> Bounds {
    let mut bounds = profile.bounds(Measure::HairTop);
    let least = profile.eyes_above_lower_edge;
    let slack = AT_LOWEST * profile.height as f32 / 441.0;
    if value(Measure::Eyes, portrait).is_some_and(|eyes| eyes <= least + slack) {
        bounds.good.min = bounds.taken.min;
    }
    bounds
}
