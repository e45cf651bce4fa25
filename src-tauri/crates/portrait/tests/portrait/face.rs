//! Who is found in a picture.

use image::imageops::{rotate90, rotate180, rotate270};
use sicard_portrait::face::find;
use sicard_portrait::place;

use crate::compose::{COLLINS, HOPPER, fixture, id_card, plain};

#[test]
fn one_person_is_found_as_one() {
    for name in ["astronaut.png", "grace_hopper.jpg"] {
        let found = find(&fixture(name));
        assert_eq!(found.faces.len(), 1, "{name}");
        assert_eq!(found.turned_quarter, 0, "{name}");
    }
}

#[test]
fn two_people_are_found_as_two_the_larger_first() {
    let wall = plain(1024, 600, [220, 220, 220]);
    let picture = COLLINS.on(&wall, (256.0, 256.0), 1.0, 0.0);
    let picture = HOPPER.on(&picture, (768.0, 300.0), 1.0, 0.0);
    let found = find(&picture);
    assert_eq!(found.faces.len(), 2);
    assert!(found.faces[0].between_eyes().x > 512.0);
    assert_eq!(place::portrait(&picture, &id_card()).faces, 2);
}

#[test]
fn a_smaller_face_close_to_the_head_is_found_in_a_large_picture() {
    let room = plain(3000, 2250, [220, 220, 220]);
    let picture = HOPPER.on(&room, (1500.0, 1200.0), 2.0, 0.0);
    for (x, y) in [(1030.0, 1000.0), (2040.0, 1350.0)] {
        // Collins's face lies in the upper half of her picture.
        let picture = COLLINS.on(&picture, (x, y + 250.0), 1.7, 0.0);
        assert_eq!(find(&picture).faces.len(), 2, "at {x}, {y}");
        assert_eq!(place::portrait(&picture, &id_card()).faces, 2);
    }
}

#[test]
fn a_patch_on_a_sleeve_is_nobody() {
    let wall = plain(1300, 1500, [200, 30, 40]);
    for tilt in [-12.0, 0.0, 4.0] {
        let picture = COLLINS.on(&wall, (650.0, 800.0), 2.5, tilt);
        let found = find(&picture);
        assert_eq!(found.faces.len(), 1, "{tilt}");
        assert!(found.faces[0].between_eyes().y < 600.0, "{tilt}");
    }
}

#[test]
fn an_empty_wall_has_no_face_and_gives_a_portrait_without_one() {
    let wall = plain(800, 600, [220, 220, 220]);
    assert!(find(&wall).faces.is_empty());
    let portrait = place::portrait(&wall, &id_card());
    assert_eq!(portrait.faces, 0);
    assert!(portrait.face.is_none() && portrait.hair_top.is_none());
    assert_eq!(portrait.pixels.dimensions(), (358, 441));
    assert_eq!(portrait.outside, 0.0);
    assert!(place::whitened(&portrait).is_none());
}

#[test]
fn a_face_across_the_room_is_found() {
    let room = plain(3000, 2000, [180, 175, 170]);
    let picture = HOPPER.on(&room, (1400.0, 1000.0), 0.39, 0.0);
    let found = find(&picture);
    assert_eq!(found.faces.len(), 1);
    let width = found.faces[0].width();
    assert!((62.0..82.0).contains(&width), "{width}");
}

#[test]
fn a_lean_is_measured_to_two_degrees() {
    let wall = plain(700, 700, [222, 224, 226]);
    for person in [&COLLINS, &HOPPER] {
        let roll = |tilt: f32| {
            let picture = person.on(&wall, (350.0, 350.0), 1.0, tilt);
            find(&picture).faces[0].roll
        };
        let straight = roll(0.0);
        for tilt in [-15.0, -8.0, 8.0, 15.0] {
            let leans = roll(tilt) - straight;
            assert!((leans - tilt).abs() < 2.0, "{leans} for {tilt}");
        }
    }
}

#[test]
fn who_looks_into_the_camera_has_no_yaw_and_a_mirrored_face_the_opposite_one() {
    for name in ["astronaut.png", "grace_hopper.jpg"] {
        let picture = fixture(name);
        let here = &find(&picture).faces[0];
        let mirrored = &find(&image::imageops::flip_horizontal(&picture)).faces[0];
        assert!(here.yaw.abs() < 5.0, "{name}: {}", here.yaw);
        assert!(here.pitch.abs() < 6.0, "{name}: {}", here.pitch);
        assert!(
            (here.yaw + mirrored.yaw).abs() < 3.0,
            "{name}: {} and {}",
            here.yaw,
            mirrored.yaw
        );
        assert!((here.roll + mirrored.roll).abs() < 2.0, "{name}");
    }
}

#[test]
fn a_picture_that_lies_on_its_side_or_head_is_stood_up_and_says_so() {
    let upright = fixture("grace_hopper.jpg");
    for (picture, quarter) in [
        (rotate90(&upright), 1),
        (rotate180(&upright), 2),
        (rotate270(&upright), 3),
    ] {
        let portrait = place::portrait(&picture, &id_card());
        assert_eq!(portrait.turned_quarter, quarter);
        let face = portrait.face.expect("a face");
        assert!(face.roll.abs() < 1.0, "{quarter}: {}", face.roll);
        assert!(face.chin.y > face.forehead.y, "{quarter}");
    }
}

#[test]
fn the_same_picture_gives_the_same_on_every_run_and_every_thread() {
    let picture = fixture("astronaut.png");
    let once = place::portrait(&picture, &id_card());
    std::thread::scope(|scope| {
        let runs: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| place::portrait(&picture, &id_card())))
            .collect();
        for run in runs {
            let again = run.join().expect("a portrait");
            assert_eq!(again.placement, once.placement);
            assert_eq!(again.face, once.face);
            assert!(again.pixels == once.pixels);
        }
    });
}
