//! What is taken as it is, what is fitted, and to which file size.

use image::{DynamicImage, ImageFormat};
use sicard_core::photo::{PhotoError, Source, accept};
use sicard_core::view::PhotoProfile;

use crate::pictures::{corners, file_of, ga461, jpeg, jpeg_with, noise, quarters};

fn dimensions(jpeg: &[u8]) -> (u32, u32) {
    let picture = image::load_from_memory(jpeg).expect("a JPEG");
    (picture.width(), picture.height())
}

#[test]
fn a_jpeg_of_the_profiles_size_is_taken_byte_for_byte() {
    let file = jpeg(&quarters(358, 441));
    let accepted = accept(&file, &ga461()).unwrap();
    assert!(accepted.as_is());
    assert!(accepted.jpeg == file);
}

#[test]
fn a_progressive_jpeg_of_the_profiles_size_is_taken_byte_for_byte() {
    let file = jpeg_with(&quarters(358, 441), |encoder| encoder.set_progressive(true));
    let accepted = accept(&file, &ga461()).unwrap();
    assert!(accepted.as_is());
    assert!(accepted.jpeg == file);
}

#[test]
fn a_jpeg_of_the_right_pixels_but_too_many_bytes_is_encoded_anew_within_the_limit() {
    let profile = PhotoProfile {
        max_kib: Some(60),
        ..ga461()
    };
    let file = jpeg(&noise(358, 441));
    assert!(file.len() > 100 * 1024);
    let accepted = accept(&file, &ga461()).unwrap();
    assert!(!accepted.as_is() && accepted.jpeg.len() <= 100 * 1024);
    assert_eq!(
        accept(&file, &profile).err(),
        Some(PhotoError::CannotFit {
            min_kib: 0,
            max_kib: 60
        })
    );
}

#[test]
fn a_least_size_is_reached_by_quality_and_never_by_padding() {
    let rough = image::imageops::resize(
        &noise(90, 111),
        716,
        882,
        image::imageops::FilterType::Triangle,
    );
    let file = file_of(DynamicImage::ImageRgb8(rough), ImageFormat::Png);
    let usual = accept(&file, &ga461()).unwrap().jpeg.len();
    let profile = PhotoProfile {
        min_kib: Some(usual as u32 / 1024 + 3),
        ..ga461()
    };
    let accepted = accept(&file, &profile).unwrap();
    assert!(accepted.jpeg.len() > usual + 1024);
    assert!(accepted.jpeg.ends_with(&[0xff, 0xd9]));
}

#[test]
fn a_picture_without_detail_cannot_reach_a_least_size() {
    let profile = PhotoProfile {
        min_kib: Some(80),
        ..ga461()
    };
    assert_eq!(
        accept(&jpeg(&quarters(358, 441)), &profile).err(),
        Some(PhotoError::CannotFit {
            min_kib: 80,
            max_kib: 100
        })
    );
}

#[test]
fn a_large_landscape_is_cropped_around_its_centre_and_scaled() {
    let accepted = accept(&jpeg(&quarters(2000, 1500)), &ga461()).unwrap();
    assert!(!accepted.as_is());
    let placement = accepted.placement();
    assert_eq!(
        (placement.x, placement.y, placement.turn),
        (1000.0, 750.0, 0.0)
    );
    assert_eq!(dimensions(&accepted.jpeg), (358, 441));
    assert_eq!(corners(&accepted.jpeg), "RGBW");
    let source = Source::read(jpeg(&quarters(2000, 1500)), &ga461()).unwrap();
    assert_eq!(dimensions(&source.before().unwrap()), (1400, 1050));
}

#[test]
fn twice_the_size_is_scaled_without_cropping() {
    let accepted = accept(&jpeg(&quarters(716, 882)), &ga461()).unwrap();
    assert_eq!(accepted.placement().scale, 0.5);
    assert_eq!(dimensions(&accepted.jpeg), (358, 441));
}

#[test]
fn a_result_states_the_profiles_resolution() {
    let accepted = accept(&jpeg(&quarters(716, 882)), &ga461()).unwrap();
    // JFIF 1.02, clause "APP0": units 1 = dots per inch, then both densities.
    assert_eq!(&accepted.jpeg[6..11], b"JFIF\0");
    assert_eq!(accepted.jpeg[13..18], [1, 1, 94, 1, 94]);
}

#[test]
fn half_the_size_is_enlarged_and_less_is_refused_with_what_is_needed() {
    assert!(accept(&jpeg(&quarters(179, 221)), &ga461()).is_ok());
    for (width, height) in [(178, 500), (500, 220)] {
        assert_eq!(
            accept(&jpeg(&quarters(width, height)), &ga461()).err(),
            Some(PhotoError::TooSmall {
                width,
                height,
                min_width: 179,
                min_height: 221
            })
        );
    }
}
