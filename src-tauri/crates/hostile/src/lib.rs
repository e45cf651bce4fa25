//! Whatever comes from outside, given to what reads it.
//!
//! - [`DOORS`]: each kind of file that the programs read from somebody else, as a function of its bytes. It must neither panic nor take more
//!   memory than the file is worth; what it answers is of no interest. `src-tauri/fuzz` drives them with libFuzzer, `tests/mutations.rs` with its
//!   own changes in every test run.
//! - [`forge`](mod@forge): packages around any manifest and any roster, truly signed and sealed, so that what lies behind signature and seal
//!   is reached at all. The keys are those of `fixtures/packages/v1/bad`, which protect nothing.
//! - `backup`, `sqlcipher`: the same for backups, down to the pages of the database in them.
//! - [`seeds`](mod@seeds): the files of `fixtures/` that each door begins from.

#[cfg(feature = "unit")]
mod backup;
mod door;
pub mod forge;
mod scratch;
pub mod seeds;
#[cfg(feature = "unit")]
mod sqlcipher;
#[cfg(feature = "unit")]
mod unit;

pub use door::{DOORS, Door, door};
