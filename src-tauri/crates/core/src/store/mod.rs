//! The store: one encrypted SQLite database for all units of a work folder.

mod changed_keys;
mod database;
mod disk;
mod json;
mod key_ring;
mod keychain;
mod migrate;
mod office_way;
pub mod place;
mod schema;
pub mod settings;
pub mod table;
mod work_folder;

pub use changed_keys::ChangedKeys;
pub use database::{
    EARLIER, FILE as DATABASE, connect as connect_database, copy as copy_database,
    copy_into as copy_into_database, create as create_database,
};
pub(crate) use disk::{replace, sync_folder, work_folder_failure};
pub use json::{json, to_json};
pub use key_ring::{FILE as KEYS, KeyEntry, forget_unit};
pub use keychain::do_without_keychain;
pub use migrate::migrate;
pub use schema::must_be_ours;
pub use work_folder::{WorkFolder, new_keys};
