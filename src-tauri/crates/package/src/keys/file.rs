//! Key files: JSON of the format page, optionally wrapped by a passphrase.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::Path;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::PublicKeys;
use crate::base64url;
use crate::crypto::passphrase::{self, KdfCost};
use crate::error::PackageError;
use crate::json;
use crate::new_file::{NewFile, Readers};
use crate::public::{OfficePublicKey, SignerKey};
use crate::secret::Secret32;

const FORMAT: &str = "sicard-office-key";
const VERSION: u32 = 1;
const MOST_BYTES: u64 = 16 * 1024;
/// Secret, issue secret and public key in a row.
const WRAPPED_KEYS: usize = 96;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    Issue,
    Open,
}

/// What both secret key files hold: the desk's own secret, `issue_secret`, and the other desk's public key.
pub(super) struct KeyFile {
    pub(super) secret: Secret32,
    pub(super) issue_secret: Secret32,
    pub(super) public: [u8; 32],
}

#[derive(Default, Deserialize, Serialize)]
struct Members {
    format: String,
    version: u32,
    r#use: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ed25519: Option<Secret32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    x25519: Option<Secret32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    issue_secret: Option<Secret32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ed25519_public: Option<SignerKey>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    x25519_public: Option<OfficePublicKey>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    protected: Option<Protected>,
}

/// In place of the keys: all of them, wrapped by a passphrase.
#[derive(Deserialize, Serialize)]
struct Protected {
    kdf: String,
    m_kib: u32,
    t: u32,
    p: u32,
    salt: String,
    wrapped: String,
}

impl KeyFile {
    pub(super) fn load(
        path: &Path,
        wanted: Use,
        passphrase: Option<&str>,
    ) -> Result<Self, PackageError> {
        let members = read(path, wanted.as_str())?;
        if let Some(protected) = &members.protected {
            return protected.open(passphrase.ok_or(wrong("a passphrase is needed"))?);
        }
        let (secret, public) = match wanted {
            Use::Issue => (members.ed25519, members.x25519_public.map(|key| key.0)),
            Use::Open => (members.x25519, members.ed25519_public.map(|key| key.0)),
        };
        match (secret, members.issue_secret, public) {
            (Some(secret), Some(issue_secret), Some(public)) => Ok(Self {
                secret,
                issue_secret,
                public,
            }),
            _ => Err(wrong("a key is missing")),
        }
    }

    pub(super) fn save(
        self,
        path: &Path,
        used: Use,
        passphrase: Option<&str>,
    ) -> Result<(), PackageError> {
        let mut members = Members::new(used.as_str());
        if let Some(passphrase) = passphrase {
            members.protected = Some(Protected::close(&self, passphrase)?);
        } else {
            members.issue_secret = Some(self.issue_secret);
            match used {
                Use::Issue => {
                    members.ed25519 = Some(self.secret);
                    members.x25519_public = Some(OfficePublicKey(self.public));
                }
                Use::Open => {
                    members.x25519 = Some(self.secret);
                    members.ed25519_public = Some(SignerKey(self.public));
                }
            }
        }
        write(path, &members, Readers::OwnerOnly)
    }
}

impl Protected {
    fn close(keys: &KeyFile, passphrase: &str) -> Result<Self, PackageError> {
        let mut salt = [0; 16];
        crate::crypto::fill_random(&mut salt)?;
        let mut all = Zeroizing::new([0; WRAPPED_KEYS]);
        all[..32].copy_from_slice(keys.secret.expose());
        all[32..64].copy_from_slice(keys.issue_secret.expose());
        all[64..].copy_from_slice(&keys.public);
        let cost = KdfCost::OURS;
        let mut wrapped = [0; WRAPPED_KEYS + passphrase::WRAP_BYTES];
        passphrase::wrap(
            normalised(passphrase).as_bytes(),
            &salt,
            cost,
            all.as_ref(),
            &mut wrapped,
        )?;
        Ok(Self {
            kdf: "argon2id".to_owned(),
            m_kib: cost.m_kib,
            t: cost.t,
            p: cost.p,
            salt: base64url::encode(&salt),
            wrapped: base64url::encode(&wrapped),
        })
    }

    fn open(&self, passphrase: &str) -> Result<KeyFile, PackageError> {
        let salt = base64url::decode(&self.salt).ok_or(wrong("salt"))?;
        let wrapped: [u8; WRAPPED_KEYS + passphrase::WRAP_BYTES] =
            base64url::decode(&self.wrapped).ok_or(wrong("wrapped keys"))?;
        if self.kdf != "argon2id" {
            return Err(wrong("unknown key derivation"));
        }
        let cost = KdfCost {
            m_kib: self.m_kib,
            t: self.t,
            p: self.p,
        };
        let all = passphrase::unwrap::<WRAPPED_KEYS>(
            normalised(passphrase).as_bytes(),
            &salt,
            cost,
            &wrapped,
        )?
        .map_err(|_| wrong("wrong passphrase"))?;
        let part = |from: usize| -> [u8; 32] { std::array::from_fn(|at| all[from + at]) };
        Ok(KeyFile {
            secret: Secret32::from_bytes(part(0)),
            issue_secret: Secret32::from_bytes(part(32)),
            public: part(64),
        })
    }
}

impl Members {
    fn new(used: &str) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            r#use: used.to_owned(),
            ..Self::default()
        }
    }
}

impl Use {
    fn as_str(self) -> &'static str {
        match self {
            Self::Issue => "issue",
            Self::Open => "open",
        }
    }
}

pub(super) fn load_public(path: &Path) -> Result<PublicKeys, PackageError> {
    let members = read(path, "public")?;
    match (members.ed25519_public, members.x25519_public) {
        (Some(ed25519), Some(x25519)) => Ok(PublicKeys { ed25519, x25519 }),
        _ => Err(wrong("a key is missing")),
    }
}

pub(super) fn save_public(keys: &PublicKeys, path: &Path) -> Result<(), PackageError> {
    let mut members = Members::new("public");
    members.ed25519_public = Some(keys.ed25519);
    members.x25519_public = Some(keys.x25519);
    write(path, &members, Readers::Usual)
}

fn read(path: &Path, wanted: &str) -> Result<Members, PackageError> {
    let mut text = Zeroizing::new(Vec::new());
    File::open(path)?
        .take(MOST_BYTES + 1)
        .read_to_end(&mut text)?;
    if text.len() as u64 > MOST_BYTES {
        return Err(wrong("not a key file"));
    }
    let members: Members = json::parse(&text).map_err(|_| wrong("not a key file"))?;
    match () {
        () if members.format != FORMAT => Err(wrong("not a key file")),
        () if members.version != VERSION => Err(wrong("another version")),
        () if members.r#use != wanted => Err(wrong("a key for another use")),
        () => Ok(members),
    }
}

fn write(path: &Path, members: &Members, readers: Readers) -> Result<(), PackageError> {
    let text = serde_json::to_vec_pretty(members)
        .map(Zeroizing::new)
        .map_err(std::io::Error::from)?;
    let mut file = NewFile::create(path, readers)?;
    file.write_all(&text)?;
    file.write_all(b"\n")?;
    file.keep()?;
    Ok(())
}

/// The same passphrase typed on any keyboard: NFKC, nothing removed.
fn normalised(passphrase: &str) -> Zeroizing<String> {
    Zeroizing::new(passphrase.nfkc().collect())
}

fn wrong(detail: &'static str) -> PackageError {
    PackageError::KeyFile { detail }
}
