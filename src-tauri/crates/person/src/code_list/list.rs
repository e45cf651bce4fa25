//! What the lists have in common.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::text::fold;

/// A code with its words, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CodeWord {
    /// The code as carried.
    pub code: String,
    /// The Chinese word; the code itself where the list does not have it.
    pub zh: String,
    /// The English word; the code itself where the list does not have it.
    pub en: String,
}

/// A text that is neither a code nor a word of its list. The text is not kept: it may be anything that slipped into
/// the column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not in the code list {list}")]
pub struct UnknownCode {
    /// The list, named by its standard.
    pub list: &'static str,
}

/// One line of a list.
pub(super) struct Entry {
    pub code: &'static str,
    pub zh: &'static str,
    pub en: &'static str,
    /// Other words people write for it.
    pub also: &'static [&'static str],
}

impl Entry {
    pub(super) const fn new(
        code: &'static str,
        zh: &'static str,
        en: &'static str,
        also: &'static [&'static str],
    ) -> Self {
        Self { code, zh, en, also }
    }

    /// `folded` has been through [`fold`].
    fn answers_to(&self, folded: &str) -> bool {
        let is_code = folded.bytes().all(|b| b.is_ascii_digit())
            && folded.trim_start_matches('0') == self.code.trim_start_matches('0')
            && (1..=self.code.len()).contains(&folded.len());
        is_code
            || fold(self.zh) == folded
            || self.also.iter().any(|word| fold(word) == folded)
            || fold(self.en).eq_ignore_ascii_case(folded)
    }
}

/// Place of the entry that `text` names by code or word.
pub(super) fn find(list: &[Entry], text: &str) -> Option<usize> {
    let folded = fold(text);
    list.iter().position(|entry| entry.answers_to(&folded))
}

/// A list as a type: a place in its table, so that no value outside the list exists.
macro_rules! code_list {
    ($(#[$doc:meta])* $name:ident, $standard:literal, $list:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(into = "&'static str", try_from = "String")]
        pub struct $name(u8);

        impl $name {
            const fn entry(self) -> &'static $crate::code_list::list::Entry {
                &$list[self.0 as usize]
            }

            /// The whole list in the order of its codes.
            pub fn all() -> impl ExactSizeIterator<Item = Self> {
                (0..$list.len()).map(|place| Self(place as u8))
            }

            /// By code or word, as people type it.
            ///
            /// # Errors
            /// [`UnknownCode`](crate::UnknownCode) where the list has neither.
            pub fn parse(text: &str) -> Result<Self, $crate::UnknownCode> {
                $crate::code_list::list::find(&$list, text)
                    .map(|place| Self(place as u8))
                    .ok_or($crate::UnknownCode { list: $standard })
            }

            /// By the exact code, as files carry it.
            ///
            /// # Errors
            /// [`UnknownCode`](crate::UnknownCode) for anything else.
            pub fn from_code(code: &str) -> Result<Self, $crate::UnknownCode> {
                $list
                    .iter()
                    .position(|entry| entry.code == code)
                    .map(|place| Self(place as u8))
                    .ok_or($crate::UnknownCode { list: $standard })
            }

            /// The words for a carried code; a code that the list does not have is shown as it stands.
            pub fn word_of(code: &str) -> $crate::CodeWord {
                Self::from_code(code).map_or_else(
                    |_| $crate::CodeWord { code: code.into(), zh: code.into(), en: code.into() },
                    Self::word,
                )
            }

            /// The code with its words.
            pub fn word(self) -> $crate::CodeWord {
                $crate::CodeWord { code: self.code().into(), zh: self.zh().into(), en: self.en().into() }
            }

            /// The code as carried in files.
            pub const fn code(self) -> &'static str {
                self.entry().code
            }

            /// The Chinese word.
            pub const fn zh(self) -> &'static str {
                self.entry().zh
            }

            /// The English word.
            pub const fn en(self) -> &'static str {
                self.entry().en
            }
        }

        impl From<$name> for &'static str {
            fn from(value: $name) -> Self {
                value.code()
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::UnknownCode;

            fn try_from(code: String) -> Result<Self, Self::Error> {
                Self::from_code(&code)
            }
        }
    };
}
pub(super) use code_list;
