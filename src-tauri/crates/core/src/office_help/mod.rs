//! 解锁申请: a way back into a store whose password is forgotten, with the card centre's help. Decision 0019.

mod office;
mod request;

pub use office::{HelpingOffice, offer};
pub use request::{Asked, ask};
