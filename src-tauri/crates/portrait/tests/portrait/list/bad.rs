//! Pictures that a card centre sends back: none may pass without a word.

use image::RgbImage;
use image::imageops::FilterType;
use sicard_portrait::check::Measure as M;
use sicard_portrait::check::{Measured, Verdict};

use super::harm::{blur, gain, gamma, motion, print, screen, side_light, thumbnail};
use super::scene::{Behind, Sitter, Stand, beside, nobody, scene};
use super::sitters::{ASTRONAUT, HOPPER};
use super::{judged, judged_as_it_is, line};

pub(super) const WHITE: Behind = Behind::Plain([252; 3]);

pub(super) fn before(behind: Behind) -> RgbImage {
    scene(&HOPPER, Stand::usual(&HOPPER), behind)
}

/// Hopper's picture with other light, cut out and set before white.
pub(super) fn before_white(picture: RgbImage) -> RgbImage {
    let sitter = Sitter {
        picture,
        ..HOPPER.clone()
    };
    scene(&sitter, Stand::usual(&sitter), WHITE)
}

/// Hopper's picture, darker towards the right down to a share of its light.
pub(super) fn lit_from_the_left(darkest: f32) -> RgbImage {
    let (middle, width) = (HOPPER.eyes.0, HOPPER.face_width);
    side_light(
        &HOPPER.picture,
        middle - 0.4 * width,
        middle + 0.4 * width,
        darkest,
    )
}

/// Of the measures that are to see it, one must at least warn.
fn seen(what: &str, measured: &[Measured], by: &[M]) {
    println!("bad   {what}: {}", line(measured));
    assert!(
        measured
            .iter()
            .any(|one| by.contains(&one.measure) && one.verdict >= Verdict::Warning),
        "{what}: {}",
        line(measured)
    );
}

/// The same for rising strengths of one harm.
fn each_seen<S: Copy + std::fmt::Debug>(
    what: &str,
    strengths: &[S],
    by: &[M],
    harm: impl Fn(S) -> RgbImage,
) {
    for &strength in strengths {
        seen(
            &format!("{what} {strength:?}"),
            &judged(&harm(strength)),
            by,
        );
    }
}

#[test]
fn a_grey_background_is_seen() {
    each_seen(
        "grey",
        &[232u8, 220, 190, 128, 60],
        &[M::BackgroundWhite],
        |grey| before(Behind::Plain([grey; 3])),
    );
}

#[test]
fn a_coloured_background_is_seen() {
    let colours = [
        [67, 142, 219],
        [200, 30, 40],
        [225, 238, 252],
        [252, 244, 226],
    ];
    each_seen("colour", &colours, &[M::BackgroundTint], |colour| {
        before(Behind::Plain(colour))
    });
}

#[test]
fn an_uneven_background_is_seen() {
    each_seen(
        "darker below",
        &[225u8, 200, 150],
        &[M::BackgroundEven],
        |dark| before(Behind::Gradient(252, dark)),
    );
    each_seen(
        "darker to the right",
        &[225u8, 200, 150],
        &[M::BackgroundEven],
        |dark| before(Behind::Across(252, dark)),
    );
}

#[test]
fn a_textured_background_is_seen() {
    let by = [M::BackgroundPlain, M::BackgroundWhite];
    each_seen("bricks", &[235u8, 220, 190], &by, |joint| {
        before(Behind::Bricks(joint))
    });
    each_seen("curtain", &[225u8, 200, 170], &by, |dark| {
        before(Behind::Curtain(dark))
    });
}

#[test]
fn a_shadow_beside_the_head_is_seen() {
    let by = [M::BackgroundEven, M::BackgroundWhite];
    each_seen("shadow", &[225u8, 200, 150], &by, |dark| {
        before(Behind::Shadow(dark))
    });
}

#[test]
fn a_blurred_picture_is_seen() {
    each_seen("blur", &[2.0f32, 2.5, 3.0, 5.0], &[M::Sharpness], |sigma| {
        blur(&before(WHITE), sigma)
    });
}

#[test]
fn movement_is_seen_in_every_direction() {
    for angle in [0.0, 30.0, 45.0, 90.0, 120.0, 160.0] {
        each_seen(
            &format!("motion {angle}°"),
            &[6.0f32, 9.0, 15.0],
            &[M::Sharpness],
            |length| motion(&before(WHITE), length, angle),
        );
    }
}

#[test]
fn an_overexposed_face_is_seen() {
    each_seen("gain", &[1.4f32, 1.6, 2.0], &[M::Overexposed], |by| {
        gain(&before(WHITE), by)
    });
}

