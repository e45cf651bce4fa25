//! HPKE (RFC 9180), single shot, DHKEM(X25519, HKDF-SHA256) with HKDF-SHA256, base and PSK mode.

use hpke::aead::{Aead, AesGcm256};
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable as _, Kem as _, OpModeR, OpModeS, PskBundle, Serializable as _};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::error::PackageError;
use crate::public::OfficePublicKey;
use crate::secret::{ContentKey, Secret32};

type Kem = X25519HkdfSha256;

/// Length of the encapsulated key.
pub(crate) const ENC_BYTES: usize = 32;
/// Length of a sealed content key: 64 and the tag of AES-GCM.
pub(crate) const WRAPPED_BYTES: usize = 80;

/// What a sealed key is bound to besides the recipient.
#[derive(Clone, Copy)]
pub(crate) struct Binding<'a> {
    /// The application's own words.
    pub(crate) info: &'a [u8],
    /// Pre-shared secret and its name; `None` is base mode.
    pub(crate) psk: Option<(&'a Secret32, &'a str)>,
}

/// An encapsulated key and the content key sealed under it.
#[derive(Clone)]
pub(crate) struct SealedKey {
    pub(crate) enc: [u8; ENC_BYTES],
    pub(crate) wrapped: [u8; WRAPPED_BYTES],
}

/// Sealed for someone else, with another secret, or altered.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct DoesNotOpen;

/// A new X25519 secret.
pub(crate) fn generate_secret() -> Result<Secret32, PackageError> {
    let material = Secret32::random()?;
    let (secret, _) = Kem::derive_keypair(material.expose());
    Ok(Secret32::from_bytes(secret.to_bytes().into()))
}

/// The public key of an X25519 secret.
pub(crate) fn public_key(secret: &Secret32) -> Option<OfficePublicKey> {
    let secret = <Kem as hpke::Kem>::PrivateKey::from_bytes(secret.expose()).ok()?;
    Some(OfficePublicKey(Kem::sk_to_pk(&secret).to_bytes().into()))
}

/// First eight bytes of SHA-256 of the public key, lower-case hex.
pub(crate) fn key_id(public: &OfficePublicKey) -> String {
    Sha256::digest(public.0)
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Seals a content key to the office.
pub(crate) fn seal(
    recipient: &OfficePublicKey,
    binding: Binding<'_>,
    key: &ContentKey,
) -> Result<SealedKey, PackageError> {
    seal_generic::<AesGcm256>(recipient, binding, key.expose())
        .and_then(|(enc, wrapped)| {
            Some(SealedKey {
                enc,
                wrapped: wrapped.try_into().ok()?,
            })
        })
        .ok_or(PackageError::WrongOfficeKey)
}

/// Opens what [`seal`] made.
pub(crate) fn open(
    secret: &Secret32,
    binding: Binding<'_>,
    sealed: &SealedKey,
) -> Result<ContentKey, DoesNotOpen> {
    let opened = open_generic::<AesGcm256>(secret, binding, &sealed.enc, &sealed.wrapped, &[])?;
    let key = <[u8; 64]>::try_from(opened.as_slice()).map_err(|_| DoesNotOpen)?;
    Ok(ContentKey::from_bytes(key))
}

/// Seals other bytes than a content key to the office; `None` where the key is none.
pub(crate) fn seal_bytes(
    recipient: &OfficePublicKey,
    binding: Binding<'_>,
    plaintext: &[u8],
) -> Option<([u8; ENC_BYTES], Vec<u8>)> {
    seal_generic::<AesGcm256>(recipient, binding, plaintext)
}

/// Opens what [`seal_bytes`] made.
pub(crate) fn open_bytes(
    secret: &Secret32,
    binding: Binding<'_>,
    enc: &[u8; ENC_BYTES],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, DoesNotOpen> {
    open_generic::<AesGcm256>(secret, binding, enc, sealed, &[])
}

fn psk_bundle<'a>(binding: Binding<'a>) -> Option<PskBundle<'a>> {
    let (secret, id) = binding.psk?;
    PskBundle::new(secret.expose(), id.as_bytes()).ok()
}

fn seal_generic<A: Aead>(
    recipient: &OfficePublicKey,
    binding: Binding<'_>,
    plaintext: &[u8],
) -> Option<([u8; ENC_BYTES], Vec<u8>)> {
    let recipient = <Kem as hpke::Kem>::PublicKey::from_bytes(&recipient.0).ok()?;
    let mode = match binding.psk {
        Some(_) => OpModeS::Psk(psk_bundle(binding)?),
        None => OpModeS::Base,
    };
    let (enc, sealed) = hpke::single_shot_seal::<A, HkdfSha256, Kem>(
        &mode,
        &recipient,
        binding.info,
        plaintext,
        &[],
    )
    .ok()?;
    Some((enc.to_bytes().into(), sealed))
}

fn open_generic<A: Aead>(
    secret: &Secret32,
    binding: Binding<'_>,
    enc: &[u8; ENC_BYTES],
    sealed: &[u8],
    associated: &[u8],
) -> Result<Zeroizing<Vec<u8>>, DoesNotOpen> {
    let secret =
        <Kem as hpke::Kem>::PrivateKey::from_bytes(secret.expose()).map_err(|_| DoesNotOpen)?;
    let enc = <Kem as hpke::Kem>::EncappedKey::from_bytes(enc).map_err(|_| DoesNotOpen)?;
    let mode = match binding.psk {
        Some(_) => OpModeR::Psk(psk_bundle(binding).ok_or(DoesNotOpen)?),
        None => OpModeR::Base,
    };
    hpke::single_shot_open::<A, HkdfSha256, Kem>(
        &mode,
        &secret,
        &enc,
        binding.info,
        sealed,
        associated,
    )
    .map(Zeroizing::new)
    .map_err(|_| DoesNotOpen)
}

