//! Portraits for cards.
//!
//! [`face`] finds who is in a picture and where eyes, cheeks and chin lie; [`place`] says how the picture is turned,
//! scaled and moved so that the head stands as the city's [`profile`] asks, and draws it in one resampling; [`check`]
//! measures the result, each rule on its own. [`likeness`] tells whether two portraits are of one picture.

pub mod check;
pub mod face;
pub mod likeness;
mod net;
pub mod place;
pub mod profile;
