//! What is cut off or damaged is broken, and never half a picture.

use image::{DynamicImage, ImageFormat};
use sicard_picture::PictureError;

use crate::pictures::{file_of, fixture, jpeg, jpeg_with, noise, quarters, refusal};

const BROKEN: Option<PictureError> = Some(PictureError::Broken);

#[test]
fn a_jpeg_cut_off_anywhere_is_broken() {
    let rough = noise(358, 441);
    for file in [
        jpeg(&rough),
        jpeg_with(&rough, |encoder| encoder.set_progressive(true)),
    ] {
        for part in 1..64 {
            let cut = &file[..file.len() * part / 64];
            assert_eq!(refusal(cut), BROKEN, "{part}/64");
        }
        assert_eq!(refusal(&file[..file.len() - 1]), BROKEN);
    }
}

#[test]
fn a_jpeg_cut_off_anywhere_with_an_end_marker_put_behind_it_is_broken() {
    for progressive in [false, true] {
        let file = jpeg_with(&noise(358, 441), |encoder| {
            encoder.set_progressive(progressive);
        });
        // Up to the last byte of the last scan.
        let places = (1..64).map(|part| file.len() * part / 64);
        for length in places.chain(file.len() - 40..file.len() - 3) {
            let mut cut = file[..length].to_vec();
            if cut.ends_with(&[0xff]) {
                cut.pop();
            }
            cut.extend([0xff, 0xd9]);
            assert_eq!(refusal(&cut), BROKEN, "{length} of {}", file.len());
        }
    }
}

#[test]
fn a_progressive_jpeg_whose_last_scans_are_missing_is_broken() {
    let file = jpeg_with(&quarters(358, 441), |encoder| encoder.set_progressive(true));
    let scans: Vec<usize> = (0..file.len() - 1)
        .filter(|&at| file[at..at + 2] == [0xff, 0xda])
        .collect();
    assert!(scans.len() > 2);
    for &scan in &scans[1..] {
        let cut = [&file[..scan], &[0xff, 0xd9]].concat();
        assert_eq!(refusal(&cut), BROKEN, "{scan}");
    }
}

#[test]
fn a_jpeg_with_a_damaged_stretch_is_broken() {
    let mut file = jpeg(&noise(358, 441));
    for byte in &mut file[20_000..20_400] {
        *byte ^= 0x5a;
    }
    assert_eq!(refusal(&file), BROKEN);
}

#[test]
fn zeros_before_the_end_marker_are_padding_and_anything_else_there_is_damage() {
    let file = jpeg(&quarters(400, 500));
    let (picture, end) = file.split_at(file.len() - 2);
    assert_eq!(refusal(&[picture, &[0; 40], end].concat()), None);
    assert_eq!(refusal(&[picture, &[0x12; 40], end].concat()), BROKEN);
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
        for part in 1..16 {
            let cut = &file[..file.len() * part / 16];
            assert_eq!(refusal(cut), BROKEN, "{format:?} {part}/16");
        }
    }
}

#[test]
fn a_heic_cut_off_anywhere_is_broken() {
    for name in ["phone.heic", "phone-tiles.heic"] {
        let file = fixture(name);
        for length in (40..file.len()).step_by(97).chain([file.len() - 1]) {
            assert_eq!(refusal(&file[..length]), BROKEN, "{name}: {length}");
        }
    }
}

#[test]
fn damaged_files_of_every_kind_end_in_an_answer() {
    let picture = DynamicImage::ImageRgb8(noise(64, 80));
    let mut files = vec![fixture("phone.heic"), jpeg(&noise(64, 80))];
    for format in [
        ImageFormat::Png,
        ImageFormat::Bmp,
        ImageFormat::WebP,
        ImageFormat::Tiff,
    ] {
        files.push(file_of(picture.clone(), format));
    }
    for file in files {
        let mut read = 0;
        let places = (0..file.len()).step_by(file.len() / 60);
        for at in places.clone() {
            let mut damaged = file.clone();
            damaged[at] ^= 0xff;
            read += usize::from(refusal(&damaged).is_none());
        }
        // Bytes of a name, a date or a pixel may be others; those that say what the file is may not.
        assert!(read < places.count());
    }
}
