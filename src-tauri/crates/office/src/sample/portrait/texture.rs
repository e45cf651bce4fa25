//! A faint paper-like grain, so that a drawn picture weighs as much as a photographed one.

use crate::sample::random::Random;

/// Adds grain of ±`strength` (0 to 255) to packed RGB, the same on all three channels of a pixel.
pub fn grain(rgb: &mut [u8], strength: f32, random: &mut Random) {
    if strength <= 0.0 {
        return;
    }
    for pixels in rgb.chunks_mut(24) {
        let mut bits = random.next_u64();
        for pixel in pixels.chunks_mut(3) {
            let shift = ((bits & 0xFF) as f32 / 127.5 - 1.0) * strength;
            bits >>= 8;
            for channel in pixel {
                *channel = (f32::from(*channel) + shift).clamp(0.0, 255.0) as u8;
            }
        }
    }
}
