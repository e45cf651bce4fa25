//! Accepting a picture as a person's photo.
//!
//! A JPEG that already is what the city's profile asks for is taken byte for byte. Any other picture is read strictly
//! ([`decode`]), cut to the profile's aspect around its centre and scaled ([`fit`]), and encoded within the profile's file
//! sizes ([`encode`]). [`candidate`] keeps the outcome for the clerk to look at before it becomes the photo.

mod accept;
mod candidate;
mod decode;
mod encode;
mod error;
mod fit;
mod jpeg_outline;
mod jpeg_pixels;

pub use accept::{Accepted, Made, accept, make};
pub(crate) use candidate::read as read_file;
pub use candidate::{Candidate, Candidates, Offer};
pub(crate) use decode::{MAX_FILE_MIB, is_picture, pixels};
pub use error::PhotoError;
pub use jpeg_outline::pixels_of;