#[cfg(test)]
mod tests {
    use hpke::aead::AesGcm128;

    use super::*;

    /// Hex as the RFC prints it.
    fn bytes(hex: &str) -> Vec<u8> {
        hex.as_bytes()
            .chunks_exact(2)
            .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
            .collect()
    }

    fn array(hex: &str) -> [u8; 32] {
        bytes(hex).try_into().unwrap()
    }

    const INFO: &[u8] = b"Ode on a Grecian Urn";
    const PLAINTEXT: &[u8] = b"Beauty is truth, truth beauty";

    const PSK: &str = "0247fd33b913760fa1fa51e1892d9f307fbe65eb171e8132c2af18555a738b82";
    const PSK_ID: &str = "Ennyn Durin aran Moria";

    /// The first encryption of a test vector; all have the same info, plaintext, aad and PSK.
    struct Vector {
        secret: &'static str,
        public: &'static str,
        enc: &'static str,
        sealed: &'static str,
    }

    fn assert_opens<A: Aead>(vector: &Vector, psk: bool) {
        let secret = Secret32::from_bytes(array(vector.secret));
        assert_eq!(public_key(&secret).unwrap().0, array(vector.public));
        let shared = Secret32::from_bytes(array(PSK));
        let open = |psk| {
            let binding = Binding { info: INFO, psk };
            open_generic::<A>(
                &secret,
                binding,
                &array(vector.enc),
                &bytes(vector.sealed),
                b"Count-0",
            )
        };
        let ours = psk.then_some((&shared, PSK_ID));
        assert_eq!(*open(ours).unwrap(), PLAINTEXT);
        let other_mode = (!psk).then_some((&shared, PSK_ID));
        for wrong in [
            Some((&shared, "Ennyn Durin aran Mordor")),
            Some((&secret, PSK_ID)),
            other_mode,
        ] {
            assert_eq!(open(wrong), Err(DoesNotOpen));
        }
    }

    #[test]
    fn the_psk_vector_of_rfc_9180_a_1_2_opens() {
        let vector = Vector {
            secret: "c5eb01eb457fe6c6f57577c5413b931550a162c71a03ac8d196babbd4e5ce0fd",
            public: "9fed7e8c17387560e92cc6462a68049657246a09bfa8ade7aefe589672016366",
            enc: "0ad0950d9fb9588e59690b74f1237ecdf1d775cd60be2eca57af5a4b0471c91b",
            sealed: "e52c6fed7f758d0cf7145689f21bc1be6ec9ea097fef4e959440012f4feb73fb611b946199e681f4cfc34db8ea",
        };
        assert_opens::<AesGcm128>(&vector, true);
    }

    // From the JSON vectors published beside RFC 9180 (kem 32, kdf 1, aead 2), which has no such appendix.
    #[test]
    fn the_published_vectors_with_aes_256_gcm_open_in_psk_and_base_mode() {
        let psk = Vector {
            secret: "d99132243a09c24a7497f3da8608f0ba808c21a575d33679f4b24603e96d27ad",
            public: "62a61ceb338540516edde460e27923a8df6749bc38e27b1001cd5b8b9102e44c",
            enc: "4f3e44d4dde1d0d12a724242df8cef0a68ea53617dab8a6aade4239d404a5154",
            sealed: "316d9b4214a33182212888e86f23005b0706c30db2b1052c4e28c2c100fcdb85cc934b0a64c8db0d7dd339b64c",
        };
        assert_opens::<AesGcm256>(&psk, true);
        let base = Vector {
            secret: "497b4502664cfea5d5af0b39934dac72242a74f8480451e1aee7d6a53320333d",
            public: "430f4b9859665145a6b1ba274024487bd66f03a2dd577d7753c68d7d7d00c00c",
            enc: "6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256",
            sealed: "e5d84cd531cfb583096e7cfa9641bd3079cf3a91cda813c52deb5f512be9931980a41de125a925cdad859d5b7a",
        };
        assert_opens::<AesGcm256>(&base, false);
    }

    #[test]
    fn what_is_sealed_to_a_key_opens_with_its_secret_and_the_same_binding_only() {
        let (secret, other) = (generate_secret().unwrap(), generate_secret().unwrap());
        let public = public_key(&secret).unwrap();
        let (psk, key) = (Secret32::from_bytes([5; 32]), ContentKey::random().unwrap());
        let base = Binding {
            info: INFO,
            psk: None,
        };
        let with_psk = Binding {
            info: INFO,
            psk: Some((&psk, "id")),
        };
        for (binding, wrong) in [(base, with_psk), (with_psk, base)] {
            let sealed = seal(&public, binding, &key).unwrap();
            assert_eq!(
                open(&secret, binding, &sealed).unwrap().expose(),
                key.expose()
            );
            assert!(open(&secret, wrong, &sealed).is_err());
            assert!(open(&other, binding, &sealed).is_err());
            let mut altered = sealed.clone();
            altered.wrapped[79] ^= 1;
            assert!(open(&secret, binding, &altered).is_err());
            altered = sealed;
            altered.enc = [0; 32];
            assert!(open(&secret, binding, &altered).is_err());
        }
    }
}
