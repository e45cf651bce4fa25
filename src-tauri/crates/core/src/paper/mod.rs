//! Everything that goes onto paper: confirmation forms with their dividers, the hand-in sheet, the list of forms that are not back,
//! the notice that asks for photos.
//!
//! - [`Document`]: which sheets there are, in which order; [`Documents`] keeps those that are being looked at.
//! - `forms`: who gets a form, who does not and why; `order`: in which order; `earlier`: a batch once more.
//! - `hand_in`, `not_back`: the tables; `photo_notice`: what hangs on a door; `accounts`: what a person takes along.
//! - [`Pages`]: the sheets themselves, made from the store when they are needed; `make`: as PDF and as pictures.
//! - `batch`: what was printed, on whom.

mod accounts;
mod batch;
mod document;
mod earlier;
mod find;
mod forms;
mod hand_in;
mod left_out;
mod make;
mod not_back;
mod order;
mod pages;
mod photo_notice;
mod shows;
mod tables;

pub use accounts::accounts_notice;
pub use batch::{batches, mark_printed};
pub use document::{Document, Documents};
pub use earlier::{earlier, unit_of};
pub use find::find;
pub use forms::forms;
pub use hand_in::hand_in;
pub use make::{PrintJob, picture, print, save, to_file};
pub use not_back::{not_back, waiting};
pub(crate) use order::natural;
pub use pages::Pages;
pub use photo_notice::photo_notice;
pub use shows::Shows;
