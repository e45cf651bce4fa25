//! Large JPEGs are decoded at a fraction, and scaled.

use sicard_picture::{Enough, PictureError, fit, memory, read, resize, shrink};

use crate::pictures::{corners, jpeg, jpeg_with, quarters, turned_jpeg};

#[test]
fn a_jpeg_is_decoded_at_the_smallest_fraction_that_is_enough() {
    let file = jpeg(&quarters(1600, 1200));
    for (side, expected) in [
        (1, (200, 150)),
        (150, (200, 150)),
        (151, (400, 300)),
        (301, (800, 600)),
        (601, (1600, 1200)),
        (5000, (1600, 1200)),
    ] {
        let picture = read(&file, Enough::Side(side)).unwrap();
        assert_eq!(picture.pixels.dimensions(), expected, "{side}");
        assert_eq!(picture.full, (1600, 1200));
        assert_eq!(corners(&picture.pixels), "RGBW");
    }
}

#[test]
fn a_turned_jpeg_is_enough_as_it_stands_upright() {
    // 1200 × 1600 upright.
    let file = turned_jpeg(&quarters(1600, 1200), 6);
    for ((width, height), expected) in [
        ((300, 400), (300, 400)),
        ((301, 400), (600, 800)),
        ((300, 401), (600, 800)),
        ((400, 300), (600, 800)),
    ] {
        let picture = read(&file, Enough::Cover(width, height)).unwrap();
        assert_eq!(picture.pixels.dimensions(), expected, "{width} × {height}");
    }
}

#[test]
fn less_memory_is_asked_for_where_less_is_decoded() {
    let picture = quarters(1600, 1200);
    let file = jpeg(&picture);
    let full = memory(&file, Enough::Full);
    assert!(full >= 1600 * 1200 * 3);
    assert_eq!(memory(&file, Enough::Side(300)), full / 16);
    let progressive = jpeg_with(&picture, |encoder| encoder.set_progressive(true));
    assert!(memory(&progressive, Enough::Side(300)) >= 1600 * 1200 * 6);
}

#[test]
fn a_fraction_looks_like_the_whole_scaled_down() {
    let file = jpeg(&smooth(1600, 1200));
    let whole = read(&file, Enough::Full).unwrap();
    let part = read(&file, Enough::Side(300)).unwrap();
    let scaled = resize(&whole.pixels, 160, 120).unwrap();
    let twice = resize(&part.pixels, 160, 120).unwrap();
    let worst = scaled.iter().zip(twice.iter());
    assert!(worst.map(|(a, b)| a.abs_diff(*b)).max() <= Some(3));
}

#[test]
fn fitting_says_what_is_cut_off_and_refuses_what_is_too_small() {
    let of = |width, height| read(&jpeg(&quarters(width, height)), Enough::Side(882)).unwrap();
    let fitted = fit(&of(2000, 1500), 358, 441).unwrap();
    assert!(fitted.cropped);
    assert_eq!(fitted.pixels.dimensions(), (358, 441));
    assert!(!fit(&of(3580, 4410), 358, 441).unwrap().cropped);
    assert!(matches!(
        fit(&of(178, 500), 358, 441).err(),
        Some(PictureError::TooSmall {
            width: 178,
            height: 500,
            min_width: 179,
            min_height: 221
        })
    ));
}

#[test]
fn shrinking_keeps_the_aspect_and_never_enlarges() {
    assert_eq!(
        shrink(&quarters(2000, 1500), 900).unwrap().dimensions(),
        (900, 675)
    );
    assert_eq!(
        shrink(&quarters(20, 15), 900).unwrap().dimensions(),
        (20, 15)
    );
}

fn smooth(width: u32, height: u32) -> image::RgbImage {
    image::RgbImage::from_fn(width, height, |x, y| {
        let wave = |at: u32, by: f32| (127.0 + 100.0 * (at as f32 / by).sin()) as u8;
        image::Rgb([wave(x, 90.0), wave(y, 70.0), wave(x + y, 110.0)])
    })
}
