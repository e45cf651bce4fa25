//! The light on the face.

use image::RgbImage;

use super::face_area::FaceArea;
use super::plane::brightness;

/// Pixels from this brightness on show nothing of the skin.
const TOO_BRIGHT: f32 = 243.0;
/// Pixels up to this brightness show nothing of it either.
const TOO_DARK: f32 = 70.0;

/// What was measured of the light on a face.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Light {
    /// Share of cheeks, nose and mouth that is too bright.
    pub too_bright: f32,
    /// Share that is too dark.
    pub too_dark: f32,
    /// How much darker the darker half is, 0 for none to 1, in linear light, by the medians of both halves.
    pub one_sided: f32,
}

impl Light {
    /// Measures it; `None` where hardly anything of the face lies in the portrait.
    pub fn of(pixels: &RgbImage, area: &FaceArea) -> Option<Self> {
        let mut halves = [Histogram::default(), Histogram::default()];
        for (x, y, across) in area.skin() {
            let level = brightness(pixels.get_pixel(x as u32, y as u32).0);
            // the nose belongs to neither half
            if across.abs() >= 0.15 {
                halves[usize::from(across > 0.0)].add(level);
            } else {
                halves[0].add_to_shares(level);
            }
        }
        let count = halves.iter().map(|half| half.all).sum::<u32>();
        let [left, right] = [halves[0].median()?, halves[1].median()?].map(linear);
        let share = |part: fn(&Histogram) -> u32| {
            halves.iter().map(part).sum::<u32>() as f32 / count as f32
        };
        (count >= 100).then(|| Self {
            too_bright: share(|half| half.too_bright),
            too_dark: share(|half| half.too_dark),
            one_sided: 1.0 - left.min(right) / left.max(right).max(1e-3),
        })
    }
}

struct Histogram {
    levels: [u32; 256],
    all: u32,
    too_bright: u32,
    too_dark: u32,
}

impl Default for Histogram {
    fn default() -> Self {
        Self {
            levels: [0; 256],
            all: 0,
            too_bright: 0,
            too_dark: 0,
        }
    }
}

impl Histogram {
    fn add(&mut self, level: f32) {
        self.levels[level as usize & 255] += 1;
        self.add_to_shares(level);
    }

    fn add_to_shares(&mut self, level: f32) {
        self.all += 1;
        self.too_bright += u32::from(level >= TOO_BRIGHT);
        self.too_dark += u32::from(level <= TOO_DARK);
    }

    fn median(&self) -> Option<f32> {
        let half = self.levels.iter().sum::<u32>() / 2;
        let mut below = 0;
        let level = self.levels.iter().position(|count| {
            below += count;
            below > half
        })?;
        Some(level as f32)
    }
}

/// Linear light of an sRGB level, 0 to 1 (IEC 61966-2-1).
fn linear(level: f32) -> f32 {
    let level = level / 255.0;
    if level <= 0.04045 {
        level / 12.92
    } else {
        ((level + 0.055) / 1.055).powf(2.4)
    }
}
