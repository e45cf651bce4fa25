//! 申请编号: what a request is called on the letter that goes with it.

use std::fmt;

use sha2::{Digest as _, Sha256};

use super::bytes::of_texts;
use crate::code::{ALPHABET, Code};

const LABEL: &str = "sicard-unlock-request/1";
const LENGTH: usize = 12;

/// The number of a request, made of its content: the letter that names it is about this file and no other.
#[derive(Clone, PartialEq, Eq)]
pub struct UnlockNumber([u8; LENGTH]);

impl UnlockNumber {
    /// SHA-256 of the texts; of its first 16 bytes, as a big-endian number, the twelve lowest digits in the thirty characters of
    /// codes, the lowest first.
    pub(super) fn of(texts: &[&str]) -> Self {
        let digest: [u8; 32] = Sha256::digest(of_texts(LABEL, texts)).into();
        let mut rest = u128::from_be_bytes(std::array::from_fn(|at| digest[at]));
        let base = ALPHABET.len() as u128;
        Self(std::array::from_fn(|_| {
            let digit = (rest % base) as usize;
            rest /= base;
            ALPHABET[digit]
        }))
    }

    /// Takes what somebody typed; `None` for what can be no such number.
    pub fn parse(typed: &str) -> Option<Self> {
        let code = Code::parse(typed).ok()?;
        let number = code
            .is_of_our_characters(LENGTH)
            .then(|| code.as_bytes().try_into().ok());
        number.flatten().map(Self)
    }
}

/// In groups of four: `XXXX-XXXX-XXXX`.
impl fmt::Display for UnlockNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, byte) in self.0.iter().enumerate() {
            if place > 0 && place % 4 == 0 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(*byte))?;
        }
        Ok(())
    }
}

impl fmt::Debug for UnlockNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UnlockNumber({self})")
    }
}
