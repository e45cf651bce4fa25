use super::{SearchKey, fold_name};
use crate::id_number::normalise;

/// What was typed into the search box, prepared once per keystroke.
#[derive(Clone, PartialEq, Eq)]
pub struct Query(Vec<Term>);

#[derive(Clone, PartialEq, Eq)]
struct Term {
    /// Compared with names; as initials too where `is_letters`.
    name: String,
    /// Compared with numbers.
    number: String,
    is_letters: bool,
}

impl Query {
    /// Words between white space must all match, in any order: `张 三`, `zs 0305`. An empty text, or nothing but name
    /// dots, matches everybody.
    pub fn new(text: &str) -> Self {
        let terms = text.split_whitespace().map(Term::new);
        Self(terms.filter(|term| !term.name.is_empty()).collect())
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the person is found; allocates nothing.
    pub fn matches(&self, key: &SearchKey) -> bool {
        self.0.iter().all(|term| term.matches(key))
    }
}

impl std::fmt::Debug for Query {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Query(..)")
    }
}

impl Term {
    fn new(word: &str) -> Self {
        let name = fold_name(word);
        Self {
            number: normalise(word),
            is_letters: name.bytes().all(|b| b.is_ascii_lowercase()),
            name,
        }
    }

    fn matches(&self, key: &SearchKey) -> bool {
        (self.is_letters && key.initials.matches(self.name.as_bytes()))
            || key.name.contains(&*self.name)
            || key.numbers.contains(&*self.number)
            || key.words.contains(&*self.name)
    }
}
