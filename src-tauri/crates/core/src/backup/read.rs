//! Opening a backup.

use std::fs::File;
use std::path::Path;

use sicard_package::Secret32;

use super::body::{self, sealed_body};
use super::head::Head;
use super::standing::Facts;
use crate::error::{ErrorCode, Failure};
use crate::export::disk_failure;
use crate::watch::JobWatch;
use std::io::Seek as _;

/// A backup that its secret has opened; nothing of its body was read yet.
pub struct Opened {
    /// What stands in clear.
    pub head: Head,
    file: File,
    key: Secret32,
    context: [u8; 32],
}

impl Opened {
    /// Opens a backup with what the clerk has typed.
    ///
    /// # Errors
    /// `not-a-backup`, `backup-is-package`, `backup-cut-off`, `backup-damaged`, `backup-newer`, `backup-wrong-secret`; what the disk says.
    pub fn with_secret(path: &Path, secret: &str) -> Result<Self, Failure> {
        Self::by(path, |head| head.open(secret))
    }

    /// Opens a backup by `way`.
    ///
    /// # Errors
    /// As above, and those of `way`.
    pub fn by(
        path: &Path,
        way: impl FnOnce(&Head) -> Result<Secret32, Failure>,
    ) -> Result<Self, Failure> {
        let mut file = File::open(path).map_err(disk_failure)?;
        let (head, context) = Head::read(&mut file)?;
        // Before the secret is asked for anything: a file of another length cannot be whole.
        let begins = file.stream_position().map_err(disk_failure)?;
        let behind = file.metadata().map_err(disk_failure)?.len() - begins;
        let expected = sealed_body(&head);
        if behind != expected {
            return Err(Failure::new(match behind < expected {
                true => ErrorCode::BackupCutOff,
                false => ErrorCode::BackupDamaged,
            }));
        }
        let key = way(&head)?;
        Ok(Self {
            head,
            file,
            key,
            context,
        })
    }

    /// Goes through the whole body: `database` is given every piece of the database.
    ///
    /// # Errors
    /// `backup-damaged`, `backup-cut-off`, `cancelled`, those of `database`, what the disk says.
    pub fn body(
        mut self,
        database: impl FnMut(&[u8]) -> Result<(), Failure>,
        watch: &dyn JobWatch,
    ) -> Result<(Head, Facts), Failure> {
        let seal = (&self.key, self.context);
        let facts = body::open(&self.head, seal, &mut self.file, database, watch)?;
        Ok((self.head, facts))
    }
}
