//! Colours become those of sRGB. The expected ones are Little CMS's (Pillow's `ImageCms`, perceptual), written down once.

use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder as _, RgbImage};
use sicard_picture::{Enough, read};

use crate::pictures::{fixture, jpeg_with, quarters};

#[test]
fn display_p3_becomes_srgb_within_two_steps() {
    let expected: [([u8; 3], [u8; 3]); 10] = [
        ([255, 255, 255], [255, 255, 255]),
        ([0, 0, 0], [0, 0, 0]),
        ([128, 128, 128], [128, 128, 128]),
        ([200, 120, 90], [213, 115, 83]),
        ([230, 180, 160], [239, 177, 157]),
        ([60, 90, 140], [50, 91, 144]),
        ([40, 120, 60], [0, 122, 52]),
        ([250, 240, 20], [252, 240, 0]),
        ([255, 0, 0], [255, 0, 0]),
        ([0, 255, 0], [0, 255, 0]),
    ];
    let stored: Vec<u8> = expected.iter().flat_map(|(stored, _)| *stored).collect();
    let file = png(&stored, ExtendedColorType::Rgb8, fixture("display-p3.icc"));
    let picture = read(&file, Enough::Full).unwrap();
    assert_eq!(picture.pixels.as_raw(), &stored);
    let mut part = picture.pixels.clone();
    picture.convert(&mut part);
    for (pixel, (_, srgb)) in part.pixels().zip(expected) {
        for (is, ought) in pixel.0.iter().zip(srgb) {
            assert!(is.abs_diff(ought) <= 2, "{pixel:?} and not {srgb:?}");
        }
    }
}

#[test]
fn grey_with_a_profile_of_its_own_becomes_srgb_as_well() {
    let expected: [(u8, u8); 6] = [
        (0, 0),
        (40, 53),
        (100, 119),
        (160, 176),
        (220, 227),
        (255, 255),
    ];
    let stored = expected.map(|(stored, _)| stored);
    let file = png(
        &stored,
        ExtendedColorType::L8,
        fixture("grey-gamma-1.8.icc"),
    );
    let mut picture = read(&file, Enough::Full).unwrap();
    picture.to_srgb();
    for (pixel, (_, srgb)) in picture.pixels.pixels().zip(expected) {
        assert!(
            pixel.0.iter().all(|part| part.abs_diff(srgb) <= 2),
            "{pixel:?}"
        );
    }
}

#[test]
fn a_jpeg_in_display_p3_is_not_plain_and_its_profile_may_come_in_parts() {
    let icc = fixture("display-p3.icc");
    let file = jpeg_with(&quarters(358, 441), |encoder| {
        encoder.add_icc_profile(&icc).expect("short enough");
    });
    let picture = read(&file, Enough::Full).unwrap();
    assert!(picture.profile.is_some() && !picture.plain_jpeg);

    let (first, second) = icc.split_at(200);
    let parts = jpeg_with(&quarters(358, 441), |encoder| {
        for (number, part) in [(1, first), (2, second)] {
            let segment = [b"ICC_PROFILE\0".as_slice(), &[number, 2], part].concat();
            encoder.add_app_segment(2, segment).expect("short enough");
        }
    });
    let mut other = read(&parts, Enough::Full).unwrap();
    other.to_srgb();
    let mut picture = picture;
    picture.to_srgb();
    assert!(picture.pixels == other.pixels);
}

#[test]
fn a_broken_profile_is_no_reason_to_refuse_a_picture() {
    let mut icc = fixture("display-p3.icc");
    icc.truncate(150);
    let file = png(&[10, 20, 30], ExtendedColorType::Rgb8, icc);
    let picture = read(&file, Enough::Full).unwrap();
    assert!(picture.profile.is_none());
    assert_eq!(
        picture.pixels,
        RgbImage::from_pixel(1, 1, image::Rgb([10, 20, 30]))
    );
}

fn png(bytes: &[u8], kind: ExtendedColorType, icc: Vec<u8>) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = PngEncoder::new(&mut file);
    encoder.set_icc_profile(icc).expect("PNGs have profiles");
    let width = bytes.len() as u32 / u32::from(kind.channel_count());
    encoder.write_image(bytes, width, 1, kind).expect("encodes");
    file
}
