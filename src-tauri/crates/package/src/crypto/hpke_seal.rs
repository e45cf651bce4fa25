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
