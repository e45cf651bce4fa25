//! Accepting a picture as a person's photo.
//!
//! A [`Source`] is a picture's file; reading and writing is the work of `sicard_picture`. [`Made`] is the photo that becomes of it: the
//! file byte for byte where it already is what the city's profile asks for, and else a portrait placed by the face, with
//! every measure of it, which is the work of `sicard_portrait`. [`candidate`] keeps the outcome for the clerk to look at and to change before
//! it becomes the photo.

mod candidate;
mod make;
mod measures;
mod rules;
mod source;

pub use candidate::{Candidate, Candidates, Offer};
pub use make::{Made, accept};
pub(crate) use measures::{findings, measures};
pub(crate) use rules::portrait_profile;
pub use sicard_picture::PictureError as PhotoError;
pub use sicard_picture::jpeg_size as pixels_of;
pub use source::Source;
