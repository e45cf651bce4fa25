//! Accepting a picture as a person's photo.
//!
//! A JPEG that already is what the city's profile asks for is taken byte for byte. Any other picture is cut to the profile's aspect
//! around its centre, scaled, and encoded within the profile's file sizes; reading and writing is the work of `sicard_picture`.
//! [`candidate`] keeps the outcome for the clerk to look at before it becomes the photo.

mod accept;
mod candidate;

pub use accept::{Accepted, Made, accept, enough, make};
pub use candidate::{Candidate, Candidates, Offer};
pub use sicard_picture::PictureError as PhotoError;
pub use sicard_picture::jpeg_size as pixels_of;
