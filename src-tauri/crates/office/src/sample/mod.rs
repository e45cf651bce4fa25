//! A believable unit of invented people, with drawn portraits, for trying everything out.

mod mix;
mod name_words;
mod names;
mod people;
pub mod pictures;
pub mod portrait;
mod random;
mod table;

pub use mix::Mix;
pub use people::people;
pub use table::write_csv;
