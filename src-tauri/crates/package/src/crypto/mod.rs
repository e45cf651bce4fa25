//! The cryptographic building blocks, each from a kept crate; private to this crate.

pub(crate) mod aead;
pub(crate) mod derive;
pub(crate) mod hpke_seal;
pub(crate) mod passphrase;
pub(crate) mod signature;

use hmac::{Hmac, KeyInit as _};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::error::PackageError;
use crate::secret::Secret32;

/// Random bytes from the operating system.
pub(crate) fn fill_random(bytes: &mut [u8]) -> Result<(), PackageError> {
    getrandom::fill(bytes).map_err(|error| PackageError::Io(std::io::Error::other(error)))
}

/// HMAC-SHA-256 (RFC 2104), keyed and empty.
pub(crate) fn hmac_sha256(key: &Secret32) -> Hmac<Sha256> {
    let mut block = Zeroizing::new([0; 64]);
    block[..32].copy_from_slice(key.expose());
    Hmac::new((&*block).into())
}
