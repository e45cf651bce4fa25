//! Whether the picture was smaller than the portrait.

use super::spectrum::Spectrum;

/// Frequencies, in cycles a pixel, that every portrait has, also one that was enlarged.
const COARSE: std::ops::Range<f32> = 0.04..0.1;
/// A picture's power falls with the square of the frequency; where it is this many times less than that, nothing is
/// left but noise.
const NOTHING_LEFT: f32 = 0.02;
/// The finest frequency there is.
const FINEST: f32 = 0.5;

/// By how much a face looks enlarged: where its spectrum ends, 1 for a face with detail of every size.
pub fn by_spectrum(spectrum: &Spectrum) -> f32 {
    let rings = rings(spectrum);
    let ring_width = 1.0 / spectrum.side as f32;
    let coarse: Vec<f32> = rings
        .iter()
        .enumerate()
        .filter(|(ring, _)| COARSE.contains(&(*ring as f32 * ring_width)))
        .map(|(_, power)| *power)
        .collect();
    let least = NOTHING_LEFT * coarse.iter().sum::<f32>() / coarse.len().max(1) as f32;
    let end = rings
        .iter()
        .rposition(|power| *power >= least)
        .unwrap_or_default();
    (FINEST / ((end as f32 + 1.0) * ring_width)).max(1.0)
}

/// Mean power of rings of equal frequency, times the square of the frequency.
pub fn rings(spectrum: &Spectrum) -> Vec<f32> {
    let side = spectrum.side as f32;
    let mut sums = vec![(0.0, 0u32); spectrum.side / 2];
    for (place, across, down) in spectrum.frequencies() {
        let frequency = across.hypot(down);
        if let Some((sum, count)) = sums.get_mut((frequency * side).round() as usize) {
            *sum += spectrum.brightness[place] * frequency * frequency;
            *count += 1;
        }
    }
    sums.into_iter()
        .map(|(sum, count)| sum / count.max(1) as f32)
        .collect()
}
