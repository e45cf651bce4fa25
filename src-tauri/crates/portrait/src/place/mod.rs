//! Placing a head in the portrait.
//!
//! [`portrait`] does all of it, [`finer`] draws it again from a larger copy; [`at`] takes the clerk's own placement, [`look`]
//! measures a picture as it is, [`draw`] only draws, [`whitened`] makes the background white.

mod automatic;
pub(crate) mod copies;
pub(crate) mod draw;
mod edge;
pub(crate) mod frame;
mod kernel;
mod part;
mod person;
mod plane;
mod portrait;
mod whiten;

use image::RgbImage;

use crate::face::Point;
use crate::profile::Profile;
use frame::Frame;

pub use portrait::{Portrait, at, draw, finer, look, portrait};
pub use whiten::whitened;

/// How a portrait is cut out of a picture. The portrait's centre lies on `centre` of the picture; the picture is turned by
/// `-turn` around it, so that what leaned by `turn` stands upright, and scaled by `scale`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placement {
    /// Point of the full picture, as its file says it is to be held, under the portrait's centre.
    pub centre: Point,
    /// Pixels of the portrait for each pixel of the picture.
    pub scale: f32,
    /// Degrees, positive clockwise; any angle.
    pub turn: f32,
}

impl Placement {
    /// The largest part around a picture's middle that has the profile's aspect; the whole picture where it has its size.
    pub fn middle_of(picture: &RgbImage, profile: &Profile) -> Self {
        let (width, height) = (picture.width() as f32, picture.height() as f32);
        Self {
            centre: Point {
                x: width / 2.0,
                y: height / 2.0,
            },
            scale: (profile.width as f32 / width).max(profile.height as f32 / height),
            turn: 0.0,
        }
    }

    pub(crate) fn frame(self, profile: &Profile) -> Frame {
        Frame {
            placement: self,
            width: profile.width,
            height: profile.height,
        }
    }
}
