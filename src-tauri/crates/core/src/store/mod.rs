//! The store: one encrypted SQLite database for all units of a work folder.

mod database;
mod json;
mod key_ring;
mod keychain;
mod migrate;
pub mod place;
pub mod settings;
pub mod table;
mod work_folder;

pub use json::{json, to_json};
pub use migrate::migrate;
pub use work_folder::WorkFolder;
