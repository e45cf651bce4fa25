//! The ways to the content key.

use serde::{Deserialize, Deserializer, Serialize};

use super::Kind;
use super::parse::field;
use crate::base64url;
use crate::crypto::hpke_seal::{ENC_BYTES, SealedKey, WRAPPED_BYTES};
use crate::crypto::passphrase::{KdfCost, WRAP_BYTES};
use crate::error::PackageError;
use crate::json::Scalar;

const KEM: &str = "X25519-HKDF-SHA256";
const KDF: &str = "HKDF-SHA256";
const AEAD: &str = "AES-256-GCM";
const ARGON2ID: &str = "argon2id";
/// A content key wrapped by AES Key Wrap.
const WRAPPED_BY_PASSPHRASE: usize = 64 + WRAP_BYTES;

/// Checked ways: an issue has a passphrase and perhaps a sealed key, a return has a sealed key.
#[derive(Debug)]
pub(crate) struct Ways {
    pub(crate) passphrase: Option<PassphraseWay>,
    pub(crate) hpke: Option<HpkeWay>,
}

/// Argon2id of the code, then AES Key Wrap.
#[derive(Clone)]
pub(crate) struct PassphraseWay {
    pub(crate) cost: KdfCost,
    pub(crate) salt: [u8; 16],
    pub(crate) wrapped: [u8; WRAPPED_BY_PASSPHRASE],
}

/// HPKE to the office's key.
#[derive(Clone)]
pub(crate) struct HpkeWay {
    pub(crate) key_id: String,
    pub(crate) sealed: SealedKey,
}

/// One element of `keys`: the members of both methods.
#[derive(Deserialize, Serialize)]
pub(super) struct RawWay {
    method: String,
    #[serde(
        default,
        deserialize_with = "if_a_text",
        skip_serializing_if = "Option::is_none"
    )]
    kem: Option<String>,
    #[serde(
        default,
        deserialize_with = "if_a_text",
        skip_serializing_if = "Option::is_none"
    )]
    kdf: Option<String>,
    #[serde(
        default,
        deserialize_with = "if_a_text",
        skip_serializing_if = "Option::is_none"
    )]
    aead: Option<String>,
    #[serde(
        default,
        deserialize_with = "if_a_number",
        skip_serializing_if = "Option::is_none"
    )]
    m_kib: Option<u32>,
    #[serde(
        default,
        deserialize_with = "if_a_number",
        skip_serializing_if = "Option::is_none"
    )]
    t: Option<u32>,
    #[serde(
        default,
        deserialize_with = "if_a_number",
        skip_serializing_if = "Option::is_none"
    )]
    p: Option<u32>,
    #[serde(
        default,
        deserialize_with = "if_a_text",
        skip_serializing_if = "Option::is_none"
    )]
    salt: Option<String>,
    #[serde(
        default,
        deserialize_with = "if_a_text",
        skip_serializing_if = "Option::is_none"
    )]
    key_id: Option<String>,
    #[serde(
        default,
        deserialize_with = "if_a_text",
        skip_serializing_if = "Option::is_none"
    )]
    enc: Option<String>,
    #[serde(
        default,
        deserialize_with = "if_a_text",
        skip_serializing_if = "Option::is_none"
    )]
    wrapped: Option<String>,
}

/// A member that is of another type counts as absent: only the method can say whether it matters.
fn if_a_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let member = Scalar::deserialize(deserializer)?;
    Ok(member.text().map(str::to_owned))
}

/// The same, where the number is one of 32 bits.
fn if_a_number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u32>, D::Error> {
    let member = Scalar::deserialize(deserializer)?;
    Ok(member.whole().and_then(|number| number.try_into().ok()))
}

impl Ways {
    /// Exactly one passphrase and at most one sealed key for an issue, exactly one sealed key and no
    /// passphrase for a return. Other methods are passed over.
    pub(super) fn check(raw: Vec<RawWay>, kind: Kind) -> Result<Self, PackageError> {
        let mut ways = Self {
            passphrase: None,
            hpke: None,
        };
        for (index, way) in raw.iter().enumerate() {
            let twice = match way.method.as_str() {
                "passphrase" => ways.passphrase.replace(way.passphrase(index)?).is_some(),
                "hpke" => ways.hpke.replace(way.hpke(index)?).is_some(),
                _ => false,
            };
            if twice {
                return Err(field("keys"));
            }
        }
        match (kind, &ways.passphrase, &ways.hpke) {
            (Kind::Issue, Some(_), _) | (Kind::Return, None, Some(_)) => Ok(ways),
            _ => Err(field("keys")),
        }
    }

