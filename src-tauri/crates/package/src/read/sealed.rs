//! A package before its key is known.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::opened::{Contents, OpenedIssue, OpenedReturn};
use crate::code::Code;
use crate::container::Container;
use crate::crypto::aead::{Aead, associated_data};
use crate::crypto::hpke_seal::{self, Binding};
use crate::crypto::{passphrase, signature};
use crate::error::PackageError;
use crate::keys::{OpenKey, return_secret};
use crate::limits;
use crate::manifest::{self, HpkeWay, Kind, Manifest, Ways};
use crate::roster::{parse_issue, parse_return};
use crate::secret::ContentKey;

/// `info` of the HPKE seal in an issue.
pub(crate) const ISSUE_INFO: &[u8] = b"sicard-package/1 issue";
/// `info` of the HPKE seal in a return.
pub(crate) const RETURN_INFO: &[u8] = b"sicard-package/1 return";

/// A package whose ZIP structure, manifest and (kind `issue`) signature hold; nothing is decrypted yet.
pub struct SealedPackage {
    container: Arc<Container>,
    manifest: Manifest,
    ways: Ways,
    manifest_sha256: [u8; 32],
    people_sha256: [u8; 32],
}

impl SealedPackage {
    /// Reads ZIP structure, manifest and signature.
    ///
    /// # Errors
    /// In this order: not-a-zip, cut-off, not-a-package, rezipped, unexpected-entry, duplicate-entry,
    /// zip-structure, too-large, missing-entry; manifest-syntax, not-a-package, newer-version,
    /// unknown-kind, unknown-suite, manifest-field, kdf-cost; signature-invalid. `io` at any time.
    pub fn open(path: &Path) -> Result<Self, PackageError> {
        let container = Container::open(path)?;
        let manifest_bytes = container.read_manifest()?;
        let parsed = manifest::parse(&manifest_bytes)?;
        let manifest_sha256 = Sha256::digest(&manifest_bytes).into();
        let people_sha256 = container.hash_people()?;
        let signature = container.read_signature()?;
        check_signature(
            &parsed.manifest,
            signature,
            &manifest_sha256,
            &people_sha256,
        )?;
        Ok(Self {
            container: Arc::new(container),
            manifest: parsed.manifest,
            ways: parsed.ways,
            manifest_sha256,
            people_sha256,
        })
    }

    /// What anyone may read.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// `key_id` of the office key that opens it, where there is such a way: the first eight bytes of the key's
    /// SHA-256 in lower-case hex. Every return has one; every issue can be opened with its code besides.
    pub fn office_key_id(&self) -> Option<&str> {
        self.ways.hpke.as_ref().map(|way| way.key_id.as_str())
    }

    /// Opens an issue with its code.
    ///
    /// # Errors
    /// wrong-kind, wrong-code, then the roster's: roster-damaged, roster-syntax, roster-field,
    /// too-large, roster-mismatch, missing-entry, unexpected-entry.
    pub fn unlock_with_code(&self, code: &Code) -> Result<OpenedIssue, PackageError> {
        self.must_be(Kind::Issue)?;
        let way = self
            .ways
            .passphrase
            .as_ref()
            .ok_or(PackageError::WrongCode)?;
        let key = passphrase::unwrap::<64>(code.as_bytes(), &way.salt, way.cost, &way.wrapped)?
            .map_err(|_| PackageError::WrongCode)?;
        let key = ContentKey::from_slice(&key).ok_or(PackageError::WrongCode)?;
        self.open_issue(&key)
    }

    /// Opens an issue with the key of the office that made it.
    ///
    /// # Errors
    /// wrong-kind, wrong-office-key, key-damaged, then the roster's.
    pub fn unlock_issue_with_key(&self, key: &OpenKey) -> Result<OpenedIssue, PackageError> {
        self.must_be(Kind::Issue)?;
        if self.manifest.signer != Some(key.public().ed25519) {
            return Err(PackageError::WrongOfficeKey);
        }
        let way = self.sealed_to(key)?;
        let binding = Binding {
            info: ISSUE_INFO,
            psk: None,
        };
        self.open_issue(&open_sealed_key(key, binding, way)?)
    }

