//! Folders in which people lie in clear until everything is whole: private, beside the place that was asked for, and gone again whatever
//! happens. Those of runs that were killed are removed by the next one. A lock that a run holds tells them from those that are in use.

use crate::files;
use std::fs::{self, DirEntry, File, Metadata, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// How their names begin; behind it stand [`RANDOM`] letters and digits.
const PREFIX: &str = ".sicard-office-";
const RANDOM: usize = 6;
/// The file in them that is locked.
const LOCK: &str = "lock";
/// The folder in them for what is made.
const MADE: &str = "made";

/// A folder of this run.
pub struct Staging {
    // closed before the folder is removed: Windows keeps the names of open files
    _lock: File,
    folder: TempDir,
}

impl Staging {
    /// Makes one beside `out`, that only its owner may look into.
    ///
    /// # Errors
    /// The file system's.
    pub fn beside(out: &Path) -> io::Result<Self> {
        let place = place(out);
        fs::create_dir_all(place)?;
        loop {
            let folder = private(place)?;
            if let Some(lock) = locked(&folder.path().join(LOCK))? {
                fs::create_dir(folder.path().join(MADE))?;
                #[cfg(unix)]
                fs::set_permissions(
                    folder.path().join(MADE),
                    std::os::unix::fs::PermissionsExt::from_mode(0o700),
                )?;
                return Ok(Self {
                    _lock: lock,
                    folder,
                });
            }
        }
    }

    /// The folder for what is made. It may be given another name, and then stays.
    pub fn made(&self) -> PathBuf {
        self.folder.path().join(MADE)
    }
}

/// Removes what runs that were killed have left beside `out`, as far as that can be done.
pub fn sweep(out: &Path) {
    let entries = fs::read_dir(place(out)).into_iter().flatten().flatten();
    for entry in entries.filter(is_staging) {
        // the next run tries again
        let _ = remove_unless_held(&entry.path());
    }
}

fn place(out: &Path) -> &Path {
    let parent = out.parent();
    parent
        .filter(|parent| !parent.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

fn private(place: &Path) -> io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).rand_bytes(RANDOM);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    builder.tempdir_in(place)
}

/// Makes and locks the file of a folder; `None` where another run took the folder for a killed one's in between.
fn locked(path: &Path) -> io::Result<Option<File>> {
    let lock = match files::create_private(path) {
        Err(error) if matches!(error.kind(), ErrorKind::AlreadyExists | ErrorKind::NotFound) => {
            return Ok(None);
        }
        made => made?,
    };
    match lock.try_lock() {
        Err(TryLockError::WouldBlock) => return Ok(None),
        // where there are no locks, no other run takes it for a killed one's either
        Ok(()) | Err(TryLockError::Error(_)) => {}
    }
    Ok(path.exists().then_some(lock))
}

/// Whether this is a folder of ours, and not a link to one.
fn is_staging(entry: &DirEntry) -> bool {
    let name = entry.file_name();
    let random = name.to_str().and_then(|name| name.strip_prefix(PREFIX));
    let is_named = random.is_some_and(|random| {
        random.len() == RANDOM && random.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    is_named
        && entry
            .metadata()
            .is_ok_and(|found| found.is_dir() && is_own(&found))
}

/// Nobody else's: what lies in that is no matter of this user, and may be there to lead elsewhere.
#[cfg(unix)]
fn is_own(folder: &Metadata) -> bool {
    std::os::unix::fs::MetadataExt::uid(folder) == nix::unistd::geteuid().as_raw()
}

/// The folder's rules say whose it is.
#[cfg(not(unix))]
fn is_own(_: &Metadata) -> bool {
    true
}

fn remove_unless_held(folder: &Path) -> io::Result<()> {
    let path = folder.join(LOCK);
    let lock = match path.symlink_metadata() {
        Ok(found) if found.is_file() => OpenOptions::new().read(true).write(true).open(&path)?,
        Ok(_) => return Ok(()),
        // killed before it had one
        Err(error) if error.kind() == ErrorKind::NotFound => files::create_private(&path)?,
        Err(error) => return Err(error),
    };
    if lock.try_lock().is_err() {
        return Ok(());
    }
    fs::remove_dir_all(folder).or_else(|_| {
        // on FAT, Windows removes no folder while a file of it is open
        drop(lock);
        fs::remove_dir_all(folder)
    })
}
