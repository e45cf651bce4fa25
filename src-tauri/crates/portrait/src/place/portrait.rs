//! Making portraits, and measuring what is in them.

use image::RgbImage;

use super::automatic::{self, Head};
use super::draw::{self, Beyond};
use super::person::Person;
use super::{Placement, edge};
use crate::face::{Face, Finder, Found, PersonMask, Point};
use crate::profile::Profile;

/// A face narrower than this part of the largest is of somebody who passes by.
const MEANT: f32 = 0.4;
/// How often a portrait is measured and placed again at most.
const ROUNDS: u32 = 3;

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
pub fn portrait(picture: &RgbImage, finder: &Finder, profile: &Profile) -> Portrait {
    let found = finder.find(picture);
    let cut = |placement, person| cut(picture, placement, &found, person, finder, profile);
    let Some(face) = found.faces.first() else {
        return cut(Placement::middle_of(picture, profile), None);
    };
    let mut head = Head::of(face);
    let guess = automatic::place(&head, picture, profile).frame(profile);
    let person = Person::around(picture, &guess, finder);
    if let Some(hair) = person.hair(&head) {
        head.hair = hair.above_eyes;
    }
    let mut portrait = cut(automatic::place(&head, picture, profile), Some(&person));
    for _ in 1..ROUNDS {
        let Some(better) = automatic::mended(&portrait, profile) else {
            break;
        };
        let placement = automatic::place(&better, picture, profile);
        if placement == portrait.placement {
            break;
        }
        portrait = cut(placement, Some(&person));
    }
    portrait
}

/// The portrait at a place that the clerk has chosen.
pub fn at(
    picture: &RgbImage,
    placement: Placement,
    finder: &Finder,
    profile: &Profile,
) -> Portrait {
    let found = finder.find(picture);
    cut(picture, placement, &found, None, finder, profile)
}

/// A portrait once more, from a copy of its picture that is `factor` times as large: whom it shows is known, so only the portrait is
/// looked at again.
pub fn finer(
    picture: &RgbImage,
    first: &Portrait,
    factor: f32,
    finder: &Finder,
    profile: &Profile,
) -> Portrait {
    let placement = Placement {
        centre: Point {
            x: first.placement.centre.x * factor,
            y: first.placement.centre.y * factor,
        },
        scale: first.placement.scale / factor,
        ..first.placement
    };
    let known = Found {
        faces: Vec::new(),
        turned_quarter: first.turned_quarter,
    };
    let mut portrait = cut(picture, placement, &known, None, finder, profile);
    portrait.faces = portrait.faces.max(first.faces);
    portrait
}

/// What is in a picture that has the profile's size already: its pixels stay what they are.
pub fn look(picture: &RgbImage, finder: &Finder, profile: &Profile) -> Portrait {
    let placement = Placement::middle_of(picture, profile);
    let found = finder.find(picture);
    measured(
        picture,
        picture.clone(),
        placement,
        &found,
        None,
        finder,
        profile,
    )
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

fn cut(
    picture: &RgbImage,
    placement: Placement,
    found: &Found,
    person: Option<&Person>,
    finder: &Finder,
    profile: &Profile,
) -> Portrait {
    let pixels = draw(picture, placement, profile);
    let here = finder.find_upright(&pixels);
    let mut portrait = measured(picture, pixels, placement, &here, person, finder, profile);
    portrait.faces = portrait.faces.max(meant(found));
    portrait.turned_quarter = found.turned_quarter;
    portrait
}

/// Measures a portrait: the face by what was found in its own pixels, the hair and the person together with what lies around
/// it in the picture, so that hair that is cut off is seen.
fn measured(
    picture: &RgbImage,
    pixels: RgbImage,
    placement: Placement,
    found: &Found,
    person: Option<&Person>,
    finder: &Finder,
    profile: &Profile,
) -> Portrait {
    let frame = placement.frame(profile);
    let face = found.faces.first().cloned();
    let looked;
    let person = match person.filter(|person| person.covers(&frame)) {
        Some(person) => person,
        None => {
            looked = Person::around(picture, &frame, finder);
            &looked
        }
    };
    let hair_top = face.as_ref().and_then(|face| {
        let hair = person.hair(&Head::of(face).in_picture(&frame))?;
        let top = face.between_eyes().y - hair.above_eyes * placement.scale;
        Some(if hair.cut_off {
            top.min(0.0) - 1.0
        } else {
            top
        })
    });
    Portrait {
        faces: meant(found),
        hair_top,
        mask: Some(person.in_frame(&frame)),
        outside: frame.outside(picture.width(), picture.height()),
        turned_quarter: found.turned_quarter,
        face,
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
