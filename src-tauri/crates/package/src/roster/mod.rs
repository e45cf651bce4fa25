//! people.enc, decrypted: the people of a package.

mod check_issue;
mod check_return;
mod checks;
mod issue;
mod photo_entry;
mod returned;
#[cfg(test)]
mod tests;

pub(crate) use check_issue::{check_issue_facts, check_people_to_issue, parse_issue};
pub(crate) use check_return::{check_people_to_return, check_return_facts, parse_return};
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
