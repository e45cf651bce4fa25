//! Pictures that a photographer would hand in.

use image::RgbImage;
use sicard_portrait::check::{Verdict, worst};
use sicard_portrait::profile::Profile;

use super::harm::{gain, gamma, jpeg, noise};
use super::scene::{Behind, Stand, scene};
use super::sitters::{ASTRONAUT, HOPPER};
use super::{judged_for, line};

/// Name, picture and profile; how the sitter stands, the white, the light and the file vary together. The astronaut's face has
/// 100 pixels, too few for the larger profile.
fn pictures() -> Vec<(String, RgbImage, Profile)> {
    let mut all = Vec::new();
    for (place, tilt) in [-12.0, -6.0, -2.0, 0.0, 3.0, 8.0].into_iter().enumerate() {
        for (step, quality) in [95u8, 85, 78, 70].into_iter().enumerate() {
            for (name, sitter, profile) in [
                ("hopper", &HOPPER, Profile::identity_card()),
                (
                    "astronaut",
                    &ASTRONAUT,
                    Profile::social_security_card_2011(),
                ),
            ] {
                let stand = Stand {
                    tilt,
                    eyes: (0.46 + 0.02 * place as f32, 0.48 + 0.01 * step as f32),
                    ..Stand::usual(sitter)
                };
                let white =
                    [[255; 3], [250, 250, 248], [247, 248, 250], [252; 3]][(place + step) % 4];
                let mut picture = scene(sitter, stand, Behind::Plain(white));
                picture = match (place * 4 + step) % 5 {
                    0 => gain(&picture, 1.04),
                    1 => gamma(&picture, 1.12),
                    2 => gamma(&picture, 0.9),
                    3 => noise(&picture, 1.5, 11),
                    _ => picture,
                };
                all.push((
                    format!(
                        "{name}, tilt {tilt}, quality {quality}, variant {}",
                        (place * 4 + step) % 5
                    ),
                    jpeg(&picture, quality),
                    profile,
                ));
            }
        }
    }
    all
}

#[test]
fn at_most_one_good_picture_in_twenty_fails() {
    let pictures = pictures();
    let mut failed = 0;
    let mut warned = 0;
    for (name, picture, profile) in &pictures {
        let measured = judged_for(picture, profile);
        println!("good  {name}: {}", line(&measured));
        match worst(&measured) {
            Verdict::Fails => failed += 1,
            Verdict::Good => {}
            _ => warned += 1,
        }
    }
    println!(
        "{} good pictures: {failed} fail, {warned} are warned of",
        pictures.len()
    );
    assert!(
        failed * 20 <= pictures.len(),
        "{failed} of {}",
        pictures.len()
    );
}
