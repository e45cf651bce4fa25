//! One picture is told again however it was cut and encoded, and other people are other pictures.

use image::RgbImage;
use image::imageops::{FilterType, crop_imm, resize};
use sicard_portrait::likeness::Likeness;
use sicard_portrait::place::portrait;

use crate::compose::{fixture, id_card};

fn likeness(picture: &RgbImage) -> Likeness {
    let made = portrait(picture, &id_card());
    Likeness::of(&made.pixels, &made.face.expect("a face"))
}

#[test]
fn a_picture_that_was_cut_scaled_and_turned_is_told_again_and_another_person_is_not() {
    let hopper = fixture("grace_hopper.jpg");
    let one = likeness(&hopper);
    let cut = crop_imm(&hopper, 40, 10, 430, 520).to_image();
    let small = resize(&cut, 344, 416, FilterType::Triangle);
    let darker = RgbImage::from_fn(small.width(), small.height(), |x, y| {
        image::Rgb(
            small
                .get_pixel(x, y)
                .0
                .map(|value| (f32::from(value) * 0.85) as u8),
        )
    });
    for (name, again) in [("cut", &cut), ("small", &small), ("darker", &darker)] {
        let distance = one.distance(&likeness(again));
        println!("{name}: {distance}");
        assert!(
            one.is_of_the_picture(&likeness(again)),
            "{name}: {distance}"
        );
    }
    let other = likeness(&fixture("astronaut.png"));
    println!("another: {}", one.distance(&other));
    assert!(!one.is_of_the_picture(&other));
}
