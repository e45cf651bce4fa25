//! Small files: codes and passphrases in, new files out.

use crate::report::{Refusal, file_name};
use sicard_package::{Code, PackageError};
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;
use zeroize::Zeroizing;

/// Longest line that is still taken for a code or passphrase, in bytes.
const LONGEST_LINE: usize = 1024;

/// The one line of a code or passphrase file: UTF-8, one final line ending removed; wiped when dropped, as is what was read.
pub fn one_line(path: &Path) -> Result<Zeroizing<String>, Refusal> {
    let bytes = Zeroizing::new(std::fs::read(path).map_err(Refusal::io(path))?);
    let wrong = || Refusal::CodeFile {
        file: file_name(path),
    };
    let text = std::str::from_utf8(&bytes).map_err(|_| wrong())?;
    let line = text
        .strip_suffix('\n')
        .map_or(text, |line| line.strip_suffix('\r').unwrap_or(line));
    let fits = !line.is_empty() && line.len() <= LONGEST_LINE && !line.contains(['\n', '\r']);
    if fits {
        Ok(Zeroizing::new(line.to_owned()))
    } else {
        Err(wrong())
    }
}

/// The 领取码 of a code file.
pub fn code(path: &Path) -> Result<Code, Refusal> {
    Code::parse(&one_line(path)?).map_err(Refusal::of(path))
}

/// The passphrase of a key file, where one was named.
pub fn passphrase(path: Option<&Path>) -> Result<Option<Zeroizing<String>>, Refusal> {
    path.map(one_line).transpose()
}

/// Refuses a file that is already there.
pub fn must_be_new(path: &Path) -> Result<(), Refusal> {
    match path.symlink_metadata() {
        Ok(_) => Err(Refusal::of(path)(PackageError::FileExists)),
        Err(_) => Ok(()),
    }
}

/// Refuses a folder that is there and not empty.
pub fn must_be_empty(path: &Path) -> Result<(), Refusal> {
    match std::fs::read_dir(path).map(|mut entries| entries.next().is_none()) {
        Ok(true) => Ok(()),
        Ok(false) => Err(Refusal::OutputNotEmpty),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Refusal::io(path)(error)),
    }
}

/// A new file that only its owner may read; never one that is there already.
pub fn create_private(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Writes a new private file and syncs it; what cannot be whole is not there.
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), Refusal> {
    let mut file = create_private(path).map_err(Refusal::io(path))?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    drop(file);
    written
        .inspect_err(|_| {
            let _ = std::fs::remove_file(path);
        })
        .map_err(Refusal::io(path))
}
