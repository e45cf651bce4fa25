//! The texts of texts/errors.json: for every code what happened and what to do, in Chinese and English.

use sicard_package::{Explained, Lang};
use std::collections::BTreeMap;
use std::sync::LazyLock;

#[derive(serde::Deserialize)]
struct Wording {
    what: String,
    todo: String,
}

#[derive(serde::Deserialize)]
struct Entry {
    zh: Wording,
    en: Wording,
}

static TEXTS: LazyLock<BTreeMap<String, Entry>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../texts/errors.json")).unwrap_or_default()
});

/// The text of `code` with its `{placeholders}` filled in; a code without a text is shown as it is.
pub fn explain(code: &str, params: &[(&str, &str)], lang: Lang) -> Explained {
    let Some(entry) = TEXTS.get(code) else {
        return Explained {
            what: code.to_owned(),
            todo: String::new(),
        };
    };
    let wording = match lang {
        Lang::Zh => &entry.zh,
        Lang::En => &entry.en,
    };
    let fill = |text: &str| {
        params.iter().fold(text.to_owned(), |text, (name, value)| {
            text.replace(&format!("{{{name}}}"), value)
        })
    };
    Explained {
        what: fill(&wording.what),
        todo: fill(&wording.todo),
    }
}

#[cfg(test)]
mod tests {
    use super::super::code::NoteCode;
    use super::super::refusal::Refusal;
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_code_has_a_text_and_an_advice_in_every_language_and_no_text_is_left_over() {
        let notes = NoteCode::ALL.iter().map(|code| code.as_str());
        let codes: BTreeSet<&str> = notes.chain(Refusal::CODES.iter().copied()).collect();
        let texts: BTreeSet<&str> = TEXTS.keys().map(String::as_str).collect();
        assert_eq!(codes, texts);
        for entry in TEXTS.values() {
            for wording in [&entry.zh, &entry.en] {
                assert!(!wording.what.is_empty() && !wording.todo.is_empty());
            }
        }
    }

    #[test]
    fn placeholders_are_filled() {
        let explained = explain("personal-no-twice", &[("detail", "7")], Lang::Zh);
        assert!(explained.what.contains('7') && !explained.what.contains('{'));
    }
}
