//! JPEGs within a range of file sizes.

use sicard_picture::encode::{HIGHEST, LOWEST};
use sicard_picture::{JpegRules, PictureError, at_quality, encode, resize};

use crate::pictures::{corners, noise, pixels, quarters};

const RULES: JpegRules = JpegRules {
    dpi: 350,
    quality: 85,
    min_kib: None,
    max_kib: None,
};

fn rough() -> image::RgbImage {
    resize(&noise(90, 111), 358, 441).expect("pixels")
}

#[test]
fn without_sizes_the_preferred_quality_is_taken() {
    for quality in [70, 85, 95] {
        let file = encode(&rough(), &JpegRules { quality, ..RULES }).unwrap();
        assert_eq!(file, at_quality(&rough(), 350, quality).unwrap());
    }
}

#[test]
fn a_file_is_baseline_in_one_scan_with_halved_colours_and_its_resolution() {
    let file = encode(&quarters(358, 441), &RULES).unwrap();
    // JFIF 1.02, "APP0": units 1 = dots per inch, then both densities.
    assert_eq!(&file[6..11], b"JFIF\0");
    assert_eq!(file[13..18], [1, 1, 94, 1, 94]);
    let frame = position(&file, [0xff, 0xc0]).expect("baseline");
    assert_eq!(file[frame + 9..frame + 12], [3, 1, 0x22]);
    let scans = file.windows(2).filter(|pair| **pair == [0xff, 0xda]);
    assert_eq!(scans.count(), 1);
    assert_eq!(corners(&pixels(&file).unwrap()), "RGBW");
}

#[test]
fn the_quality_nearest_to_the_preferred_one_is_found_on_either_side() {
    let sizes: Vec<usize> = (LOWEST..=HIGHEST)
        .map(|quality| at_quality(&rough(), 350, quality).unwrap().len())
        .collect();
    assert!(sizes.is_sorted());
    for kib in sizes[0].div_ceil(1024)..=sizes[25] / 1024 {
        let limit = kib * 1024;
        let below = encode(
            &rough(),
            &JpegRules {
                max_kib: Some(kib as u32),
                ..RULES
            },
        )
        .unwrap();
        let largest = sizes[..=15].iter().rev().find(|size| **size <= limit);
        assert_eq!(Some(&below.len()), largest, "at most {kib} KiB");
        let above = encode(
            &rough(),
            &JpegRules {
                min_kib: Some(kib as u32),
                ..RULES
            },
        )
        .unwrap();
        let smallest = sizes[15..].iter().find(|size| **size >= limit);
        assert_eq!(Some(&above.len()), smallest, "at least {kib} KiB");
    }
}

#[test]
fn what_no_quality_brings_into_the_sizes_is_refused_and_never_padded() {
    let flat = JpegRules {
        min_kib: Some(80),
        max_kib: Some(100),
        ..RULES
    };
    let refusal = PictureError::CannotFit {
        min_kib: 80,
        max_kib: 100,
    };
    assert_eq!(encode(&quarters(358, 441), &flat).err(), Some(refusal));
    let small = JpegRules {
        max_kib: Some(10),
        ..RULES
    };
    let refusal = PictureError::CannotFit {
        min_kib: 0,
        max_kib: 10,
    };
    assert_eq!(encode(&noise(358, 441), &small).err(), Some(refusal));
}

fn position(file: &[u8], marker: [u8; 2]) -> Option<usize> {
    file.windows(2).position(|pair| pair == marker)
}
