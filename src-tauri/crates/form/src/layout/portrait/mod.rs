//! Drawn portraits: one as it must be, and what is wrong with others.

mod clip;
mod hatch;
mod path;
mod pen;
mod person;

use hatch::Hatch;
use path::{Path, Point};
use pen::{PICTURE, Pen};
use person::{MIDDLE, OnHead};

use super::page::{Page, THICK};
use crate::scene::{Ink, Item, Rect};

pub use person::{CHEEKS, CHIN, HAIR_TOP};

/// A portrait.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Portrait {
    /// As it must be.
    Good,
    /// Before a wall that is not white.
    ColouredGround,
    /// With shadows on face and wall.
    Shadow,
    /// Taken from too far away.
    TooSmall,
    /// The head is cut off.
    CutOff,
    /// The head is tilted.
    Tilted,
    /// With a cap.
    Cap,
    /// Hair over brows and ears.
    HairOverFace,
    /// Taken from so near that the face is bulged.
    TooNear,
}

const WALL: Hatch = Hatch {
    angle: 45.0,
    step: 1.5,
    width: 0.26,
};
const SHADE: Hatch = Hatch {
    angle: -45.0,
    step: 0.75,
    width: 0.26,
};

impl Portrait {
    /// Everything that is wrong with portraits, in the order in which it is shown.
    pub const BAD: [Self; 8] = [
        Self::ColouredGround,
        Self::Shadow,
        Self::TooSmall,
        Self::CutOff,
        Self::Tilted,
        Self::Cap,
        Self::HairOverFace,
        Self::TooNear,
    ];

    /// In a few words.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Good => "合格",
            Self::ColouredGround => "背景不是白色",
            Self::Shadow => "有阴影",
            Self::TooSmall => "头太小",
            Self::CutOff => "头没照全",
            Self::Tilted => "头歪了",
            Self::Cap => "戴帽子",
            Self::HairOverFace => "头发遮脸",
            Self::TooNear => "自拍太近变形",
        }
    }

    /// Draws it into a frame of the proportions of a photo, with a line around it.
    pub fn draw(self, page: &mut Page, frame: Rect) {
        let mut pen = Pen::new(page, frame, self.bend());
        let picture = Path::rectangle((0.0, 0.0), PICTURE);
        match self {
            Self::ColouredGround => pen.straight().hatch(&picture, WALL),
            Self::Shadow => {
                for part in person::silhouette() {
                    pen.hatch(&part.map(|(x, y)| (x + 44.0, y + 14.0)), SHADE);
                }
            }
            _ => {}
        }
        if matches!(self, Self::ColouredGround | Self::Shadow) {
            // what is hatched behind does not show through the hatched jacket
            pen.fill(&person::silhouette()[0], Ink::White);
        }
        let on_head = match self {
            Self::Cap => OnHead::Cap,
            Self::HairOverFace => OnHead::LongHair,
            _ => OnHead::Hair,
        };
        person::draw(&mut pen, on_head);
        if self == Self::Shadow {
            pen.hatch(&person::dark_half(), SHADE);
        }
        page.frame(frame, THICK);
    }

    /// Where the points of the drawing lie.
    fn bend(self) -> fn(Point) -> Point {
        match self {
            Self::TooSmall => |(x, y)| (MIDDLE + (x - MIDDLE) * 0.42, 178.0 + y * 0.42),
            Self::CutOff => |(x, y)| (MIDDLE - 34.0 + (x - MIDDLE) * 1.3, y * 1.3 - 118.0),
            Self::Tilted => |(x, y)| {
                let (sin, cos) = 17f32.to_radians().sin_cos();
                // about the neck; the shoulders go along with it by half
                let part = if y > 330.0 { 0.5 } else { 1.0 };
                let (dx, dy) = (x - MIDDLE, y - 380.0);
                if part < 1.0 {
                    let (sin, cos) = 6f32.to_radians().sin_cos();
                    (MIDDLE + dx * cos - dy * sin, 380.0 + dx * sin + dy * cos)
                } else {
                    (
                        MIDDLE - 14.0 + dx * 0.9 * cos - dy * 0.9 * sin,
                        384.0 + dx * 0.9 * sin + dy * 0.9 * cos,
                    )
                }
            },
            Self::TooNear => |(x, y)| {
                let (dx, dy) = ((x - MIDDLE) / 150.0, (y - 235.0) / 210.0);
                // nearest is largest: the nose, less so all around it
                let near = 0.62 + 1.0 / (1.0 + 1.6 * (dx * dx + dy * dy));
                (MIDDLE + dx * near * 158.0, 230.0 + dy * near * 208.0)
            },
            _ => |point| point,
        }
    }
}

/// ✓ or ✗ on a white disc, about a corner.
pub fn badge(page: &mut Page, (x, y): Point, radius: f32, good: bool) {
    let disc = Path::ellipse((x, y), (radius, radius));
    page.items.push(Item::Area {
        outline: disc.0.clone(),
        ink: Ink::White,
    });
    let mut ring = disc.0;
    ring.extend(ring.first().copied());
    let width = 0.16 * radius;
    page.items.push(Item::Strokes {
        lines: vec![ring],
        width,
    });
    let at = |(across, down): Point| (x + across * radius, y + down * radius);
    let lines = if good {
        vec![vec![at((-0.48, 0.02)), at((-0.12, 0.4)), at((0.5, -0.38))]]
    } else {
        vec![
            vec![at((-0.42, -0.42)), at((0.42, 0.42))],
            vec![at((-0.42, 0.42)), at((0.42, -0.42))],
        ]
    };
    page.items.push(Item::Strokes {
        lines,
        width: 0.3 * radius,
    });
}
