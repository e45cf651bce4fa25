//! Changes as the clerk reads them: words, not codes.

use sicard_package::Account;
use sicard_person::{CodeWord, Ethnic, IdType, Sex};

use crate::view::{DatumChange, DatumField, DatumValue};

/// Between several values of one datum, in any language.
const AND: &str = " / ";

/// Collects what differs.
#[derive(Default)]
pub struct Changes(Vec<DatumChange>);

impl Changes {
    /// A datum that is shown as it stands.
    pub fn text(&mut self, field: DatumField, old: Option<&str>, new: Option<&str>) {
        let value = |text: &str| DatumValue::Text(text.to_owned());
        self.change(field, old.map(value), new.map(value));
    }

    /// A coded datum, shown by its word.
    pub fn code(&mut self, field: DatumField, old: &str, new: &str) {
        if old != new {
            let word = |code: &str| {
                DatumValue::Word(match field {
                    DatumField::Sex => Sex::word_of(code),
                    DatumField::Ethnic => Ethnic::word_of(code),
                    _ => IdType::word_of(code),
                })
            };
            self.change(field, Some(word(old)), Some(word(new)));
        }
    }

    /// The offered numbers.
    pub fn numbers(&mut self, old: &[String], new: &[String]) {
        self.text(
            DatumField::IdNumbers,
            Some(&old.join(AND)),
            Some(&new.join(AND)),
        );
    }

    /// Whether the office has settled the number.
    pub fn settled(&mut self, old: bool, new: bool) {
        let value = |settled| {
            Some(if settled {
                word("settled", "已确定", "settled")
            } else {
                word("open", "待选择", "to be chosen")
            })
        };
        self.change(DatumField::Settled, value(old), value(new));
    }

    /// 参保账户.
    pub fn accounts(&mut self, old: &[Account], new: &[Account]) {
        let words = |accounts: &[Account]| {
            let each = accounts
                .iter()
                .map(|one| format!("{} {}", one.agency, one.personal_no));
            (!accounts.is_empty()).then(|| each.collect::<Vec<_>>().join(AND))
        };
        self.text(
            DatumField::Accounts,
            words(old).as_deref(),
            words(new).as_deref(),
        );
    }

    /// The office's photo: that it changed, not how.
    pub fn photo(&mut self, old: Option<[u8; 32]>, new: Option<[u8; 32]>) {
        if old != new {
            self.change(
                DatumField::Photo,
                old.map(|_| word("old", "原照片", "earlier photo")),
                new.map(|_| word("new", "新照片", "new photo")),
            );
        }
    }

    /// What was collected.
    pub fn into_vec(self) -> Vec<DatumChange> {
        self.0
    }

    fn change(&mut self, field: DatumField, old: Option<DatumValue>, new: Option<DatumValue>) {
        if old != new {
            self.0.push(DatumChange { field, old, new });
        }
    }
}

fn word(code: &str, zh: &str, en: &str) -> DatumValue {
    DatumValue::Word(CodeWord {
        code: code.to_owned(),
        zh: zh.to_owned(),
        en: en.to_owned(),
    })
}
