//! The clerk's work on people who are in the store.

pub mod alike;
pub mod confirm;
mod details;
mod form;
pub mod mark;
mod marks;
pub mod own_data;
pub mod person;
pub mod photo;
mod photo_change;
mod print_change;
mod record;
mod undo;
pub mod unit;
pub mod unsaved;

pub use details::{Details, DetailsChange};
pub use form::UnitRules;
pub use marks::{Marks, NEITHER};
pub use photo_change::PhotoChange;
pub use print_change::PrintChange;
pub use record::{Record, RecordPhoto};
pub use undo::{Change, Step, UndoSteps};
