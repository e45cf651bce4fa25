//! Where the head stands in a portrait.

use image::RgbImage;
use sicard_portrait::face::Point;
use sicard_portrait::place::{self, Placement, Portrait};
use sicard_portrait::profile::Profile;

use crate::compose::{COLLINS, COLOURS, HOPPER, fixture, id_card, plain};

/// Every rule of the profile that placing can keep.
fn assert_placed(portrait: &Portrait, profile: &Profile, which: &str) {
    assert_eq!(
        portrait.pixels.dimensions(),
        (profile.width, profile.height),
        "{which}"
    );
    let face = portrait
        .face
        .as_ref()
        .unwrap_or_else(|| panic!("{which}: no face"));
    let eyes = face.between_eyes();
    let hair = portrait
        .hair_top
        .unwrap_or_else(|| panic!("{which}: no hair"));
    assert!(
        profile.face_width.contains(&face.width()),
        "{which}: face {}",
        face.width()
    );
    assert!(
        profile.middle.contains(&eyes.x),
        "{which}: middle {}",
        eyes.x
    );
    assert!(face.roll.abs() < 1.0, "{which}: roll {}", face.roll);
    let above = profile.height as f32 - eyes.y;
    assert!(
        above >= profile.eyes_above_lower_edge,
        "{which}: eyes {above}"
    );
    let bound = above < profile.eyes_above_lower_edge + 8.0;
    assert!(
        profile.hair_top.contains(&hair) || bound && hair < *profile.hair_top.start(),
        "{which}: hair {hair}"
    );
}

fn portrait(picture: &RgbImage) -> Portrait {
    place::portrait(picture, &id_card())
}

#[test]
fn on_every_background_and_tilt_the_head_stands_as_the_profile_asks() {
    for (name, person, scale) in [("Collins", &COLLINS, 1.6), ("Hopper", &HOPPER, 1.0)] {
        for colour in COLOURS {
            let wall = plain(900, 1000, colour);
            for tilt in [-15.0, -8.0, 0.0, 8.0, 15.0] {
                let picture = person.on(&wall, (450.0, 560.0), scale, tilt);
                let which = format!("{name} on {colour:?} at {tilt}");
                let made = portrait(&picture);
                assert_eq!(made.faces, 1, "{which}");
                assert_eq!(made.outside, 0.0, "{which}");
                assert_placed(&made, &id_card(), &which);
            }
        }
    }
}

#[test]
fn at_every_scale_and_place_the_head_stands_as_the_profile_asks() {
    for scale in [0.5, 0.8, 1.3, 2.2] {
        let side = (900.0 * scale) as u32;
        let wall = plain(side, side, [235, 236, 238]);
        for (x, y) in [(0.42, 0.55), (0.5, 0.55), (0.58, 0.6)] {
            let middle = (x * side as f32, y * side as f32);
            let picture = HOPPER.on(&wall, middle, scale, 3.0);
            assert_placed(
                &portrait(&picture),
                &id_card(),
                &format!("{scale} at {x}, {y}"),
            );
        }
    }
}

#[test]
fn wide_and_tall_pictures_give_portraits() {
    for (width, height, middle) in [(2400, 700, (1500.0, 400.0)), (640, 2600, (320.0, 1500.0))] {
        let wall = plain(width, height, [240, 240, 240]);
        let picture = HOPPER.on(&wall, middle, 1.0, 0.0);
        assert_placed(
            &portrait(&picture),
            &id_card(),
            &format!("{width} × {height}"),
        );
    }
}

#[test]
fn a_small_picture_gives_an_enlarged_portrait() {
    let wall = plain(150, 180, [240, 240, 240]);
    let picture = HOPPER.on(&wall, (75.0, 98.0), 0.3, 0.0);
    let made = portrait(&picture);
    assert_placed(&made, &id_card(), "small");
    assert!(made.placement.scale > 3.0, "{}", made.placement.scale);
}

#[test]
fn every_profile_places_by_its_own_numbers() {
    let wall = plain(900, 1000, [255, 255, 255]);
    let picture = HOPPER.on(&wall, (450.0, 560.0), 1.0, 5.0);
    for profile in [
        Profile::named("GA461-2004", 358, 441, 350),
        Profile::named("SSC-2011", 236, 295, 300),
        Profile::named("another", 480, 640, 350),
    ] {
        let made = place::portrait(&picture, &profile);
        assert_placed(&made, &profile, &profile.name);
    }
}

