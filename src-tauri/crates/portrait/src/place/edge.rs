//! The colour of a picture's own edge.

use image::RgbImage;

use super::frame::Frame;
use crate::face::Point;

/// Pixels looked at along each side of a frame.
const STEPS: u32 = 64;

/// The median colour of the picture's outermost pixels that are nearest to the frame's upper three sides: that of the wall
/// behind a person, since the person leaves a portrait at the lower one.
pub fn colour(picture: &RgbImage, frame: &Frame) -> [u8; 3] {
    let (width, height) = (frame.width as f32, frame.height as f32);
    let nearest = |x: f32, y: f32| {
        let point = frame.to_picture(Point { x, y });
        let pixel = |at: f32, length: u32| at.clamp(0.0, length as f32 - 1.0) as u32;
        picture
            .get_pixel(
                pixel(point.x, picture.width()),
                pixel(point.y, picture.height()),
            )
            .0
    };
    let seen: Vec<[u8; 3]> = (0..STEPS)
        .flat_map(|step| {
            let part = (step as f32 + 0.5) / STEPS as f32;
            // The sides down to two thirds: the shoulders begin there.
            let down = part * height * 2.0 / 3.0;
            [
                nearest(part * width, 0.0),
                nearest(0.0, down),
                nearest(width, down),
            ]
        })
        .collect();
    std::array::from_fn(|channel| {
        let mut values: Vec<u8> = seen.iter().map(|colour| colour[channel]).collect();
        values.sort_unstable();
        values[values.len() / 2]
    })
}
