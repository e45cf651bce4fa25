//! Plainly artificial portraits of the sample unit's people: a drawn bust on white.
//!
//! The card profile (GA 461-2004) wants 358 × 441 pixels at 350 dpi, white behind, the head two thirds of the picture;
//! the drawing follows it. No face of a living person was looked at.

mod canvas;
mod clothing;
mod face;
mod hair;
mod look;
mod texture;

use super::random::Random;
use canvas::Canvas;
use jpeg_encoder::{ColorType, Encoder, PixelDensity, SamplingFactor};
use look::Look;

/// Width of a card picture in pixels.
pub const CARD_WIDTH: u16 = 358;
/// Height of a card picture in pixels.
pub const CARD_HEIGHT: u16 = 441;
const CARD_DPI: u16 = 350;
const QUALITY: u8 = 72;

/// Who is drawn: everything follows from this, so the same sitter always gives the same picture.
#[derive(Clone, Copy)]
pub struct Sitter {
    pub seed: u64,
    /// Number of the person in the unit, from 0.
    pub index: u64,
    pub woman: bool,
    /// Age in years.
    pub age: u32,
}

/// How heavy the card pictures are to be.
#[derive(Clone, Copy)]
pub struct Weight {
    grain: f32,
}

impl Weight {
    /// As light as the drawing comes out, about 10 KiB.
    pub const PLAIN: Self = Self { grain: 0.0 };

    /// Grain that brings card pictures to about `kib` KiB on average, found on a few sitters.
    pub fn about(kib: u32, seed: u64) -> std::io::Result<Self> {
        let wanted = u64::from(kib) * 1024;
        let (mut low, mut high) = (0.0f32, 64.0f32);
        for _ in 0..8 {
            let grain = (low + high) / 2.0;
            let mut total = 0;
            for index in 0..4u64 {
                let sitter = Sitter {
                    seed,
                    index,
                    woman: index % 2 == 0,
                    age: 30 + 10 * index as u32,
                };
                total += card_jpeg(sitter, Self { grain })?.len() as u64;
            }
            if total / 4 < wanted {
                low = grain
            } else {
                high = grain
            }
        }
        Ok(Self {
            grain: (low + high) / 2.0,
        })
    }
}

/// The card picture: JPEG 4:2:0, 358 × 441, 350 dpi in its JFIF header.
pub fn card_jpeg(sitter: Sitter, weight: Weight) -> std::io::Result<Vec<u8>> {
    let mut rgb = rgb(sitter, u32::from(CARD_WIDTH), u32::from(CARD_HEIGHT));
    texture::grain(
        &mut rgb,
        weight.grain,
        &mut Random::of(sitter.seed ^ 0x6EA1, sitter.index),
    );
    jpeg(&rgb, CARD_WIDTH, CARD_HEIGHT)
}

/// The same sitter as packed RGB of any size; a taller picture has more white above the head.
pub fn rgb(sitter: Sitter, width: u32, height: u32) -> Vec<u8> {
    let mut random = Random::of(sitter.seed ^ 0xFACE, sitter.index);
    let look = Look::of(&mut random, sitter.woman, sitter.age);
    let Some(mut canvas) = Canvas::white(width, height) else {
        return Vec::new();
    };
    hair::behind(&mut canvas, &look);
    clothing::bust(&mut canvas, &look);
    face::head(&mut canvas, &look);
    hair::on_head(&mut canvas, &look);
    face::features(&mut canvas, &look);
    canvas.into_rgb()
}

/// A JPEG of packed RGB.
pub fn jpeg(rgb: &[u8], width: u16, height: u16) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, QUALITY);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.set_density(PixelDensity::dpi(CARD_DPI));
    encoder
        .encode(rgb, width, height, ColorType::Rgb)
        .map_err(std::io::Error::other)?;
    Ok(bytes)
}
