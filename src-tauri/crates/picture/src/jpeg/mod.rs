//! JPEG: what the markers say ([`outline`]), then the pixels ([`pixels`]).

mod outline;
mod pixels;
mod scans;

pub use outline::size_of;
pub use pixels::{memory, read};
