//! Keeping a 32-byte key beside what it protects: wrapped by a passphrase or by another key (AES-256 Key Wrap, RFC 3394).
//!
//! The clerk's store keeps its key this way; nothing of it goes into a package.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use crate::base64url;
use crate::crypto;
use crate::crypto::passphrase::{self, KdfCost, WRAP_BYTES};
use crate::error::PackageError;
use crate::secret::Secret32;

const WRAPPED: usize = 32 + WRAP_BYTES;

/// A key wrapped by a passphrase: Argon2id (RFC 9106) of its NFKC form in UTF-8.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptByPassphrase {
    m_kib: u32,
    t: u32,
    p: u32,
    salt: String,
    wrapped: String,
}

/// A key wrapped by another key.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptByKey {
    wrapped: String,
}

impl Secret32 {
    /// A new key from the operating system's random bytes.
    ///
    /// # Errors
    /// [`PackageError::Io`] when the operating system has none to give.
    pub fn generate() -> Result<Self, PackageError> {
        Self::random()
    }
}

impl KeptByPassphrase {
    /// Wraps `key` under a passphrase, with a new salt and 64 MiB, three passes.
    ///
    /// # Errors
    /// [`PackageError::Io`] without random bytes or memory.
    pub fn wrap(passphrase: &str, key: &Secret32) -> Result<Self, PackageError> {
        let cost = KdfCost::OURS;
        let mut salt = [0; 16];
        crypto::fill_random(&mut salt)?;
        let mut wrapped = [0; WRAPPED];
        passphrase::wrap(
            &normalised(passphrase),
            &salt,
            cost,
            key.expose(),
            &mut wrapped,
        )?;
        Ok(Self {
            m_kib: cost.m_kib,
            t: cost.t,
            p: cost.p,
            salt: base64url::encode(&salt),
            wrapped: base64url::encode(&wrapped),
        })
    }

    /// The key; `None` where the passphrase is another one or the wrapping was altered.
    ///
    /// # Errors
    /// [`PackageError::KdfCost`] beyond the bounds of the format page, [`PackageError::Io`] without memory.
    pub fn unwrap(&self, passphrase: &str) -> Result<Option<Secret32>, PackageError> {
        let cost = KdfCost {
            m_kib: self.m_kib,
            t: self.t,
            p: self.p,
        };
        let (Some(salt), Some(wrapped)) = (
            base64url::decode::<16>(&self.salt),
            base64url::decode::<WRAPPED>(&self.wrapped),
        ) else {
            return Ok(None);
        };
        let key = passphrase::unwrap::<32>(&normalised(passphrase), &salt, cost, &wrapped)?;
        Ok(key.ok().and_then(|key| Secret32::from_slice(&key)))
    }
}

impl KeptByKey {
    /// Wraps `key` under `by`.
    pub fn wrap(by: &Secret32, key: &Secret32) -> Self {
        let mut wrapped = [0; WRAPPED];
        passphrase::wrap_by_key(by.expose(), key.expose(), &mut wrapped);
        Self {
            wrapped: base64url::encode(&wrapped),
        }
    }

    /// The key; `None` where `by` is another key or the wrapping was altered.
    pub fn unwrap(&self, by: &Secret32) -> Option<Secret32> {
        let wrapped = base64url::decode::<WRAPPED>(&self.wrapped)?;
        passphrase::unwrap_by_key(by.expose(), &wrapped).and_then(|key| Secret32::from_slice(&key))
    }
}

/// With room for the most that NFKC makes of a character, 33 bytes of 3: what grows moves, and leaves a copy behind.
fn normalised(passphrase: &str) -> Zeroizing<Vec<u8>> {
    let mut bytes = Vec::with_capacity(passphrase.len() * 11);
    let mut utf8 = [0; 4];
    for character in passphrase.nfkc() {
        bytes.extend_from_slice(character.encode_utf8(&mut utf8).as_bytes());
    }
    Zeroizing::new(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_opens_what_it_closed_and_another_one_does_not() {
        let key = Secret32::generate().unwrap();
        let kept = KeptByPassphrase::wrap("Abc１２３", &key).unwrap();
        assert!(kept.unwrap("Abc123").unwrap() == Some(key));
        assert!(kept.unwrap("abc123").unwrap().is_none());
    }

    #[test]
    fn a_key_opens_what_it_closed_and_an_altered_wrapping_opens_nothing() {
        let (by, key) = (Secret32::generate().unwrap(), Secret32::generate().unwrap());
        let kept = KeptByKey::wrap(&by, &key);
        assert!(kept.unwrap(&by) == Some(key));
        assert!(kept.unwrap(&Secret32::generate().unwrap()).is_none());
        let altered = KeptByKey {
            wrapped: kept.wrapped.replacen(
                &kept.wrapped[..1],
                if kept.wrapped.starts_with('A') {
                    "B"
                } else {
                    "A"
                },
                1,
            ),
        };
        assert!(altered.unwrap(&by).is_none());
    }
}
