//! The dots of a print or the lines of a screen: single frequencies that stand out of their neighbourhood.

use super::spectrum::Spectrum;

/// Coarser than this, in cycles a pixel, a face has edges of its own.
const COARSEST: f32 = 0.1;
/// How many places around a frequency are its neighbourhood, and how many around it belong to the peak itself.
const NEIGHBOURHOOD: usize = 5;
const PEAK: usize = 2;

/// How far the highest peak stands out: power over the mean of its neighbourhood, as a natural logarithm; in brightness
/// or in colour.
pub fn raster(spectrum: &Spectrum) -> f32 {
    highest(spectrum, &spectrum.brightness).max(highest(spectrum, &spectrum.colour))
}

fn highest(spectrum: &Spectrum, power: &[f32]) -> f32 {
    let side = spectrum.side;
    let wide = sums_around(side, power, NEIGHBOURHOOD);
    let near = sums_around(side, power, PEAK);
    let count = |reach: usize| (2 * reach + 1).pow(2) as f32;
    let places = count(NEIGHBOURHOOD) - count(PEAK);
    spectrum
        .frequencies()
        .filter(|(place, across, down)| {
            across.hypot(*down) >= COARSEST && !is_block_edge(side, *place)
        })
        .map(|(place, ..)| power[place].max(1.0) / ((wide[place] - near[place]) / places).max(1.0))
        .fold(1.0, f32::max)
        .ln()
}

/// Multiples of an eighth straight across or down: the edges of JPEG's blocks.
fn is_block_edge(side: usize, place: usize) -> bool {
    let (across, down) = (place % side, place / side);
    let near = |index: usize, step: usize| {
        let rest = index % step;
        rest <= 1 || rest >= step - 1
    };
    let eighth = side / 8;
    (near(down, side) && near(across, eighth)) || (near(across, side) && near(down, eighth))
}

/// Sums of the squares of places that reach `reach` places to every side, beyond the edges around.
fn sums_around(side: usize, power: &[f32], reach: usize) -> Vec<f32> {
    let mut across = vec![0.0; power.len()];
    for (row, sums) in power.chunks_exact(side).zip(across.chunks_exact_mut(side)) {
        for (x, sum) in sums.iter_mut().enumerate() {
            *sum = (0..=2 * reach)
                .map(|step| row[(x + side + step - reach) & (side - 1)])
                .sum();
        }
    }
    let mut sums = vec![0.0; power.len()];
    for (y, row) in sums.chunks_exact_mut(side).enumerate() {
        for step in 0..=2 * reach {
            let other = (y + side + step - reach) & (side - 1);
            for (sum, value) in row.iter_mut().zip(&across[other * side..]) {
                *sum += value;
            }
        }
    }
    sums
}
