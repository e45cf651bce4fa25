//! The office's signature over manifest and roster: Ed25519 (RFC 8032), verified strictly.

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};

use crate::public::SignerKey;
use crate::secret::Secret32;

/// Length of manifest.sig.
pub(crate) const SIGNATURE_BYTES: usize = 64;

/// `"sicard-package/1 issue" ‖ 0x00 ‖ SHA-256(manifest.json) ‖ SHA-256(people.enc as stored)`
fn signed_message(manifest_sha256: &[u8; 32], people_sha256: &[u8; 32]) -> Vec<u8> {
    [
        b"sicard-package/1 issue\0".as_slice(),
        manifest_sha256,
        people_sha256,
    ]
    .concat()
}

/// The public key of a seed.
pub(crate) fn public_key(seed: &Secret32) -> SignerKey {
    SignerKey(
        SigningKey::from_bytes(seed.expose())
            .verifying_key()
            .to_bytes(),
    )
}

/// Signs an issue.
pub(crate) fn sign(
    seed: &Secret32,
    manifest_sha256: &[u8; 32],
    people_sha256: &[u8; 32],
) -> [u8; SIGNATURE_BYTES] {
    SigningKey::from_bytes(seed.expose())
        .sign(&signed_message(manifest_sha256, people_sha256))
        .to_bytes()
}

/// Whether the signature holds; weak keys and non-canonical encodings do not.
pub(crate) fn verifies(
    signer: &SignerKey,
    signature: &[u8; SIGNATURE_BYTES],
    manifest_sha256: &[u8; 32],
    people_sha256: &[u8; 32],
) -> bool {
    let message = signed_message(manifest_sha256, people_sha256);
    VerifyingKey::from_bytes(&signer.0).is_ok_and(|key| {
        key.verify_strict(&message, &Signature::from_bytes(signature))
            .is_ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_holds_for_what_was_signed_and_for_nothing_else() {
        let seed = Secret32::from_bytes([3; 32]);
        let signer = public_key(&seed);
        let signature = sign(&seed, &[1; 32], &[2; 32]);
        assert!(verifies(&signer, &signature, &[1; 32], &[2; 32]));
        assert!(!verifies(&signer, &signature, &[2; 32], &[1; 32]));
        assert!(!verifies(
            &public_key(&Secret32::from_bytes([4; 32])),
            &signature,
            &[1; 32],
            &[2; 32]
        ));
    }

    #[test]
    fn a_key_of_small_order_signs_nothing() {
        // The neutral element with S = 0 satisfies the plain verification equation for any message.
        let mut neutral = [0; 32];
        neutral[0] = 1;
        let mut signature = [0; SIGNATURE_BYTES];
        signature[0] = 1;
        assert!(!verifies(
            &SignerKey(neutral),
            &signature,
            &[1; 32],
            &[2; 32]
        ));
    }
}