#[test]
fn a_head_near_the_edge_is_moved_within_the_profile() {
    // The picture ends 12 pixels beside the shoulder, so that the head cannot stand in the very middle.
    let wall = plain(330, 640, [240, 240, 240]);
    let picture = HOPPER.on(&wall, (150.0, 330.0), 1.0, 0.0);
    let made = portrait(&picture);
    assert_placed(&made, &id_card(), "near the edge");
    assert!(made.outside < 0.01, "{}", made.outside);
}

#[test]
fn what_lies_outside_the_picture_gets_the_colour_of_its_edge_and_is_told() {
    let colour = [67, 142, 219];
    let wall = plain(260, 640, colour);
    let picture = HOPPER.on(&wall, (130.0, 330.0), 1.0, 0.0);
    let made = portrait(&picture);
    assert!(made.outside > 0.02, "{}", made.outside);
    assert_eq!(made.pixels.get_pixel(0, 30).0, colour);
}

#[test]
fn a_picture_of_the_profiles_size_is_measured_as_it_is() {
    let made = portrait(&fixture("grace_hopper.jpg"));
    let seen = place::look(&made.pixels, &id_card());
    assert!(seen.pixels == made.pixels);
    assert_eq!((seen.placement.scale, seen.placement.turn), (1.0, 0.0));
    assert_placed(&seen, &id_card(), "looked at");
}

#[test]
fn what_placing_measures_is_what_is_seen_in_the_portrait() {
    for (name, person, scale) in [("Collins", &COLLINS, 2.5), ("Hopper", &HOPPER, 1.3)] {
        for (tilt, colour) in [-12.0, -5.0, 0.0, 4.0, 11.0]
            .into_iter()
            .zip(COLOURS.iter().cycle())
        {
            let picture = person.on(&plain(1300, 1500, *colour), (650.0, 800.0), scale, tilt);
            let made = portrait(&picture);
            let seen = place::look(&made.pixels, &id_card());
            let (one, other) = (made.face.unwrap(), seen.face.unwrap());
            let (eyes, other_eyes) = (one.between_eyes(), other.between_eyes());
            let away = [
                (one.width() - other.width(), 3.0),
                (eyes.x - other_eyes.x, 2.0),
                (eyes.y - other_eyes.y, 2.5),
                (one.chin.y - other.chin.y, 4.0),
                (made.hair_top.unwrap() - seen.hair_top.unwrap(), 4.0),
                (one.roll - other.roll, 1.0),
                (one.yaw - other.yaw, 2.0),
            ];
            for (difference, most) in away {
                assert!(f32::abs(difference) < most, "{name} at {tilt}: {away:?}");
            }
        }
    }
}

#[test]
fn hair_that_is_cut_off_measures_below_zero() {
    let picture = fixture("grace_hopper.jpg");
    let mut placement = portrait(&picture).placement;
    placement.centre.y += 40.0 / placement.scale;
    let lower = place::at(&picture, placement, &id_card());
    let hair = lower.hair_top.expect("hair");
    assert!((-32.0..-20.0).contains(&hair), "{hair}");
    let seen = place::look(&lower.pixels, &id_card());
    assert!(seen.hair_top.expect("hair") < 0.0);
}

#[test]
fn the_clerks_own_placement_is_kept() {
    let placement = Placement {
        centre: Point { x: 260.0, y: 290.0 },
        scale: 1.0,
        turn: -5.0,
    };
    let picture = fixture("grace_hopper.jpg");
    let made = place::at(&picture, placement, &id_card());
    assert_eq!(made.placement, placement);
    assert!(made.pixels == place::draw(&picture, placement, &id_card()));
}

#[test]
fn a_portrait_is_drawn_again_from_a_larger_copy_at_the_same_place() {
    let large = fixture("grace_hopper.jpg");
    let small = image::imageops::thumbnail(&large, large.width() / 2, large.height() / 2);
    let first = portrait(&small);
    let again = place::finer(&large, first.clone(), 2.0, &id_card());
    assert_eq!(again.placement.scale * 2.0, first.placement.scale);
    assert_eq!(again.faces, 1);
    assert_placed(&again, &id_card(), "from the larger copy");
    assert!(again.pixels != first.pixels);
    let seen = place::look(&again.pixels, &id_card());
    let (one, other) = (first.face.unwrap(), seen.face.unwrap());
    assert!((one.width() - other.width()).abs() < 4.0);
    assert!((one.between_eyes().x - other.between_eyes().x).abs() < 3.0);
}
