//! 收表: signed forms come back, one after the other, found by their 表号.
//!
//! - `scanned`: from what a scanner or a clerk typed to the twelve digits.
//! - [`find`]: whose form it is and whether it still holds.
//! - [`take`]: it is back, with the number that was ticked.
//! - [`view`]: how far the stack is.

mod find;
mod scanned;
mod take;
mod view;

pub use find::find;
pub use take::take;
pub use view::view;
