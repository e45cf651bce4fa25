//! Pictures in and out.
//!
//! In: [`read()`] takes the bytes of a JPEG, PNG, BMP, WebP, TIFF or HEIC, whatever the file is called, and gives upright
//! pixels of 8 bits a channel, or says why there are none. A picture that is cut off or damaged is an error, never half a
//! picture; how much memory it may take is settled before any is taken ([`limits`]). Large JPEGs are decoded at a fraction
//! of their size where that is enough ([`Enough`]). Colours stay the file's own until [`Picture::convert`] or
//! [`Picture::to_srgb`] makes them sRGB, because that is a thousand times cheaper on the final crop than on the whole.
//!
//! Out: [`resize()`], [`shrink`] and [`fit`] scale; [`encode()`] writes a JPEG within a range of file sizes.

pub mod encode;
mod error;
mod header;
mod heif;
mod jpeg;
mod kind;
pub mod limits;
mod other;
mod profile;
mod read;
mod resize;
mod turn;

pub use encode::{JpegRules, at_quality, encode};
pub use error::PictureError;
pub use header::{memory, size};
pub use jpeg::size_of as jpeg_size;
pub use kind::is_picture;
pub use limits::load;
pub use profile::Profile;
pub use read::{Enough, Picture, read};
pub use resize::{Fitted, fit, resize, shrink};
