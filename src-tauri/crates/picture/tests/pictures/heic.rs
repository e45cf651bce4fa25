//! HEIC as phones write it. The numbers are those of another decoder and another colour engine: fixtures/photos/README.md.

use image::RgbImage;
use sicard_picture::{Enough, is_picture, read, size};

use crate::pictures::fixture;

/// Means of the 4 × 4 fields of a picture, row by row.
type Fields = [[[f64; 3]; 4]; 4];

fn fields(picture: &RgbImage) -> Fields {
    let (width, height) = (picture.width() / 4, picture.height() / 4);
    let field = |row: u32, column: u32| {
        let mut sum = [0.0; 3];
        for y in 0..height {
            for x in 0..width {
                let pixel = picture.get_pixel(column * width + x, row * height + y);
                (0..3).for_each(|at| sum[at] += f64::from(pixel.0[at]));
            }
        }
        sum.map(|sum| sum / f64::from(width * height))
    };
    [0, 1, 2, 3].map(|row| [0, 1, 2, 3].map(|column| field(row, column)))
}

fn check(name: &str, expected: Fields, full: (u32, u32), stored: (u32, u32)) {
    let file = fixture(name);
    assert!(is_picture(&file[..64]));
    assert_eq!(size(&file), Some(stored));
    let mut picture = read(&file, Enough::Full).expect("a HEIC");
    assert!(picture.profile.is_some() && !picture.plain_jpeg);
    assert_eq!((picture.full, picture.pixels.dimensions()), (full, full));
    picture.to_srgb();
    assert!(picture.profile.is_none());
    let fields = fields(&picture.pixels);
    let parts = fields.as_flattened().as_flattened().iter();
    for (part, expected) in parts.zip(expected.as_flattened().as_flattened()) {
        assert!((part - expected).abs() < 2.0, "{part} and not {expected}");
    }
}

#[test]
fn a_heic_in_display_p3_is_read_in_srgb() {
    #[rustfmt::skip]
    let expected = [
        [[180.4, 167.6, 154.6], [169.9, 145.3, 113.8], [166.9, 151.2, 134.3], [185.8, 170.4, 154.9]],
        [[155.5, 146.1, 144.2], [170.2, 137.8, 114.3], [191.8, 176.2, 168.3], [194.2, 184.7, 182.3]],
        [[181.8, 94.0, 68.6], [53.7, 34.2, 31.7], [142.3, 93.9, 83.0], [160.3, 147.0, 142.9]],
        [[211.5, 89.9, 74.3], [199.7, 95.6, 75.9], [177.4, 92.0, 73.4], [79.1, 51.9, 43.6]],
    ];
    check("phone.heic", expected, (240, 300), (240, 300));
}

#[test]
fn tiles_are_put_together_and_turned() {
    #[rustfmt::skip]
    let expected = [
        [[185.6, 170.2, 154.6], [195.2, 184.9, 183.2], [163.0, 146.5, 143.1], [80.1, 51.6, 43.9]],
        [[166.2, 151.4, 136.2], [192.5, 175.6, 167.8], [142.1, 94.1, 83.8], [177.3, 92.2, 73.2]],
        [[168.4, 145.4, 114.9], [171.6, 137.1, 114.7], [55.5, 33.7, 31.6], [200.6, 95.3, 75.8]],
        [[178.0, 168.2, 156.6], [155.8, 145.5, 142.9], [181.4, 93.4, 70.1], [211.5, 90.0, 71.7]],
    ];
    check("phone-tiles.heic", expected, (800, 640), (640, 800));
}
