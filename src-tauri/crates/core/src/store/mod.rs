//! The store: one SQLite database for all units of a work folder.

mod json;
mod migrate;
pub mod table;

pub use json::{json, to_json};
pub use migrate::migrate;
