//! Limits hold before memory is taken.

use sicard_picture::{Enough, PictureError, is_picture, memory};

use crate::files::{png, png_header, stored};
use crate::pictures::{jpeg, quarters, refusal};

fn too_large(file: &[u8]) -> bool {
    matches!(refusal(file), Some(PictureError::TooLarge { .. }))
}

#[test]
fn a_jpeg_that_claims_to_be_enormous_is_refused() {
    let mut bomb = jpeg(&quarters(400, 500));
    let frame = bomb
        .windows(2)
        .position(|pair| pair == [0xff, 0xc0])
        .expect("a frame header");
    for side in [32_000_u16, 65_000] {
        bomb[frame + 5..frame + 7].copy_from_slice(&side.to_be_bytes());
        bomb[frame + 7..frame + 9].copy_from_slice(&side.to_be_bytes());
        assert!(too_large(&bomb), "{side}");
    }
}

#[test]
fn a_png_of_few_bytes_and_many_pixels_is_refused() {
    for (width, height) in [
        (30_000, 30_000),
        (40_000, 10),
        (u32::MAX >> 1, u32::MAX >> 1),
    ] {
        let bomb = png(&[
            (b"IHDR", png_header(width, height, 1, 0)),
            (b"IDAT", stored(&[0; 60_000])),
            (b"IEND", vec![]),
        ]);
        assert!(too_large(&bomb), "{width} × {height}");
    }
}

#[test]
fn a_file_of_too_many_bytes_is_refused() {
    let file = [jpeg(&quarters(40, 50)), vec![0; 65 << 20]].concat();
    assert!(too_large(&file));
}

#[test]
fn what_is_no_picture_is_called_that() {
    for file in [
        b"".as_slice(),
        b"not a picture",
        b"PK\x03\x04",
        b"GIF89a\x01\0\x01\0\0\0\0;",
        b"\0\0\0\x18ftypisom\0\0\0\0isommp42",
        b"\0\0\0\x18ftypavif\0\0\0\0avifmif1",
    ] {
        assert!(!is_picture(file));
        assert_eq!(refusal(file), Some(PictureError::NotAPicture));
        assert_eq!(memory(file, Enough::Full), 0);
    }
}

#[test]
fn what_only_begins_as_a_picture_is_broken() {
    for file in [
        b"\xff\xd8\xff\xd9".as_slice(),
        b"\xff\xd8\xff",
        b"\x89PNG\r\n\x1a\n",
        b"BM",
        b"\0\0\0\x18ftypheic",
        b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic",
    ] {
        assert_eq!(refusal(file), Some(PictureError::Broken), "{file:?}");
    }
}
