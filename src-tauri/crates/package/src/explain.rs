//! What to tell people about an error.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::error::PackageError;

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

#[derive(Deserialize)]
struct Text {
    what: String,
    todo: String,
}

#[derive(Deserialize)]
struct Texts {
    zh: Text,
    en: Text,
}

/// texts/errors.json, by error code; the window shows the same file.
static TEXTS: LazyLock<BTreeMap<String, Texts>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../texts/errors.json"))
        .expect("the texts are tested to be complete")
});

impl PackageError {
    /// What happened and what to do, in a clerk's words.
    pub fn explain(&self, lang: Lang) -> Explained {
        let texts = &TEXTS[self.code()];
        let text = match lang {
            Lang::Zh => &texts.zh,
            Lang::En => &texts.en,
        };
        let params = self.params();
        Explained {
            what: filled(&text.what, &params),
            todo: filled(&text.todo, &params),
        }
    }
}

fn filled(text: &str, params: &[(&str, String)]) -> String {
    params.iter().fold(text.to_owned(), |text, (name, value)| {
        text.replace(&format!("{{{name}}}"), value)
    })
}
