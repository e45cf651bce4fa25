//! Public values that packages carry: keys and hashes.

use std::fmt;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::base64url;

/// The office's Ed25519 public key, which signs what it issues (RFC 8032).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct SignerKey(pub [u8; 32]);

/// The office's X25519 public key, to which returns are sealed (RFC 7748).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct OfficePublicKey(pub [u8; 32]);

/// A SHA-256 value; in JSON and `Display` 64 lower-case hex digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Sha256Hex(pub [u8; 32]);

impl SignerKey {
    /// base64url without padding, as in the manifest.
    pub fn to_base64url(&self) -> String {
        base64url::encode(&self.0)
    }

    /// The reverse of [`SignerKey::to_base64url`]; `None` for anything that is not 32 bytes so written.
    pub fn from_base64url(text: &str) -> Option<Self> {
        base64url::decode(text).map(Self)
    }
}

impl OfficePublicKey {
    /// base64url without padding, as in the roster.
    pub fn to_base64url(&self) -> String {
        base64url::encode(&self.0)
    }

    /// The reverse of [`OfficePublicKey::to_base64url`]; `None` for anything that is not 32 bytes so written.
    pub fn from_base64url(text: &str) -> Option<Self> {
        base64url::decode(text).map(Self)
    }
}

impl Sha256Hex {
    /// Of some bytes.
    pub fn of(bytes: &[u8]) -> Self {
        use sha2::Digest as _;
        Self(sha2::Sha256::digest(bytes).into())
    }

    /// From 64 lower-case hex digits.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.as_bytes();
        if digits.len() != 64 {
            return None;
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = nibble(pair[0])? << 4 | nibble(pair[1])?;
        }
        Some(Self(bytes))
    }
}

fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

impl fmt::Display for Sha256Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Sha256Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sha256Hex({self})")
    }
}

impl Serialize for Sha256Hex {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Sha256Hex {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("not 64 lower-case hex digits"))
    }
}

macro_rules! as_base64url {
    ($key:ty) => {
        impl Serialize for $key {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.to_base64url())
            }
        }

        impl<'de> Deserialize<'de> for $key {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                base64url::deserialize_array(deserializer).map(Self)
            }
        }
    };
}

as_base64url!(SignerKey);
as_base64url!(OfficePublicKey);
