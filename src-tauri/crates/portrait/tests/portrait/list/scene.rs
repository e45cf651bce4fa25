//! Sitters before backgrounds: pictures as a clerk may be handed them.

use image::{Rgb, RgbImage};

use super::harm::{Random, blur, each, sharply_between};

/// A person cut out of a picture: colours and how much of each pixel is the person.
#[derive(Clone)]
pub struct Sitter {
    pub picture: RgbImage,
    /// 0 to 1, row by row.
    pub person: Vec<f32>,
    /// Middle between the eyes.
    pub eyes: (f32, f32),
    /// From cheek to cheek.
    pub face_width: f32,
    /// How far the head leans in the sitter's own picture, degrees, clockwise.
    pub lean: f32,
}

/// What is behind a sitter.
#[derive(Clone, Copy, Debug)]
pub enum Behind {
    /// One colour.
    Plain([u8; 3]),
    /// From one brightness above to another below.
    Gradient(u8, u8),
    /// From one brightness on the left to another on the right.
    Across(u8, u8),
    /// White bricks with joints of this brightness.
    Bricks(u8),
    /// A curtain: waves of brightness between white and this.
    Curtain(u8),
    /// White, with the sitter's shadow beside the head; its brightness.
    Shadow(u8),
}

/// How the sitter stands in the picture.
#[derive(Clone, Copy)]
pub struct Stand {
    /// Pixels of the picture for each of the sitter's.
    pub scale: f32,
    /// Degrees, clockwise.
    pub tilt: f32,
    /// Where the eyes' middle lies, parts of the picture's width and height.
    pub eyes: (f32, f32),
    /// Size of the picture.
    pub size: (u32, u32),
    /// The sitter is narrowed to this share, towards one side: imitates a turned head, roughly.
    pub turned: f32,
}

impl Stand {
    /// As a photographer would have it: room around the head, the body cut off below.
    pub fn usual(sitter: &Sitter) -> Self {
        let side = sitter.face_width * 2.6;
        Self {
            scale: 1.0,
            tilt: 0.0,
            eyes: (0.5, 0.5),
            size: (side as u32, (side * 1.25) as u32),
            turned: 0.0,
        }
    }
}

/// Draws a sitter before a background.
pub fn scene(sitter: &Sitter, stand: Stand, behind: Behind) -> RgbImage {
    let (width, height) = stand.size;
    let (sin, cos) = stand.tilt.to_radians().sin_cos();
    let middle = (stand.eyes.0 * width as f32, stand.eyes.1 * height as f32);
    let place = |x: f32, y: f32| {
        let (x, y) = (x - middle.0, y - middle.1);
        let across = (x * cos + y * sin) / stand.scale;
        let half = sitter.face_width / 2.0;
        // a turned head shows more of one cheek: pixels move by a parabola over the face
        let bend = stand.turned * half * (1.0 - (across / half).powi(2)).max(0.0);
        (
            sitter.eyes.0 + across - bend,
            sitter.eyes.1 + (y * cos - x * sin) / stand.scale,
        )
    };
    let empty = RgbImage::new(width, height);
    let shadow = matches!(behind, Behind::Shadow(_)).then(|| {
        let by = 0.18 * sitter.face_width * stand.scale;
        let sharp = each(&empty, |x, y, _| {
            let (x, y) = place(x as f32 - by, y as f32 - by / 2.0);
            [255.0 * share(sitter, x, y); 3]
        });
        blur(&sharp, by / 4.0)
    });
    let mut random = Random(7);
    let phases: Vec<f32> = (0..4).map(|_| random.part() * 6.0).collect();
    each(&empty, |x, y, _| {
        let (right, down) = (x as f32 / width as f32, y as f32 / height as f32);
        let mix = |from: u8, to: u8, part: f32| {
            [f32::from(from) * (1.0 - part) + f32::from(to) * part; 3]
        };
        let back = match behind {
            Behind::Plain(colour) => colour.map(f32::from),
            Behind::Gradient(above, below) => mix(above, below, down),
            Behind::Across(from, to) => mix(from, to, right),
            Behind::Bricks(joint) => {
                let row = (down * 24.0) as u32;
                let along = right * 8.0 + 0.5 * (row % 2) as f32;
                let is_joint = (down * 24.0).fract() < 0.12 || along.fract() < 0.05;
                mix(if is_joint { joint } else { 250 }, 0, 0.0)
            }
            Behind::Curtain(dark) => {
                let wave = (right * 60.0 + phases[0]).sin() * (right * 23.0 + phases[1]).sin();
                mix(252, dark, 0.5 + 0.5 * wave)
            }
            Behind::Shadow(dark) => {
                let part = shadow
                    .as_ref()
                    .map_or(0.0, |shadow| f32::from(shadow.get_pixel(x, y).0[0]) / 255.0);
                mix(252, dark, part)
            }
        };
        let (x, y) = place(x as f32, y as f32);
        let person = share(sitter, x, y);
        let front = sharply_between(&sitter.picture, x, y);
        [0, 1, 2].map(|channel| front[channel] * person + back[channel] * (1.0 - person))
    })
}

/// How much of a point is the person; below the sitter's picture the body goes on.
fn share(sitter: &Sitter, x: f32, y: f32) -> f32 {
    let (width, height) = sitter.picture.dimensions();
    if x < 0.0 || y < 0.0 || x > (width - 1) as f32 {
        return 0.0;
    }
    let y = y.min((height - 1) as f32);
    let at =
        |x: u32, y: u32| sitter.person[(y.min(height - 1) * width + x.min(width - 1)) as usize];
    let (left, top) = (x as u32, y as u32);
    let (across, down) = (x.fract(), y.fract());
    let above = at(left, top) * (1.0 - across) + at(left + 1, top) * across;
    let below = at(left, top + 1) * (1.0 - across) + at(left + 1, top + 1) * across;
    above * (1.0 - down) + below * down
}

/// Two pictures side by side.
pub fn beside(left: &RgbImage, right: &RgbImage) -> RgbImage {
    let height = left.height().min(right.height());
    RgbImage::from_fn(left.width() + right.width(), height, |x, y| {
        if x < left.width() {
            *left.get_pixel(x, y)
        } else {
            *right.get_pixel(x - left.width(), y)
        }
    })
}

/// White with a thin line around it, and nobody in it.
pub fn nobody(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let edge = x < 3 || y < 3 || x + 3 >= width || y + 3 >= height;
        Rgb(if edge { [90, 90, 90] } else { [250, 250, 250] })
    })
}
