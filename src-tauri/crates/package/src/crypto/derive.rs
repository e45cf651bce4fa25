//! Secrets derived from `issue_secret`: HKDF-SHA-512 (RFC 5869).

use hkdf::Hkdf;
use sha2::Sha512;

use crate::secret::Secret32;

/// 32 bytes by HKDF-SHA-512.
pub(crate) fn hkdf_sha512(ikm: &Secret32, salt: &str, info: &str) -> Secret32 {
    let mut okm = [0; 32];
    Hkdf::<Sha512>::new(Some(salt.as_bytes()), ikm.expose())
        .expand(info.as_bytes(), &mut okm)
        .expect("RFC 5869 grants up to 255 * 64 bytes");
    Secret32::from_bytes(okm)
}
