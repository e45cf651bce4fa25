//! The part of a picture that a frame needs.

use fast_image_resize::images::{TypedImage, TypedImageRef};
use fast_image_resize::pixels::U8x3;
use fast_image_resize::{FilterType, ResizeAlg, ResizeOptions, Resizer};
use image::RgbImage;

use super::frame::Frame;
use super::kernel::Kernel;
use crate::face::Point;

/// Below this scale the picture is made smaller first.
const DIRECT: f32 = 0.5;
/// What is left to scale after that.
const REST: f32 = 2.0 / 3.0;
/// Pixels all around that repeat the outermost, so that the kernel never ends beyond them.
const RIM: usize = Kernel::MOST;

/// A part of a picture, scaled down where it is much larger than the frame.
pub struct Part {
    /// With the rim.
    pixels: Vec<[f32; 4]>,
    /// Pixels of a row with the rim.
    pitch: usize,
    width: f32,
    height: f32,
    /// Where it begins in the picture.
    left: f32,
    top: f32,
    /// Pixels of the part for each pixel of the picture.
    pub scale: f32,
}

impl Part {
    /// What a frame needs of a picture.
    pub fn of(picture: &RgbImage, frame: &Frame) -> Self {
        let scale = frame.placement.scale;
        let margin = 3.0 / scale.min(1.0) + 1.0;
        let corners = frame.corners();
        let bounds = |along: fn(&Point) -> f32, length: u32| {
            let least = corners.iter().map(along).fold(f32::MAX, f32::min) - margin;
            let most = corners.iter().map(along).fold(f32::MIN, f32::max) + margin;
            let from = least.floor().clamp(0.0, length as f32 - 1.0) as u32;
            let to = most.ceil().clamp(from as f32 + 1.0, length as f32) as u32;
            (from, to - from)
        };
        let (left, width) = bounds(|corner| corner.x, picture.width());
        let (top, height) = bounds(|corner| corner.y, picture.height());
        if scale >= DIRECT {
            let row = picture.width() as usize * 3;
            let rows = picture.as_raw()[top as usize * row..].chunks_exact(row);
            let rows = rows
                .take(height as usize)
                .map(|row| &row[left as usize * 3..(left + width) as usize * 3]);
            return Self::rimmed(rows, (width, height), (left, top), 1.0);
        }
        Self::reduced(picture, [left, top, width, height], scale / REST)
    }

    /// The nearest whole number of pixels is filled from a part of the picture that is a little larger or smaller than asked
    /// for, so that the scale is the same both ways.
    fn reduced(picture: &RgbImage, [left, top, width, height]: [u32; 4], scale: f32) -> Self {
        let pixels = |length: u32| ((length as f32 * scale).floor() as u32).max(1);
        let (across, down) = (pixels(width), pixels(height));
        let crop = (
            f64::from(across as f32 / scale).min(f64::from(picture.width() - left)),
            f64::from(down as f32 / scale).min(f64::from(picture.height() - top)),
        );
        // Typed, so that the program is not built for every kind of pixel.
        let from: TypedImageRef<U8x3> =
            TypedImageRef::from_buffer(picture.width(), picture.height(), picture.as_raw())
                .expect("three bytes a pixel");
        let mut bytes = vec![0; (across * down) as usize * 3];
        let mut to: TypedImage<U8x3> =
            TypedImage::from_buffer(across, down, &mut bytes).expect("three bytes a pixel");
        let options = ResizeOptions::new()
            .resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3))
            .crop(f64::from(left), f64::from(top), crop.0, crop.1);
        Resizer::new()
            .resize_typed(&from, &mut to, &options)
            .expect("a part of the picture");
        let rows = bytes.chunks_exact(across as usize * 3);
        Self::rimmed(rows, (across, down), (left, top), scale)
    }

    fn rimmed<'a>(
        rows: impl Iterator<Item = &'a [u8]>,
        (width, height): (u32, u32),
        (left, top): (u32, u32),
        scale: f32,
    ) -> Self {
        let pitch = width as usize + 2 * RIM;
        let mut pixels: Vec<[f32; 4]> = Vec::with_capacity(pitch * (height as usize + 2 * RIM));
        for (number, row) in rows.enumerate() {
            let begin = pixels.len();
            let numbers = |pixel: &[u8]| [pixel[0], pixel[1], pixel[2], 0].map(f32::from);
            pixels.extend([numbers(&row[..3]); RIM]);
            pixels.extend(row.chunks_exact(3).map(numbers));
            pixels.extend([numbers(&row[row.len() - 3..]); RIM]);
            let outermost = [number == 0, number + 1 == height as usize];
            for _ in 0..RIM * outermost.into_iter().filter(|&is| is).count() {
                pixels.extend_from_within(begin..begin + pitch);
            }
        }
        Self {
            pixels,
            pitch,
            width: width as f32,
            height: height as f32,
            left: left as f32,
            top: top as f32,
            scale,
        }
    }

    /// A point of the picture in the part's pixels.
    pub fn point(&self, point: Point) -> Point {
        Point {
            x: (point.x - self.left) * self.scale,
            y: (point.y - self.top) * self.scale,
        }
    }

    /// 1 where a pixel of the result lies within the part, 0 where it lies outside, between them on the edge.
    pub fn within(&self, at: Point) -> f32 {
        let inside = |at: f32, length: f32| (at.min(length - at) + 0.5).clamp(0.0, 1.0);
        inside(at.x, self.width).min(inside(at.y, self.height))
    }

    /// The colour at a point.
    #[inline(always)]
    pub fn seen<const TAPS: usize>(&self, kernel: &Kernel, at: Point) -> [u8; 3] {
        // Half a kernel beyond the edge all is of one colour.
        let reach = (TAPS / 2) as f32;
        let (left, across) = kernel.at::<TAPS>(at.x.clamp(-reach, self.width + reach));
        let (top, down) = kernel.at::<TAPS>(at.y.clamp(-reach, self.height + reach));
        let first = (top + RIM as isize) as usize * self.pitch + (left + RIM as isize) as usize;
        let mut sum = [0.5_f32; 4];
        for (row, &weight) in down.iter().enumerate() {
            let start = first + row * self.pitch;
            let pixels: &[[f32; 4]; TAPS] =
                self.pixels[start..].first_chunk().expect("within the rim");
            let mut line = [0.0_f32; 4];
            for (pixel, &weight) in pixels.iter().zip(across) {
                add(&mut line, pixel, weight);
            }
            add(&mut sum, &line, weight);
        }
        [sum[0] as u8, sum[1] as u8, sum[2] as u8]
    }
}

#[inline(always)]
fn add(sum: &mut [f32; 4], pixel: &[f32; 4], weight: f32) {
    for channel in 0..4 {
        sum[channel] += pixel[channel] * weight;
    }
}
