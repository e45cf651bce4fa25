//! A file for readers that want a path.

use std::fs;
use std::path::Path;

/// Gives the bytes to `read` as a file, in memory where the system has a place for that.
pub fn as_file<T>(bytes: &[u8], read: impl FnOnce(&Path) -> T) -> T {
    let memory = Path::new("/dev/shm");
    let folder = match memory.is_dir() {
        true => tempfile::tempdir_in(memory),
        false => tempfile::tempdir(),
    }
    .expect("a temporary folder");
    let path = folder.path().join("file");
    fs::write(&path, bytes).expect("a temporary file");
    read(&path)
}
