//! What goes wrong with a picture, each with a strength.

use image::imageops::{self, FilterType};
use image::{Rgb, RgbImage};

/// Every channel times `gain`, cut off at 255: exposure, in the picture's own (not linear) levels.
pub fn gain(picture: &RgbImage, gain: f32) -> RgbImage {
    each(picture, |_, _, pixel| pixel.map(|channel| channel * gain))
}

/// Levels to the power of `gamma`: above 1 darker.
pub fn gamma(picture: &RgbImage, gamma: f32) -> RgbImage {
    each(picture, |_, _, pixel| {
        pixel.map(|channel| 255.0 * (channel / 255.0).powf(gamma))
    })
}

/// Defocus: a Gaussian of `sigma` pixels.
pub fn blur(picture: &RgbImage, sigma: f32) -> RgbImage {
    imageops::blur(picture, sigma)
}

/// Movement by `length` pixels along `angle` degrees while the picture was taken.
pub fn motion(picture: &RgbImage, length: f32, angle: f32) -> RgbImage {
    let (sin, cos) = angle.to_radians().sin_cos();
    let steps = (length * 2.0).ceil() as i32;
    each(picture, |x, y, _| {
        let mut sum = [0.0; 3];
        for step in 0..=steps {
            let way = length * (step as f32 / steps as f32 - 0.5);
            let pixel = between(picture, x as f32 + way * cos, y as f32 + way * sin);
            for (sum, channel) in sum.iter_mut().zip(pixel) {
                *sum += channel / (steps + 1) as f32;
            }
        }
        sum
    })
}

/// Noise of `sigma` levels, the same for a seed.
pub fn noise(picture: &RgbImage, sigma: f32, seed: u64) -> RgbImage {
    let mut random = Random(seed);
    each(picture, |_, _, pixel| {
        pixel.map(|channel| channel + sigma * random.normal())
    })
}

/// Light from the left: from full in the column `from` falling to `darkest` in the column `to`; linear light.
pub fn side_light(picture: &RgbImage, from: f32, to: f32, darkest: f32) -> RgbImage {
    each(picture, |x, _, pixel| {
        let part = ((x as f32 - from) / (to - from)).clamp(0.0, 1.0);
        let light = 1.0 - (1.0 - darkest) * part * part * (3.0 - 2.0 * part);
        pixel.map(|channel| 255.0 * ((channel / 255.0).powf(2.2) * light).powf(1.0 / 2.2))
    })
}

/// Saved as a JPEG of a quality and read again.
pub fn jpeg(picture: &RgbImage, quality: u8) -> RgbImage {
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, quality);
    encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::F_2_2);
    let (width, height) = picture.dimensions();
    encoder
        .encode(
            picture,
            width as u16,
            height as u16,
            jpeg_encoder::ColorType::Rgb,
        )
        .unwrap();
    image::load_from_memory(&bytes).unwrap().into_rgb8()
}

/// Made smaller `times` times and enlarged again.
pub fn thumbnail(picture: &RgbImage, times: f32, enlarged_by: FilterType) -> RgbImage {
    let (width, height) = picture.dimensions();
    let small = |side: u32| (side as f32 / times).round() as u32;
    let thumbnail = imageops::resize(picture, small(width), small(height), FilterType::Triangle);
    imageops::resize(&thumbnail, width, height, enlarged_by)
}

/// Printed in four colours with dots every `period` pixels, the rasters turned by `angle` degrees and the usual steps, and
/// scanned: every pixel is the mean of `SUB`² points of the sheet.
pub fn print(picture: &RgbImage, period: f32, angle: f32) -> RgbImage {
    const SUB: u32 = 4;
    let turns = [15.0, 75.0, 0.0, 45.0].map(|step| (step + angle).to_radians().sin_cos());
    each(picture, |x, y, pixel| {
        let light = pixel.map(|channel| (channel / 255.0).powf(2.2));
        let black = 1.0 - light.iter().copied().fold(0.0, f32::max);
        let ink = |channel: f32| (1.0 - black - channel) / (1.0 - black).max(1e-3);
        let inks = [ink(light[0]), ink(light[1]), ink(light[2]), black];
        let mut sum = [0.0; 3];
        for place in 0..SUB * SUB {
            let fine = |index: u32, step: u32| index as f32 + (step as f32 + 0.5) / SUB as f32;
            let (x, y) = (fine(x, place % SUB), fine(y, place / SUB));
            let mut sheet = [1.0f32; 3];
            for (index, ((sin, cos), ink)) in turns.into_iter().zip(inks).enumerate() {
                if ink > dot((x * cos + y * sin) / period, (y * cos - x * sin) / period) {
                    for (channel, paper) in sheet.iter_mut().enumerate() {
                        if index == 3 || index == channel {
                            *paper = 0.0;
                        }
                    }
                }
            }
            for (sum, paper) in sum.iter_mut().zip(sheet) {
                *sum += paper / (SUB * SUB) as f32;
            }
        }
        sum.map(|light| 255.0 * light.powf(1.0 / 2.2))
    })
}

