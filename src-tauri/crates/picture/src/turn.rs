//! Turning a picture upright.

use image::metadata::Orientation;
use image::{DynamicImage, RgbImage};

/// Pixels each way that are turned together: rows of the one picture are columns of the other, and both fit into the cache.
const TILE: usize = 32;

/// The picture as its file says it is to be held.
pub fn turned(picture: RgbImage, orientation: Orientation) -> RgbImage {
    match orientation {
        Orientation::NoTransforms => picture,
        // As phones are held; the others are rare.
        Orientation::Rotate90 => on_its_side(&picture, true),
        Orientation::Rotate270 => on_its_side(&picture, false),
        _ => {
            let mut picture = DynamicImage::ImageRgb8(picture);
            picture.apply_orientation(orientation);
            picture.into_rgb8()
        }
    }
}

/// A quarter turn.
fn on_its_side(picture: &RgbImage, clockwise: bool) -> RgbImage {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let mut turned = RgbImage::new(height as u32, width as u32);
    let (from, _) = picture.as_raw().as_chunks::<3>();
    let (to, _) = turned.as_chunks_mut::<3>();
    for top in (0..width).step_by(TILE) {
        for left in (0..height).step_by(TILE) {
            let end = (left + TILE).min(height);
            for y in top..(top + TILE).min(width) {
                let row = &mut to[y * height + left..y * height + end];
                // A row of the result is a column, seen from below when it is turned clockwise.
                if clockwise {
                    for (pixel, x) in row.iter_mut().zip(left..) {
                        *pixel = from[(height - 1 - x) * width + y];
                    }
                } else {
                    for (pixel, x) in row.iter_mut().zip(left..) {
                        *pixel = from[x * width + width - 1 - y];
                    }
                }
            }
        }
    }
    turned
}

#[cfg(test)]
mod tests {
    use image::{Rgb, RgbImage, imageops};

    use super::on_its_side;

    #[test]
    fn a_quarter_turn_moves_every_pixel_where_it_belongs() {
        let picture = RgbImage::from_fn(70, 33, |x, y| Rgb([x as u8, y as u8, 9]));
        assert!(on_its_side(&picture, true) == imageops::rotate90(&picture));
        assert!(on_its_side(&picture, false) == imageops::rotate270(&picture));
    }
}
