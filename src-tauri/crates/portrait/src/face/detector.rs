//! BlazeFace: where faces may be. What it finds is a region for the mesh, not yet a face.

use super::models::{BACK, Learned, SHORT_RANGE};
use super::{Face, Point};
use crate::place::copies::Copies;
use crate::place::draw::Beyond;
use crate::place::frame::Frame;

/// Boxes of both models: two for each field of 16 × 16, six for each of 8 × 8.
const BOXES: usize = 896;
/// Numbers of a box: middle, size, and six points.
const NUMBERS: usize = 16;
/// Boxes that share more than this are of one face.
const SAME: f32 = 0.3;
/// Where the middle of a face's box lies between the eyes (0) and the chin (1): the mean of what the near detector finds.
const MIDDLE: f32 = 0.35;
/// Sides of that box in widths of the face and in distances from the eyes to the chin; the longer counts, since a head that is turned
/// is narrower and one that is lowered is shorter.
const SIDE: (f32, f32) = (1.05, 1.33);

/// One of the two models.
pub struct Detector {
    model: &'static Learned,
    side: u32,
    /// Boxes below this score are none.
    least: f32,
}

/// Faces that fill much of the picture; fast.
pub const NEAR: Detector = Detector {
    model: &SHORT_RANGE,
    side: 128,
    least: 0.5,
};

/// Smaller faces too; seven times the work.
pub const FAR: Detector = Detector {
    model: &BACK,
    side: 256,
    least: 0.5,
};

/// A face, perhaps.
#[derive(Clone, Copy, Debug)]
pub struct Region {
    /// Middle of the box.
    pub centre: Point,
    /// Longer side of the box, pixels.
    pub size: f32,
    /// Eye that is left when the face is upright.
    pub left_eye: Point,
    /// Eye that is right when the face is upright.
    pub right_eye: Point,
    /// 0 to 1.
    pub score: f32,
}

impl Region {
    /// Where the near detector would see a face that is known.
    pub fn of(face: &Face) -> Self {
        let eyes = face.between_eyes();
        let (x, y) = (face.chin.x - eyes.x, face.chin.y - eyes.y);
        Self {
            centre: Point {
                x: eyes.x + x * MIDDLE,
                y: eyes.y + y * MIDDLE,
            },
            size: (face.width() * SIDE.0).max(x.hypot(y) * SIDE.1),
            left_eye: face.left_eye,
            right_eye: face.right_eye,
            score: face.score,
        }
    }

    /// Whether a face is the one that lies here.
    pub fn is_of(&self, face: &Face) -> bool {
        let (here, there) = (
            Point::between(self.left_eye, self.right_eye),
            face.between_eyes(),
        );
        (here.x - there.x).hypot(here.y - there.y) < self.size.max(face.width()) / 2.0
    }

    /// How far the eyes lean, degrees, positive clockwise.
    pub fn turn(&self) -> f32 {
        let (x, y) = (
            self.right_eye.x - self.left_eye.x,
            self.right_eye.y - self.left_eye.y,
        );
        y.atan2(x).to_degrees()
    }

    /// Share of both boxes together that they have in common.
    pub fn overlap(&self, other: &Region) -> f32 {
        let common = |one: f32, other_one: f32, size: f32, other_size: f32| {
            let low = (one - size / 2.0).max(other_one - other_size / 2.0);
            let high = (one + size / 2.0).min(other_one + other_size / 2.0);
            (high - low).max(0.0)
        };
        let shared = common(self.centre.x, other.centre.x, self.size, other.size)
            * common(self.centre.y, other.centre.y, self.size, other.size);
        shared / (self.size * self.size + other.size * other.size - shared)
    }
}

impl Detector {
    /// Looks at a square of the picture, best first.
    pub fn look(&self, picture: &Copies, window: &Frame) -> Vec<Region> {
        let drawn = picture.frame(window, Beyond::Colour([0; 3]));
        let [boxes, scores] = self.model.run(&drawn, -1.0);
        let mut found: Vec<Region> = scores
            .iter()
            .enumerate()
            .map(|(index, score)| (index, 1.0 / (1.0 + (-score).exp())))
            .filter(|&(_, score)| score >= self.least)
            .map(|(index, score)| self.region(index, score, &boxes, window))
            .collect();
        found.sort_by(|one, other| other.score.total_cmp(&one.score));
        one_each(found)
    }

    /// The square that shows the whole picture, turned by a number of degrees.
    pub fn whole(&self, picture: &Copies, turn: f32) -> Frame {
        let (width, height) = picture.size();
        let centre = Point {
            x: width / 2.0,
            y: height / 2.0,
        };
        Frame::square(centre, width.max(height), self.side, turn)
    }

    /// A square around a point.
    pub fn around(&self, centre: Point, shown: f32) -> Frame {
        Frame::square(centre, shown, self.side, 0.0)
    }

    fn region(&self, index: usize, score: f32, boxes: &[f32], window: &Frame) -> Region {
        let numbers = &boxes[index * NUMBERS..(index + 1) * NUMBERS];
        let field = middle_of_field(index);
        let side = self.side as f32;
        let point = |at: usize| {
            window.to_picture(Point {
                x: numbers[at] + field.x * side,
                y: numbers[at + 1] + field.y * side,
            })
        };
        Region {
            centre: point(0),
            size: numbers[2].max(numbers[3]) / window.placement.scale,
            left_eye: point(4),
            right_eye: point(6),
            score,
        }
    }
}

/// Middle of the field a box belongs to, in parts of the square.
fn middle_of_field(index: usize) -> Point {
    let (field, across) = if index < 512 {
        (index / 2, 16)
    } else {
        ((index - 512) / 6, 8)
    };
    debug_assert!(index < BOXES);
    let part = |step: usize| (step as f32 + 0.5) / across as f32;
    Point {
        x: part(field % across),
        y: part(field / across),
    }
}

/// Boxes of the same face become one, weighted by their scores; `found` is sorted, best first.
pub fn one_each(mut found: Vec<Region>) -> Vec<Region> {
    let mut kept = Vec::new();
    while let Some(&best) = found.first() {
        let (same, others): (Vec<Region>, Vec<Region>) = found
            .iter()
            .partition(|region| region.overlap(&best) > SAME);
        kept.push(mean(&same, best));
        found = others;
        if same.is_empty() {
            found.remove(0);
        }
    }
    kept
}

fn mean(same: &[Region], best: Region) -> Region {
    let weight: f32 = same.iter().map(|region| region.score).sum();
    if weight <= 0.0 {
        return best;
    }
    let number = |of: fn(&Region) -> f32| {
        same.iter()
            .map(|region| of(region) * region.score)
            .sum::<f32>()
            / weight
    };
    let point = |of: fn(&Region) -> Point| Point {
        x: same
            .iter()
            .map(|region| of(region).x * region.score)
            .sum::<f32>()
            / weight,
        y: same
            .iter()
            .map(|region| of(region).y * region.score)
            .sum::<f32>()
            / weight,
    };
    Region {
        centre: point(|region| region.centre),
        size: number(|region| region.size),
        left_eye: point(|region| region.left_eye),
        right_eye: point(|region| region.right_eye),
        score: best.score,
    }
}
