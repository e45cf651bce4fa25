//! base64url without padding (RFC 4648, clause 5), read strictly: one spelling per value.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use zeroize::{Zeroize, Zeroizing};

/// The text of some bytes.
pub(crate) fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Exactly `N` bytes, or `None`: padding, other alphabets and set bits behind the last byte are refused.
pub(crate) fn decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    if text.len() != (N * 4).div_ceil(3) {
        return None;
    }
    let mut decoded = URL_SAFE_NO_PAD.decode(text).ok()?;
    let array = <[u8; N]>::try_from(decoded.as_slice()).ok();
    decoded.zeroize();
    array
}

/// For `Deserialize` implementations of keys: a JSON text of exactly `N` bytes.
pub(crate) fn deserialize_array<'de, D: Deserializer<'de>, const N: usize>(
    deserializer: D,
) -> Result<[u8; N], D::Error> {
    let text = Zeroizing::new(String::deserialize(deserializer)?);
    decode(&text).ok_or_else(|| D::Error::custom("not base64url of the right length"))
}
