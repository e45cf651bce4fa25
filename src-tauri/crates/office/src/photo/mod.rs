//! The pictures that go into an issue: found by number, looked at before anything is written.

mod check;
mod folder;
mod jpeg;

pub use check::check;
pub use folder::{Folder, Found};
