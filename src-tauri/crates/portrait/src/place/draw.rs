//! Drawing: one resampling from a picture into a frame, turned and scaled.
//!
//! A kernel as wide as a pixel of the result (Catmull-Rom, stretched when scaling down) is laid on the picture around each
//! pixel of the result. Where the picture is more than twice as large, a smaller copy on its own grid comes in between; a kernel
//! many pixels wide would give the same for many times the work.

use image::{Rgb, RgbImage};

use super::frame::Frame;
use super::kernel::Kernel;
use super::part::Part;
use crate::face::Point;

/// What is drawn where the picture has ended.
#[derive(Clone, Copy, Debug)]
pub enum Beyond {
    /// The nearest pixel of the picture.
    Nearest,
    /// One colour.
    Colour([u8; 3]),
}

/// Draws what a frame shows of a picture.
pub fn frame(picture: &RgbImage, frame: &Frame, beyond: Beyond) -> RgbImage {
    let part = Part::of(picture, frame);
    let kernel = Kernel::for_scale((frame.placement.scale / part.scale).min(1.0));
    match kernel.taps() {
        4 => drawn::<4>(&part, &kernel, frame, beyond),
        6 => drawn::<6>(&part, &kernel, frame, beyond),
        _ => drawn::<8>(&part, &kernel, frame, beyond),
    }
}

fn drawn<const TAPS: usize>(
    part: &Part,
    kernel: &Kernel,
    frame: &Frame,
    beyond: Beyond,
) -> RgbImage {
    let (sin, cos) = frame.placement.turn.to_radians().sin_cos();
    let rest = frame.placement.scale / part.scale;
    let (right, down) = (
        Point {
            x: cos / rest,
            y: sin / rest,
        },
        Point {
            x: -sin / rest,
            y: cos / rest,
        },
    );
    let mut drawn = RgbImage::new(frame.width, frame.height);
    let first = part.point(frame.to_picture(Point { x: 0.5, y: 0.5 }));
    for (y, row) in drawn.rows_mut().enumerate() {
        let start = Point {
            x: first.x + y as f32 * down.x,
            y: first.y + y as f32 * down.y,
        };
        for (x, pixel) in row.enumerate() {
            let at = Point {
                x: start.x + x as f32 * right.x,
                y: start.y + x as f32 * right.y,
            };
            let seen = || part.seen::<TAPS>(kernel, at);
            *pixel = Rgb(match beyond {
                Beyond::Nearest => seen(),
                Beyond::Colour(colour) => mix(colour, part.within(at), seen),
            });
        }
    }
    drawn
}

fn mix(beyond: [u8; 3], share: f32, seen: impl FnOnce() -> [u8; 3]) -> [u8; 3] {
    if share <= 0.0 {
        return beyond;
    }
    let seen = seen();
    if share >= 1.0 {
        return seen;
    }
    std::array::from_fn(|channel| {
        let (far, near) = (f32::from(beyond[channel]), f32::from(seen[channel]));
        (far + (near - far) * share).round() as u8
    })
}
