//! Odd, damaged and hostile files.

use image::{DynamicImage, GrayImage, ImageBuffer, ImageFormat, Luma, Rgba, RgbaImage};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use sicard_core::photo::{Candidates, Offer, PhotoError, Source, accept};

use crate::pictures::{corners, file_of, ga461, jpeg, jpeg_with, noise, quarters, turned_jpeg};

#[test]
fn a_jpeg_cut_off_anywhere_is_broken_and_never_half_a_picture() {
    let rough = noise(358, 441);
    for file in [
        jpeg(&rough),
        jpeg_with(&rough, |encoder| encoder.set_progressive(true)),
    ] {
        for part in 1..16 {
            let cut = &file[..file.len() * part / 16];
            assert_eq!(
                accept(cut, &ga461()).err(),
                Some(PhotoError::Broken),
                "{part}/16"
            );
        }
        assert_eq!(
            accept(&file[..file.len() - 1], &ga461()).err(),
            Some(PhotoError::Broken)
        );
    }
}

#[test]
fn whole_files_of_every_make_are_read() {
    let picture = quarters(400, 500);
    for factor in [
        SamplingFactor::R_4_4_4,
        SamplingFactor::R_4_2_2,
        SamplingFactor::R_4_2_0,
        SamplingFactor::R_4_4_0,
    ] {
        for (progressive, separate_scans, restart) in [
            (false, false, 0),
            (false, false, 7),
            (false, true, 0),
            (true, false, 0),
            (true, false, 5),
        ] {
            let file = jpeg_with(&picture, |encoder| {
                encoder.set_sampling_factor(factor);
                encoder.set_progressive(progressive);
                // The encoder writes one scan for each component then.
                encoder.set_optimized_huffman_tables(separate_scans);
                encoder.set_restart_interval(restart);
            });
            let accepted = accept(&file, &ga461()).unwrap();
            let make = format!("{factor:?} {progressive} {separate_scans} {restart}");
            assert_eq!(corners(&accepted.jpeg), "RGBW", "{make}");
        }
    }
}

#[test]
fn a_cut_off_jpeg_with_an_end_marker_put_behind_it_is_broken() {
    let file = jpeg(&noise(358, 441));
    for part in 4..15 {
        let mut cut = file[..file.len() * part / 16].to_vec();
        if cut.ends_with(&[0xff]) {
            cut.pop();
        }
        cut.extend([0xff, 0xd9]);
        assert_eq!(
            accept(&cut, &ga461()).err(),
            Some(PhotoError::Broken),
            "{part}/16"
        );
    }
}

#[test]
fn every_exif_orientation_comes_out_upright() {
    // What the file's corners become when a viewer follows TIFF 6.0, tag 274.
    let upright = [
        (1, "RGBW"),
        (2, "GRWB"),
        (3, "WBGR"),
        (4, "BWRG"),
        (5, "RBGW"),
        (6, "BRWG"),
        (7, "WGBR"),
        (8, "GWRB"),
    ];
    for (orientation, expected) in upright {
        let file = turned_jpeg(&quarters(800, 800), orientation);
        let accepted = accept(&file, &ga461()).unwrap();
        let before = Source::read(file, &ga461()).unwrap().before().unwrap();
        assert_eq!(
            corners(&accepted.jpeg),
            expected,
            "orientation {orientation}"
        );
        assert_eq!(corners(&before), expected, "orientation {orientation}");
    }
}

#[test]
fn a_turned_jpeg_of_the_profiles_size_is_not_taken_as_it_is() {
    let accepted = accept(&turned_jpeg(&quarters(358, 441), 3), &ga461()).unwrap();
    assert!(!accepted.as_is());
    let upright = accept(&turned_jpeg(&quarters(358, 441), 1), &ga461()).unwrap();
    assert!(upright.as_is());
}

#[test]
fn what_stands_behind_the_end_of_a_jpeg_is_not_taken_along() {
    let file = [jpeg(&quarters(358, 441)), vec![0; 5000]].concat();
    let accepted = accept(&file, &ga461()).unwrap();
    assert!(!accepted.as_is());
    assert_eq!(corners(&accepted.jpeg), "RGBW");
}

#[test]
fn the_format_is_told_by_the_content_and_never_by_the_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("named.jpg");
    let picture = DynamicImage::ImageRgb8(quarters(716, 882));
    for format in [
        ImageFormat::Png,
        ImageFormat::Bmp,
        ImageFormat::WebP,
        ImageFormat::Tiff,
    ] {
        std::fs::write(&path, file_of(picture.clone(), format)).unwrap();
        let mut candidates = Candidates::default();
        let offer = Offer::read(&path, &ga461()).unwrap();
        let view = candidates.keep(7, offer, Vec::new());
        assert_eq!(
            (view.width, view.height, view.may_be_as_is),
            (716, 882, false)
        );
        let candidate = candidates.get(view.id).unwrap();
        assert_eq!(corners(&candidate.made().jpeg), "RGBW", "{format:?}");
    }
}

