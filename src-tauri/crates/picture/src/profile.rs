//! From the colours of a file to sRGB.

use std::sync::Arc;

use image::RgbImage;
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformExecutor, TransformOptions};

/// Two profiles are the same if no colour differs by more than this.
const SAME: u8 = 1;
/// Steps of a channel at which colours are compared.
const STEP: usize = 15;

/// The colours of a file, where they are not sRGB: Display P3 (iPhones), Adobe RGB (cameras), those of a scanner.
#[derive(Clone)]
pub struct Profile(Conversion);

#[derive(Clone)]
enum Conversion {
    Colour(Arc<dyn TransformExecutor<u8> + Send + Sync>),
    Grey(Arc<[[u8; 3]; 256]>),
}

impl Profile {
    /// Of an ICC profile (ICC.1). `None` for sRGB itself by whatever name, and for what is broken or not meant for red,
    /// green and blue or for grey: such a picture is shown as sRGB everywhere else, too.
    pub fn of(icc: &[u8]) -> Option<Self> {
        let profile = ColorProfile::new_from_slice(icc).ok()?;
        let layout = match profile.color_space {
            DataColorSpace::Rgb => Layout::Rgb,
            DataColorSpace::Gray => Layout::Gray,
            _ => return None,
        };
        let srgb = ColorProfile::new_srgb();
        let options = TransformOptions::default();
        let transform = profile
            .create_transform_8bit(layout, &srgb, Layout::Rgb, options)
            .ok()?;
        if layout == Layout::Rgb {
            let made = Self(Conversion::Colour(transform));
            return made.changes_anything().then_some(made);
        }
        let greys: Vec<u8> = (0..=255).collect();
        let mut table = vec![0; 3 * 256];
        transform.transform(&greys, &mut table).ok()?;
        let mut colours = [[0; 3]; 256];
        for (colour, entry) in colours.iter_mut().zip(table.chunks_exact(3)) {
            colour.copy_from_slice(entry);
        }
        let made = Self(Conversion::Grey(Arc::new(colours)));
        made.changes_anything().then_some(made)
    }

    /// Makes sRGB of pixels in the colours of the file.
    pub fn to_srgb(&self, pixels: &mut RgbImage) {
        let row_bytes = pixels.width() as usize * 3;
        if row_bytes == 0 {
            return;
        }
        match &self.0 {
            Conversion::Colour(transform) => {
                let mut source = vec![0; row_bytes];
                for row in pixels.chunks_exact_mut(row_bytes) {
                    source.copy_from_slice(row);
                    // Fails only for rows of different length, and these are of one.
                    _ = transform.transform(&source, row);
                }
            }
            Conversion::Grey(table) => {
                for pixel in pixels.pixels_mut() {
                    pixel.0 = table[usize::from(pixel.0[0])];
                }
            }
        }
    }

    fn changes_anything(&self) -> bool {
        let levels: Vec<u8> = (0..=255).step_by(STEP).collect();
        let side = levels.len() as u32;
        let level = |place: u32| levels[place as usize];
        let before = match self.0 {
            Conversion::Colour(_) => RgbImage::from_fn(side * side, side, |x, y| {
                image::Rgb([level(x / side), level(x % side), level(y)])
            }),
            Conversion::Grey(_) => RgbImage::from_fn(side, 1, |x, _| image::Rgb([level(x); 3])),
        };
        let mut after = before.clone();
        self.to_srgb(&mut after);
        before
            .iter()
            .zip(after.iter())
            .any(|(before, after)| before.abs_diff(*after) > SAME)
    }
}
