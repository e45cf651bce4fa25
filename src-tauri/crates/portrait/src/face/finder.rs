//! Finding everybody in a picture.

use image::RgbImage;

use super::detector::{FAR, NEAR, Region, one_each};
use super::{Face, Point, mesh};
use crate::place::copies::Copies;

/// From this score on a detector is sure. Upright faces score 0.88 and more, those upside down 0.69 at most.
const SURE: f32 = 0.75;
/// Beside a face of which a detector is sure, others of which it is not count only where the mesh is certain: faces score 1.00, a
/// patch on a sleeve 0.95.
const CERTAIN: f32 = 0.99;
/// The near detector sees faces from an eighth of what it is shown. A face that is narrower than this part of the picture's longer side
/// is small: others of about its size may not have been seen.
const SMALL: f32 = 0.15;
/// How many times the width of the largest face is looked at once more: the portrait and what is close beside it. There the near
/// detector sees every other face that is large enough to be meant.
const BESIDE: f32 = 3.2;
/// A picture in which no face was seen is looked at in parts of this share of its shorter side.
const PART: f32 = 0.5;

/// What was found in a picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Largest first. The measures of the largest are the same, to half a degree and a hundredth of its width, however it was found.
    pub faces: Vec<Face>,
    /// Quarters of a circle, clockwise, by which the largest face lies turned, 0 to 3: the camera did not say how it was held. The
    /// faces are in the picture as it lies, with a roll near 90, 180 or −90.
    pub turned_quarter: u8,
}

/// The faces in a picture of at least one pixel. The models are loaded when the first picture needs them.
pub fn find(picture: &RgbImage) -> Found {
    find_in(&Copies::of(picture))
}

/// The same for a picture of which there are copies.
pub fn find_in(picture: &Copies) -> Found {
    let near = NEAR.look(picture, &NEAR.whole(picture, 0.0));
    let mut sure = is_sure(&near);
    let near = faces(picture, near);
    if sure
        && let Some(largest) = near.first()
        && largest.width() >= SMALL * longer(picture)
    {
        let others = beside(picture, largest);
        return Found::of(picture, together(near, others));
    }
    let far = FAR.look(picture, &FAR.whole(picture, 0.0));
    sure |= is_sure(&far);
    let both = together(near, faces(picture, far));
    if sure && !both.is_empty() {
        return Found::of(picture, both);
    }
    if let Some(turned) = turned(picture) {
        return Found::of(picture, turned);
    }
    if both.is_empty() {
        return Found::of(picture, across_a_room(picture));
    }
    Found::of(picture, both)
}

/// The faces in a portrait: it stands upright, and only faces that fill some of it count.
pub fn find_upright(portrait: &Copies) -> Found {
    let near = NEAR.look(portrait, &NEAR.whole(portrait, 0.0));
    Found::of(portrait, faces(portrait, near))
}

/// The faces beside the largest, and in front of it, as far as looking at the whole picture cannot have shown them.
fn beside(picture: &Copies, largest: &Face) -> Vec<Face> {
    let side = largest.width() * BESIDE;
    if side >= longer(picture) {
        return Vec::new();
    }
    let (width, height) = picture.size();
    let within = |at: f32, length: f32| match length > side {
        true => at.clamp(side / 2.0, length - side / 2.0),
        false => length / 2.0,
    };
    let middle = Point::between(largest.between_eyes(), largest.chin);
    let centre = Point {
        x: within(middle.x, width),
        y: within(middle.y, height),
    };
    let regions = NEAR.look(picture, &NEAR.around(centre, side));
    // The largest is known.
    let others = regions.into_iter().filter(|region| !region.is_of(largest));
    faces(picture, others.collect())
}

/// The faces of a picture that lies on its side or head. The detectors see an upright face in one that is upside down too, but
/// badly; the right way round one of them is sure.
fn turned(picture: &Copies) -> Option<Vec<Face>> {
    [90.0, 180.0, 270.0]
        .map(|turn| NEAR.look(picture, &NEAR.whole(picture, turn)))
        .into_iter()
        .filter(|regions| is_sure(regions))
        .max_by(|one, other| one[0].score.total_cmp(&other[0].score))
        .map(|regions| faces(picture, regions))
        .filter(|faces| !faces.is_empty())
}

fn is_sure(regions: &[Region]) -> bool {
    regions.first().is_some_and(|best| best.score >= SURE)
}

/// Small faces: the parts of the picture one by one, each a quarter over the next; what does not fit into that was seen in the whole.
fn across_a_room(picture: &Copies) -> Vec<Face> {
    let (width, height) = picture.size();
    let side = width.min(height) * PART;
    let steps = |length: f32| ((length - side) / (side * 0.75)).ceil() as u32 + 1;
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
            FAR.look(picture, &FAR.around(centre, side))
        })
        .collect();
    regions.sort_by(|one, other| other.score.total_cmp(&one.score));
    faces(picture, one_each(regions))
}

/// The regions in which the mesh sees a face, largest first.
fn faces(picture: &Copies, regions: Vec<Region>) -> Vec<Face> {
    let sure = is_sure(&regions);
    let faces = regions.iter().filter_map(|region| {
        let face = mesh::face(picture, region)?;
        (!sure || region.score >= SURE || face.score >= CERTAIN).then_some(face)
    });
    together(faces.collect(), Vec::new())
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

fn longer(picture: &Copies) -> f32 {
    let (width, height) = picture.size();
    width.max(height)
}

impl Found {
    fn of(picture: &Copies, mut faces: Vec<Face>) -> Self {
        if let Some(largest) = faces.first_mut() {
            *largest = mesh::settled(picture, largest.clone());
        }
        let quarters = faces.first().map_or(0.0, |face| (face.roll / 90.0).round());
        Self {
            turned_quarter: quarters.rem_euclid(4.0) as u8,
            faces,
        }
    }
}
