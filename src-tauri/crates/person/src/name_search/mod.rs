//! One search box for people: part of a name, pinyin initials, part of an ID number, personal number or mobile number, or of
//! what the unit files a person by.
//!
//! A [`SearchKey`] is prepared once per person, a [`Query`] once per keystroke; matching one against the other allocates
//! nothing.

mod initials;
mod key;
mod query;

pub use initials::Initials;
pub use key::SearchKey;
pub use query::Query;

use crate::text::fold;

/// A name or a typed word in the form that is compared: NFKC, lower-case, without white space and name dots, so that
/// neither a missing dot nor another kind of dot hides anybody.
pub fn fold_name(text: &str) -> String {
    fold(text)
        .chars()
        .filter(|c| !is_name_dot(*c))
        .flat_map(char::to_lowercase)
        .collect()
}

/// The dots that stand between the parts of a transcribed name: U+00B7 by the registers' rule, and what input methods
/// and old data have instead. NFKC has already turned U+FF65 into U+30FB and U+0387 into U+00B7.
fn is_name_dot(c: char) -> bool {
    matches!(
        c,
        '\u{b7}' | '\u{2022}' | '\u{2027}' | '\u{2219}' | '\u{22c5}' | '\u{30fb}'
    )
}
