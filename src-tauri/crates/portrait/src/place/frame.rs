//! A rectangle laid over a picture, turned and scaled.

use super::Placement;
use crate::face::Point;

/// A rectangle of pixels that shows a part of a picture.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// Where it lies in the picture.
    pub placement: Placement,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
}

impl Frame {
    /// A square of `side` pixels around a point, showing `shown` pixels of the picture each way, turned by `turn` degrees.
    pub fn square(centre: Point, shown: f32, side: u32, turn: f32) -> Self {
        let scale = side as f32 / shown.max(1.0);
        Self {
            placement: Placement {
                centre,
                scale,
                turn,
            },
            width: side,
            height: side,
        }
    }

    /// The point of the picture under a point of the frame.
    pub fn to_picture(self, point: Point) -> Point {
        let (sin, cos) = self.placement.turn.to_radians().sin_cos();
        let x = (point.x - self.width as f32 / 2.0) / self.placement.scale;
        let y = (point.y - self.height as f32 / 2.0) / self.placement.scale;
        Point {
            x: self.placement.centre.x + x * cos - y * sin,
            y: self.placement.centre.y + x * sin + y * cos,
        }
    }

    /// The point of the frame over a point of the picture.
    pub fn to_frame(self, point: Point) -> Point {
        let (sin, cos) = self.placement.turn.to_radians().sin_cos();
        let x = (point.x - self.placement.centre.x) * self.placement.scale;
        let y = (point.y - self.placement.centre.y) * self.placement.scale;
        Point {
            x: self.width as f32 / 2.0 + x * cos + y * sin,
            y: self.height as f32 / 2.0 - x * sin + y * cos,
        }
    }

    /// The corners in the picture, clockwise from the frame's upper left.
    pub fn corners(&self) -> [Point; 4] {
        let (width, height) = (self.width as f32, self.height as f32);
        [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)]
            .map(|(x, y)| self.to_picture(Point { x, y }))
    }

    /// Share of the frame that lies outside a picture of this size.
    pub fn outside(&self, width: u32, height: u32) -> f32 {
        const STEPS: u32 = 32;
        let within = |point: Point| {
            (0.0..=width as f32).contains(&point.x) && (0.0..=height as f32).contains(&point.y)
        };
        if self.corners().into_iter().all(within) {
            return 0.0;
        }
        let part = |step: u32, length: u32| (step as f32 + 0.5) * length as f32 / STEPS as f32;
        let outside = (0..STEPS * STEPS)
            .filter(|step| {
                !within(self.to_picture(Point {
                    x: part(step % STEPS, self.width),
                    y: part(step / STEPS, self.height),
                }))
            })
            .count();
        outside as f32 / (STEPS * STEPS) as f32
    }
}
