//! From a picture to a photo.

use sicard_picture::encode;
use sicard_portrait::check::{FileFacts, Measure, Measured, Verdict, check, worst};
use sicard_portrait::face::Point;
use sicard_portrait::likeness::Likeness;
use sicard_portrait::place::{Placement, Portrait, at, finer, look, portrait};

use super::PhotoError;
use super::rules::{jpeg_rules, portrait_profile};
use super::source::Source;
use crate::view::{PhotoPlacement, PhotoProfile, PhotoWay};

/// A photo that was made of a picture.
pub struct Made {
    /// A JPEG of the profile's size.
    pub jpeg: Vec<u8>,
    /// Pixels, width and height: those of the profile.
    pub size: (u32, u32),
    /// How it was made.
    pub way: PhotoWay,
    /// The background was made white.
    pub whitened: bool,
    /// What is in it.
    pub portrait: Portrait,
    /// Every measure.
    pub measures: Vec<Measured>,
}

impl Made {
    /// Makes a photo the best way: byte for byte where the head stands in it as the profile asks or no face is found, and
    /// else by the face.
    ///
    /// # Errors
    /// See [`PhotoError`].
    pub fn first(source: &mut Source, profile: &PhotoProfile) -> Result<Self, PhotoError> {
        if source.may_be_as_is(profile) {
            let made = Self::of(source, PhotoWay::AsIs, false, profile)?;
            if made.portrait.face.is_none() || made.stands_well() {
                return Ok(made);
            }
        }
        Self::of(source, PhotoWay::Automatic, false, profile)
    }

    /// Makes a photo in a given way; a picture that cannot be taken as it is is placed automatically.
    ///
    /// # Errors
    /// See [`PhotoError`].
    pub fn of(
        source: &mut Source,
        way: PhotoWay,
        whiten: bool,
        profile: &PhotoProfile,
    ) -> Result<Self, PhotoError> {
        let rules = portrait_profile(profile);
        let way = match way {
            PhotoWay::AsIs if !source.may_be_as_is(profile) => PhotoWay::Automatic,
            way => way,
        };
        let mut drawn = match way {
            PhotoWay::AsIs => look(&source.picture.pixels, &rules),
            PhotoWay::Automatic => {
                let first = portrait(&source.picture.pixels, &rules);
                let coarse = source.factor();
                match source.refine(&in_file(&first.placement, coarse))? {
                    true => {
                        let larger = coarse / source.factor();
                        finer(&source.picture.pixels, first, larger, &rules)
                    }
                    false => first,
                }
            }
            PhotoWay::Placed { placement } => {
                source.refine(&placement)?;
                let placement = in_memory(&placement, source.factor());
                at(&source.picture.pixels, placement, &rules)
            }
        };
        drawn.placement = from_view(&in_file(&drawn.placement, source.factor()));
        let as_is = way == PhotoWay::AsIs;
        let mut whitened = false;
        if !as_is {
            source.picture.convert(&mut drawn.pixels);
            if whiten && let Some(white) = sicard_portrait::place::whitened(&drawn) {
                drawn.pixels = white;
                whitened = true;
            }
        }
        let jpeg = match as_is {
            true => source.file().to_vec(),
            false => encode(&drawn.pixels, &jpeg_rules(profile))?,
        };
        let size = (profile.width, profile.height);
        let facts = FileFacts {
            bytes: jpeg.len(),
            width: size.0,
            height: size.1,
            colour_jpeg: true,
        };
        Ok(Self {
            measures: check(&drawn, facts, &rules),
            jpeg,
            size,
            way,
            whitened,
            portrait: drawn,
        })
    }

    /// It is the file, byte for byte.
    pub fn as_is(&self) -> bool {
        self.way == PhotoWay::AsIs
    }

    /// Where the photo lies in the file's picture.
    pub fn placement(&self) -> PhotoPlacement {
        in_file(&self.portrait.placement, 1.0)
    }

    /// The gravest verdict.
    pub fn worst(&self) -> Verdict {
        worst(&self.measures)
    }

    /// Whether nobody may take it, whatever the reason: size and format are not the clerk's to decide.
    pub fn is_impossible(&self) -> bool {
        let fails = |one: &&Measured| one.verdict == Verdict::Fails;
        let mut failures = self.measures.iter().filter(fails);
        failures.any(|one| !one.measure.may_be_overridden())
    }

    /// The likeness of the face, where there is one.
    pub fn likeness(&self) -> Option<Likeness> {
        let face = self.portrait.face.as_ref()?;
        Some(Likeness::of(&self.portrait.pixels, face))
    }

    fn stands_well(&self) -> bool {
        let place = [
            Measure::HeadShare,
            Measure::FaceWidth,
            Measure::HairTop,
            Measure::Eyes,
            Measure::Middle,
            Measure::Roll,
        ];
        let mut measured = self.measures.iter();
        measured.all(|one| one.verdict <= Verdict::Unknown || !place.contains(&one.measure))
    }
}

/// Makes a photo of a picture's bytes the best way, or says why it cannot be one.
///
/// # Errors
/// See [`PhotoError`].
pub fn accept(file: &[u8], profile: &PhotoProfile) -> Result<Made, PhotoError> {
    Made::first(&mut Source::read(file.to_vec(), profile)?, profile)
}

/// A placement in the pixels of the file, of which each pixel in memory is `factor`.
fn in_file(placement: &Placement, factor: f32) -> PhotoPlacement {
    PhotoPlacement {
        x: placement.centre.x * factor,
        y: placement.centre.y * factor,
        scale: placement.scale / factor,
        turn: placement.turn,
    }
}

fn in_memory(placement: &PhotoPlacement, factor: f32) -> Placement {
    from_view(&PhotoPlacement {
        x: placement.x / factor,
        y: placement.y / factor,
        scale: placement.scale * factor,
        turn: placement.turn,
    })
}

fn from_view(placement: &PhotoPlacement) -> Placement {
    Placement {
        centre: Point {
            x: placement.x,
            y: placement.y,
        },
        scale: placement.scale,
        turn: placement.turn,
    }
}
