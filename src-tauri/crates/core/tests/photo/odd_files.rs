//! What becomes of odd files. That they are read strictly and within limits is tested in the crate `sicard-picture`.

use image::{DynamicImage, GrayImage, ImageBuffer, ImageFormat, Luma};
use jpeg_encoder::{ColorType, Encoder};
use sicard_core::photo::{Candidates, Offer, PhotoError, Source, accept};

use crate::pictures::{corners, file_of, ga461, jpeg, noise, quarters, turned_jpeg};

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

#[test]
fn why_a_picture_is_refused_is_told_apart() {
    let whole = jpeg(&noise(358, 441));
    let refusal = |file: &[u8]| accept(file, &ga461()).err();
    assert_eq!(refusal(b"not a picture"), Some(PhotoError::NotAPicture));
    assert_eq!(refusal(&whole[..whole.len() / 2]), Some(PhotoError::Broken));
    let large = [whole, vec![0; 65 << 20]].concat();
    assert!(matches!(refusal(&large), Some(PhotoError::TooLarge { .. })));
}
