//! How well a portrait is drawn.

use image::{Rgb, RgbImage};
use sicard_portrait::face::Point;
use sicard_portrait::place::{self, Placement};

use crate::compose::{fixture, id_card, plain};

fn middle(picture: &RgbImage, scale: f32, turn: f32) -> Placement {
    let (x, y) = (picture.width() as f32 / 2.0, picture.height() as f32 / 2.0);
    Placement {
        centre: Point { x, y },
        scale,
        turn,
    }
}

/// Peak signal to noise ratio, dB.
fn likeness(one: &RgbImage, other: &RgbImage) -> f64 {
    let squares: f64 = one
        .as_raw()
        .iter()
        .zip(other.as_raw())
        .map(|(&one, &other)| (f64::from(one) - f64::from(other)).powi(2))
        .sum();
    10.0 * (255.0_f64.powi(2) / (squares / one.as_raw().len() as f64)).log10()
}

/// A pattern of waves `length` pixels long in all directions, as it is seen at a scale, turned.
fn waves(width: u32, height: u32, length: f32, scale: f32, turn: f32) -> RgbImage {
    let (sin, cos) = turn.to_radians().sin_cos();
    RgbImage::from_fn(width, height, |x, y| {
        let right = (x as f32 + 0.5 - width as f32 / 2.0) / scale;
        let down = (y as f32 + 0.5 - height as f32 / 2.0) / scale;
        let (x, y) = (right * cos - down * sin, right * sin + down * cos);
        let wave = |along: f32| (along * std::f32::consts::TAU / length).sin();
        let value = 128.0 + 50.0 * wave(x) + 50.0 * wave(y);
        Rgb([value.round() as u8; 3])
    })
}

#[test]
fn a_picture_of_the_profiles_size_is_drawn_as_it_is() {
    let picture = place::draw(
        &fixture("astronaut.png"),
        middle(&fixture("astronaut.png"), 0.95, 3.0),
        &id_card(),
    );
    assert!(place::draw(&picture, middle(&picture, 1.0, 0.0), &id_card()) == picture);
}

#[test]
fn one_colour_stays_that_colour_at_every_scale_and_turn() {
    let picture = plain(1400, 1600, [201, 99, 7]);
    for scale in [0.4, 0.5, 0.77, 1.0, 1.9] {
        for turn in [0.0, 7.0, -90.0] {
            let drawn = place::draw(&picture, middle(&picture, scale, turn), &id_card());
            assert!(
                drawn.pixels().all(|pixel| pixel.0 == [201, 99, 7]),
                "{scale} {turn}"
            );
        }
    }
}

#[test]
fn waves_are_drawn_where_they_are() {
    for (scale, turn) in [
        (0.28, 0.0),
        (0.4, 9.0),
        (0.6, -12.0),
        (1.0, 3.0),
        (1.7, 15.0),
        (0.4, 90.0),
    ] {
        let length = 14.0 / f32::min(scale, 1.0);
        let picture = waves(2200, 2000, length, 1.0, 0.0);
        let drawn = place::draw(&picture, middle(&picture, scale, turn), &id_card());
        let wanted = waves(358, 441, length, scale, turn);
        let likeness = likeness(&drawn, &wanted);
        assert!(likeness > 38.0, "{likeness} dB at {scale}, {turn}°");
    }
}

#[test]
fn waves_too_fine_for_the_portrait_leave_no_pattern() {
    for (scale, turn) in [(0.25, 0.0), (0.3, 8.0), (0.45, -5.0)] {
        let picture = waves(2200, 2000, 2.3, 1.0, 0.0);
        let drawn = place::draw(&picture, middle(&picture, scale, turn), &id_card());
        let most = drawn.pixels().map(|pixel| pixel.0[0].abs_diff(128)).max();
        assert!(most <= Some(6), "{most:?} at {scale}, {turn}°");
    }
}
