//! The background made white.

use sicard_portrait::place::{self, Portrait};

use crate::compose::{COLLINS, HOPPER, id_card, plain};

fn on(colour: [u8; 3]) -> Vec<(&'static str, Portrait)> {
    let wall = plain(900, 1000, colour);
    [("Collins", &COLLINS, 1.6), ("Hopper", &HOPPER, 1.0)]
        .into_iter()
        .map(|(name, person, scale)| {
            let picture = person.on(&wall, (450.0, 560.0), scale, 0.0);
            (name, place::portrait(&picture, &id_card()))
        })
        .collect()
}

#[test]
fn the_face_stays_byte_for_byte() {
    for (name, portrait) in on([222, 224, 226]) {
        let white = place::whitened(&portrait).expect("a person");
        let face = portrait.face.expect("a face");
        let middle = face.between_cheeks();
        let half = face.width() * 0.42;
        let mut seen = 0;
        for (x, y, pixel) in white.enumerate_pixels() {
            let (right, down) = (x as f32 - middle.x, y as f32 - middle.y);
            if right.hypot(down) < half {
                assert_eq!(pixel, portrait.pixels.get_pixel(x, y), "{name} at {x}, {y}");
                seen += 1;
            }
        }
        assert!(seen > 10_000, "{name}: {seen}");
    }
}

#[test]
fn the_background_becomes_pure_white() {
    for colour in [[222, 224, 226], [190, 200, 215], [67, 142, 219]] {
        for (name, portrait) in on(colour) {
            let white = place::whitened(&portrait).expect("a person");
            let mask = portrait.mask.expect("a person");
            let behind: Vec<_> = white
                .pixels()
                .zip(&mask.person)
                .filter(|&(_, &share)| share < 5)
                .map(|(pixel, _)| pixel.0)
                .collect();
            let pure = behind.iter().filter(|&&pixel| pixel == [255; 3]).count();
            let share = pure as f32 / behind.len() as f32;
            // The rest is where hair runs out.
            assert!(share > 0.99, "{name} on {colour:?}: {share}");
        }
    }
}

#[test]
fn no_rim_of_the_old_background_stays() {
    let colour = [67, 142, 219];
    for (name, portrait) in on(colour) {
        let white = place::whitened(&portrait).expect("a person");
        let old = |pixel: &image::Rgb<u8>| {
            let away = |channel: usize| pixel.0[channel].abs_diff(colour[channel]);
            away(0) < 30 && away(1) < 30 && away(2) < 30
        };
        let before = portrait.pixels.pixels().filter(|pixel| old(pixel)).count();
        let after = white.pixels().filter(|pixel| old(pixel)).count();
        assert!(after * 200 < before, "{name}: {after} of {before}");
    }
}
