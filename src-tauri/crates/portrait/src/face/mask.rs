//! Which part of a picture is the person.

use super::models::SELFIE;
use crate::place::copies::Copies;
use crate::place::draw::Beyond;
use crate::place::frame::Frame;

/// Pixels of the model's picture, each way.
pub const SIDE: u32 = 256;

/// One byte a pixel, row by row, 0 background to 255 person.
#[derive(Clone)]
pub struct PersonMask {
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// `width` × `height` bytes.
    pub person: Vec<u8>,
}

impl PersonMask {
    /// The person in a square of [`SIDE`] pixels.
    pub(crate) fn of(picture: &Copies, square: &Frame) -> Self {
        let drawn = picture.frame(square, Beyond::Nearest);
        let [shares] = SELFIE.run(&drawn, 0.0);
        Self {
            width: SIDE,
            height: SIDE,
            person: shares
                .iter()
                .map(|share| (share.clamp(0.0, 1.0) * 255.0).round() as u8)
                .collect(),
        }
    }

    /// How much person there is at a point (in pixels of the mask, bilinear, the edge going on), 0 to 1.
    pub fn at(&self, x: f32, y: f32) -> f32 {
        let place = |at: f32, length: u32| {
            let at = (at - 0.5).clamp(0.0, length as f32 - 1.0);
            let low = at.floor();
            let next = (low as usize + 1).min(length as usize - 1);
            (low as usize, next, at - low)
        };
        let (left, right, across) = place(x, self.width);
        let (top, bottom, down) = place(y, self.height);
        let value =
            |x: usize, y: usize| f32::from(self.person[y * self.width as usize + x]) / 255.0;
        let upper = value(left, top) + (value(right, top) - value(left, top)) * across;
        let lower = value(left, bottom) + (value(right, bottom) - value(left, bottom)) * across;
        upper + (lower - upper) * down
    }
}
