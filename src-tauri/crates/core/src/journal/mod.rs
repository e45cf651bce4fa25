//! 操作记录: who did what and when, in entries that each hold the hash of the one before.
//!
//! An entry is written in the transaction of what it records, so that neither is there without the other. Nothing is ever taken out: what is
//! undone is another entry.
//!
//! - [`Note`]: what is entered; `clerk`: in whose name.
//! - [`Head`], [`stands`], `chain`: the newest entry, whether one is there, and over which bytes its hash is; `particulars`: whom an entry touched and why.
//! - [`enter_missing`]: what a crash has kept from being entered.
//! - [`check`]: whether everything holds; [`guard`]: puts back what keeps other programs from changing the record;
//!   `as_it_stands`: what may have been changed; `traces`: what is left of entries that were cut.
//! - [`forget_particulars`]: what is personal of the entries of a unit that is deleted.
//! - [`page`], [`JournalTable`]: reading it, and as a file.

mod as_it_stands;
mod begin;
mod chain;
mod check;
mod clerk;
mod forget;
mod guard;
mod missing;
mod note;
mod particulars;
mod read;
mod sentence;
mod table;
mod traces;

pub use begin::begin;
pub use chain::{Head, head, stands};
pub use check::check;
pub use clerk::{clerk, name_clerk};
pub use forget::forget_particulars;
pub use guard::guard;
pub use missing::enter_missing;
pub use note::Note;
pub use read::{Wanted, page};
pub use table::JournalTable;
