//! Whether two portraits are of one picture, also where it was encoded, scaled or cut otherwise.
//!
//! A perceptual hash of the face alone: the face is drawn upright and of one size by its eyes and chin, so that the cut does not matter;
//! its brightness goes through a cosine transform, and of the middle frequencies only the signs are kept. The lowest
//! frequencies are left out: light from above, dark eyes and a dark mouth are the same in every face.

mod index;

use std::f32::consts::PI;

use image::RgbImage;

use crate::face::{Face, Point};

pub use index::LikenessIndex;

/// Side of the drawn face, pixels.
const SIDE: usize = 64;
/// Frequencies in each direction.
const FREQUENCIES: usize = 17;
/// Bits of a likeness.
const BITS: usize = 256;
/// Bits that two likenesses of one picture differ in at most; cut, scaled and encoded anew they differ in about ten.
const ONE_PICTURE: u32 = 36;

/// The likeness of a face in a picture.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Likeness([u8; BITS / 8]);

impl Likeness {
    /// Of a face and the picture it was found in.
    pub fn of(picture: &RgbImage, face: &Face) -> Self {
        let drawn = drawn(picture, face);
        let waves = waves();
        // Rows first, then columns.
        let mut rows = [[0.0_f32; FREQUENCIES]; SIDE];
        for (y, row) in rows.iter_mut().enumerate() {
            for (frequency, value) in row.iter_mut().enumerate() {
                *value = (0..SIDE).map(|x| drawn[y][x] * waves[frequency][x]).sum();
            }
        }
        let mut bits = [0_u8; BITS / 8];
        let pairs =
            (1..FREQUENCIES).flat_map(|down| (1..FREQUENCIES).map(move |across| (down, across)));
        for (bit, (down, across)) in pairs.enumerate() {
            let value: f32 = (0..SIDE).map(|y| rows[y][across] * waves[down][y]).sum();
            if value > 0.0 {
                bits[bit / 8] |= 1 << (bit % 8);
            }
        }
        Self(bits)
    }

    /// In how many of 256 bits two differ.
    pub fn distance(&self, other: &Self) -> u32 {
        let (one, other) = (self.0.as_chunks().0, other.0.as_chunks().0);
        let pairs = one.iter().zip(other);
        let words = pairs.map(|(one, other)| u64::from_le_bytes(*one) ^ u64::from_le_bytes(*other));
        words.map(u64::count_ones).sum()
    }

    /// Whether both are of one picture.
    pub fn is_of_the_picture(&self, other: &Self) -> bool {
        self.distance(other) <= ONE_PICTURE
    }

    /// Some of the bits, at most 17, as a number.
    fn bits(&self, from: usize, count: usize) -> usize {
        let bytes = self.0[from / 8..].iter().take(3).enumerate();
        let value: usize = bytes
            .map(|(place, &byte)| usize::from(byte) << (8 * place))
            .sum();
        (value >> (from % 8)) & ((1 << count) - 1)
    }

    /// For keeping.
    pub fn to_bytes(self) -> [u8; BITS / 8] {
        self.0
    }

    /// As it was kept.
    pub fn from_bytes(bytes: [u8; BITS / 8]) -> Self {
        Self(bytes)
    }
}

impl std::fmt::Debug for Likeness {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Likeness(..)")
    }
}

/// Brightness of the face, eyes level, from above the brows to the chin.
fn drawn(picture: &RgbImage, face: &Face) -> [[f32; SIDE]; SIDE] {
    let eyes = face.between_eyes();
    let (across_x, across_y) = (
        face.right_eye.x - face.left_eye.x,
        face.right_eye.y - face.left_eye.y,
    );
    // The distance of the eyes shrinks with a turn of the head, that to the chin does not.
    let down = (face.chin.x - eyes.x).hypot(face.chin.y - eyes.y);
    let side = 1.6 * down;
    let length = across_x.hypot(across_y).max(f32::EPSILON);
    let (cos, sin) = (across_x / length, across_y / length);
    let mut drawn = [[0.0; SIDE]; SIDE];
    for (row, line) in drawn.iter_mut().enumerate() {
        for (column, value) in line.iter_mut().enumerate() {
            let u = ((column as f32 + 0.5) / SIDE as f32 - 0.5) * side;
            let v = ((row as f32 + 0.5) / SIDE as f32 - 0.35) * side;
            *value = brightness(
                picture,
                Point {
                    x: eyes.x + u * cos - v * sin,
                    y: eyes.y + u * sin + v * cos,
                },
                side / SIDE as f32,
            );
        }
    }
    drawn
}

/// Mean brightness of a square around a point, BT.601.
fn brightness(picture: &RgbImage, at: Point, side: f32) -> f32 {
    let range = |middle: f32, end: u32| {
        let last = end.saturating_sub(1) as f32;
        let from = (middle - side / 2.0).clamp(0.0, last) as u32;
        let to = (middle + side / 2.0).clamp(0.0, last) as u32;
        from..=to
    };
    let (mut sum, mut count) = (0.0, 0.0);
    for y in range(at.y, picture.height()) {
        for x in range(at.x, picture.width()) {
            let [red, green, blue] = picture.get_pixel(x, y).0.map(f32::from);
            sum += 0.299 * red + 0.587 * green + 0.114 * blue;
            count += 1.0;
        }
    }
    sum / count
}

fn waves() -> [[f32; SIDE]; FREQUENCIES] {
    let mut waves = [[0.0; SIDE]; FREQUENCIES];
    for (frequency, wave) in waves.iter_mut().enumerate() {
        for (place, value) in wave.iter_mut().enumerate() {
            *value = (PI / SIDE as f32 * (place as f32 + 0.5) * frequency as f32).cos();
        }
    }
    waves
}