#[test]
fn other_formats_cut_off_are_broken_too() {
    let picture = DynamicImage::ImageRgb8(noise(400, 500));
    for format in [
        ImageFormat::Png,
        ImageFormat::Bmp,
        ImageFormat::WebP,
        ImageFormat::Tiff,
    ] {
        let file = file_of(picture.clone(), format);
        let half = &file[..file.len() / 2];
        assert_eq!(
            accept(half, &ga461()).err(),
            Some(PhotoError::Broken),
            "{format:?}"
        );
    }
}

#[test]
fn grey_and_sixteen_bit_pictures_become_three_channels() {
    let grey = GrayImage::from_fn(400, 500, |x, _| Luma([(x / 2) as u8]));
    let deep: ImageBuffer<Luma<u16>, Vec<u16>> =
        ImageBuffer::from_fn(400, 500, |x, _| Luma([(x / 2 * 257) as u16]));
    let mut grey_jpeg = Vec::new();
    Encoder::new(&mut grey_jpeg, 90)
        .encode(&vec![128; 358 * 441], 358, 441, ColorType::Luma)
        .unwrap();
    for file in [
        file_of(DynamicImage::ImageLuma8(grey), ImageFormat::Png),
        file_of(DynamicImage::ImageLuma16(deep), ImageFormat::Png),
        grey_jpeg,
    ] {
        let accepted = accept(&file, &ga461()).unwrap();
        assert!(!accepted.as_is());
        let result = image::load_from_memory(&accepted.jpeg).unwrap();
        assert_eq!(result.color(), image::ColorType::Rgb8);
    }
}

#[test]
fn transparent_parts_become_white() {
    let clear = RgbaImage::from_pixel(400, 500, Rgba([0, 0, 0, 0]));
    let accepted = accept(
        &file_of(DynamicImage::ImageRgba8(clear), ImageFormat::Png),
        &ga461(),
    )
    .unwrap();
    assert_eq!(corners(&accepted.jpeg), "WWWW");
}

#[test]
fn a_cmyk_jpeg_becomes_the_colours_it_prints() {
    // Inks as Adobe stores them; the encoder inverts, so 0 is no ink.
    let inks = |x: usize, y: usize| match (x < 200, y < 250) {
        (true, true) => [0, 230, 230, 0],
        (false, true) => [230, 0, 230, 0],
        (true, false) => [230, 230, 0, 0],
        (false, false) => [0, 0, 0, 0],
    };
    let pixels: Vec<u8> = (0..500)
        .flat_map(|y| (0..400).flat_map(move |x| inks(x, y)))
        .collect();
    for kind in [ColorType::Cmyk, ColorType::CmykAsYcck] {
        let mut file = Vec::new();
        Encoder::new(&mut file, 90)
            .encode(&pixels, 400, 500, kind)
            .unwrap();
        let accepted = accept(&file, &ga461()).unwrap();
        assert_eq!(corners(&accepted.jpeg), "RGBW", "{kind:?}");
    }
}

#[test]
fn a_picture_that_claims_to_be_enormous_is_refused_before_memory_is_taken() {
    let mut bomb = jpeg(&quarters(400, 500));
    let frame = bomb
        .windows(2)
        .position(|pair| pair == [0xff, 0xc0])
        .expect("a frame header");
    bomb[frame + 5..frame + 9].copy_from_slice(&[0x7d, 0x00, 0x7d, 0x00]);
    assert!(matches!(
        accept(&bomb, &ga461()).err(),
        Some(PhotoError::TooLarge { .. })
    ));
    bomb[frame + 5..frame + 9].copy_from_slice(&[0xfd, 0xe8, 0xfd, 0xe8]);
    assert!(matches!(
        accept(&bomb, &ga461()).err(),
        Some(PhotoError::TooLarge { .. })
    ));
}

#[test]
fn what_is_no_picture_is_called_that() {
    for file in [
        b"".as_slice(),
        b"not a picture",
        b"PK\x03\x04",
        b"GIF89a\x01\0\x01\0\0\0\0;",
    ] {
        assert_eq!(accept(file, &ga461()).err(), Some(PhotoError::NotAPicture));
    }
}

#[test]
fn a_candidate_is_for_one_person_and_the_oldest_give_way() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("picture.jpg");
    std::fs::write(&path, jpeg(&quarters(358, 441))).unwrap();
    let mut candidates = Candidates::default();
    let mut add = || {
        let offer = Offer::read(&path, &ga461()).unwrap();
        candidates.keep(1, offer, Vec::new())
    };
    let (first, _, last) = (add(), add(), add());
    assert!(candidates.get(first.id).is_none());
    assert_eq!(candidates.get(last.id).unwrap().person(), 1);
    candidates.discard(last.id);
    assert!(candidates.get(last.id).is_none());
}
