//! Opening a package, in the order of the format page.

use std::path::Path;

use crate::code::Code;
use crate::error::PackageError;
use crate::keys::OpenKey;
use crate::manifest::Manifest;
use crate::roster::{IssueRoster, ReturnRoster};
use crate::secret::ContentKey;
use crate::watch::Watch;

/// A package whose ZIP structure, manifest and (kind `issue`) signature hold; nothing is decrypted yet.
pub struct SealedPackage {
    manifest: Manifest,
}

/// An issue with its roster read and checked.
pub struct OpenedIssue {
    manifest: Manifest,
    roster: IssueRoster,
}

/// A return with its roster read and checked.
pub struct OpenedReturn {
    manifest: Manifest,
    roster: ReturnRoster,
}

impl SealedPackage {
    /// Reads ZIP structure, manifest and signature.
    ///
    /// # Errors
    /// Everything that can be wrong before a key is tried.
    pub fn open(path: &Path) -> Result<Self, PackageError> {
        let _ = path;
        unimplemented!()
    }

    /// What anyone may read.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Opens an issue with its code.
    ///
    /// # Errors
    /// [`PackageError::WrongKind`], [`PackageError::WrongCode`], the roster's errors.
    pub fn unlock_with_code(&self, code: &Code) -> Result<OpenedIssue, PackageError> {
        let _ = code;
        unimplemented!()
    }

    /// Opens an issue with the key of the office that made it.
    ///
    /// # Errors
    /// [`PackageError::WrongKind`], [`PackageError::WrongOfficeKey`], [`PackageError::KeyDamaged`], the roster's errors.
    pub fn unlock_issue_with_key(&self, key: &OpenKey) -> Result<OpenedIssue, PackageError> {
        let _ = key;
        unimplemented!()
    }

    /// Opens a return with the office's key.
    ///
    /// # Errors
    /// [`PackageError::WrongKind`], [`PackageError::WrongOfficeKey`], [`PackageError::KeyDamaged`], the roster's errors.
    pub fn unlock_return(&self, key: &OpenKey) -> Result<OpenedReturn, PackageError> {
        let _ = key;
        unimplemented!()
    }

    /// Opens a return with the content key that its writer still holds.
    ///
    /// # Errors
    /// [`PackageError::WrongKind`], the roster's errors.
    pub fn verify_return(&self, key: &ContentKey) -> Result<OpenedReturn, PackageError> {
        let _ = key;
        unimplemented!()
    }
}

macro_rules! opened {
    ($opened:ty, $roster:ty) => {
        impl $opened {
            /// What anyone may read.
            pub fn manifest(&self) -> &Manifest {
                &self.manifest
            }

            /// The people and what belongs to them.
            pub fn roster(&self) -> &$roster {
                &self.roster
            }

            /// Opens the photos of the people at these places of the roster (people without a photo are
            /// passed over), on all cores; `sink` gets place and JPEG on the caller's thread, in any order.
            ///
            /// # Errors
            /// [`PackageError::PhotoDamaged`], [`PackageError::PhotoMismatch`], [`PackageError::PhotoNotJpeg`],
            /// [`PackageError::Cancelled`], [`PackageError::Io`], and whatever `sink` returns.
            pub fn photos<E: From<PackageError>>(
                &self,
                wanted: &[usize],
                watch: &dyn Watch,
                sink: impl FnMut(usize, Vec<u8>) -> Result<(), E>,
            ) -> Result<(), E> {
                let _ = (wanted, watch, sink);
                unimplemented!()
            }
        }
    };
}

opened!(OpenedIssue, IssueRoster);
opened!(OpenedReturn, ReturnRoster);
