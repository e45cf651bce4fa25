//! What to tell people about an error.

/// Languages that the texts exist in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    /// Simplified Chinese.
    Zh,
    /// English.
    En,
}

/// An error in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// What happened.
    pub what: String,
    /// What to do now.
    pub todo: String,
}

impl crate::PackageError {
    /// What happened and what to do, in a clerk's words.
    pub fn explain(&self, lang: Lang) -> Explained {
        let _ = lang;
        unimplemented!()
    }
}
