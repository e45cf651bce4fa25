//! A disk that does not give back what was written to it.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use sicard_core::view::{Phase, Progress};
use sicard_core::watch::JobWatch;

/// Turns a bit in the middle of the only file in a folder, once that is about to be read back.
pub struct Changes {
    folder: PathBuf,
    changed: AtomicBool,
}

impl Changes {
    pub fn in_folder(folder: PathBuf) -> Self {
        Self {
            folder,
            changed: AtomicBool::new(false),
        }
    }

    /// It has.
    pub fn has_changed(&self) -> bool {
        self.changed.load(Ordering::SeqCst)
    }
}

impl JobWatch for Changes {
    fn progress(&self, progress: Progress) {
        if progress.phase != Phase::Verifying || self.changed.swap(true, Ordering::SeqCst) {
            return;
        }
        let mut files = fs::read_dir(&self.folder).unwrap();
        let file = files.next().unwrap().unwrap().path();
        assert!(files.next().is_none());
        let mut bytes = fs::read(&file).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(file, bytes).unwrap();
    }
}
