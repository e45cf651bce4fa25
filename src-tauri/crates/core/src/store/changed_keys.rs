//! A change of the keys. They lie beside the store, whose record holds the change: it is there with its entries, or not at all.

use std::path::PathBuf;

use super::key_ring::KeyRing;
use crate::error::Failure;

/// Keys that are changed in memory only, and what the clerk is told once they count.
pub struct ChangedKeys<T> {
    pub(super) folder: PathBuf,
    pub(super) before: KeyRing,
    pub(super) after: KeyRing,
    pub(super) told: T,
}

impl<T> ChangedKeys<T> {
    /// Writes them to the disk, in the place of those of before. What is told of them waits for [`Self::settle`].
    ///
    /// # Errors
    /// `no-space`, `work-folder-unwritable`; they may be in force all the same.
    pub fn put(&self) -> Result<(), Failure> {
        self.after.save(&self.folder)
    }

    /// With the end of the transaction of their entries. Where that has failed, those of before are put back. What lies on the disk decides: where
    /// they cannot be put back the change counts, and the next opening enters it.
    ///
    /// # Errors
    /// That of the transaction, once the keys are those of before.
    pub fn settle(self, committed: Result<(), Failure>) -> Result<T, Failure> {
        if let Err(failure) = committed {
            // Whether it is done is seen on the disk.
            let _ = self.before.save(&self.folder);
            if !self.after.lies_in(&self.folder) {
                self.before.clear_keychain();
                return Err(failure);
            }
        }
        self.after.clear_keychain();
        Ok(self.told)
    }
}
