//! From a passphrase to a wrapped key: Argon2id (RFC 9106, version 0x13) and AES-256 Key Wrap (RFC 3394).

use aes::Aes256;
use aes_kw::{AesKw, KeyInit as _};
use argon2::{Algorithm, Argon2, Params, Version};
use zeroize::{Zeroize as _, Zeroizing};

use crate::error::PackageError;

/// AES Key Wrap adds one block of integrity check.
pub(crate) const WRAP_BYTES: usize = 8;

/// Work factors of Argon2id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct KdfCost {
    /// Memory in KiB.
    pub(crate) m_kib: u32,
    /// Passes.
    pub(crate) t: u32,
    /// Lanes.
    pub(crate) p: u32,
}

impl KdfCost {
    /// What this program writes.
    pub(crate) const OURS: Self = Self {
        m_kib: 65_536,
        t: 3,
        p: 1,
    };

    /// Refuses what would protect nothing or occupy the reader's computer: m 19–256 MiB, t 1–10, p 1–4.
    pub(crate) fn checked(self) -> Result<Self, PackageError> {
        let Self { m_kib, t, p } = self;
        if (19 * 1024..=256 * 1024).contains(&m_kib)
            && (1..=10).contains(&t)
            && (1..=4).contains(&p)
        {
            Ok(self)
        } else {
            Err(PackageError::KdfCost { m_kib, t, p })
        }
    }
}

/// The wrapped key was wrapped under another passphrase, or altered.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NotThisOne;

/// Wraps `key`, whose length is a multiple of 8, into `wrapped`, which is 8 bytes longer.
pub(crate) fn wrap(
    passphrase: &[u8],
    salt: &[u8; 16],
    cost: KdfCost,
    key: &[u8],
    wrapped: &mut [u8],
) -> Result<(), PackageError> {
    key_encryption_key(passphrase, salt, cost)?
        .wrap_key(key, wrapped)
        .expect("callers give buffers of the right length");
    Ok(())
}

/// The reverse of [`wrap`]: `N` bytes, on the heap, so that no copy of them stays on a stack. The outer error is about this computer, the inner one about the passphrase.
pub(crate) fn unwrap<const N: usize>(
    passphrase: &[u8],
    salt: &[u8; 16],
    cost: KdfCost,
    wrapped: &[u8],
) -> Result<Result<Zeroizing<Vec<u8>>, NotThisOne>, PackageError> {
    let key_encryption_key = key_encryption_key(passphrase, salt, cost)?;
    if wrapped.len() != N + WRAP_BYTES {
        return Ok(Err(NotThisOne));
    }
    let mut key = Zeroizing::new(vec![0; N]);
    let unwrapped = key_encryption_key
        .unwrap_key(wrapped, &mut key)
        .map(<[u8]>::len);
    if unwrapped == Ok(N) {
        Ok(Ok(key))
    } else {
        key.zeroize();
        Ok(Err(NotThisOne))
    }
}

/// Wraps `key` under a key instead of a passphrase; `wrapped` is 8 bytes longer than `key`.
pub(crate) fn wrap_by_key(by: &[u8; 32], key: &[u8], wrapped: &mut [u8]) {
    AesKw::<Aes256>::new(by.into())
        .wrap_key(key, wrapped)
        .expect("callers give buffers of the right length");
}

/// The reverse of [`wrap_by_key`] for 32 bytes; `None` for another key.
pub(crate) fn unwrap_by_key(by: &[u8; 32], wrapped: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let mut key = Zeroizing::new(vec![0; 32]);
    let unwrapped = AesKw::<Aes256>::new(by.into())
        .unwrap_key(wrapped, &mut key)
        .map(<[u8]>::len);
    (unwrapped == Ok(32)).then_some(key)
}

fn key_encryption_key(
    passphrase: &[u8],
    salt: &[u8; 16],
    cost: KdfCost,
) -> Result<AesKw<Aes256>, PackageError> {
    let cost = cost.checked()?;
    let out_of_memory = |_| PackageError::Io(std::io::Error::from(std::io::ErrorKind::OutOfMemory));
    let params = Params::new(cost.m_kib, cost.t, cost.p, Some(32)).map_err(out_of_memory)?;
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase, salt, key.as_mut())
        .map_err(out_of_memory)?;
    Ok(AesKw::new((&*key).into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_wrap_gives_the_vector_of_rfc_3394_4_6() {
        let key_encryption_key: [u8; 32] = std::array::from_fn(|position| position as u8);
        let mut key = [0; 32];
        for (position, byte) in key.iter_mut().enumerate() {
            *byte = if position < 16 {
                (position * 0x11) as u8
            } else {
                (position - 16) as u8
            };
        }
        let mut wrapped = [0; 40];
        AesKw::<Aes256>::new(&key_encryption_key.into())
            .wrap_key(&key, &mut wrapped)
            .unwrap();
        let expected =
            "28c9f404c4b810f4cbccb35cfb87f8263f5786e2d80ed326cbc7f0e71a99f43bfb988b9b7a02dd21";
        assert_eq!(
            wrapped
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect::<String>(),
            expected
        );
    }

    #[test]
    fn another_passphrase_or_an_altered_key_does_not_unwrap() {
        let cost = KdfCost {
            m_kib: 19 * 1024,
            t: 1,
            p: 1,
        };
        let mut wrapped = [0; 72];
        wrap(b"right", &[1; 16], cost, &[9; 64], &mut wrapped).unwrap();
        assert_eq!(
            *unwrap::<64>(b"right", &[1; 16], cost, &wrapped)
                .unwrap()
                .unwrap(),
            [9; 64]
        );
        assert_eq!(
            unwrap::<64>(b"wrong", &[1; 16], cost, &wrapped).unwrap(),
            Err(NotThisOne)
        );
        let mut altered = wrapped;
        altered[0] ^= 1;
        assert_eq!(
            unwrap::<64>(b"right", &[1; 16], cost, &altered).unwrap(),
            Err(NotThisOne)
        );
    }

    #[test]
    fn costs_beyond_the_bounds_are_refused_before_any_memory_is_taken() {
        for (m_kib, t, p) in [
            (19_455, 3, 1),
            (262_145, 3, 1),
            (u32::MAX, 3, 1),
            (65_536, 0, 1),
            (65_536, 11, 1),
            (65_536, 3, 0),
            (65_536, 3, 5),
        ] {
            let refused = wrap(
                b"x",
                &[0; 16],
                KdfCost { m_kib, t, p },
                &[0; 64],
                &mut [0; 72],
            );
            assert!(
                matches!(refused, Err(PackageError::KdfCost { .. })),
                "m={m_kib} t={t} p={p}"
            );
        }
    }
}
