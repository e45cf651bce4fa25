//! Faces and persons in a picture.
//!
//! [`find`] finds them: a detector says where faces may be, a mesh of 468 points says whether
//! one is there and where its eyes, cheeks and chin lie, a segmentation says which part of the picture is a person.

pub(crate) mod detector;
pub(crate) mod finder;
pub(crate) mod mask;
pub(crate) mod mesh;
mod models;
mod pose;

use crate::place::frame::Frame;

pub use finder::{Found, find};
pub use mask::PersonMask;

/// A point of a picture in pixels, x to the right and y down; the middle of the first pixel is (0.5, 0.5).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f32,
    /// Down.
    pub y: f32,
}

impl Point {
    /// The point halfway between two.
    pub fn between(one: Self, other: Self) -> Self {
        Self {
            x: (one.x + other.x) / 2.0,
            y: (one.y + other.y) / 2.0,
        }
    }
}

/// One face, by the points of a mesh laid over it. Left and right are those of the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Face {
    /// Middle of the eye that is left in the picture.
    pub left_eye: Point,
    /// Middle of the eye that is right in the picture.
    pub right_eye: Point,
    /// Where the left cheek meets the ear (脸部宽, GA 461-2004).
    pub left_cheek: Point,
    /// Where the right cheek meets the ear.
    pub right_cheek: Point,
    /// Lowest point of the chin.
    pub chin: Point,
    /// Upper end of the forehead in the middle.
    pub forehead: Point,
    /// Tip of the nose.
    pub nose: Point,
    /// How far the head leans in the picture, degrees, positive clockwise.
    pub roll: f32,
    /// How far the head is turned to the side, degrees, positive towards the picture's right.
    pub yaw: f32,
    /// How far the head is raised, degrees, positive upwards.
    pub pitch: f32,
    /// How sure the mesh is that this is a face, 0 to 1.
    pub score: f32,
}

impl Face {
    /// Width of the face from cheek to cheek, pixels.
    pub fn width(&self) -> f32 {
        let (x, y) = (
            self.right_cheek.x - self.left_cheek.x,
            self.right_cheek.y - self.left_cheek.y,
        );
        x.hypot(y)
    }

    /// Middle between the eyes.
    pub fn between_eyes(&self) -> Point {
        Point::between(self.left_eye, self.right_eye)
    }

    /// Middle between the cheeks.
    pub fn between_cheeks(&self) -> Point {
        Point::between(self.left_cheek, self.right_cheek)
    }

    /// A face of a picture, in the pixels of a frame that lies on the picture.
    pub(crate) fn in_frame(&self, frame: &Frame) -> Self {
        let point = |point: Point| frame.to_frame(point);
        Self {
            left_eye: point(self.left_eye),
            right_eye: point(self.right_eye),
            left_cheek: point(self.left_cheek),
            right_cheek: point(self.right_cheek),
            chin: point(self.chin),
            forehead: point(self.forehead),
            nose: point(self.nose),
            roll: self.roll - frame.placement.turn,
            ..*self
        }
    }

    /// Whether another face is the same one, found twice.
    pub(crate) fn is_at(&self, other: &Self) -> bool {
        let (here, there) = (self.between_eyes(), other.between_eyes());
        let distance = (here.x - there.x).hypot(here.y - there.y);
        distance < self.width().max(other.width()) / 2.0
    }
}
