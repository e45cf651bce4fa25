//! A file that is either written whole and synced, or not there.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
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
        sync_folder(&self.path)?;
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

/// Makes the new name itself survive a power cut, where folders can be synced.
fn sync_folder(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        let folder = if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        };
        File::open(folder)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}
