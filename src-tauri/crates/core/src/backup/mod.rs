//! 备份: the whole work folder in one sealed file, and back.
//!
//! A backup is a copy of the database under a key of its own ([`copy`](mod@crate::store)), sealed chunk by chunk ([`body`]) behind a head
//! that says in clear only what is needed to open it ([`head`]). [`make`](mod@make) writes one and reads it back, [`entry`](mod@entry) is what the record says of it, [`read`] opens one,
//! [`restore`](mod@restore) makes a store of it beside the present one, [`swap`] puts it in its place. [`known`] is what is remembered
//! about backups, [`numbers`] what only the clerk knows after a restore.

mod body;
mod due;
mod entry;
mod head;
mod known;
mod make;
mod numbers;
mod read;
mod restore;
mod standing;
mod swap;

pub use due::due;
pub use entry::{deed, enter, enter_owed};
pub use head::{Slots, new_code, preview};
pub use known::Known;
pub use make::{Made, Make, make, room_for};
pub use numbers::{open_batches, set_last_number, unit_numbers};
pub use restore::{Prepared, prepare};
pub use swap::{go_on, kept_stores, settle, swap};

/// How the names of backups end.
pub const ENDING: &str = "sicardbak";
/// Characters of the shortest passphrase of a backup.
pub const SHORTEST_PASSPHRASE: usize = 8;
/// The folder in a work folder in which a backup is being made.
const MAKING: &str = "backup.new";
