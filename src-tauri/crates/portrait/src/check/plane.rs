//! One brightness a pixel.

use image::RgbImage;

/// Brightness (Y of JPEG, 0 to 255) of every pixel.
pub struct Plane {
    pub width: usize,
    pub height: usize,
    values: Vec<f32>,
}

impl Plane {
    /// Of a picture.
    pub fn of(pixels: &RgbImage) -> Self {
        Self {
            width: pixels.width() as usize,
            height: pixels.height() as usize,
            values: pixels.pixels().map(|pixel| brightness(pixel.0)).collect(),
        }
    }

    /// One row.
    pub fn row(&self, y: usize) -> &[f32] {
        &self.values[y * self.width..(y + 1) * self.width]
    }

    /// Weakens what is finer than about two pixels: twice (1 2 1) / 4 along rows and columns, σ = 1.
    pub fn smoothed(&self) -> Self {
        let mut plane = Self {
            values: self.values.clone(),
            ..*self
        };
        let mut above = vec![0.0; self.width];
        for _ in 0..2 {
            for row in plane.values.chunks_exact_mut(self.width) {
                let mut before = row[0];
                for x in 1..row.len().saturating_sub(1) {
                    let here = row[x];
                    row[x] = (before + 2.0 * here + row[x + 1]) / 4.0;
                    before = here;
                }
            }
            above.copy_from_slice(&plane.values[..self.width]);
            for y in 1..self.height.saturating_sub(1) {
                let (upper, lower) = plane.values.split_at_mut((y + 1) * self.width);
                let row = &mut upper[y * self.width..];
                for ((above, here), below) in above.iter_mut().zip(row).zip(&*lower) {
                    let old = *here;
                    *here = (*above + 2.0 * old + below) / 4.0;
                    *above = old;
                }
            }
        }
        plane
    }
}

/// Y of JPEG (ITU-R BT.601).
pub fn brightness([red, green, blue]: [u8; 3]) -> f32 {
    0.299 * f32::from(red) + 0.587 * f32::from(green) + 0.114 * f32::from(blue)
}
