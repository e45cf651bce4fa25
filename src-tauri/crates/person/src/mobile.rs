//! Mobile numbers of mainland China: 11 digits, 1 and then 3–9.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::text::{fold, is_dash};

/// A mobile number in its 11 digits.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Mobile(String);

/// Why a text is no mobile number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum MobileError {
    /// Something other than digits, spaces, dashes and a leading +86.
    #[error("a mobile number has digits only")]
    NotDigits,
    /// Not 11 digits.
    #[error("a mobile number has 11 digits")]
    Length,
    /// It begins like no mobile number.
    #[error("a mobile number begins with 13 to 19")]
    Prefix,
}

impl Mobile {
    /// Takes spaces, dashes, full-width digits and the country code (`+86`, `0086`, `86`) as people write them.
    ///
    /// # Errors
    /// What is wrong, first of digits, length, beginning; an empty text has the wrong length.
    pub fn parse(text: &str) -> Result<Self, MobileError> {
        let bare: String = fold(text).chars().filter(|c| !is_dash(*c)).collect();
        let digits = match bare.strip_prefix('+') {
            Some(international) => international
                .strip_prefix("86")
                .ok_or(MobileError::Prefix)?,
            None => ["0086", "86"]
                .iter()
                .find_map(|code| bare.strip_prefix(code).filter(|rest| rest.len() == 11))
                .unwrap_or(&bare),
        };
        if !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(MobileError::NotDigits);
        }
        match digits.as_bytes() {
            [b'1', b'3'..=b'9', ..] if digits.len() == 11 => Ok(Self(digits.to_owned())),
            _ if digits.len() == 11 => Err(MobileError::Prefix),
            _ => Err(MobileError::Length),
        }
    }

    /// The 11 digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Mobile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Mobile(..)")
    }
}

/// A mobile number as the list shows it, three digits and the last four open: `138****5678`. A text of another length
/// is starred like an ID number.
pub fn mask(text: &str) -> String {
    match Mobile::parse(text) {
        Ok(Mobile(digits)) => format!("{}****{}", &digits[..3], &digits[7..]),
        Err(_) => crate::id_number::mask(text),
    }
}
