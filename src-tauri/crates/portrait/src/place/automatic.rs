//! Where a head is placed by the profile.

use image::RgbImage;

use super::Placement;
use super::frame::Frame;
use crate::face::{Face, Point};
use crate::profile::Profile;

/// From the eyes to the hair, in face widths, before the hair has been looked for.
const HAIR: f32 = 0.75;
/// The eyes are kept this much higher above the lower edge than the profile asks, pixels of a portrait 441 high.
const SPARE: f32 = 3.0;
/// Parts of a profile's range that are not used, on either side, so that another measurement lies within it too.
const INSET: f32 = 0.2;
/// Steps tried over each range where the picture is too small around the head.
const STEPS: i32 = 4;

/// What placing needs to know of a head, in the picture's pixels.
#[derive(Clone, Copy, Debug)]
pub struct Head {
    /// Middle between the eyes.
    pub eyes: Point,
    /// What is to stand in the middle: between the eyes' middle and the cheeks'.
    pub middle: Point,
    /// From cheek to cheek.
    pub width: f32,
    /// Degrees, positive clockwise.
    pub turn: f32,
    /// From the eyes up to the end of the hair.
    pub hair: f32,
}

impl Head {
    /// The head of a face; its hair guessed.
    pub fn of(face: &Face) -> Self {
        let eyes = face.between_eyes();
        Self {
            eyes,
            middle: Point::between(eyes, face.between_cheeks()),
            width: face.width(),
            turn: face.roll,
            hair: face.width() * HAIR,
        }
    }

    /// A head that was measured in a frame, in the picture the frame lies on.
    pub fn in_picture(self, frame: &Frame) -> Self {
        let scale = frame.placement.scale;
        Self {
            eyes: frame.to_picture(self.eyes),
            middle: frame.to_picture(self.middle),
            width: self.width / scale,
            turn: self.turn + frame.placement.turn,
            hair: self.hair / scale,
        }
    }
}

/// What the three ranges of a profile are aimed at.
#[derive(Clone, Copy)]
struct Aim {
    face_width: f32,
    hair_top: f32,
    middle: f32,
}

/// The placement in the middle of the profile's ranges; where that would show what is not in the picture, the one within the
/// ranges that shows least of it.
pub fn place(head: &Head, picture: &RgbImage, profile: &Profile) -> Placement {
    let (width, height) = picture.dimensions();
    let outside = |placement: Placement| placement.frame(profile).outside(width, height);
    let best = aimed(head, profile, &aim(profile, [0; 3]));
    if outside(best) <= 0.0 {
        return best;
    }
    let steps = || -STEPS..=STEPS;
    let mut tried: Vec<(f32, i32, Placement)> = steps()
        .flat_map(|a| steps().flat_map(move |b| steps().map(move |c| [a, b, c])))
        .map(|step| {
            let placement = aimed(head, profile, &aim(profile, step));
            let away = step.iter().map(|step| step * step).sum();
            ((outside(placement) * 1000.0).round(), away, placement)
        })
        .collect();
    tried.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
    tried[0].2
}

fn aim(profile: &Profile, step: [i32; 3]) -> Aim {
    let within = |range: &std::ops::RangeInclusive<f32>, step: i32| {
        let (low, high) = (range.start(), range.end());
        let half = (high - low) / 2.0 * (1.0 - 2.0 * INSET);
        (low + high) / 2.0 + half * step as f32 / STEPS as f32
    };
    Aim {
        face_width: within(&profile.face_width, step[0]),
        hair_top: within(&profile.hair_top, step[1]),
        middle: within(&profile.middle, step[2]),
    }
}

fn aimed(head: &Head, profile: &Profile, aim: &Aim) -> Placement {
    let scale = aim.face_width / head.width.max(1.0);
    let (sin, cos) = head.turn.to_radians().sin_cos();
    let lowest = lowest_eyes(profile);
    let eyes_y = (aim.hair_top + head.hair * scale).min(lowest);
    // How far the eyes stand to the right of what is to be in the middle.
    let aside = ((head.eyes.x - head.middle.x) * cos + (head.eyes.y - head.middle.y) * sin) * scale;
    let (low, high) = (profile.middle.start(), profile.middle.end());
    let spare = (high - low) * INSET;
    let eyes_x = (aim.middle + aside).clamp(low + spare, high - spare);
    let right = (profile.width as f32 / 2.0 - eyes_x) / scale;
    let down = (profile.height as f32 / 2.0 - eyes_y) / scale;
    Placement {
        centre: Point {
            x: head.eyes.x + right * cos - down * sin,
            y: head.eyes.y + right * sin + down * cos,
        },
        scale,
        turn: head.turn,
    }
}

fn lowest_eyes(profile: &Profile) -> f32 {
    let height = profile.height as f32;
    height - profile.eyes_above_lower_edge - SPARE * height / 441.0
}
