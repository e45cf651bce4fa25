//! What the clerk's program does, without a window.
//!
//! - [`view`]: the requests and views that cross to the page.
//! - [`watch`]: progress and cancelling of long work.

pub mod view;
pub mod watch;