/// How much ink it takes until a point of a raster is covered: dots grow from the middle of their cell; uniform on 0..1.
fn dot(x: f32, y: f32) -> f32 {
    let wave = (std::f32::consts::TAU * x).cos() + (std::f32::consts::TAU * y).cos();
    0.5 - wave / 4.0
}

/// Photographed off a screen: red, green and blue stripes every `period` pixels, `depth` deep, leaning by `angle` degrees.
pub fn screen(picture: &RgbImage, period: f32, depth: f32, angle: f32) -> RgbImage {
    let (sin, cos) = angle.to_radians().sin_cos();
    each(picture, |x, y, pixel| {
        let way = (x as f32 * cos + y as f32 * sin) / period;
        let mut channels = pixel;
        for (index, channel) in channels.iter_mut().enumerate() {
            let wave = (std::f32::consts::TAU * (way - index as f32 / 3.0)).cos();
            *channel *= 1.0 - depth * 0.5 * (1.0 - wave);
        }
        channels
    })
}

/// A picture of every pixel's new channels.
pub fn each(picture: &RgbImage, mut pixel: impl FnMut(u32, u32, [f32; 3]) -> [f32; 3]) -> RgbImage {
    let (width, height) = picture.dimensions();
    RgbImage::from_fn(width, height, |x, y| {
        let channels = pixel(x, y, picture.get_pixel(x, y).0.map(f32::from));
        Rgb(channels.map(|channel| channel.round().clamp(0.0, 255.0) as u8))
    })
}

/// A colour between pixels, linearly; beyond the edges the edge.
pub fn between(picture: &RgbImage, x: f32, y: f32) -> [f32; 3] {
    let (width, height) = picture.dimensions();
    let x = x.clamp(0.0, (width - 1) as f32);
    let y = y.clamp(0.0, (height - 1) as f32);
    let (left, top) = (x as u32, y as u32);
    let (right, bottom) = ((left + 1).min(width - 1), (top + 1).min(height - 1));
    let (across, down) = (x.fract(), y.fract());
    let mut channels = [0.0; 3];
    for (index, channel) in channels.iter_mut().enumerate() {
        let at = |x, y| f32::from(picture.get_pixel(x, y).0[index]);
        let above = at(left, top) * (1.0 - across) + at(right, top) * across;
        let below = at(left, bottom) * (1.0 - across) + at(right, bottom) * across;
        *channel = above * (1.0 - down) + below * down;
    }
    channels
}

/// A colour between pixels by Catmull-Rom's cubic, which keeps detail; beyond the edges the edge.
pub fn sharply_between(picture: &RgbImage, x: f32, y: f32) -> [f32; 3] {
    let last = |side: u32| side as i32 - 1;
    let (width, height) = picture.dimensions();
    let (left, top) = (x.floor(), y.floor());
    let (across, down) = (cubic(x - left), cubic(y - top));
    let mut channels = [0.0; 3];
    for (row, down) in down.into_iter().enumerate() {
        let y = (top as i32 + row as i32 - 1).clamp(0, last(height)) as u32;
        for (column, across) in across.into_iter().enumerate() {
            let x = (left as i32 + column as i32 - 1).clamp(0, last(width)) as u32;
            let pixel = picture.get_pixel(x, y).0;
            for (sum, channel) in channels.iter_mut().zip(pixel) {
                *sum += down * across * f32::from(channel);
            }
        }
    }
    channels
}

/// Weights of the four pixels around a place between the second and the third.
fn cubic(part: f32) -> [f32; 4] {
    let (t, square, cube) = (part, part * part, part * part * part);
    [
        0.5 * (-t + 2.0 * square - cube),
        0.5 * (2.0 - 5.0 * square + 3.0 * cube),
        0.5 * (t + 4.0 * square - 3.0 * cube),
        0.5 * (cube - square),
    ]
}

/// A row of numbers that look random, the same for a seed.
pub struct Random(pub u64);

impl Random {
    /// From 0 to 1.
    pub fn part(&mut self) -> f32 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 40) as f32 / (1u64 << 24) as f32
    }

    /// Mean 0, variance 1, nearly normal.
    pub fn normal(&mut self) -> f32 {
        let sum: f32 = (0..12).map(|_| self.part()).sum();
        sum - 6.0
    }
}
