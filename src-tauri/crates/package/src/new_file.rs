//! A file that is either written whole and synced, or not there.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

const BUFFER: usize = 256 * 1024;

/// A new file under construction; dropped without [`NewFile::keep`], it is removed again.
pub(crate) struct NewFile {
    path: PathBuf,
    out: Option<BufWriter<File>>,
    hash: Sha256,
    bytes: u64,
}

/// Who may read the file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Readers {
    /// As the folder's rules have it.
    Usual,
    /// Its owner only (mode 0600; on Windows the folder's rules apply).
    OwnerOnly,
}

impl NewFile {
    /// Never opens an existing file: that is `AlreadyExists`.
    pub(crate) fn create(path: &Path, readers: Readers) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        if readers == Readers::OwnerOnly {
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        }
        #[cfg(not(unix))]
        let _ = readers;
        let out = BufWriter::with_capacity(BUFFER, options.open(path)?);
        Ok(Self {
            path: path.to_owned(),
            out: Some(out),
            hash: Sha256::new(),
            bytes: 0,
        })
    }

    /// Syncs file and folder; returns SHA-256 and length.
    pub(crate) fn keep(mut self) -> io::Result<([u8; 32], u64)> {
        self.flush()?;
        if let Some(out) = &self.out {
            out.get_ref().sync_all()?;
        }
        if let Some(folder) = self.path.parent() {
            sync_folder(folder)?;
        }
        self.out = None;
        Ok((std::mem::take(&mut self.hash).finalize().into(), self.bytes))
    }
}

impl Write for NewFile {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        let out = self.out.as_mut().ok_or(io::ErrorKind::BrokenPipe)?;
        let count = out.write(buffer)?;
        self.hash.update(&buffer[..count]);
        self.bytes += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.as_mut().map_or(Ok(()), Write::flush)
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        if let Some(out) = self.out.take() {
            // Closed first, since Windows removes no open file; what is still buffered need not be written.
            let (file, _) = out.into_parts();
            drop(file);
            // Nothing can be done here about a file that cannot be removed either.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Makes the names in a folder last through a power cut, where folders can be synced: Windows has no such call and needs none, and neither has
/// every driver of a share.
///
/// # Errors
/// The disk's.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(not(unix)) {
        return Ok(());
    }
    let here = folder.as_os_str().is_empty();
    let folder = if here { Path::new(".") } else { folder };
    match File::open(folder)?.sync_all() {
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::InvalidInput | ErrorKind::Unsupported
            ) =>
        {
            Ok(())
        }
        synced => synced,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_cannot_be_synced_is_no_fault() {
        // The system's own view of its processes knows no such call, as some shares do not.
        if cfg!(target_os = "linux") {
            assert!(File::open("/proc").unwrap().sync_all().is_err());
            sync_folder(Path::new("/proc")).unwrap();
        }
        let folder = tempfile::tempdir().unwrap();
        sync_folder(folder.path()).unwrap();
    }

    #[test]
    #[cfg(unix)]
    fn a_folder_that_is_gone_is_one() {
        let folder = tempfile::tempdir().unwrap();
        let gone = sync_folder(&folder.path().join("gone"));
        assert_eq!(gone.unwrap_err().kind(), ErrorKind::NotFound);
    }
}
