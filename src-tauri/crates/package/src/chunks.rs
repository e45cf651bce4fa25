//! Something long, sealed chunk by chunk, so that nobody needs the whole of it in memory. Not part of a package: the clerk's backups are
//! sealed this way.
//!
//! Every chunk is sealed with AEAD_AES_256_CBC_HMAC_SHA_512 and bound to what it belongs to, its place and whether it is the last, so
//! that none can be changed, left out, repeated, moved or taken from elsewhere.

use crate::crypto;
use crate::crypto::aead::{Aead, IV_BYTES};
use crate::crypto::derive::hkdf_sha512;
use crate::error::PackageError;
use crate::secret::{ContentKey, Secret32};

const SALT: &str = "sicard-chunks/1";

/// Length of a sealed chunk of so many bytes.
pub fn sealed_length(plaintext: u64) -> u64 {
    crypto::aead::sealed_length(plaintext)
}

/// Seals or opens the chunks of one thing, in their order.
pub struct Chunks {
    aead: Aead,
    context: [u8; 32],
    next: u64,
}

/// The chunk is not the one that was sealed here.
#[derive(Debug, PartialEq, Eq)]
pub struct ChunkDamaged;

impl Chunks {
    /// From the first chunk on. Encryption and authentication keys are derived from `key` by HKDF-SHA-512; `context` says what the chunks
    /// belong to, such as the hash of what stands before them. A key is used for one thing only.
    pub fn new(key: &Secret32, context: [u8; 32]) -> Self {
        let mut both = [0; 64];
        both[..32].copy_from_slice(hkdf_sha512(key, SALT, "mac").expose());
        both[32..].copy_from_slice(hkdf_sha512(key, SALT, "enc").expose());
        let key = ContentKey::from_bytes(both);
        zeroize::Zeroize::zeroize(&mut both);
        Self {
            aead: Aead::new(&key),
            context,
            next: 0,
        }
    }

    /// The next chunk, sealed: IV ‖ C ‖ T.
    ///
    /// # Errors
    /// [`PackageError::Io`] when the operating system has no random bytes to give.
    pub fn seal(&mut self, plaintext: Vec<u8>, last: bool) -> Result<Vec<u8>, PackageError> {
        let mut iv = [0; IV_BYTES];
        crypto::fill_random(&mut iv)?;
        let associated = self.associated(last);
        let sealed = self.aead.seal(plaintext, &associated, iv);
        Ok([sealed.iv.as_slice(), &sealed.ciphertext, &sealed.tag].concat())
    }

    /// The next chunk, opened.
    ///
    /// # Errors
    /// [`ChunkDamaged`] where it is not the one that was sealed in this place with this key; nothing of it was decrypted then.
    pub fn open(&mut self, sealed: Vec<u8>, last: bool) -> Result<Vec<u8>, ChunkDamaged> {
        let associated = self.associated(last);
        self.aead
            .open(sealed, &associated)
            .map_err(|_| ChunkDamaged)
    }

    fn associated(&mut self, last: bool) -> Vec<u8> {
        let place = self.next.to_be_bytes();
        self.next += 1;
        [
            b"sicard-chunk/1\0".as_slice(),
            &self.context,
            &place,
            &[u8::from(last)],
        ]
        .concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONTEXT: [u8; 32] = [7; 32];

    fn sealed(key: &Secret32) -> [Vec<u8>; 3] {
        let mut chunks = Chunks::new(key, CONTEXT);
        [(b"first", false), (b"again", false), (b"third", true)]
            .map(|(text, last)| chunks.seal(text.to_vec(), last).unwrap())
    }

    #[test]
    fn chunks_open_in_their_order() {
        let key = Secret32::generate().unwrap();
        let [first, second, third] = sealed(&key);
        assert_eq!(first.len() as u64, sealed_length(5));
        let mut chunks = Chunks::new(&key, CONTEXT);
        assert_eq!(chunks.open(first, false).unwrap(), b"first");
        assert_eq!(chunks.open(second, false).unwrap(), b"again");
        assert_eq!(chunks.open(third, true).unwrap(), b"third");
    }

    #[test]
    fn a_chunk_in_another_place_or_of_another_thing_does_not_open() {
        let key = Secret32::generate().unwrap();
        let [first, second, third] = sealed(&key);
        let open = |key: &Secret32, context, chunk: &[u8], last| {
            Chunks::new(key, context).open(chunk.to_vec(), last)
        };
        assert!(open(&key, CONTEXT, &first, false).is_ok());
        assert_eq!(open(&key, CONTEXT, &second, false), Err(ChunkDamaged));
        assert_eq!(open(&key, CONTEXT, &first, true), Err(ChunkDamaged));
        assert_eq!(open(&key, [8; 32], &first, false), Err(ChunkDamaged));
        let other = Secret32::generate().unwrap();
        assert_eq!(open(&other, CONTEXT, &first, false), Err(ChunkDamaged));
        let mut chunks = Chunks::new(&key, CONTEXT);
        chunks.open(first, false).unwrap();
        assert_eq!(chunks.open(third, true), Err(ChunkDamaged));
    }
}
