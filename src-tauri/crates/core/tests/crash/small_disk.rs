//! A disk that can be filled to the last page: a file system in memory, over a folder.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Room for a unit of these tests, and some exports.
const SIZE: &str = "size=40m";
/// What takes the room.
const FILLER: &str = "filler";
/// A page of memory, the smallest that can be taken.
const PAGE: u64 = 4096;

/// Mounted until it is dropped.
pub struct SmallDisk {
    folder: PathBuf,
}

impl SmallDisk {
    /// Over a new folder; `None` where this computer does not let us, as without root.
    pub fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap().keep();
        let mut mount = Command::new("mount");
        mount
            .args(["-t", "tmpfs", "-o", SIZE, "sicard-test"])
            .arg(&folder);
        match mount.output() {
            Ok(output) if output.status.success() => Some(Self { folder }),
            _ => {
                fs::remove_dir(&folder).unwrap();
                None
            }
        }
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Takes all the room but so many pages.
    pub fn fill(&self, pages_left: u64) {
        let room = fs4::available_space(&self.folder).unwrap();
        let mut take = room.saturating_sub(pages_left * PAGE);
        let mut filler = File::create(self.folder.join(FILLER)).unwrap();
        let zeros = vec![0; 1 << 20];
        while take > 0 {
            let part = take.min(zeros.len() as u64);
            filler.write_all(&zeros[..part as usize]).unwrap();
            take -= part;
        }
    }

    /// Gives the room back.
    pub fn empty(&self) {
        let _ = fs::remove_file(self.folder.join(FILLER));
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount")
            .arg("--lazy")
            .arg(&self.folder)
            .output();
        let _ = fs::remove_dir(&self.folder);
    }
}
