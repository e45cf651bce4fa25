//! The background: white, without colour, equally bright, without things in it.

use image::RgbImage;

use super::plane::Plane;
use crate::face::PersonMask;

/// Mask values from here on may be person: below half, so that the soft edge of hair is none of the background.
const MAYBE_PERSON: u8 = 48;
/// Darkest channel of what counts as white.
const WHITE: u8 = 240;
/// Side of the cells whose means are compared, of 358 pixels of width.
const CELL: f32 = 12.0;
/// How far from the person the background begins, of 358 pixels of width.
const EDGE: f32 = 7.0;
/// A background smaller than this share of the portrait is not judged.
const LEAST_SHARE: f32 = 0.02;

/// What was measured of a background.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Background {
    /// Share of its pixels that are white: no channel below 240.
    pub white: f32,
    /// Largest channel less smallest, of the mean colour of cells; of every ten cells the most coloured is left out.
    pub tint: f32,
    /// Brightness from the darkest to the brightest cell; of every twenty the extreme ones are left out.
    pub spread: f32,
    /// Mean length of the Sobel gradient, once noise is smoothed.
    pub edges: f32,
}

impl Background {
    /// Measures it; `None` where there is too little of it.
    pub fn of(pixels: &RgbImage, smooth: &Plane, mask: &PersonMask) -> Option<Self> {
        let (width, height) = (smooth.width, smooth.height);
        let part = width as f32 / 358.0;
        let free = free(mask, width, height, (EDGE * part).ceil() as usize);
        let side = (CELL * part).round().max(4.0) as usize;
        let columns = width.div_ceil(side);
        let mut cells = vec![Cell::default(); columns * height.div_ceil(side)];
        let (mut count, mut white, mut edges) = (0u32, 0u32, 0.0f64);
        for (y, row) in pixels.rows().enumerate() {
            let inner_row = (1..height.saturating_sub(1)).contains(&y);
            for (x, pixel) in row.enumerate() {
                if !free[y * width + x] {
                    continue;
                }
                count += 1;
                white += u32::from(pixel.0.iter().all(|&channel| channel >= WHITE));
                cells[y / side * columns + x / side].add(pixel.0);
                if inner_row && (1..width - 1).contains(&x) {
                    edges += f64::from(sobel(smooth, x, y));
                }
            }
        }
        if (count as f32) < LEAST_SHARE * (width * height) as f32 {
            return None;
        }
        let full: Vec<[f32; 3]> = cells
            .iter()
            .filter(|cell| cell.count as usize * 2 >= side * side)
            .map(Cell::mean)
            .collect();
        let tints = sorted(full.iter().map(|colour| {
            let high = colour.iter().copied().fold(0.0, f32::max);
            let low = colour.iter().copied().fold(255.0, f32::min);
            high - low
        }));
        let levels = sorted(
            full.iter()
                .map(|[red, green, blue]| 0.299 * red + 0.587 * green + 0.114 * blue),
        );
        Some(Self {
            white: white as f32 / count as f32,
            tint: part_of(&tints, 0.9)?,
            spread: part_of(&levels, 0.95)? - part_of(&levels, 0.05)?,
            edges: (edges / f64::from(count)) as f32,
        })
    }
}

/// Which pixels are background, at least `edge` away from the person.
fn free(mask: &PersonMask, width: usize, height: usize, edge: usize) -> Vec<bool> {
    let person = |x: usize, y: usize| {
        let column = x * mask.width as usize / width;
        let row = y * mask.height as usize / height;
        mask.person[row * mask.width as usize + column] >= MAYBE_PERSON
    };
    let mut across = vec![false; width * height];
    for (y, row) in across.chunks_exact_mut(width).enumerate() {
        let mut until = 0;
        for x in 0..width + edge {
            if x < width && person(x, y) {
                until = x + 2 * edge + 1;
            }
            if x >= edge && x < until {
                row[x - edge] = true;
            }
        }
    }
    let mut free = vec![true; width * height];
    let mut until = vec![0; width];
    for y in 0..height + edge {
        for (x, until) in until.iter_mut().enumerate() {
            if y < height && across[y * width + x] {
                *until = y + 2 * edge + 1;
            }
            if y >= edge && y < *until {
                free[(y - edge) * width + x] = false;
            }
        }
    }
    free
}

fn sobel(plane: &Plane, x: usize, y: usize) -> f32 {
    let (above, here, below) = (
        &plane.row(y - 1)[x - 1..=x + 1],
        &plane.row(y)[x - 1..=x + 1],
        &plane.row(y + 1)[x - 1..=x + 1],
    );
    let across = above[2] - above[0] + 2.0 * (here[2] - here[0]) + below[2] - below[0];
    let down = below[0] - above[0] + 2.0 * (below[1] - above[1]) + below[2] - above[2];
    (across * across + down * down).sqrt()
}

#[derive(Clone, Copy, Default)]
struct Cell {
    sums: [u32; 3],
    count: u32,
}

impl Cell {
    fn add(&mut self, pixel: [u8; 3]) {
        for (sum, channel) in self.sums.iter_mut().zip(pixel) {
            *sum += u32::from(channel);
        }
        self.count += 1;
    }

    fn mean(&self) -> [f32; 3] {
        self.sums.map(|sum| sum as f32 / self.count as f32)
    }
}

fn sorted(values: impl Iterator<Item = f32>) -> Vec<f32> {
    let mut values: Vec<f32> = values.collect();
    values.sort_by(f32::total_cmp);
    values
}

/// The value below which `part` of the sorted values lie.
fn part_of(sorted: &[f32], part: f32) -> Option<f32> {
    let last = sorted.len().checked_sub(1)?;
    sorted.get((last as f32 * part).round() as usize).copied()
}
