//! Every kind of file that is read.

use image::{
    DynamicImage, GrayImage, ImageBuffer, ImageFormat, Luma, Rgb, RgbImage, Rgba, RgbaImage,
};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use sicard_picture::{Enough, is_picture, read};

use crate::files::{animated_webp, png, png_header, stored, tiff, without_segment};
use crate::pictures::{corners, file_of, jpeg, jpeg_with, pixels, quarters, turned_jpeg};

const RED: Rgb<u8> = Rgb([220, 30, 30]);

#[test]
fn jpegs_of_every_make_are_read() {
    let picture = quarters(400, 500);
    for factor in [
        SamplingFactor::R_4_4_4,
        SamplingFactor::R_4_2_2,
        SamplingFactor::R_4_2_0,
        SamplingFactor::R_4_4_0,
        SamplingFactor::R_4_1_1,
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
            let make = format!("{factor:?} {progressive} {separate_scans} {restart}");
            for enough in [Enough::Full, Enough::Side(60)] {
                let picture = read(&file, enough).unwrap();
                assert_eq!(corners(&picture.pixels), "RGBW", "{make}");
            }
        }
    }
}

#[test]
fn every_exif_orientation_comes_out_upright() {
    // What the file's corners become when a viewer follows TIFF 6.0, tag 274.
    let upright = [
        "RGBW", "GRWB", "WBGR", "BWRG", "RBGW", "BRWG", "WGBR", "GWRB",
    ];
    for (orientation, expected) in (1..).zip(upright) {
        let file = turned_jpeg(&quarters(800, 600), orientation);
        for enough in [Enough::Full, Enough::Side(100)] {
            let picture = read(&file, enough).unwrap();
            assert_eq!(corners(&picture.pixels), expected, "{orientation}");
            let turned = orientation > 4;
            assert_eq!(picture.full, if turned { (600, 800) } else { (800, 600) });
            assert_eq!(picture.plain_jpeg, orientation == 1);
        }
    }
}

#[test]
fn what_stands_behind_the_end_of_a_jpeg_does_not_count_and_makes_it_not_plain() {
    let file = jpeg(&quarters(358, 441));
    assert!(read(&file, Enough::Full).unwrap().plain_jpeg);
    let picture = read(&[file, vec![0; 5000]].concat(), Enough::Full).unwrap();
    assert!(!picture.plain_jpeg);
    assert_eq!(corners(&picture.pixels), "RGBW");
}

#[test]
fn the_format_is_told_by_the_content() {
    let picture = DynamicImage::ImageRgb8(quarters(716, 882));
    for format in [
        ImageFormat::Jpeg,
        ImageFormat::Png,
        ImageFormat::Bmp,
        ImageFormat::WebP,
        ImageFormat::Tiff,
    ] {
        let file = file_of(picture.clone(), format);
        assert!(is_picture(&file[..64]));
        let picture = read(&file, Enough::Side(100)).unwrap();
        assert_eq!(corners(&picture.pixels), "RGBW", "{format:?}");
        assert_eq!(picture.full, (716, 882));
        assert_eq!(sicard_picture::size(&file), Some((716, 882)));
    }
}

#[test]
fn grey_and_sixteen_bit_pictures_become_three_channels_of_eight() {
    let grey = GrayImage::from_fn(400, 500, |x, _| Luma([(x / 2) as u8]));
    let deep: ImageBuffer<Luma<u16>, Vec<u16>> =
        ImageBuffer::from_fn(400, 500, |x, _| Luma([(x / 2 * 257) as u16]));
    let deep_colours: ImageBuffer<Rgb<u16>, Vec<u16>> =
        ImageBuffer::from_fn(400, 500, |x, _| Rgb([(x / 2 * 257) as u16; 3]));
    let mut grey_jpeg = Vec::new();
    Encoder::new(&mut grey_jpeg, 100)
        .encode(grey.as_raw(), 400, 500, ColorType::Luma)
        .unwrap();
    for (file, tolerance) in [
        (file_of(DynamicImage::ImageLuma8(grey), ImageFormat::Png), 0),
        (
            file_of(DynamicImage::ImageLuma16(deep), ImageFormat::Png),
            0,
        ),
        (
            file_of(DynamicImage::ImageRgb16(deep_colours), ImageFormat::Tiff),
            0,
        ),
        (grey_jpeg, 2),
    ] {
        let picture = read(&file, Enough::Full).unwrap();
        assert!(!picture.plain_jpeg);
        for (x, _, Rgb(pixel)) in picture.pixels.enumerate_pixels() {
            assert!(
                pixel
                    .iter()
                    .all(|&part| part.abs_diff((x / 2) as u8) <= tolerance)
            );
        }
    }
}

