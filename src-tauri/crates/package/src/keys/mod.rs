//! The office's keys and what is derived from them.

mod file;

use std::fmt;
use std::path::Path;

use sha2::{Digest as _, Sha256};

use crate::crypto::{derive, hpke_seal, signature};
use crate::error::PackageError;
use crate::public::{OfficePublicKey, SignerKey};
use crate::secret::Secret32;
use file::{KeyFile, Use};

/// `issue.key`: what the issuing desk needs. It cannot open returns.
pub struct IssueKey {
    ed25519: Secret32,
    issue_secret: Secret32,
    x25519_public: OfficePublicKey,
}

/// `open.key`: what the receiving desk needs. It cannot sign issues.
pub struct OpenKey {
    x25519: Secret32,
    x25519_public: OfficePublicKey,
    issue_secret: Secret32,
    ed25519_public: SignerKey,
}

/// `office.pub`: what anyone may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicKeys {
    /// Signs issues.
    pub ed25519: SignerKey,
    /// Returns are sealed to it.
    pub x25519: OfficePublicKey,
}

/// The keys of a new office, to be saved apart from each other.
///
/// # Errors
/// [`PackageError::Io`] when the operating system has no random bytes to give.
pub fn generate() -> Result<(IssueKey, OpenKey, PublicKeys), PackageError> {
    let (ed25519, issue_secret) = (Secret32::random()?, Secret32::random()?);
    let ed25519_public = signature::public_key(&ed25519);
    let open = OpenKey::new(
        hpke_seal::generate_secret()?,
        issue_secret.clone(),
        ed25519_public,
    )?;
    let issue = IssueKey {
        ed25519,
        issue_secret,
        x25519_public: open.x25519_public,
    };
    let public = issue.public();
    Ok((issue, open, public))
}

/// 核对码: the first ten bytes of SHA-256 of the signer, as five groups of four upper-case hex digits.
pub fn signer_fingerprint(signer: &SignerKey) -> String {
    let digest = Sha256::digest(signer.0);
    let groups = digest[..10]
        .chunks_exact(2)
        .map(|pair| format!("{:02X}{:02X}", pair[0], pair[1]));
    groups.collect::<Vec<_>>().join("-")
}

/// `return_secret` of one package: HKDF-SHA-512 of `issue_secret`, salted with the package's id.
pub fn return_secret(issue_secret: &Secret32, package_id: &str) -> Secret32 {
    derive::hkdf_sha512(issue_secret, package_id, "sicard-package/1 return secret")
}

/// `form_key` of one unit: HKDF-SHA-512 of `issue_secret`, salted with the unit's code.
pub fn form_key(issue_secret: &Secret32, unit_code: &str) -> Secret32 {
    derive::hkdf_sha512(issue_secret, unit_code, "sicard-package/1 form key")
}

impl IssueKey {
    /// Reads `issue.key`; `passphrase` is needed for a wrapped one only.
    ///
    /// # Errors
    /// [`PackageError::KeyFile`], also for a missing or wrong passphrase; [`PackageError::Io`].
    pub fn load(path: &Path, passphrase: Option<&str>) -> Result<Self, PackageError> {
        let file = KeyFile::load(path, Use::Issue, passphrase)?;
        Ok(Self {
            ed25519: file.secret,
            issue_secret: file.issue_secret,
            x25519_public: OfficePublicKey(file.public),
        })
    }

    /// Writes a new file that only its owner may read (mode 0600), wrapped if a passphrase is given.
    ///
    /// # Errors
    /// [`PackageError::FileExists`], [`PackageError::NoSpace`], [`PackageError::Io`].
    pub fn save(&self, path: &Path, passphrase: Option<&str>) -> Result<(), PackageError> {
        let (secret, issue_secret) = (self.ed25519.clone(), self.issue_secret.clone());
        KeyFile {
            secret,
            issue_secret,
            public: self.x25519_public.0,
        }
        .save(path, Use::Issue, passphrase)
    }

    /// The public halves of the office's keys.
    pub fn public(&self) -> PublicKeys {
        PublicKeys {
            ed25519: signature::public_key(&self.ed25519),
            x25519: self.x25519_public,
        }
    }

    /// The secret that `return_secret` and `form_key` are derived from.
    pub fn issue_secret(&self) -> &Secret32 {
        &self.issue_secret
    }

    pub(crate) fn sign(&self, manifest_sha256: &[u8; 32], people_sha256: &[u8; 32]) -> [u8; 64] {
        signature::sign(&self.ed25519, manifest_sha256, people_sha256)
    }
}

impl OpenKey {
    fn new(
        x25519: Secret32,
        issue_secret: Secret32,
        ed25519_public: SignerKey,
    ) -> Result<Self, PackageError> {
        let x25519_public =
            hpke_seal::public_key(&x25519).ok_or(PackageError::KeyFile { detail: "x25519" })?;
        Ok(Self {
            x25519,
            x25519_public,
            issue_secret,
            ed25519_public,
        })
    }

    /// Reads `open.key`; `passphrase` is needed for a wrapped one only.
    ///
    /// # Errors
    /// [`PackageError::KeyFile`], also for a missing or wrong passphrase; [`PackageError::Io`].
    pub fn load(path: &Path, passphrase: Option<&str>) -> Result<Self, PackageError> {
        let file = KeyFile::load(path, Use::Open, passphrase)?;
        Self::new(file.secret, file.issue_secret, SignerKey(file.public))
    }

    /// Writes a new file that only its owner may read (mode 0600), wrapped if a passphrase is given.
    ///
    /// # Errors
    /// [`PackageError::FileExists`], [`PackageError::NoSpace`], [`PackageError::Io`].
    pub fn save(&self, path: &Path, passphrase: Option<&str>) -> Result<(), PackageError> {
        let (secret, issue_secret) = (self.x25519.clone(), self.issue_secret.clone());
        KeyFile {
            secret,
            issue_secret,
            public: self.ed25519_public.0,
        }
        .save(path, Use::Open, passphrase)
    }

    /// The public halves of the office's keys.
    pub fn public(&self) -> PublicKeys {
        PublicKeys {
            ed25519: self.ed25519_public,
            x25519: self.x25519_public,
        }
    }

    /// The secret that `return_secret` and `form_key` are derived from.
    pub fn issue_secret(&self) -> &Secret32 {
        &self.issue_secret
    }

    pub(crate) fn x25519(&self) -> &Secret32 {
        &self.x25519
    }
}

impl PublicKeys {
    /// Reads `office.pub`.
    ///
    /// # Errors
    /// [`PackageError::KeyFile`], [`PackageError::Io`].
    pub fn load(path: &Path) -> Result<Self, PackageError> {
        file::load_public(path)
    }

    /// Writes a new file.
    ///
    /// # Errors
    /// [`PackageError::FileExists`], [`PackageError::NoSpace`], [`PackageError::Io`].
    pub fn save(&self, path: &Path) -> Result<(), PackageError> {
        file::save_public(self, path)
    }
}

impl fmt::Debug for IssueKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IssueKey(..)")
    }
}

impl fmt::Debug for OpenKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OpenKey(..)")
    }
}