    /// Opens a return with the office's key.
    ///
    /// # Errors
    /// wrong-kind, wrong-office-key, key-damaged, then the roster's.
    pub fn unlock_return(&self, key: &OpenKey) -> Result<OpenedReturn, PackageError> {
        self.must_be(Kind::Return)?;
        let way = self.sealed_to(key)?;
        let answered = self
            .manifest
            .reply_to
            .as_deref()
            .ok_or(PackageError::KeyDamaged)?;
        let psk = return_secret(key.issue_secret(), answered);
        let binding = Binding {
            info: RETURN_INFO,
            psk: Some((&psk, answered)),
        };
        self.open_return(&open_sealed_key(key, binding, way)?)
    }

    /// Opens a return with the content key that its writer still holds.
    ///
    /// # Errors
    /// wrong-kind, then the roster's.
    pub fn verify_return(&self, key: &ContentKey) -> Result<OpenedReturn, PackageError> {
        self.must_be(Kind::Return)?;
        self.open_return(key)
    }

    fn must_be(&self, expected: Kind) -> Result<(), PackageError> {
        let found = self.manifest.kind;
        if found == expected {
            Ok(())
        } else {
            Err(PackageError::WrongKind { expected, found })
        }
    }

    fn sealed_to(&self, key: &OpenKey) -> Result<&HpkeWay, PackageError> {
        let key_id = hpke_seal::key_id(&key.public().x25519);
        self.ways
            .hpke
            .as_ref()
            .filter(|way| way.key_id == key_id)
            .ok_or(PackageError::WrongOfficeKey)
    }

    fn open_issue(&self, key: &ContentKey) -> Result<OpenedIssue, PackageError> {
        let contents = self.contents(key);
        let roster = parse_issue(
            &self.roster_bytes(&contents)?,
            &self.manifest,
            self.container.photo_names(),
        )?;
        Ok(OpenedIssue::new(self.manifest.clone(), roster, contents))
    }

    fn open_return(&self, key: &ContentKey) -> Result<OpenedReturn, PackageError> {
        let contents = self.contents(key);
        let roster = parse_return(
            &self.roster_bytes(&contents)?,
            &self.manifest,
            self.container.photo_names(),
        )?;
        Ok(OpenedReturn::new(self.manifest.clone(), roster, contents))
    }

    fn contents(&self, key: &ContentKey) -> Contents {
        Contents {
            container: Arc::clone(&self.container),
            aead: Aead::new(key),
            manifest_sha256: self.manifest_sha256,
        }
    }

    fn roster_bytes(&self, contents: &Contents) -> Result<Zeroizing<Vec<u8>>, PackageError> {
        let sealed = self.container.read_people()?;
        // The file may have been exchanged since the signature was checked.
        if Sha256::digest(&sealed)[..] != self.people_sha256 {
            return Err(match self.manifest.kind {
                Kind::Issue => PackageError::SignatureInvalid,
                Kind::Return => PackageError::RosterDamaged,
            });
        }
        let bytes = contents.aead.open(
            sealed,
            &associated_data(&self.manifest_sha256, "people.enc"),
        );
        let bytes = bytes
            .map(Zeroizing::new)
            .map_err(|_| PackageError::RosterDamaged)?;
        if bytes.len() as u64 > limits::ROSTER_BYTES {
            return Err(PackageError::TooLarge { what: "roster" });
        }
        Ok(bytes)
    }
}

fn check_signature(
    manifest: &Manifest,
    signature: Option<Vec<u8>>,
    manifest_sha256: &[u8; 32],
    people_sha256: &[u8; 32],
) -> Result<(), PackageError> {
    let entry = || "manifest.sig".to_owned();
    match (manifest.signer, signature) {
        (Some(signer), Some(signature)) => {
            let holds = signature.as_slice().try_into().is_ok_and(|signature| {
                signature::verifies(&signer, signature, manifest_sha256, people_sha256)
            });
            if holds {
                Ok(())
            } else {
                Err(PackageError::SignatureInvalid)
            }
        }
        (Some(_), None) => Err(PackageError::MissingEntry { entry: entry() }),
        (None, Some(_)) => Err(PackageError::UnexpectedEntry { entry: entry() }),
        (None, None) => Ok(()),
    }
}

fn open_sealed_key(
    key: &OpenKey,
    binding: Binding<'_>,
    way: &HpkeWay,
) -> Result<ContentKey, PackageError> {
    hpke_seal::open(key.x25519(), binding, &way.sealed).map_err(|_| PackageError::KeyDamaged)
}

impl fmt::Debug for SealedPackage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SealedPackage")
            .field("manifest", &self.manifest)
            .finish_non_exhaustive()
    }
}
