//! Secret bytes: wiped when dropped, never printed.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::base64url;
use crate::error::PackageError;

/// 32 secret bytes: `return_secret`, `form_key`, `issue_secret`.
///
/// `Debug` prints nothing of it; equality takes the same time wherever two values differ.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Secret32([u8; 32]);

impl Secret32 {
    /// Takes over existing bytes, such as those a store has kept.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Fresh random bytes from the operating system.
    pub(crate) fn random() -> Result<Self, PackageError> {
        let mut bytes = [0; 32];
        crate::crypto::fill_random(&mut bytes)?;
        Ok(Self(bytes))
    }

    /// The bytes themselves, for storing them in an encrypted place.
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

/// The 64 random bytes that every entry of one package is sealed with: K_MAC ‖ K_ENC.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct ContentKey([u8; 64]);

impl ContentKey {
    /// Takes over existing bytes.
    pub fn from_bytes(bytes: [u8; 64]) -> Self {
        Self(bytes)
    }

    pub(crate) fn random() -> Result<Self, PackageError> {
        let mut bytes = [0; 64];
        crate::crypto::fill_random(&mut bytes)?;
        Ok(Self(bytes))
    }

    /// The bytes themselves, for storing them in an encrypted place.
    pub fn expose(&self) -> &[u8; 64] {
        &self.0
    }
}

impl PartialEq for Secret32 {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for Secret32 {}

impl fmt::Debug for Secret32 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret32(..)")
    }
}

impl fmt::Debug for ContentKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ContentKey(..)")
    }
}

impl Serialize for Secret32 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Zeroizing::new(base64url::encode(&self.0)).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Secret32 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        base64url::deserialize_array(deserializer).map(Self)
    }
}
