//! The chain: the bytes that an entry's hash is over, and the newest hash.
//!
//! ```text
//! hash         SHA-256("sicard-journal-entry-v1" 00 ‖ number ‖ before ‖ text(at) ‖ text(account) ‖ option(clerk) ‖ option(unit)
//!                      ‖ text(deed) ‖ people ‖ option(particulars))
//! particulars  SHA-256("sicard-journal-particulars-v1" 00 ‖ salt ‖ text(people) ‖ option(reason))
//! ```
//!
//! `number` and `people` are eight bytes, big-endian; `before` is the hash of the entry before, 32 zeros for the first; `text(x)` is the length of
//! x in eight bytes, big-endian, and x as it stands in the store; `option(x)` is 00 where there is none, and otherwise 01 and `text(x)`. `salt` is 16
//! random bytes, so that who has the chain alone cannot try out whom an entry touched.

use rusqlite::{Connection, OptionalExtension as _};
use sha2::{Digest as _, Sha256};

use crate::error::Failure;

/// Hash of an entry, or of its particulars.
pub type Hash = [u8; 32];

/// The newest entry: whoever keeps it elsewhere can tell later whether everything up to it is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// Its number; 0 where there is none.
    pub number: u32,
    /// Its hash.
    pub hash: Hash,
}

impl Head {
    /// Before the first entry.
    pub const NONE: Self = Self {
        number: 0,
        hash: [0; 32],
    };

    /// The first 16 hexadecimal digits of the hash in fours, to be read out or noted down.
    pub fn code(&self) -> String {
        let fours = self.hash[..8].chunks(2);
        let fours: Vec<String> = fours
            .map(|pair| format!("{:02X}{:02X}", pair[0], pair[1]))
            .collect();
        fours.join("-")
    }
}

/// No record comes to so many entries: a number from here on, or below 1, is by somebody's hand.
pub const BEYOND: u32 = 4_000_000_000;

/// The newest entry.
///
/// # Errors
/// The store's.
pub fn head(store: &Connection) -> Result<Head, Failure> {
    let mut select = store.prepare_cached(
        "SELECT number, hash FROM journal WHERE number > 0 AND number < ?1 ORDER BY number DESC LIMIT 1",
    )?;
    let newest = select.query_row([BEYOND], |row| {
        Ok(Head {
            number: row.get(0)?,
            // What is no hash is not the right one, which is told and keeps nobody from working.
            hash: row.get(1).unwrap_or_default(),
        })
    });
    Ok(newest.optional()?.unwrap_or(Head::NONE))
}

/// Whether an entry stands in the record as it was entered.
///
/// # Errors
/// The store's.
pub fn stands(store: &Connection, entry: &Head) -> Result<bool, Failure> {
    let mut select = store
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM journal WHERE number = ?1 AND hash = ?2)")?;
    Ok(select.query_row((entry.number, entry.hash), |row| row.get(0))?)
}

/// An entry as it stands in the store.
pub struct Link<'a> {
    pub number: u32,
    pub before: Hash,
    pub at: &'a str,
    pub account: &'a str,
    pub clerk: Option<&'a str>,
    pub unit: Option<&'a str>,
    pub deed: &'a str,
    pub people: u32,
    pub particulars: Option<Hash>,
}

impl Link<'_> {
    pub fn hash(&self) -> Hash {
        let mut bytes = Bytes::under(b"sicard-journal-entry-v1\0");
        bytes.number(self.number.into());
        bytes.0.update(self.before);
        bytes.text(self.at.as_bytes());
        bytes.text(self.account.as_bytes());
        bytes.option(self.clerk.map(str::as_bytes));
        bytes.option(self.unit.map(str::as_bytes));
        bytes.text(self.deed.as_bytes());
        bytes.number(self.people.into());
        bytes.option(self.particulars.as_ref().map(<[u8; 32]>::as_slice));
        bytes.0.finalize().into()
    }
}

/// The hash of an entry's particulars.
pub fn hash_of_particulars(salt: &[u8; 16], people: &[u8], reason: Option<&str>) -> Hash {
    let mut bytes = Bytes::under(b"sicard-journal-particulars-v1\0");
    bytes.0.update(salt);
    bytes.text(people);
    bytes.option(reason.map(str::as_bytes));
    bytes.0.finalize().into()
}

/// What is hashed, unambiguously one after the other.
struct Bytes(Sha256);

impl Bytes {
    fn under(domain: &[u8]) -> Self {
        Self(Sha256::new_with_prefix(domain))
    }

    fn number(&mut self, number: u64) {
        self.0.update(number.to_be_bytes());
    }

    fn text(&mut self, text: &[u8]) {
        self.number(text.len() as u64);
        self.0.update(text);
    }

    fn option(&mut self, text: Option<&[u8]>) {
        self.0.update([u8::from(text.is_some())]);
        if let Some(text) = text {
            self.text(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link() -> Link<'static> {
        Link {
            number: 7,
            before: [3; 32],
            at: "2026-11-24T18:05:00+08:00",
            account: "zhao",
            clerk: Some("赵某"),
            unit: None,
            deed: r#"{"kind":"confirmed","warned":0}"#,
            people: 12,
            particulars: Some([9; 32]),
        }
    }

    fn hex(hash: Hash) -> String {
        hash.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    #[test]
    fn the_hash_of_an_entry_is_over_the_bytes_that_are_written_down() {
        let mut bytes = b"sicard-journal-entry-v1\0".to_vec();
        bytes.extend(7_u64.to_be_bytes());
        bytes.extend([3; 32]);
        for (option, text) in [
            (false, "2026-11-24T18:05:00+08:00"),
            (false, "zhao"),
            (true, "赵某"),
        ] {
            bytes.extend(option.then_some(1));
            bytes.extend((text.len() as u64).to_be_bytes());
            bytes.extend(text.as_bytes());
        }
        bytes.push(0);
        bytes.extend((link().deed.len() as u64).to_be_bytes());
        bytes.extend(link().deed.as_bytes());
        bytes.extend(12_u64.to_be_bytes());
        bytes.push(1);
        bytes.extend(32_u64.to_be_bytes());
        bytes.extend([9; 32]);
        assert_eq!(hex(link().hash()), hex(Sha256::digest(bytes).into()));
    }

    #[test]
    fn moving_a_letter_from_one_field_to_the_next_is_another_entry() {
        let moved = Link {
            account: "zha",
            clerk: Some("o赵某"),
            ..link()
        };
        assert_ne!(moved.hash(), link().hash());
        let nobody = Link {
            clerk: None,
            unit: Some("赵某"),
            ..link()
        };
        assert_ne!(nobody.hash(), link().hash());
    }

    #[test]
    fn a_code_is_sixteen_digits_in_fours() {
        let head = Head {
            number: 1,
            hash: [0xa5; 32],
        };
        assert_eq!(head.code(), "A5A5-A5A5-A5A5-A5A5");
    }
}
