use super::{Initials, fold_name};
use crate::id_number::normalise;

/// What one person can be found by, prepared once.
#[derive(Clone, PartialEq, Eq)]
pub struct SearchKey {
    pub(super) name: Box<str>,
    pub(super) initials: Initials,
    /// All numbers, each on a line of its own, so that no search runs from one into the next.
    pub(super) numbers: Box<str>,
}

impl SearchKey {
    /// From the name, the personal number, every offered ID number and the mobile number.
    pub fn new<S: AsRef<str>>(
        name: &str,
        personal_no: &str,
        id_numbers: &[S],
        mobile: Option<&str>,
    ) -> Self {
        let name = fold_name(name);
        let mut numbers = normalise(personal_no);
        for number in id_numbers.iter().map(AsRef::as_ref).chain(mobile) {
            numbers.push('\n');
            numbers.push_str(&normalise(number));
        }
        Self {
            initials: Initials::of_folded(&name),
            name: name.into(),
            numbers: numbers.into(),
        }
    }
}

impl std::fmt::Debug for SearchKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SearchKey(..)")
    }
}
