//! The code lists that a person's data are carried in: codes in files, words on screens and paper.
//!
//! Each list is a small `Copy` type that can only hold an entry of its list. [`Sex::parse`] and its sisters take what
//! people type in a table (code or word, full-width digits, a missing leading zero); `from_code` takes the code only.

mod ethnic;
mod id_type;
mod list;
mod sex;

pub use ethnic::Ethnic;
pub use id_type::IdType;
pub use list::{CodeWord, UnknownCode};
pub use sex::Sex;
