//! Pictures to try: a person cut out of a picture by the mask, on another background.

use std::path::Path;
use std::sync::LazyLock;

use image::{Rgb, RgbImage};
use sicard_portrait::face::PersonMask;
use sicard_portrait::place;
use sicard_portrait::profile::Profile;

/// The profile of the ID card.
pub fn id_card() -> Profile {
    Profile::named("GA461-2004", 358, 441, 350)
}

/// A picture of `fixtures/photos`.
pub fn fixture(name: &str) -> RgbImage {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../fixtures/photos");
    image::open(folder.join(name))
        .expect("a picture in fixtures/photos")
        .into_rgb8()
}

/// A person, cut out.
pub struct Person {
    pixels: RgbImage,
    mask: PersonMask,
}

/// Eileen Collins, about 92 pixels from cheek to cheek, the face in the upper middle of 512 × 512.
pub static COLLINS: LazyLock<Person> = LazyLock::new(|| Person::of("astronaut.png"));
/// Grace Hopper, about 183 pixels from cheek to cheek, in cap and glasses, 512 × 600.
pub static HOPPER: LazyLock<Person> = LazyLock::new(|| Person::of("grace_hopper.jpg"));

impl Person {
    fn of(name: &str) -> Self {
        let pixels = fixture(name);
        let whole = Profile::named("whole", pixels.width(), pixels.height(), 350);
        let mask = place::look(&pixels, &whole).mask.expect("a person");
        Self { pixels, mask }
    }

    /// The person on a background: the middle of the person's picture lies on `middle`, `scale` times as large, leaning by
    /// `tilt` degrees clockwise.
    pub fn on(&self, background: &RgbImage, middle: (f32, f32), scale: f32, tilt: f32) -> RgbImage {
        let (sin, cos) = tilt.to_radians().sin_cos();
        let (width, height) = (self.pixels.width() as f32, self.pixels.height() as f32);
        let mut picture = background.clone();
        for (x, y, pixel) in picture.enumerate_pixels_mut() {
            let (right, down) = (x as f32 + 0.5 - middle.0, y as f32 + 0.5 - middle.1);
            let from_left = width / 2.0 + (right * cos + down * sin) / scale;
            let from_top = height / 2.0 + (down * cos - right * sin) / scale;
            if from_left < 1.0
                || from_top < 1.0
                || from_left > width - 1.0
                || from_top > height - 1.0
            {
                continue;
            }
            let share = ((self.mask.at(from_left, from_top) - 0.3) / 0.5).clamp(0.0, 1.0);
            let person = self.colour(from_left - 0.5, from_top - 0.5);
            *pixel = Rgb(std::array::from_fn(|channel| {
                let behind = f32::from(pixel.0[channel]);
                (behind + (person[channel] - behind) * share).round() as u8
            }));
        }
        picture
    }

    fn colour(&self, x: f32, y: f32) -> [f32; 3] {
        let (left, top) = (x.floor(), y.floor());
        let (across, down) = (x - left, y - top);
        let near = |right: u32, under: u32| {
            let (x, y) = (left.max(0.0) as u32 + right, top.max(0.0) as u32 + under);
            self.pixels
                .get_pixel(
                    x.min(self.pixels.width() - 1),
                    y.min(self.pixels.height() - 1),
                )
                .0
        };
        let (a, b, c, d) = (near(0, 0), near(1, 0), near(0, 1), near(1, 1));
        std::array::from_fn(|of| {
            let [a, b, c, d] = [a[of], b[of], c[of], d[of]].map(f32::from);
            let upper = a + (b - a) * across;
            upper + (c + (d - c) * across - upper) * down
        })
    }
}

/// A background of one colour.
pub fn plain(width: u32, height: u32, colour: [u8; 3]) -> RgbImage {
    RgbImage::from_pixel(width, height, Rgb(colour))
}

/// White, grey, blue and red, as cities ask for and as clerks get.
pub const COLOURS: [[u8; 3]; 4] = [
    [255, 255, 255],
    [222, 224, 226],
    [67, 142, 219],
    [200, 30, 40],
];
