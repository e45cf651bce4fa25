//! How much of the face is coarse and how much fine: its mean power spectrum.

use image::RgbImage;
use rustfft::algorithm::Radix4;
use rustfft::num_complex::Complex32;
use rustfft::{Fft, FftDirection};

use super::face_area::Box2;
use super::plane::brightness;

/// Mean power of square pieces of the face, by frequency.
pub struct Spectrum {
    /// Side of the pieces, a power of two.
    pub side: usize,
    /// Power of the brightness: `side` rows (frequency down) of `side` (frequency across), 0 first.
    pub brightness: Vec<f32>,
    /// Power of red less blue, likewise.
    pub colour: Vec<f32>,
}

impl Spectrum {
    /// Of a part of a picture; `None` where it is smaller than 32 pixels.
    pub fn of(pixels: &RgbImage, part: Box2) -> Option<Self> {
        let (wide, tall) = (part.right - part.left, part.bottom - part.top);
        let side = [128, 64, 32]
            .into_iter()
            .find(|side| *side <= wide && *side <= tall)?;
        let mut spectrum = Self {
            side,
            brightness: vec![0.0; side * side],
            colour: vec![0.0; side * side],
        };
        let window = hann(side);
        // The one algorithm for powers of two: a planner would build all of them into the program.
        let fft = Radix4::new(side, FftDirection::Forward);
        let mut buffer = vec![Complex32::default(); side * side];
        for top in starts(part.top, tall, side) {
            for left in starts(part.left, wide, side) {
                cut(pixels, left, top, &window, &mut buffer);
                transform(&fft, &mut buffer, side);
                spectrum.add(&buffer);
            }
        }
        Some(spectrum)
    }

    /// Adds a piece that carried brightness as its real and colour as its imaginary part: a real signal's spectrum at
    /// -f is the conjugate of that at f, which takes the two apart again.
    fn add(&mut self, piece: &[Complex32]) {
        let side = self.side;
        for down in 0..side {
            let mirrored = (side - down) % side * side;
            for across in 0..side {
                let here = piece[down * side + across];
                let there = piece[mirrored + (side - across) % side].conj();
                self.brightness[down * side + across] += (here + there).norm_sqr();
                self.colour[down * side + across] += (here - there).norm_sqr();
            }
        }
    }

    /// Frequencies of the half that says everything, in cycles a pixel: `(place, across, down)`.
    pub fn frequencies(&self) -> impl Iterator<Item = (usize, f32, f32)> + '_ {
        let side = self.side as i32;
        let cycles = move |index: i32| {
            let signed = if index > side / 2 {
                index - side
            } else {
                index
            };
            signed as f32 / side as f32
        };
        (0..=side / 2).flat_map(move |down| {
            (0..side).map(move |across| {
                (
                    (down * side + across) as usize,
                    cycles(across),
                    cycles(down),
                )
            })
        })
    }
}

/// Where pieces begin so that they cover a length, overlapping.
fn starts(from: usize, length: usize, side: usize) -> Vec<usize> {
    let spare = length - side;
    let pieces = if spare >= side / 4 { 2 } else { 1 };
    (0..pieces)
        .map(|piece| {
            from + if pieces == 1 {
                spare / 2
            } else {
                piece * spare
            }
        })
        .collect()
}

fn hann(side: usize) -> Vec<f32> {
    (0..side)
        .map(|place| {
            let turn = std::f32::consts::TAU * (place as f32 + 0.5) / side as f32;
            0.5 - 0.5 * turn.cos()
        })
        .collect()
}

fn cut(pixels: &RgbImage, left: usize, top: usize, window: &[f32], buffer: &mut [Complex32]) {
    let side = window.len();
    let mut mean = Complex32::default();
    for (place, value) in buffer.iter_mut().enumerate() {
        let (x, y) = (left + place % side, top + place / side);
        let pixel = pixels.get_pixel(x as u32, y as u32).0;
        *value = Complex32::new(brightness(pixel), f32::from(pixel[0]) - f32::from(pixel[2]));
        mean += *value;
    }
    mean /= buffer.len() as f32;
    for (place, value) in buffer.iter_mut().enumerate() {
        *value = (*value - mean) * (window[place % side] * window[place / side]);
    }
}

/// Rows, then columns: the two-dimensional transform, in place.
fn transform(fft: &Radix4<f32>, buffer: &mut [Complex32], side: usize) {
    fft.process(buffer);
    transpose(buffer, side);
    fft.process(buffer);
    transpose(buffer, side);
}

fn transpose(square: &mut [Complex32], side: usize) {
    for row in 0..side {
        for column in row + 1..side {
            square.swap(row * side + column, column * side + row);
        }
    }
}
