//! What the clerk's program does, without a window.
//!
//! - [`photo`]: accepting a picture as a photo.
//! - [`view`]: the requests and views that cross to the page.
//! - [`watch`]: progress and cancelling of long work.

pub mod photo;
pub mod view;
pub mod watch;
