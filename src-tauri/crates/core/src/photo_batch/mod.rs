//! 批量处理 - 照片导入: many pictures at once, each file named by a number of its person.
//!
//! [`PhotoRoll`] is what must be known of the unit; [`read_pictures`] finds the files (`walk`, `archive`), whose each is by its name (`name`, `keys`) and
//! what would become of it (`sort`, `look`), without the store and without changing anything; `report` writes that into a file. [`take_pictures`] then makes those photos
//! that the clerk wants, in one transaction. No guess is made: what fits two people, or one of two files, is named and left out.

mod alike;
mod archive;
mod arrival;
mod cores;
mod keys;
mod look;
mod name;
mod pictures;
mod place;
mod read;
mod report;
mod roll;
mod room;
mod sort;
mod take;
mod walk;

pub use arrival::are_pictures;
pub(crate) use keys::Keys;
pub use pictures::PhotoBatch;
pub use read::read_pictures;
pub use roll::PhotoRoll;
pub use take::take_pictures;
pub use walk::PictureSource;
