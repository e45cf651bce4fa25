//! A code that opens a store, sealed so that only the office can read it.

use serde::{Deserialize, Serialize};

use super::UnlockRequestError;
use super::bytes::of_texts;
use crate::base64url;
use crate::code::Code;
use crate::crypto::hpke_seal::{self, Binding, ENC_BYTES};
use crate::error::PackageError;
use crate::keys::OpenKey;
use crate::public::OfficePublicKey;

const INFO: &str = "sicard-unlock/1";
/// Characters of a code without its dashes: two 领取码 in a row.
const CODE: usize = 32;
/// With the tag of AES-GCM.
const SEALED: usize = CODE + 16;

/// What a sealed code is bound to besides the office's key: it opens with exactly these words.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bound {
    /// Id of the store that the code opens.
    pub store: String,
    /// 单位编号 of the unit whose clerk may ask.
    pub unit_code: String,
    /// 单位名称.
    pub unit_name: String,
    /// Which key of which office: the first eight bytes of SHA-256 of the public key, in hexadecimal.
    pub office_key_id: String,
}

/// A sealed code: HPKE (RFC 9180) in base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedCode {
    enc: String,
    sealed: String,
}

impl OfficePublicKey {
    /// The first eight bytes of its SHA-256 in lower-case hexadecimal, by which packages name the key that they are sealed to.
    pub fn id(&self) -> String {
        hpke_seal::key_id(self)
    }
}

impl SealedCode {
    /// Seals a code of 32 characters to the office whose key `bound` names.
    ///
    /// # Errors
    /// [`PackageError::WrongOfficeKey`] where it is no key, or not the one that is named; [`PackageError::WeakCode`] for a code of another length.
    pub fn seal(
        office: &OfficePublicKey,
        bound: &Bound,
        code: &Code,
    ) -> Result<Self, PackageError> {
        if !code.is_of_our_characters(CODE) {
            return Err(PackageError::WeakCode);
        }
        if office.id() != bound.office_key_id {
            return Err(PackageError::WrongOfficeKey);
        }
        let info = bound.info();
        let (enc, sealed) = hpke_seal::seal_bytes(office, binding(&info), code.as_bytes())
            .ok_or(PackageError::WrongOfficeKey)?;
        Ok(Self {
            enc: base64url::encode(&enc),
            sealed: base64url::encode(&sealed),
        })
    }

    /// Opens it with the office's key.
    ///
    /// Anybody can seal anything to the office: what is no code of ours is damage.
    ///
    /// # Errors
    /// [`UnlockRequestError::OtherOffice`], [`UnlockRequestError::Damaged`].
    pub fn open(&self, key: &OpenKey, bound: &Bound) -> Result<Code, UnlockRequestError> {
        if key.public().x25519.id() != bound.office_key_id {
            return Err(UnlockRequestError::OtherOffice);
        }
        let damaged = || UnlockRequestError::Damaged;
        let enc = base64url::decode::<ENC_BYTES>(&self.enc).ok_or_else(damaged)?;
        let sealed = base64url::decode::<SEALED>(&self.sealed).ok_or_else(damaged)?;
        let info = bound.info();
        let opened = hpke_seal::open_bytes(key.x25519(), binding(&info), &enc, &sealed)
            .map_err(|_| damaged())?;
        let text = std::str::from_utf8(&opened).map_err(|_| damaged())?;
        let code = Code::parse(text).map_err(|_| damaged())?;
        if code.as_bytes() == opened.as_slice() && code.is_of_our_characters(CODE) {
            Ok(code)
        } else {
            Err(damaged())
        }
    }

    /// Whether it has the form of one, whatever is in it.
    pub(super) fn has_its_form(&self) -> bool {
        base64url::decode::<ENC_BYTES>(&self.enc).is_some()
            && base64url::decode::<SEALED>(&self.sealed).is_some()
    }

    /// Its two texts, as they stand in a file.
    pub(super) fn texts(&self) -> [&str; 2] {
        [&self.enc, &self.sealed]
    }
}

impl Bound {
    pub(super) fn texts(&self) -> [&str; 4] {
        [
            &self.store,
            &self.unit_code,
            &self.unit_name,
            &self.office_key_id,
        ]
    }

    fn info(&self) -> Vec<u8> {
        of_texts(INFO, &self.texts())
    }
}

fn binding(info: &[u8]) -> Binding<'_> {
    Binding { info, psk: None }
}
