//! Who sits: the two public-domain portraits of fixtures/photos, cut out.

use std::sync::LazyLock;

use sicard_portrait::place::look;
use sicard_portrait::profile::Profile;

use super::scene::Sitter;

/// A cap and glasses; a face 200 pixels wide.
pub static HOPPER: LazyLock<Sitter> = LazyLock::new(|| cut_out("grace_hopper.jpg"));
/// Light hair and a smile; a face of 100 pixels only: always enlarged.
pub static ASTRONAUT: LazyLock<Sitter> = LazyLock::new(|| cut_out("astronaut.png"));

fn cut_out(name: &str) -> Sitter {
    let path = format!(
        "{}/../../../fixtures/photos/{name}",
        env!("CARGO_MANIFEST_DIR")
    );
    let picture = image::open(path).unwrap().into_rgb8();
    let (width, height) = picture.dimensions();
    let seen = look(&picture, &Profile::named("", width, height, 96));
    let (face, mask) = (seen.face.unwrap(), seen.mask.unwrap());
    // a steeper edge than the model's: cut out, nobody glows
    let person = mask
        .person
        .iter()
        .map(|&share| ((f32::from(share) / 255.0 - 0.5) * 2.0 + 0.4).clamp(0.0, 1.0))
        .collect();
    let eyes = face.between_eyes();
    Sitter {
        person,
        eyes: (eyes.x, eyes.y),
        face_width: face.width(),
        lean: face.roll,
        picture,
    }
}
