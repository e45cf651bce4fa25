//! Changes as the clerk reads them: words, not codes.

use sicard_package::Account;
use sicard_person::{Ethnic, IdType, Sex};

use crate::view::{DatumChange, DatumField};

/// Collects what differs.
#[derive(Default)]
pub struct Changes(Vec<DatumChange>);

impl Changes {
    /// A datum that is shown as it stands.
    pub fn text(&mut self, field: DatumField, old: Option<&str>, new: Option<&str>) {
        if old != new {
            self.0.push(DatumChange {
                field,
                old: old.map(str::to_owned),
                new: new.map(str::to_owned),
            });
        }
    }

    /// A coded datum, shown by its Chinese word.
    pub fn code(&mut self, field: DatumField, old: &str, new: &str) {
        if old != new {
            let word = |code: &str| {
                match field {
                    DatumField::Sex => Sex::word_of(code),
                    DatumField::Ethnic => Ethnic::word_of(code),
                    _ => IdType::word_of(code),
                }
                .zh
            };
            self.0.push(DatumChange {
                field,
                old: Some(word(old)),
                new: Some(word(new)),
            });
        }
    }

    /// The offered numbers.
    pub fn numbers(&mut self, old: &[String], new: &[String]) {
        self.text(
            DatumField::IdNumbers,
            Some(&old.join("，")),
            Some(&new.join("，")),
        );
    }

    /// Whether the office has settled the number.
    pub fn settled(&mut self, old: bool, new: bool) {
        let word = |settled| Some(if settled { "已确定" } else { "待选择" });
        self.text(DatumField::Settled, word(old), word(new));
    }

    /// 参保账户.
    pub fn accounts(&mut self, old: &[Account], new: &[Account]) {
        let words = |accounts: &[Account]| {
            let each = accounts
                .iter()
                .map(|one| format!("{} {}", one.agency, one.personal_no));
            (!accounts.is_empty()).then(|| each.collect::<Vec<_>>().join("；"))
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
            self.0.push(DatumChange {
                field: DatumField::Photo,
                old: old.map(|_| "原照片".to_owned()),
                new: new.map(|_| "新照片".to_owned()),
            });
        }
    }

    /// What was collected.
    pub fn into_vec(self) -> Vec<DatumChange> {
        self.0
    }
}
