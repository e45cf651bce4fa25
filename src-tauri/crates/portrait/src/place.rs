//! Placing a head in the portrait.

use image::RgbImage;

use crate::face::{Face, PersonMask, Point};

/// How a portrait is cut out of a picture. The portrait's centre lies on `centre` of the picture; the picture is turned by
/// `-turn` around it, so that what leaned by `turn` stands upright, and scaled by `scale`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placement {
    /// Point of the upright full picture under the portrait's centre.
    pub centre: Point,
    /// Pixels of the portrait for each pixel of the picture.
    pub scale: f32,
    /// Degrees, positive clockwise.
    pub turn: f32,
}

/// A portrait of the profile's size, with what is in it, all in the portrait's pixels.
#[derive(Clone)]
pub struct Portrait {
    /// The portrait.
    pub pixels: RgbImage,
    /// Where it lies in the picture.
    pub placement: Placement,
    /// Faces in the picture, large enough to be meant.
    pub faces: u32,
    /// The largest of them.
    pub face: Option<Face>,
    /// Upper edge of the hair (or of what is worn on it), pixels from the upper edge; negative where it is cut off.
    pub hair_top: Option<f32>,
    /// The person in the portrait.
    pub mask: Option<PersonMask>,
}
