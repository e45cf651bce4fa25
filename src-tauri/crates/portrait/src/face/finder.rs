//! Finding everybody in a picture.

use image::RgbImage;

use super::detector::{FAR, NEAR, Region, one_each};
use super::lane::{Lane, Lanes};
use super::{Face, PersonMask, Point, mask, mesh};
use crate::place::frame::Frame;

/// From this score on a detector is sure. Upright faces score 0.88 and more, those upside down 0.69 at most.
const SURE: f32 = 0.75;
/// A face that is wider than this part of the picture's longer side fills it: the near detector would have seen every other
/// face that is large enough beside it to be meant.
const FILLS: f32 = 0.3;
/// A picture in which no face was seen is looked at in parts of this share of its shorter side.
const PART: f32 = 0.5;

/// Finds faces and persons. One is enough for all cores: each call works in a thread of its own, and the models are
/// loaded when the first call needs them.
#[derive(Default)]
pub struct Finder {
    lanes: Lanes,
}

/// What was found in a picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Largest first.
    pub faces: Vec<Face>,
    /// Quarters of a circle, clockwise, by which the largest face lies turned, 0 to 3: the camera did not say how it was held. The
    /// faces are in the picture as it lies, with a roll near 90, 180 or −90.
    pub turned_quarter: u8,
}

impl Finder {
    /// A finder that has loaded nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The faces in a picture of at least one pixel.
    pub fn find(&self, picture: &RgbImage) -> Found {
        self.lanes.with(|lane| find(lane, picture))
    }

    /// The faces in a portrait: it stands upright, and only faces that fill some of it count.
    pub(crate) fn find_upright(&self, portrait: &RgbImage) -> Found {
        self.lanes.with(|lane| {
            let near = NEAR.look(lane, portrait, &NEAR.whole(portrait, 0.0));
            Found::of(faces(lane, portrait, near))
        })
    }

    /// The person in what a square of a picture shows.
    pub(crate) fn mask(
        &self,
        picture: &RgbImage,
        centre: Point,
        shown: f32,
        turn: f32,
    ) -> (PersonMask, Frame) {
        let square = Frame::square(centre, shown, mask::SIDE, turn);
        let person = self
            .lanes
            .with(|lane| PersonMask::of(lane, picture, &square));
        (person, square)
    }
}

fn find(lane: &Lane, picture: &RgbImage) -> Found {
    let near = NEAR.look(lane, picture, &NEAR.whole(picture, 0.0));
    let mut sure = is_sure(&near);
    let near = faces(lane, picture, near);
    if let [only] = near.as_slice()
        && sure
        && fills(only, picture)
    {
        return Found::of(near);
    }
    let far = FAR.look(lane, picture, &FAR.whole(picture, 0.0));
    sure |= is_sure(&far);
    let both = together(near, faces(lane, picture, far));
    if sure && !both.is_empty() {
        return Found::of(both);
    }
    if let Some(turned) = turned(lane, picture) {
        return Found::of(turned);
    }
    if both.is_empty() {
        return Found::of(across_a_room(lane, picture));
    }
    Found::of(both)
}

/// The faces of a picture that lies on its side or head. The detectors see an upright face in one that is upside down too, but
/// badly; the right way round one of them is sure.
fn turned(lane: &Lane, picture: &RgbImage) -> Option<Vec<Face>> {
    [90.0, 180.0, 270.0]
        .map(|turn| NEAR.look(lane, picture, &NEAR.whole(picture, turn)))
        .into_iter()
        .filter(|regions| is_sure(regions))
        .max_by(|one, other| one[0].score.total_cmp(&other[0].score))
        .map(|regions| faces(lane, picture, regions))
        .filter(|faces| !faces.is_empty())
}

fn is_sure(regions: &[Region]) -> bool {
    regions.first().is_some_and(|best| best.score >= SURE)
}

/// Small faces: the parts of the picture one by one, each half over the next.
fn across_a_room(lane: &Lane, picture: &RgbImage) -> Vec<Face> {
    let (width, height) = (picture.width() as f32, picture.height() as f32);
    let side = width.min(height) * PART;
    let steps = |length: f32| ((length - side) / (side / 2.0)).ceil() as u32 + 1;
    let (across, down) = (steps(width), steps(height));
    let middle = |step: u32, steps: u32, length: f32| {
        side / 2.0 + (length - side) * step as f32 / (steps.max(2) - 1) as f32
    };
    let mut regions: Vec<Region> = (0..across * down)
        .flat_map(|part| {
            let centre = Point {
                x: middle(part % across, across, width),
                y: middle(part / across, down, height),
            };
            FAR.look(lane, picture, &FAR.around(centre, side))
        })
        .collect();
    regions.sort_by(|one, other| other.score.total_cmp(&one.score));
    faces(lane, picture, one_each(regions))
}

/// The regions in which the mesh sees a face, largest first.
fn faces(lane: &Lane, picture: &RgbImage, regions: Vec<Region>) -> Vec<Face> {
    let faces = regions
        .iter()
        .filter_map(|region| mesh::face(lane, picture, region))
        .collect();
    together(faces, Vec::new())
}

/// Both lists, each face once, largest first.
fn together(mut faces: Vec<Face>, others: Vec<Face>) -> Vec<Face> {
    faces.extend(others);
    faces.sort_by(|one, other| other.width().total_cmp(&one.width()));
    let mut once: Vec<Face> = Vec::new();
    for face in faces {
        if !once.iter().any(|known| known.is_at(&face)) {
            once.push(face);
        }
    }
    once
}

fn fills(face: &Face, picture: &RgbImage) -> bool {
    face.width() >= FILLS * picture.width().max(picture.height()) as f32
}

impl Found {
    fn of(faces: Vec<Face>) -> Self {
        let quarters = faces.first().map_or(0.0, |face| (face.roll / 90.0).round());
        Self {
            turned_quarter: quarters.rem_euclid(4.0) as u8,
            faces,
        }
    }
}
