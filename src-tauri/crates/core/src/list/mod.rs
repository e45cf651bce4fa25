//! The list of a unit's people: an index in memory, so that a keystroke in the search box costs no query.
//!
//! [`Entry`] is what the list knows of one person, [`ListIndex`] finds, sorts and counts them,
//! [`Lists`] keeps one for each unit in step with the store.

mod chip;
mod entry;
mod index;
mod lists;
mod load;
mod name_key;
mod order;

pub use chip::ChipFacts;
pub use entry::{Entry, EntryData};
pub use index::ListIndex;
pub use lists::Lists;
