//! Confirmation forms: who gets one, and the files that they are written into.

mod batch;
mod from_issue;
mod from_table;
mod write;

pub use batch::Batch;
pub use from_issue::from_issue;
pub use from_table::{Source, from_table};
pub use write::{Places, write};
