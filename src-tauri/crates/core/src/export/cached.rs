//! Reading back what the disk has of a file, and not what the system still remembers of it.

use std::path::Path;

/// Asks the system to forget what it remembers of a file that was synced: whoever reads it next reads the disk.
///
/// Linux does so. A driver that is a program of its own, a share's server and the stick itself have memories that nobody can ask. Windows and macOS
/// can be asked by whoever opens a file, of that one opening, and not of a file as a whole: there the next reading may come from memory.
pub fn forget_cached(file: &Path) {
    #[cfg(target_os = "linux")]
    if let Ok(file) = std::fs::File::open(file) {
        // What the system does not forget is compared as it is.
        let _ = rustix::fs::fadvise(file, 0, None, rustix::fs::Advice::DontNeed);
    }
    #[cfg(not(target_os = "linux"))]
    let _ = file;
}
