//! What the measures say of portraits whose every value is known, because they are drawn here.

use image::{Rgb, RgbImage};
use sicard_portrait::check::{FileFacts, Measure, Measured, Verdict, check, worst};
use sicard_portrait::face::{Face, PersonMask, Point};
use sicard_portrait::place::Portrait;
use sicard_portrait::profile::Profile;

use crate::drawn::{Drawn, facts};

fn verdict(measured: &[Measured], measure: Measure) -> Verdict {
    measured
        .iter()
        .find(|one| one.measure == measure)
        .unwrap()
        .verdict
}

fn of(drawn: &Drawn, measure: Measure) -> (f32, Verdict) {
    let measured = check(&drawn.portrait(), facts(), &Profile::identity_card());
    let one = measured.iter().find(|one| one.measure == measure).unwrap();
    (one.value.unwrap(), one.verdict)
}

#[test]
fn a_drawn_portrait_within_every_limit_is_good_throughout() {
    let measured = check(
        &Drawn::default().portrait(),
        facts(),
        &Profile::identity_card(),
    );
    let others: Vec<_> = measured
        .iter()
        .filter(|one| one.verdict != Verdict::Good)
        .collect();
    assert!(others.is_empty(), "{others:?}");
}

#[test]
fn every_measure_is_told_once_and_always_in_the_same_order() {
    let nobody = Drawn {
        faces: 0,
        ..Drawn::default()
    };
    for drawn in [Drawn::default(), nobody] {
        let told: Vec<Measure> = check(&drawn.portrait(), facts(), &Profile::identity_card())
            .iter()
            .map(|one| one.measure)
            .collect();
        assert_eq!(told, Measure::ALL);
    }
}

#[test]
fn without_a_face_only_the_number_of_faces_fails_and_what_needs_one_is_unknown() {
    let nobody = Drawn {
        faces: 0,
        ..Drawn::default()
    };
    let measured = check(&nobody.portrait(), facts(), &Profile::identity_card());
    assert_eq!(verdict(&measured, Measure::Faces), Verdict::Fails);
    assert_eq!(worst(&measured), Verdict::Fails);
    for measure in [Measure::FaceWidth, Measure::Roll, Measure::Sharpness] {
        assert_eq!(verdict(&measured, measure), Verdict::Unknown, "{measure:?}");
    }
    assert_eq!(verdict(&measured, Measure::BackgroundWhite), Verdict::Good);
}

#[test]
fn two_faces_fail() {
    let two = Drawn {
        faces: 2,
        ..Drawn::default()
    };
    assert_eq!(of(&two, Measure::Faces), (2.0, Verdict::Fails));
}

#[test]
fn another_size_or_another_format_fails_and_cannot_be_overridden() {
    let portrait = Drawn::default().portrait();
    let profile = Profile::identity_card();
    let wide = FileFacts {
        width: 359,
        ..facts()
    };
    let grey = FileFacts {
        colour_jpeg: false,
        ..facts()
    };
    for file in [wide, grey] {
        let measured = check(&portrait, file, &profile);
        assert_eq!(verdict(&measured, Measure::PixelSize), Verdict::Fails);
    }
    assert!(!Measure::PixelSize.may_be_overridden());
    assert!(!Measure::FileSize.may_be_overridden());
    assert!(Measure::BackgroundWhite.may_be_overridden());
}

#[test]
fn the_file_size_is_good_from_the_smallest_to_the_largest_and_fails_beyond() {
    let portrait = Drawn::default().portrait();
    let profile = Profile {
        min_kib: Some(9),
        max_kib: Some(20),
        ..Profile::identity_card()
    };
    for (bytes, expected) in [
        (9 * 1024 - 1, Verdict::Fails),
        (9 * 1024, Verdict::Good),
        (20 * 1024, Verdict::Good),
        (20 * 1024 + 1, Verdict::Fails),
    ] {
        let file = FileFacts { bytes, ..facts() };
        let measured = check(&portrait, file, &profile);
        assert_eq!(
            verdict(&measured, Measure::FileSize),
            expected,
            "{bytes} bytes"
        );
    }
}

#[test]
fn a_head_that_is_cut_off_fails() {
    let cut = Drawn {
        hair_top: -3.0,
        ..Drawn::default()
    };
    assert_eq!(of(&cut, Measure::HairTop), (-3.0, Verdict::Fails));
}

#[test]
fn hair_above_its_limit_is_good_where_the_eyes_stand_at_their_lowest() {
    let high = Drawn {
        hair_top: 3.0,
        ..Drawn::default()
    };
    assert_eq!(of(&high, Measure::HairTop).1, Verdict::Warning);
    let lowest = Drawn {
        eyes: 441.0 - 208.0,
        ..high
    };
    assert_eq!(of(&lowest, Measure::HairTop).1, Verdict::Good);
}

#[test]
fn the_head_is_judged_by_the_profile() {
    let wide = Drawn {
        face_width: 240.0,
        ..Drawn::default()
    };
    assert_eq!(of(&wide, Measure::FaceWidth).1, Verdict::Warning);
    let measured = check(&wide.portrait(), facts(), &Profile::social_security_card());
    assert_eq!(verdict(&measured, Measure::FaceWidth), Verdict::Good);
}

#[test]
fn lean_and_turn_are_judged_alike_to_both_sides() {
    for (degrees, expected) in [
        (2.0, Verdict::Good),
        (6.0, Verdict::Warning),
        (14.0, Verdict::Fails),
    ] {
        for sign in [-1.0, 1.0] {
            let leaning = Drawn {
                roll: sign * degrees,
                ..Drawn::default()
            };
            assert_eq!(of(&leaning, Measure::Roll).1, expected, "{degrees}");
        }
    }
}

#[test]
fn sizes_and_places_follow_the_profile_in_proportion() {
    let half = Profile::named("CITY", 179, 221, 175);
    assert_eq!(half.face_width, 96.5..=110.5);
    assert_eq!(half.hair_top, 3.5..=10.5);
    assert_eq!(half.middle, 81.0..=98.0);
}

#[test]
fn the_measures_do_not_mind_odd_sizes_and_faces_beyond_the_edge() {
    for (width, height, x) in [
        (1, 1, 0.0),
        (40, 3, 20.0),
        (358, 441, -300.0),
        (90, 441, 1e6),
    ] {
        let point = |dx: f32, dy: f32| Point { x: x + dx, y: dy };
        let portrait = Portrait {
            pixels: RgbImage::from_pixel(width, height, Rgb([250; 3])),
            face: Some(Face {
                left_eye: point(-40.0, 0.0),
                right_eye: point(40.0, 0.0),
                left_cheek: point(-100.0, 0.0),
                right_cheek: point(100.0, 0.0),
                chin: point(0.0, 120.0),
                forehead: point(0.0, -100.0),
                nose: point(0.0, 50.0),
                roll: 0.0,
                yaw: 0.0,
                pitch: 0.0,
                score: 1.0,
            }),
            mask: Some(PersonMask {
                width: 2,
                height: 2,
                person: vec![0, 255, 0, 0],
            }),
            ..Drawn::default().portrait()
        };
        let measured = check(&portrait, facts(), &Profile::identity_card());
        assert_eq!(measured.len(), Measure::ALL.len());
    }
}
