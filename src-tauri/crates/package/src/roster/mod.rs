//! people.enc, decrypted: the people of a package.

mod issue;
mod photo_entry;
mod returned;

pub use issue::{
    Account, IdChoice, IssueRoster, Issued, IssuedPerson, Office, OfficeFacts, PersonToIssue,
    PhotoRule, Rules, Unit,
};
pub use photo_entry::PhotoEntry;
pub use returned::{Contact, Left, PersonToReturn, ReturnRoster, Returned, ReturnedPerson};

/// `Debug` that names the type and prints nothing of the person.
macro_rules! debug_without_content {
    ($($name:literal for [$($generics:tt)*] $type:ty),* $(,)?) => {
        $(impl<$($generics)*> std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!($name, "(..)"))
            }
        })*
    };
}
pub(crate) use debug_without_content;
