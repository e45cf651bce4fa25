//! Making the background white. A choice of the clerk's, never made silently.

use image::{Rgb, RgbImage};

use super::Portrait;
use super::plane::Plane;
use crate::face::{Face, PersonMask, Point};

/// Pixels around which the mask's edge follows the picture's, in a portrait 358 wide.
const EDGE: f32 = 6.0;
/// Differences of brightness (of 1) that are no edge, squared.
const SMOOTH: f32 = 2e-4;
/// Pixels over which the background's colour is the same.
const NEAR: f32 = 24.0;
/// Below the first share of person nothing of a pixel is left, above the second all of it.
const FADE: (f32, f32) = (0.06, 0.22);
/// What differs from the background by less than the first is background where the mask is unsure, by more than the sum of both
/// it may be all person.
const UNLIKE: (f32, f32) = (8.0, 48.0);
/// From this share of person on a pixel is the person's and stays as it is.
const PERSON: f32 = 0.97;

/// A portrait's pixels with a background of pure white; none where it is not known who is in it.
///
/// The mask's soft edge is drawn along the edges of the picture, and what shows through between single hairs is taken off with
/// the colour of the background nearby, so that no rim of it stays. Every pixel that is the person's is kept byte for byte.
pub fn whitened(portrait: &Portrait) -> Option<RgbImage> {
    let (mask, face) = (portrait.mask.as_ref()?, portrait.face.as_ref()?);
    let pixels = &portrait.pixels;
    let part = pixels.width() as f32 / 358.0;
    let reach = |length: f32| ((length * part).round() as usize).max(1);
    let person = person(pixels, mask, reach(EDGE));
    let background = background(pixels, mask, reach(NEAR));
    let mut white = pixels.clone();
    for (index, (x, y, pixel)) in white.enumerate_pixels_mut().enumerate() {
        let share = person.values()[index];
        if share >= PERSON || within(face, x as f32 + 0.5, y as f32 + 0.5) {
            continue;
        }
        let behind: [f32; 3] = std::array::from_fn(|channel| background[channel].values()[index]);
        let share = share.min(unlike(pixel.0, behind));
        let left = ((share - FADE.0) / (FADE.1 - FADE.0)).clamp(0.0, 1.0);
        *pixel = Rgb(std::array::from_fn(|channel| {
            let own = f32::from(pixel.0[channel]) + (1.0 - share) * (255.0 - behind[channel]);
            (255.0 + (own.min(255.0) - 255.0) * left).round() as u8
        }));
    }
    Some(white)
}

/// How much of a pixel can be person, by its difference from what is behind.
fn unlike(pixel: [u8; 3], behind: [f32; 3]) -> f32 {
    let away = |channel: usize| (f32::from(pixel[channel]) - behind[channel]).abs();
    let most = away(0).max(away(1)).max(away(2));
    ((most - UNLIKE.0) / UNLIKE.1).clamp(0.0, 1.0)
}

/// Share of person in each pixel, its edge along the picture's.
fn person(pixels: &RgbImage, mask: &PersonMask, reach: usize) -> Plane {
    let brightness = pixels
        .pixels()
        .map(|Rgb([r, g, b])| {
            (0.299 * f32::from(*r) + 0.587 * f32::from(*g) + 0.114 * f32::from(*b)) / 255.0
        })
        .collect();
    let shares = mask
        .person
        .iter()
        .map(|&share| f32::from(share) / 255.0)
        .collect();
    let guide = Plane::new(pixels.width(), brightness);
    let rough = Plane::new(mask.width, shares);
    let fine = rough.guided(&guide, reach, SMOOTH);
    // Where the mask is sure all around, what the filter adds is not wanted.
    fine.with(&rough.mean(reach), |fine, around| {
        if around > 0.995 {
            1.0
        } else if around < 0.02 {
            0.0
        } else {
            fine.clamp(0.0, 1.0)
        }
    })
}

/// The colour behind the person, near each pixel: the mean of what is surely background, and of all of it where none is near.
fn background(pixels: &RgbImage, mask: &PersonMask, reach: usize) -> [Plane; 3] {
    let sure: Vec<f32> = mask
        .person
        .iter()
        .map(|&share| if share < 26 { 1.0 } else { 0.0 })
        .collect();
    let count = sure.iter().sum::<f32>().max(1.0);
    let sure = Plane::new(mask.width, sure);
    let weight = sure.mean(reach);
    std::array::from_fn(|channel| {
        let values = pixels.pixels().map(|pixel| f32::from(pixel.0[channel]));
        let seen =
            Plane::new(pixels.width(), values.collect()).with(&sure, |value, sure| value * sure);
        let everywhere = seen.values().iter().sum::<f32>() / count;
        seen.mean(reach).with(&weight, |seen, weight| {
            if weight > 0.01 {
                seen / weight
            } else {
                everywhere
            }
        })
    })
}

/// Whether a point lies within the oval of cheeks, forehead and chin.
fn within(face: &Face, x: f32, y: f32) -> bool {
    let middle = Point::between(face.forehead, face.chin);
    let down = (
        (face.chin.x - face.forehead.x) / 2.0,
        (face.chin.y - face.forehead.y) / 2.0,
    );
    let half = down.0.hypot(down.1).max(1.0);
    let along = ((x - middle.x) * down.0 + (y - middle.y) * down.1) / half;
    let aside = ((x - middle.x) * down.1 - (y - middle.y) * down.0) / half;
    (along / half).powi(2) + (aside / (face.width() / 2.0).max(1.0)).powi(2) <= 1.0
}
