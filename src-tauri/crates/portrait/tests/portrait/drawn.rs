//! A portrait that is drawn to measure: a face with features on a body, its points known.

use image::{Rgb, RgbImage};
use sicard_portrait::check::FileFacts;
use sicard_portrait::face::{Face, PersonMask, Point};
use sicard_portrait::place::{Placement, Portrait};

/// What is drawn, in pixels of 358 × 441.
#[derive(Clone, Copy)]
pub struct Drawn {
    pub faces: u32,
    pub face_width: f32,
    pub hair_top: f32,
    pub eyes: f32,
    pub middle: f32,
    pub roll: f32,
    pub background: [u8; 3],
}

impl Default for Drawn {
    fn default() -> Self {
        Self {
            faces: 1,
            face_width: 207.0,
            hair_top: 14.0,
            eyes: 190.0,
            middle: 179.0,
            roll: 0.0,
            background: [252; 3],
        }
    }
}

/// A JPEG of the profile's size, 18 KiB.
pub fn facts() -> FileFacts {
    FileFacts {
        bytes: 18 * 1024,
        width: 358,
        height: 441,
        colour_jpeg: true,
    }
}

impl Drawn {
    /// Draws it.
    pub fn portrait(&self) -> Portrait {
        let (width, height) = (358u32, 441u32);
        let part = |x: u32, y: u32| {
            (
                (x as f32 + 0.5 - self.middle) / (self.face_width / 2.0),
                (y as f32 + 0.5 - self.eyes) / 130.0,
            )
        };
        let is_person = |x: u32, y: u32| {
            let (across, down) = part(x, y);
            let head = across.powi(2) + (down * 0.75).powi(2) < 1.1;
            head && y as f32 >= self.hair_top || down > 1.25 && across.abs() < 1.3
        };
        // texture of every size, as skin and features have: steps at places that do not repeat
        let texture = |x: u32, y: u32| {
            let hash = (x / 2)
                .wrapping_mul(0x9E37_79B1)
                .wrapping_add((y / 2).wrapping_mul(0x85EB_CA77));
            let hash = (hash ^ (hash >> 15)).wrapping_mul(0x2C1B_3C6D);
            i32::from((hash >> 24) as u8) / 16 - 8
        };
        let pixels = RgbImage::from_fn(width, height, |x, y| {
            if !is_person(x, y) {
                return Rgb(self.background);
            }
            let (across, down) = part(x, y);
            let eye = (across.abs() - 0.4).abs() < 0.13 && down.abs() < 0.05;
            let mouth = across.abs() < 0.3 && (down - 0.62).abs() < 0.05;
            let level = if eye {
                60
            } else if mouth {
                110
            } else {
                180
            };
            let tone = |base: i32| (base + texture(x, y)).clamp(0, 255) as u8;
            Rgb([tone(level + 25), tone(level - 10), tone(level - 30)])
        });
        let person = (0..width * height)
            .map(|index| {
                if is_person(index % width, index / width) {
                    255
                } else {
                    0
                }
            })
            .collect();
        let point = |across: f32, down: f32| Point {
            x: self.middle + across * self.face_width / 2.0,
            y: self.eyes + down * 130.0,
        };
        Portrait {
            pixels,
            placement: Placement {
                centre: Point::default(),
                scale: 1.0,
                turn: 0.0,
            },
            faces: self.faces,
            face: (self.faces > 0).then(|| Face {
                left_eye: point(-0.4, 0.0),
                right_eye: point(0.4, 0.0),
                left_cheek: point(-1.0, 0.0),
                right_cheek: point(1.0, 0.0),
                chin: point(0.0, 1.0),
                forehead: point(0.0, -0.8),
                nose: point(0.0, 0.35),
                roll: self.roll,
                yaw: 0.0,
                pitch: 0.0,
                score: 0.9,
            }),
            hair_top: (self.faces > 0).then_some(self.hair_top),
            mask: Some(PersonMask {
                width,
                height,
                person,
            }),
            outside: 0.0,
            turned_quarter: 0,
        }
    }
}
