//! A picture and smaller copies of it: what looks for faces needs few pixels, and not each time all of the picture's.

use image::RgbImage;

use super::Placement;
use super::draw::{self, Beyond};
use super::frame::Frame;
use crate::face::Point;

/// A copy whose longer side has no more pixels is not halved again.
const SMALL: u32 = 256;

/// A picture, its half, the half of that, and so on.
pub struct Copies<'a> {
    picture: &'a RgbImage,
    halves: Vec<RgbImage>,
}

impl<'a> Copies<'a> {
    /// Makes them; a third of the picture's pixels in all.
    pub fn of(picture: &'a RgbImage) -> Self {
        let mut halves: Vec<RgbImage> = Vec::new();
        loop {
            let last = halves.last().unwrap_or(picture);
            let (shorter, longer) = (
                last.width().min(last.height()),
                last.width().max(last.height()),
            );
            if longer <= SMALL || shorter < 2 {
                break;
            }
            let half = halved(last);
            halves.push(half);
        }
        Self { picture, halves }
    }

    /// The picture.
    pub fn picture(&self) -> &'a RgbImage {
        self.picture
    }

    /// Its width and height.
    pub fn size(&self) -> (f32, f32) {
        let (width, height) = self.picture.dimensions();
        (width as f32, height as f32)
    }

    /// Draws what a frame shows of the picture, from the smallest copy that has a pixel for each of the frame's.
    pub fn frame(&self, frame: &Frame, beyond: Beyond) -> RgbImage {
        let Placement {
            centre,
            scale,
            turn,
        } = frame.placement;
        let times = (-scale.log2()).floor().max(0.0) as usize;
        let times = times.min(self.halves.len());
        let Some(copy) = times.checked_sub(1).map(|last| &self.halves[last]) else {
            return draw::frame(self.picture, frame, beyond);
        };
        let part = 1.0 / (1 << times) as f32;
        let placement = Placement {
            centre: Point {
                x: centre.x * part,
                y: centre.y * part,
            },
            scale: scale / part,
            turn,
        };
        draw::frame(
            copy,
            &Frame {
                placement,
                ..*frame
            },
            beyond,
        )
    }
}

/// Half as large. Each pixel is made of four by four, the nearer ones nine times as strong as the others, which are taken off
/// (Lagrange's midpoint): sharper than a mean, as fast. At the edges the outermost pixels are repeated.
fn halved(picture: &RgbImage) -> RgbImage {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let (across, down) = (width / 2, height / 2);
    let mut half = RgbImage::new(across as u32, down as u32);
    let rows: Vec<&[u8]> = picture.as_raw().chunks_exact(width * 3).collect();
    // A pixel more on the left and two on the right.
    let mut sums = vec![0_i16; (width + 3) * 3];
    let mut means = vec![0_u8; width * 3];
    for (y, to) in half.chunks_exact_mut(across * 3).enumerate() {
        let inner = [
            rows[(2 * y).saturating_sub(1)],
            rows[2 * y],
            rows[2 * y + 1],
            rows[(2 * y + 2).min(height - 1)],
        ];
        between_rows(inner, &mut sums[3..(width + 1) * 3]);
        sums.copy_within(3..6, 0);
        sums.copy_within(width * 3..(width + 1) * 3, (width + 1) * 3);
        sums.copy_within(width * 3..(width + 1) * 3, (width + 2) * 3);
        between_columns(&sums, &mut means);
        for (to, from) in to.chunks_exact_mut(3).zip(means.chunks_exact(6)) {
            to.copy_from_slice(&from[..3]);
        }
    }
    half
}

/// Four times the colours halfway between the inner two of four rows.
fn between_rows([a, b, c, d]: [&[u8]; 4], to: &mut [i16]) {
    let outer = a.iter().zip(d);
    let inner = b.iter().zip(c);
    for (to, ((&a, &d), (&b, &c))) in to.iter_mut().zip(outer.zip(inner)) {
        let near = i16::from(b) + i16::from(c);
        *to = (9 * near - i16::from(a) - i16::from(d)) >> 2;
    }
}

/// The colours halfway between each pixel and the next, from four times their numbers and a pixel more on the left.
fn between_columns(from: &[i16], to: &mut [u8]) {
    let (next, after, last) = (&from[3..], &from[6..], &from[9..]);
    let outer = from.iter().zip(last);
    let inner = next.iter().zip(after);
    for (to, ((&a, &d), (&b, &c))) in to.iter_mut().zip(outer.zip(inner)) {
        *to = ((9 * (b + c) - a - d + 32) >> 6).clamp(0, 255) as u8;
    }
}
