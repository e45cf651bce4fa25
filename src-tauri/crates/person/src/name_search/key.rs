use super::{Initials, fold_name};
use crate::id_number::normalise;

/// What one person can be found by, prepared once.
#[derive(Clone, PartialEq, Eq)]
pub struct SearchKey {
    pub(super) name: Box<str>,
    pub(super) initials: Initials,
    /// All numbers, each on a line of its own, so that no search runs from one into the next.
    pub(super) numbers: Box<str>,
    /// What the unit files the person by, likewise.
    pub(super) words: Box<str>,
}

impl SearchKey {
    /// From the name, the personal number, every offered ID number, the mobile number, and words that the unit files people by.
    pub fn new<'a, S: AsRef<str>>(
        name: &str,
        personal_no: &str,
        id_numbers: &[S],
        mobile: Option<&str>,
        words: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let name = fold_name(name);
        let mut numbers = normalise(personal_no);
        for number in id_numbers.iter().map(AsRef::as_ref).chain(mobile) {
            numbers.push('\n');
            numbers.push_str(&normalise(number));
        }
        let words: Vec<String> = words.into_iter().map(fold_name).collect();
        Self {
            words: words.join("\n").into(),
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