    pub(super) fn to_raw(&self) -> Vec<RawWay> {
        let passphrase = self.passphrase.iter().map(PassphraseWay::to_raw);
        passphrase
            .chain(self.hpke.iter().map(HpkeWay::to_raw))
            .collect()
    }
}

impl RawWay {
    const EMPTY: Self = Self {
        method: String::new(),
        kem: None,
        kdf: None,
        aead: None,
        m_kib: None,
        t: None,
        p: None,
        salt: None,
        key_id: None,
        enc: None,
        wrapped: None,
    };

    fn passphrase(&self, index: usize) -> Result<PassphraseWay, PackageError> {
        known(self.kdf.as_deref(), ARGON2ID, index, "kdf")?;
        let cost = KdfCost {
            m_kib: self.m_kib.ok_or_else(|| at(index, "m_kib"))?,
            t: self.t.ok_or_else(|| at(index, "t"))?,
            p: self.p.ok_or_else(|| at(index, "p"))?,
        };
        Ok(PassphraseWay {
            cost: cost.checked()?,
            salt: bytes(self.salt.as_deref(), index, "salt")?,
            wrapped: bytes(self.wrapped.as_deref(), index, "wrapped")?,
        })
    }

    fn hpke(&self, index: usize) -> Result<HpkeWay, PackageError> {
        known(self.kem.as_deref(), KEM, index, "kem")?;
        known(self.kdf.as_deref(), KDF, index, "kdf")?;
        known(self.aead.as_deref(), AEAD, index, "aead")?;
        let is_key_id = |id: &&String| {
            id.len() == 16
                && id
                    .bytes()
                    .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
        };
        Ok(HpkeWay {
            key_id: self
                .key_id
                .as_ref()
                .filter(is_key_id)
                .ok_or_else(|| at(index, "key_id"))?
                .clone(),
            sealed: SealedKey {
                enc: bytes::<ENC_BYTES>(self.enc.as_deref(), index, "enc")?,
                wrapped: bytes::<WRAPPED_BYTES>(self.wrapped.as_deref(), index, "wrapped")?,
            },
        })
    }
}

impl PassphraseWay {
    fn to_raw(&self) -> RawWay {
        RawWay {
            method: "passphrase".to_owned(),
            kdf: Some(ARGON2ID.to_owned()),
            m_kib: Some(self.cost.m_kib),
            t: Some(self.cost.t),
            p: Some(self.cost.p),
            salt: Some(base64url::encode(&self.salt)),
            wrapped: Some(base64url::encode(&self.wrapped)),
            ..RawWay::EMPTY
        }
    }
}

impl HpkeWay {
    fn to_raw(&self) -> RawWay {
        RawWay {
            method: "hpke".to_owned(),
            kem: Some(KEM.to_owned()),
            kdf: Some(KDF.to_owned()),
            aead: Some(AEAD.to_owned()),
            key_id: Some(self.key_id.clone()),
            enc: Some(base64url::encode(&self.sealed.enc)),
            wrapped: Some(base64url::encode(&self.sealed.wrapped)),
            ..RawWay::EMPTY
        }
    }
}

impl std::fmt::Debug for PassphraseWay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PassphraseWay(..)")
    }
}

impl std::fmt::Debug for HpkeWay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HpkeWay(..)")
    }
}

fn at(index: usize, member: &str) -> PackageError {
    field(&format!("keys[{index}].{member}"))
}

fn known(stated: Option<&str>, ours: &str, index: usize, member: &str) -> Result<(), PackageError> {
    if stated == Some(ours) {
        Ok(())
    } else {
        Err(at(index, member))
    }
}

fn bytes<const N: usize>(
    stated: Option<&str>,
    index: usize,
    member: &str,
) -> Result<[u8; N], PackageError> {
    stated
        .and_then(base64url::decode)
        .ok_or_else(|| at(index, member))
}