#[test]
fn transparent_parts_become_white_and_half_transparent_ones_lighter() {
    let clear = RgbaImage::from_fn(40, 50, |x, _| Rgba([0, 0, 0, if x < 20 { 0 } else { 128 }]));
    for format in [ImageFormat::Png, ImageFormat::WebP, ImageFormat::Tiff] {
        let picture = pixels(&file_of(DynamicImage::ImageRgba8(clear.clone()), format)).unwrap();
        assert_eq!(*picture.get_pixel(0, 0), Rgb([255; 3]));
        assert_eq!(*picture.get_pixel(30, 0), Rgb([127; 3]));
    }
}

#[test]
fn a_palette_may_have_transparent_colours() {
    let file = png(&[
        (b"IHDR", png_header(3, 1, 8, 3)),
        (b"PLTE", vec![220, 30, 30, 0, 0, 0, 30, 30, 220]),
        (b"tRNS", vec![255, 0]),
        (b"IDAT", stored(&[0, 0, 1, 2])),
        (b"IEND", vec![]),
    ]);
    let picture = pixels(&file).unwrap();
    assert_eq!(
        picture.as_raw()[..],
        [220, 30, 30, 255, 255, 255, 30, 30, 220]
    );
}

#[test]
fn a_cmyk_jpeg_becomes_the_colours_it_prints() {
    // Inks, 0 is none; the encoder inverts them and says so in a segment of Adobe's.
    let inks = |x: usize, y: usize| match (x < 200, y < 250) {
        (true, true) => [0, 230, 230, 0],
        (false, true) => [230, 0, 230, 0],
        (true, false) => [230, 230, 0, 0],
        (false, false) => [0, 0, 0, 0],
    };
    let data: Vec<u8> = (0..500)
        .flat_map(|y| (0..400).flat_map(move |x| inks(x, y)))
        .collect();
    let encoded = |data: &[u8], kind| {
        let mut file = Vec::new();
        Encoder::new(&mut file, 90)
            .encode(data, 400, 500, kind)
            .unwrap();
        file
    };
    for kind in [ColorType::Cmyk, ColorType::CmykAsYcck] {
        let picture = read(&encoded(&data, kind), Enough::Side(60)).unwrap();
        assert_eq!(corners(&picture.pixels), "RGBW", "{kind:?}");
        assert!(!picture.plain_jpeg);
    }
    // Without that segment inks are stored as they are.
    let inverted: Vec<u8> = data.iter().map(|ink| 255 - ink).collect();
    let plain = without_segment(&encoded(&inverted, ColorType::Cmyk), 0xee);
    assert_eq!(corners(&pixels(&plain).unwrap()), "RGBW");
}

#[test]
fn of_several_pages_the_first_is_read() {
    let picture = pixels(&tiff(&[RED.0, [0, 0, 255]], 1)).unwrap();
    assert_eq!(picture, RgbImage::from_pixel(20, 10, RED));
}

#[test]
fn a_tiff_is_turned_upright_as_well() {
    let picture = pixels(&tiff(&[RED.0], 6)).unwrap();
    assert_eq!(picture.dimensions(), (10, 20));
}

#[test]
fn an_animation_is_read_as_its_first_picture() {
    let still = |colour| {
        let picture = RgbImage::from_pixel(20, 10, Rgb(colour));
        file_of(DynamicImage::ImageRgb8(picture), ImageFormat::WebP)
    };
    let webp = animated_webp(&[still(RED.0), still([0, 0, 255])], 20, 10);
    assert_eq!(pixels(&webp).unwrap(), RgbImage::from_pixel(20, 10, RED));

    let control = |sequence: u32| {
        let numbers = [sequence, 1, 1, 0, 0].map(u32::to_be_bytes).concat();
        [numbers, vec![0, 1, 0, 10, 0, 0]].concat()
    };
    let apng = png(&[
        (b"IHDR", png_header(1, 1, 8, 2)),
        (b"acTL", [2_u32, 0].map(u32::to_be_bytes).concat()),
        (b"fcTL", control(0)),
        (b"IDAT", stored(&[0, 220, 30, 30])),
        (b"fcTL", control(1)),
        (
            b"fdAT",
            [vec![0, 0, 0, 2], stored(&[0, 0, 0, 255])].concat(),
        ),
        (b"IEND", vec![]),
    ]);
    assert_eq!(pixels(&apng).unwrap(), RgbImage::from_pixel(1, 1, RED));
}
