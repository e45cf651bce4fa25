//! Drawing: one resampling from the full picture into a frame, turned and scaled.
//!
//! A kernel as wide as a pixel of the result (Catmull-Rom, stretched when scaling down) is laid on the picture around each
//! pixel of the result. Where the picture is more than twice as large, it is first brought near the result's size by Lanczos-3,
//! still on its own grid; a kernel many pixels wide would give the same for many times the work.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};
use image::{Rgb, RgbImage};

use super::frame::Frame;
use crate::face::Point;

/// Below this scale the picture is made smaller first.
const DIRECT: f32 = 0.5;
/// What is left to scale after that.
const REST: f32 = 2.0 / 3.0;
/// Positions between two pixels for which the kernel is worked out.
const PHASES: usize = 128;

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
    let kernel = Kernel::for_scale(rest.min(1.0));
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
            *pixel = Rgb(match beyond {
                Beyond::Nearest => part.seen(&kernel, at),
                Beyond::Colour(colour) => mix(colour, part.within(at), || part.seen(&kernel, at)),
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

/// The part of a picture that a frame needs, scaled down where it is much larger than the frame.
struct Part {
    pixels: Vec<[f32; 4]>,
    width: i32,
    height: i32,
    /// Where it begins in the picture.
    left: f32,
    top: f32,
    /// Pixels of the part for each pixel of the picture.
    scale: f32,
}

impl Part {
    fn of(picture: &RgbImage, frame: &Frame) -> Self {
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
            return Self::copied(picture, left, top, width, height);
        }
        Self::reduced(picture, [left, top, width, height], scale / REST)
    }

    fn copied(picture: &RgbImage, left: u32, top: u32, width: u32, height: u32) -> Self {
        let mut pixels = Vec::with_capacity((width * height) as usize);
        for row in picture
            .as_raw()
            .chunks_exact(picture.width() as usize * 3)
            .skip(top as usize)
            .take(height as usize)
        {
            pixels.extend(numbers(
                &row[left as usize * 3..(left + width) as usize * 3],
            ));
        }
        Self {
            pixels,
            width: width as i32,
            height: height as i32,
            left: left as f32,
            top: top as f32,
            scale: 1.0,
        }
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
        let from = ImageRef::new(
            picture.width(),
            picture.height(),
            picture.as_raw(),
            PixelType::U8x3,
        )
        .expect("three bytes a pixel");
        let mut to = Image::new(across, down, PixelType::U8x3);
        let options = ResizeOptions::new()
            .resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3))
            .crop(f64::from(left), f64::from(top), crop.0, crop.1);
        Resizer::new()
            .resize(&from, &mut to, &options)
            .expect("a part of the picture");
        Self {
            pixels: numbers(to.buffer()).collect(),
            width: across as i32,
            height: down as i32,
            left: left as f32,
            top: top as f32,
            scale,
        }
    }

    /// A point of the picture in the part's pixels.
    fn point(&self, point: Point) -> Point {
        Point {
            x: (point.x - self.left) * self.scale,
            y: (point.y - self.top) * self.scale,
        }
    }

    /// 1 where a pixel of the result lies within the part, 0 where it lies outside, between them on the edge.
    fn within(&self, at: Point) -> f32 {
        let inside = |at: f32, length: i32| (at.min(length as f32 - at) + 0.5).clamp(0.0, 1.0);
        inside(at.x, self.width).min(inside(at.y, self.height))
    }

    /// The colour at a point.
    fn seen(&self, kernel: &Kernel, at: Point) -> [u8; 3] {
        let (left, across) = kernel.at(at.x);
        let (top, down) = kernel.at(at.y);
        let taps = kernel.taps as i32;
        let mut sum = [0.0_f32; 4];
        if left >= 0 && top >= 0 && left + taps <= self.width && top + taps <= self.height {
            for (row, &weight) in down.iter().enumerate() {
                let start = (top as usize + row) * self.width as usize + left as usize;
                let line = weighted(&self.pixels[start..start + kernel.taps], across);
                add(&mut sum, &line, weight);
            }
        } else {
            for (row, &weight) in down.iter().enumerate() {
                let y = (top + row as i32).clamp(0, self.height - 1) as usize;
                let mut line = [0.0; 4];
                for (column, &weight) in across.iter().enumerate() {
                    let x = (left + column as i32).clamp(0, self.width - 1) as usize;
                    add(&mut line, &self.pixels[y * self.width as usize + x], weight);
                }
                add(&mut sum, &line, weight);
            }
        }
        std::array::from_fn(|channel| (sum[channel] + 0.5) as u8)
    }
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = [f32; 4]> + '_ {
    bytes
        .chunks_exact(3)
        .map(|pixel| [pixel[0], pixel[1], pixel[2], 0].map(f32::from))
}

#[inline(always)]
fn weighted(pixels: &[[f32; 4]], weights: &[f32]) -> [f32; 4] {
    let mut sum = [0.0; 4];
    for (pixel, &weight) in pixels.iter().zip(weights) {
        add(&mut sum, pixel, weight);
    }
    sum
}

#[inline(always)]
fn add(sum: &mut [f32; 4], pixel: &[f32; 4], weight: f32) {
    for channel in 0..4 {
        sum[channel] += pixel[channel] * weight;
    }
}

/// Weights of a kernel for each of [`PHASES`] positions between two pixels; each row adds up to one.
struct Kernel {
    taps: usize,
    weights: Vec<f32>,
}

impl Kernel {
    /// Catmull-Rom, stretched for a scale of at most 1.
    fn for_scale(scale: f32) -> Self {
        let taps = ((4.0 / scale).ceil() as usize).next_multiple_of(2);
        let mut weights = Vec::with_capacity((PHASES + 1) * taps);
        for phase in 0..=PHASES {
            let between = phase as f32 / PHASES as f32;
            let first = weights.len();
            weights.extend((0..taps).map(|tap| {
                let distance = tap as f32 - (taps / 2 - 1) as f32 - between;
                catmull_rom(distance * scale)
            }));
            let sum: f32 = weights[first..].iter().sum();
            weights[first..]
                .iter_mut()
                .for_each(|weight| *weight /= sum);
        }
        Self { taps, weights }
    }

    /// The first pixel under the kernel around a point, and the weights from there on.
    #[inline(always)]
    fn at(&self, point: f32) -> (i32, &[f32]) {
        let middle = point - 0.5;
        let whole = middle.floor();
        let phase = ((middle - whole) * PHASES as f32 + 0.5) as usize;
        let weights = &self.weights[phase * self.taps..(phase + 1) * self.taps];
        (whole as i32 - (self.taps / 2 - 1) as i32, weights)
    }
}

fn catmull_rom(distance: f32) -> f32 {
    let x = distance.abs();
    if x < 1.0 {
        (1.5 * x - 2.5) * x * x + 1.0
    } else if x < 2.0 {
        ((-0.5 * x + 2.5) * x - 4.0) * x + 2.0
    } else {
        0.0
    }
}
