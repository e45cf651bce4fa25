//! Where the verdict turns: for every harm the strength at which the first measure warns and at which one fails.

use image::RgbImage;
use image::imageops::FilterType;
use sicard_portrait::check::{Measure as M, Measured, Verdict};

use super::bad::{WHITE, before, before_white, lit_from_the_left, placed};
use super::harm::{blur, gain, motion, noise, print, screen, thumbnail};
use super::scene::Behind;
use super::sitters::HOPPER;
use super::{judged, judged_as_it_is};

type Judged = Box<dyn Fn(f32) -> Vec<Measured>>;

/// What is varied, from harmless to certainly bad, and the measure that is to turn.
fn harms() -> Vec<(&'static str, f32, f32, M, Judged)> {
    let by = |harm: fn(f32) -> RgbImage| -> Judged { Box::new(move |at| judged(&harm(at))) };
    let as_it_is =
        |harm: fn(f32) -> RgbImage| -> Judged { Box::new(move |at| judged_as_it_is(&harm(at))) };
    vec![
        (
            "background darker by, levels",
            0.0,
            60.0,
            M::BackgroundWhite,
            by(|at| before(Behind::Plain([252 - at as u8; 3]))),
        ),
        (
            "background yellow, blue less by",
            0.0,
            60.0,
            M::BackgroundTint,
            by(|at| before(Behind::Plain([252, 252, 252 - at as u8]))),
        ),
        (
            "background darker below by",
            0.0,
            60.0,
            M::BackgroundEven,
            by(|at| before(Behind::Gradient(252, 252 - at as u8))),
        ),
        (
            "joints of bricks darker by",
            0.0,
            60.0,
            M::BackgroundPlain,
            by(|at| before(Behind::Bricks(250 - at as u8))),
        ),
        (
            "shadow darker by",
            0.0,
            60.0,
            M::BackgroundEven,
            by(|at| before(Behind::Shadow(252 - at as u8))),
        ),
        (
            "blur, σ pixels",
            0.0,
            4.0,
            M::Sharpness,
            by(|at| blur(&before(WHITE), at.max(0.01))),
        ),
        (
            "motion along 30°, pixels",
            0.5,
            15.0,
            M::Sharpness,
            by(|at| motion(&before(WHITE), at, 30.0)),
        ),
        (
            "thumbnail enlarged, times",
            1.0,
            5.0,
            M::Enlargement,
            by(|at| thumbnail(&before(WHITE), at, FilterType::CatmullRom)),
        ),
        (
            "brighter, times",
            1.0,
            2.5,
            M::Overexposed,
            by(|at| before_white(gain(&HOPPER.picture, at))),
        ),
        (
            "darker, divided by",
            1.0,
            5.0,
            M::Underexposed,
            by(|at| before_white(gain(&HOPPER.picture, 1.0 / at))),
        ),
        (
            "light of the dark side less by",
            0.0,
            0.95,
            M::LightFromOneSide,
            by(|at| before_white(lit_from_the_left(1.0 - at))),
        ),
        (
            "screen stripes, depth",
            0.0,
            0.5,
            M::Screen,
            by(|at| screen(&before(WHITE), 3.4, at, 4.0)),
        ),
        (
            "print, dots every 12 pixels less",
            0.0,
            9.0,
            M::Screen,
            by(|at| print(&before(WHITE), 12.0 - at, 7.0)),
        ),
        (
            "tilt, degrees",
            0.0,
            20.0,
            M::Roll,
            as_it_is(|at| placed(1.0, (179.0, 200.0), at, 0.0)),
        ),
        (
            "noise, σ levels (not a harm to be seen below 5)",
            0.0,
            40.0,
            M::BackgroundPlain,
            by(|at| noise(&before(WHITE), at, 5)),
        ),
    ]
}

/// The smallest strength at which a verdict is reached, by halving.
fn turns(from: f32, to: f32, measure: M, verdict: Verdict, judged: &Judged) -> Option<f32> {
    let reached = |at: f32| {
        judged(at)
            .iter()
            .any(|one| one.measure == measure && one.verdict >= verdict)
    };
    if !reached(to) {
        return None;
    }
    let (mut low, mut high) = (from, to);
    for _ in 0..6 {
        let middle = (low + high) / 2.0;
        if reached(middle) {
            high = middle;
        } else {
            low = middle;
        }
    }
    Some(high)
}

#[test]
#[ignore = "minutes of calibration: run it where a measure or a limit has changed (docs/photo-checks.md)"]
fn every_verdict_turns_between_harmless_and_bad() {
    for (what, from, to, measure, judged) in harms() {
        let warns = turns(from, to, measure, Verdict::Warning, &judged);
        let fails = turns(from, to, measure, Verdict::Fails, &judged);
        let told = |at: Option<f32>| at.map_or("–".into(), |at| format!("{at:.2}"));
        println!(
            "turns | {what} | {measure:?} | {} | {} |",
            told(warns),
            told(fails)
        );
        let harmless = judged(from);
        let one = harmless.iter().find(|one| one.measure == measure).unwrap();
        let print_of_12_pixels = what.starts_with("print");
        assert!(
            one.verdict == Verdict::Good || print_of_12_pixels,
            "{what}: {one:?}"
        );
        assert!(warns.is_some(), "{what}: never seen");
    }
}
