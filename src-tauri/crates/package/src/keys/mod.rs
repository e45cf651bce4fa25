//! The office's keys and what is derived from them.

use std::fmt;
use std::path::Path;

use crate::error::PackageError;
use crate::public::{OfficePublicKey, SignerKey};
use crate::secret::Secret32;

/// `issue.key`: what the issuing desk needs.
pub struct IssueKey {
    pub(crate) ed25519: Secret32,
    pub(crate) issue_secret: Secret32,
    pub(crate) x25519_public: OfficePublicKey,
}

/// `open.key`: what the receiving desk needs.
pub struct OpenKey {
    pub(crate) x25519: Secret32,
    pub(crate) issue_secret: Secret32,
    pub(crate) ed25519_public: SignerKey,
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
    unimplemented!()
}

/// 核对码: the first ten bytes of SHA-256 of the signer, as five groups of four upper-case hex digits.
pub fn signer_fingerprint(signer: &SignerKey) -> String {
    let _ = signer;
    unimplemented!()
}

/// `return_secret` of one package.
pub fn return_secret(issue_secret: &Secret32, package_id: &str) -> Secret32 {
    let _ = (issue_secret, package_id);
    unimplemented!()
}

/// `form_key` of one unit.
pub fn form_key(issue_secret: &Secret32, unit_code: &str) -> Secret32 {
    let _ = (issue_secret, unit_code);
    unimplemented!()
}

macro_rules! key_file {
    ($key:ty) => {
        impl $key {
            /// Reads a key file; `passphrase` is needed for a wrapped one only.
            ///
            /// # Errors
            /// [`PackageError::KeyFile`], [`PackageError::WrongCode`] for a wrong passphrase, [`PackageError::Io`].
            pub fn load(path: &Path, passphrase: Option<&str>) -> Result<Self, PackageError> {
                let _ = (path, passphrase);
                unimplemented!()
            }

            /// Writes a new key file that only its owner may read (mode 0600), wrapped if a passphrase is given.
            ///
            /// # Errors
            /// [`PackageError::FileExists`], [`PackageError::NoSpace`], [`PackageError::Io`].
            pub fn save(&self, path: &Path, passphrase: Option<&str>) -> Result<(), PackageError> {
                let _ = (path, passphrase);
                unimplemented!()
            }

            /// The public halves of the office's keys.
            pub fn public(&self) -> PublicKeys {
                unimplemented!()
            }

            /// The secret that `return_secret` and `form_key` are derived from.
            pub fn issue_secret(&self) -> &Secret32 {
                &self.issue_secret
            }
        }

        impl fmt::Debug for $key {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($key), "(..)"))
            }
        }
    };
}

key_file!(IssueKey);
key_file!(OpenKey);

impl PublicKeys {
    /// Reads `office.pub`.
    ///
    /// # Errors
    /// [`PackageError::KeyFile`], [`PackageError::Io`].
    pub fn load(path: &Path) -> Result<Self, PackageError> {
        let _ = path;
        unimplemented!()
    }

    /// Writes a new file.
    ///
    /// # Errors
    /// [`PackageError::FileExists`], [`PackageError::NoSpace`], [`PackageError::Io`].
    pub fn save(&self, path: &Path) -> Result<(), PackageError> {
        let _ = path;
        unimplemented!()
    }
}
