//! The store: one SQLite database for all units of a work folder.

mod migrate;
pub mod table;

pub use migrate::migrate;
