//! 报盘文件导入: taking an issued package into the store.
//!
//! - [`preview`]: what can be said before the 领取码 is asked for; `standing`: how a package stands to the earlier ones.
//! - [`import`]: one transaction from the file to the store; `photos`, `unit`, `people` are its parts.
//! - [`merge`]: person by person, what is taken of the new data and what stays of the clerk's work; `words`: the changes as the clerk
//!   reads them.

pub mod merge;
mod people;
mod photos;
mod preview;
mod run;
mod standing;
mod unit;
mod words;

pub use preview::preview;
pub use run::{Import, import};
pub use words::Changes;
