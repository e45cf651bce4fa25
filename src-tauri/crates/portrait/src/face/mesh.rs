//! Face Mesh: 468 points laid over a face.

use super::detector::Region;
use super::models::MESH;
use super::{Face, Point, pose};
use crate::place::copies::Copies;
use crate::place::draw::Beyond;
use crate::place::frame::Frame;

/// Pixels of the model's picture, each way.
const SIDE: u32 = 192;
/// How much more than the detector's box is shown.
const AROUND: f32 = 1.5;
/// How often a face is looked at again until its measures stay: from leans of 15° they come within 0.2° and half a hundredth of the
/// width.
const SETTLING: u32 = 2;
/// Below this score there is no face.
const LEAST: f32 = 0.5;

/// Numbers of the mesh's points.
mod at {
    pub const LEFT_EYE: [usize; 4] = [33, 133, 159, 145];
    pub const RIGHT_EYE: [usize; 4] = [263, 362, 386, 374];
    pub const LEFT_CHEEK: usize = 234;
    pub const RIGHT_CHEEK: usize = 454;
    pub const CHIN: usize = 152;
    pub const FOREHEAD: usize = 10;
    pub const NOSE: usize = 1;
}

/// A point of the mesh: x and y in the model's picture, z towards the back of the head, in the same unit.
pub type Spot = [f32; 3];

/// The face in a region, if there is one.
pub fn face(picture: &Copies, region: &Region) -> Option<Face> {
    let frame = Frame::square(region.centre, region.size * AROUND, SIDE, region.turn());
    let drawn = picture.frame(&frame, Beyond::Nearest);
    let [numbers, flag] = MESH.run(&drawn, 0.0);
    let score = 1.0 / (1.0 + (-flag[0]).exp());
    if score < LEAST {
        return None;
    }
    let spots: Vec<Spot> = numbers
        .chunks_exact(3)
        .map(|spot| [spot[0], spot[1], spot[2]])
        .collect();
    Some(measured(&spots, &frame, score))
}

/// A face that is known, measured where it lies. The mesh says a little else when the face stands elsewhere in its square or leans
/// in it; looked at again by its own points, it stands in the same place whoever has found it.
pub fn settled(picture: &Copies, known: Face) -> Face {
    (0..SETTLING).fold(known, |known, _| {
        face(picture, &Region::of(&known)).unwrap_or(known)
    })
}

fn measured(spots: &[Spot], frame: &Frame, score: f32) -> Face {
    let point = |spot: usize| {
        frame.to_picture(Point {
            x: spots[spot][0],
            y: spots[spot][1],
        })
    };
    let middle = |of: [usize; 4]| {
        let points = of.map(point);
        Point {
            x: points.iter().map(|point| point.x).sum::<f32>() / 4.0,
            y: points.iter().map(|point| point.y).sum::<f32>() / 4.0,
        }
    };
    let (left_eye, right_eye) = (middle(at::LEFT_EYE), middle(at::RIGHT_EYE));
    let roll = (right_eye.y - left_eye.y)
        .atan2(right_eye.x - left_eye.x)
        .to_degrees();
    let pose = pose::of(spots);
    Face {
        left_eye,
        right_eye,
        left_cheek: point(at::LEFT_CHEEK),
        right_cheek: point(at::RIGHT_CHEEK),
        chin: point(at::CHIN),
        forehead: point(at::FOREHEAD),
        nose: point(at::NOSE),
        roll,
        yaw: pose.yaw,
        pitch: pose.pitch,
        score,
    }
}