#[test]
fn an_underexposed_face_is_seen() {
    each_seen("gain", &[0.5f32, 0.4, 0.25], &[M::Underexposed], |by| {
        before_white(gain(&HOPPER.picture, by))
    });
    each_seen("gamma", &[2.2f32, 3.0], &[M::Underexposed], |by| {
        before_white(gamma(&HOPPER.picture, by))
    });
}

#[test]
fn light_from_one_side_is_seen() {
    each_seen(
        "light left down to",
        &[0.4f32, 0.25, 0.1],
        &[M::LightFromOneSide],
        |darkest| before_white(lit_from_the_left(darkest)),
    );
}

/// A picture of the profile's size with the eyes at a place of it.
pub(super) fn placed(scale: f32, eyes: (f32, f32), tilt: f32, turned: f32) -> RgbImage {
    let stand = Stand {
        scale: scale * 207.0 / HOPPER.face_width,
        eyes: (eyes.0 / 358.0, eyes.1 / 441.0),
        size: (358, 441),
        tilt,
        turned,
    };
    scene(&HOPPER, stand, WHITE)
}

#[test]
fn a_head_that_is_cut_off_is_seen() {
    for eyes in [150.0, 130.0, 100.0] {
        let measured = judged_as_it_is(&placed(1.0, (179.0, eyes), 0.0, 0.0));
        seen(&format!("eyes at {eyes}"), &measured, &[M::HairTop]);
    }
    let whole = before(WHITE);
    for rows in [190, 220, 240] {
        let cut = image::imageops::crop_imm(&whole, 0, rows, whole.width(), whole.height() - rows);
        let measured = judged(&cut.to_image());
        seen(&format!("{rows} rows less"), &measured, &[M::HairTop]);
    }
}

#[test]
fn a_head_that_is_too_small_or_too_large_is_seen() {
    for scale in [0.5, 0.7, 0.85, 1.15, 1.3] {
        let measured = judged_as_it_is(&placed(scale, (179.0, 215.0), 0.0, 0.0));
        seen(&format!("scale {scale}"), &measured, &[M::FaceWidth]);
    }
}

#[test]
fn a_head_off_centre_is_seen() {
    for middle in [120.0, 150.0, 208.0, 240.0] {
        let measured = judged_as_it_is(&placed(1.0, (middle, 190.0), 0.0, 0.0));
        seen(&format!("middle {middle}"), &measured, &[M::Middle]);
    }
}

#[test]
fn a_tilted_head_is_seen() {
    for tilt in [-12.0, -6.0, 6.0, 12.0] {
        let upright = -HOPPER.lean;
        let measured = judged_as_it_is(&placed(1.0, (179.0, 190.0), upright + tilt, 0.0));
        seen(&format!("tilt {tilt}"), &measured, &[M::Roll]);
    }
}

/// A picture can only be bent to look like a turned head: what another side of the face would show is missing.
#[test]
fn a_turned_head_is_seen() {
    for turned in [-0.5, -0.4, -0.3, 0.3, 0.4, 0.5] {
        let measured = judged_as_it_is(&placed(1.0, (179.0, 190.0), 0.0, turned));
        seen(&format!("turned {turned}"), &measured, &[M::Yaw]);
    }
}

#[test]
fn two_people_and_nobody_are_seen() {
    let one = before(WHITE);
    seen("two", &judged(&beside(&one, &one)), &[M::Faces]);
    seen("nobody", &judged(&nobody(600, 800)), &[M::Faces]);
}

#[test]
fn a_picture_enlarged_from_a_thumbnail_is_seen() {
    for filter in [
        FilterType::Triangle,
        FilterType::CatmullRom,
        FilterType::Lanczos3,
    ] {
        each_seen(
            &format!("thumbnail {filter:?}"),
            &[1.7f32, 2.0, 3.0, 5.0],
            &[M::Enlargement],
            |times| thumbnail(&before(WHITE), times, filter),
        );
    }
    let small = scene(&ASTRONAUT, Stand::usual(&ASTRONAUT), WHITE);
    seen("a face of 100 pixels", &judged(&small), &[M::Enlargement]);
}

#[test]
fn a_scan_of_a_print_is_seen() {
    for angle in [0.0, 7.0] {
        each_seen(
            &format!("print {angle}°"),
            &[2.6f32, 3.3, 4.0, 5.5],
            &[M::Screen],
            |period| print(&before(WHITE), period, angle),
        );
    }
}

#[test]
fn a_photo_of_a_screen_is_seen() {
    for angle in [0.0, 4.0, 30.0] {
        each_seen(
            &format!("screen {angle}°"),
            &[2.7f32, 3.4, 5.0],
            &[M::Screen],
            |period| screen(&before(WHITE), period, 0.25, angle),
        );
    }
}
