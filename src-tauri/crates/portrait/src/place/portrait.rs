//! Making portraits, and measuring what is in them.

use image::RgbImage;

use super::automatic::{self, Head};
use super::copies::Copies;
use super::draw::{self, Beyond};
use super::person::Person;
use super::{Placement, edge};
use crate::face::finder::{find_in, find_upright};
use crate::face::{Face, Found, PersonMask, Point};
use crate::profile::Profile;

/// A face narrower than this part of the largest is of somebody who passes by.
const MEANT: f32 = 0.4;

/// A portrait of the profile's size, with what is in it, all in the portrait's pixels.
#[derive(Clone)]
pub struct Portrait {
    /// The portrait.
    pub pixels: RgbImage,
    /// Where it lies in the picture.
    pub placement: Placement,
    /// Faces in the picture, large enough to be meant.
    pub faces: u32,
    /// The largest of them.
    pub face: Option<Face>,
    /// Upper edge of the hair (or of what is worn on it), pixels from the upper edge; negative where it is cut off.
    pub hair_top: Option<f32>,
    /// The person in the portrait.
    pub mask: Option<PersonMask>,
    /// Share of the portrait that lies outside the picture; it is filled with the colour of the background.
    pub outside: f32,
    /// Quarters of a circle, clockwise, by which the picture lay turned ([`Found::turned_quarter`]); the placement's turn
    /// holds them already.
    pub turned_quarter: u8,
}

/// The portrait of the largest face, placed by the profile. Where no face is found, the middle of the picture, as large as it
/// can be, with no face in it.
pub fn portrait(picture: &RgbImage, profile: &Profile) -> Portrait {
    placed(&Copies::of(picture), profile)
}

fn placed(picture: &Copies, profile: &Profile) -> Portrait {
    let found = find_in(picture);
    let Some(face) = found.faces.first() else {
        let middle = Placement::middle_of(picture.picture(), profile);
        return cut(picture, middle, &found, profile);
    };
    let mut head = Head::of(face);
    let place = |head: &Head| automatic::place(head, picture.picture(), profile);
    let person = Person::around(picture, &place(&head).frame(profile));
    if let Some(hair) = person.hair(&head) {
        head.hair = hair.above_eyes;
    }
    let placement = place(&head);
    let face = face.in_frame(&placement.frame(profile));
    let seen = Seen {
        faces: meant(&found),
        turned_quarter: found.turned_quarter,
        face: Some(face),
        person: Some(person),
    };
    let pixels = draw(picture.picture(), placement, profile);
    measured(picture, pixels, placement, seen, profile)
}

/// The portrait at a place that the clerk has chosen.
pub fn at(picture: &RgbImage, placement: Placement, profile: &Profile) -> Portrait {
    let picture = Copies::of(picture);
    let found = find_in(&picture);
    cut(&picture, placement, &found, profile)
}

/// A portrait once more, from a copy of its picture that is `factor` times as large: the same place and the same measures, with
/// finer pixels.
pub fn finer(picture: &RgbImage, first: Portrait, factor: f32, profile: &Profile) -> Portrait {
    let placement = Placement {
        centre: Point {
            x: first.placement.centre.x * factor,
            y: first.placement.centre.y * factor,
        },
        scale: first.placement.scale / factor,
        ..first.placement
    };
    Portrait {
        pixels: draw(picture, placement, profile),
        placement,
        ..first
    }
}

/// What is in a picture that has the profile's size already: its pixels stay what they are.
pub fn look(picture: &RgbImage, profile: &Profile) -> Portrait {
    let placement = Placement::middle_of(picture, profile);
    let copies = Copies::of(picture);
    let seen = Seen::of(&find_in(&copies));
    measured(&copies, picture.clone(), placement, seen, profile)
}

/// Draws what a placement shows of a picture, in the profile's size. What lies outside the picture gets the colour of the
/// picture's own edge there.
pub fn draw(picture: &RgbImage, placement: Placement, profile: &Profile) -> RgbImage {
    let frame = placement.frame(profile);
    let beyond = if frame.outside(picture.width(), picture.height()) > 0.0 {
        Beyond::Colour(edge::colour(picture, &frame))
    } else {
        Beyond::Nearest
    };
    draw::frame(picture, &frame, beyond)
}

/// What was seen in a portrait.
struct Seen {
    faces: u32,
    turned_quarter: u8,
    /// The largest, in the portrait's pixels.
    face: Option<Face>,
    /// Around the portrait in the picture, if somebody has looked.
    person: Option<Person>,
}

impl Seen {
    fn of(found: &Found) -> Self {
        Self {
            faces: meant(found),
            turned_quarter: found.turned_quarter,
            face: found.faces.first().cloned(),
            person: None,
        }
    }
}

/// A portrait at a place where nobody knows who is there.
fn cut(picture: &Copies, placement: Placement, found: &Found, profile: &Profile) -> Portrait {
    let pixels = draw(picture.picture(), placement, profile);
    let here = Seen::of(&find_upright(&Copies::of(&pixels)));
    let seen = Seen {
        faces: here.faces.max(meant(found)),
        turned_quarter: found.turned_quarter,
        ..here
    };
    measured(picture, pixels, placement, seen, profile)
}

/// Measures a portrait: the hair and the person together with what lies around it in the picture, so that hair that is cut off
/// is seen.
fn measured(
    picture: &Copies,
    pixels: RgbImage,
    placement: Placement,
    seen: Seen,
    profile: &Profile,
) -> Portrait {
    let frame = placement.frame(profile);
    let person = seen.person.filter(|person| person.covers(&frame));
    let person = person.unwrap_or_else(|| Person::around(picture, &frame));
    let hair_top = seen.face.as_ref().and_then(|face| {
        let hair = person.hair(&Head::of(face).in_picture(&frame))?;
        let top = face.between_eyes().y - hair.above_eyes * placement.scale;
        Some(if hair.cut_off {
            top.min(0.0) - 1.0
        } else {
            top
        })
    });
    let (width, height) = picture.picture().dimensions();
    Portrait {
        faces: seen.faces,
        hair_top,
        mask: Some(person.in_frame(&frame)),
        outside: frame.outside(width, height),
        turned_quarter: seen.turned_quarter,
        face: seen.face,
        pixels,
        placement,
    }
}

/// How many faces are large enough beside the largest to be meant.
fn meant(found: &Found) -> u32 {
    let largest = found.faces.first().map_or(0.0, Face::width);
    let meant = |face: &&Face| face.width() >= largest * MEANT;
    found.faces.iter().filter(meant).count() as u32
}
