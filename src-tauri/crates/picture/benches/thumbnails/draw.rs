//! Pictures as phones write them: twelve megapixels, with the noise of a sensor, upright or turned by EXIF.

use std::fs;
use std::path::Path;

use image::imageops::{rotate90, rotate270};
use image::{Rgb, RgbImage};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use sicard_picture::{Enough, load, read, resize};

use crate::Outcome;

const WIDTH: u16 = 4032;
const HEIGHT: u16 = 3024;
/// So many differ; the others are links to them.
const DIFFERENT: usize = 24;
/// Of EXIF: as phones are held. Most write 4:2:0, some 4:2:2 or 4:4:4.
const TURNS: [u8; 4] = [6, 1, 8, 6];
const CHROMA: [SamplingFactor; 6] = [
    SamplingFactor::R_4_2_0,
    SamplingFactor::R_4_2_0,
    SamplingFactor::R_4_2_0,
    SamplingFactor::R_4_2_2,
    SamplingFactor::R_4_2_0,
    SamplingFactor::R_4_4_4,
];

/// Draws `count` files into a folder.
pub fn draw(picture: &Path, folder: &Path, count: usize) -> Outcome<()> {
    let portrait = read(&load(picture)?, Enough::Full)?.pixels;
    let lying = resize(&portrait, WIDTH.into(), HEIGHT.into())?;
    let standing = resize(&portrait, HEIGHT.into(), WIDTH.into())?;
    // As the sensor sees them: it is always 4032 pixels wide.
    let seen = |turn: u8| match turn {
        6 => rotate270(&standing),
        8 => rotate90(&standing),
        _ => lying.clone(),
    };
    let name = |number: usize| folder.join(format!("{number:04}.jpg"));
    for number in 0..count {
        if number < DIFFERENT {
            let turn = TURNS[number % TURNS.len()];
            fs::write(name(number), phone(seen(turn), turn, number)?)?;
        } else {
            fs::hard_link(name(number % DIFFERENT), name(number))?;
        }
    }
    Ok(())
}

fn phone(mut noisy: RgbImage, turn: u8, number: usize) -> Outcome<Vec<u8>> {
    let mut state = number as u32 + 1;
    for Rgb(pixel) in noisy.pixels_mut() {
        for part in pixel {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            *part = part.saturating_add_signed((state >> 28) as i8 - 8);
        }
    }
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, 90);
    encoder.set_sampling_factor(CHROMA[number % CHROMA.len()]);
    let exif = [
        b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".as_slice(),
        &[turn, 0, 0, 0, 0, 0, 0],
    ];
    encoder.add_exif_metadata(&exif.concat())?;
    encoder.encode(noisy.as_raw(), WIDTH, HEIGHT, ColorType::Rgb)?;
    Ok(file)
}
