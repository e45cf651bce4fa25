//! A list of good and bad pictures and what the measures say of them; docs/photo-checks.md tells what came out.

mod bad;
mod good;
mod harm;
mod scene;
mod sitters;
mod turns;

use image::RgbImage;
use sicard_portrait::check::{FileFacts, Measured, Verdict, check};
use sicard_portrait::place::{Portrait, look, portrait};
use sicard_portrait::profile::Profile;

/// A file that fits the profile: the list is about what is seen.
fn facts(profile: &Profile) -> FileFacts {
    FileFacts {
        bytes: 18 * 1024,
        width: profile.width,
        height: profile.height,
        colour_jpeg: true,
    }
}

/// What is said of a picture's portrait, placed automatically.
fn judged(picture: &RgbImage) -> Vec<Measured> {
    judged_for(picture, &Profile::identity_card())
}

/// The same by another profile.
fn judged_for(picture: &RgbImage, profile: &Profile) -> Vec<Measured> {
    said(&portrait(picture, profile), profile)
}

/// What is said of a picture that has the profile's size, as it is.
fn judged_as_it_is(picture: &RgbImage) -> Vec<Measured> {
    let profile = Profile::identity_card();
    said(&look(picture, &profile), &profile)
}

fn said(portrait: &Portrait, profile: &Profile) -> Vec<Measured> {
    check(portrait, facts(profile), profile)
}

/// One line of the table: what is not good, or the values of everything with `ALL_VALUES` set.
fn line(measured: &[Measured]) -> String {
    let all = std::env::var_os("ALL_VALUES").is_some();
    let told: Vec<String> = measured
        .iter()
        .filter(|one| all || one.verdict != Verdict::Good)
        .map(|one| {
            let value = one.value.map_or("–".into(), |value| format!("{value:.3}"));
            let mark = match one.verdict {
                Verdict::Good => "",
                Verdict::Unknown => " unknown",
                Verdict::Warning => " warning",
                Verdict::Fails => " FAILS",
            };
            format!("{:?} {value}{mark}", one.measure)
        })
        .collect();
    if told.is_empty() {
        "good".into()
    } else {
        told.join(", ")
    }
}
