//! Drawn pictures, and what is seen of them.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use jpeg_encoder::{ColorType, Encoder};
use sicard_picture::{Enough, PictureError, read};

/// Red in the upper left quarter, green right of it, blue below on the left, white below on the right.
pub fn quarters(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        match (x < width / 2, y < height / 2) {
            (true, true) => Rgb([220, 30, 30]),
            (false, true) => Rgb([30, 200, 30]),
            (true, false) => Rgb([30, 30, 220]),
            (false, false) => Rgb([250, 250, 250]),
        }
    })
}

/// Noise, which no encoder makes small.
pub fn noise(width: u32, height: u32) -> RgbImage {
    let mut state = 1_u32;
    RgbImage::from_fn(width, height, |_, _| {
        Rgb([0; 3].map(|_: u8| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        }))
    })
}

pub fn jpeg(picture: &RgbImage) -> Vec<u8> {
    jpeg_with(picture, |_| {})
}

pub fn jpeg_with(picture: &RgbImage, set: impl FnOnce(&mut Encoder<&mut Vec<u8>>)) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, 90);
    set(&mut encoder);
    let (width, height) = (picture.width() as u16, picture.height() as u16);
    encoder
        .encode(picture.as_raw(), width, height, ColorType::Rgb)
        .expect("encodes");
    file
}

/// A JPEG whose EXIF data say how it is to be turned, 1 to 8.
pub fn turned_jpeg(picture: &RgbImage, orientation: u8) -> Vec<u8> {
    let exif = [
        b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".as_slice(),
        &[orientation, 0, 0, 0, 0, 0, 0],
    ]
    .concat();
    jpeg_with(picture, |encoder| {
        encoder.add_exif_metadata(&exif).expect("short enough");
    })
}

pub fn file_of(picture: DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    picture.write_to(&mut file, format).expect("encodes");
    file.into_inner()
}

/// The colours in the middle of the four quarters, each by its letter: red, green, blue, white, or `?`.
pub fn corners(picture: &RgbImage) -> String {
    let (width, height) = picture.dimensions();
    [(1, 1), (3, 1), (1, 3), (3, 3)]
        .map(|(x, y)| {
            let Rgb([red, green, blue]) = *picture.get_pixel(width * x / 4, height * y / 4);
            match (red > 120, green > 120, blue > 120) {
                (true, false, false) => 'R',
                (false, true, false) => 'G',
                (false, false, true) => 'B',
                (true, true, true) => 'W',
                _ => '?',
            }
        })
        .iter()
        .collect()
}

/// What is read of a file in full, or why nothing is.
pub fn pixels(file: &[u8]) -> Result<RgbImage, PictureError> {
    read(file, Enough::Full).map(|picture| picture.pixels)
}

/// Why a file is not read.
pub fn refusal(file: &[u8]) -> Option<PictureError> {
    pixels(file).err()
}

/// A file of `fixtures/photos`.
pub fn fixture(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../fixtures/photos/");
    std::fs::read(format!("{folder}{name}")).expect("a fixture")
}
