//! Secret bytes: wiped when dropped, never printed. They lie on the heap: what moves is where they are, and no copy stays on a stack.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::base64url;
use crate::error::PackageError;

/// 32 secret bytes: `return_secret`, `form_key`, `issue_secret`.
///
/// `Debug` prints nothing of it; equality takes the same time wherever two values differ.
#[derive(Clone)]
pub struct Secret32(Box<[u8; 32]>);

impl Secret32 {
    /// Takes over existing bytes, such as those a store has kept.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        let bytes = Zeroizing::new(bytes);
        Self(boxed(&*bytes))
    }

    /// The same from bytes on the heap, which are wiped by whoever holds them; `None` where they are not 32.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        (bytes.len() == 32).then(|| Self(boxed(bytes)))
    }

    /// Fresh random bytes from the operating system.
    pub(crate) fn random() -> Result<Self, PackageError> {
        let mut secret = Self(Box::new([0; 32]));
        crate::crypto::fill_random(&mut *secret.0)?;
        Ok(secret)
    }

    /// The bytes themselves, for storing them in an encrypted place.
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

/// The 64 random bytes that every entry of one package is sealed with: K_MAC ‖ K_ENC.
#[derive(Clone)]
pub struct ContentKey(Box<[u8; 64]>);

impl ContentKey {
    /// Takes over existing bytes.
    pub fn from_bytes(bytes: [u8; 64]) -> Self {
        let bytes = Zeroizing::new(bytes);
        Self(boxed(&*bytes))
    }

    /// The same from bytes on the heap, which are wiped by whoever holds them; `None` where they are not 64.
    pub(crate) fn from_slice(bytes: &[u8]) -> Option<Self> {
        (bytes.len() == 64).then(|| Self(boxed(bytes)))
    }

    pub(crate) fn random() -> Result<Self, PackageError> {
        let mut key = Self(Box::new([0; 64]));
        crate::crypto::fill_random(&mut *key.0)?;
        Ok(key)
    }

    /// The bytes themselves, for storing them in an encrypted place.
    pub fn expose(&self) -> &[u8; 64] {
        &self.0
    }
}

/// Copied from where they are to the heap, and nowhere in between. `bytes` are `N`.
fn boxed<const N: usize>(bytes: &[u8]) -> Box<[u8; N]> {
    let mut kept = Box::new([0; N]);
    kept.copy_from_slice(bytes);
    kept
}

impl Drop for Secret32 {
    fn drop(&mut self) {
        self.0.as_mut_slice().zeroize();
    }
}

impl ZeroizeOnDrop for Secret32 {}

impl Drop for ContentKey {
    fn drop(&mut self) {
        self.0.as_mut_slice().zeroize();
    }
}

impl ZeroizeOnDrop for ContentKey {}

impl PartialEq for Secret32 {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&*other.0).into()
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
        Zeroizing::new(base64url::encode(&*self.0)).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Secret32 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        base64url::deserialize_array(deserializer).map(Self::from_bytes)
    }
}
