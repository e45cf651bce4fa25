//! Where the bytes of a picture lie.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::PathBuf;
use std::sync::Arc;

use sicard_picture::{PictureError, load};

use super::archive::Archive;

/// A file of its own, or one in a ZIP.
#[derive(Clone)]
pub enum Place {
    /// On a disk.
    File(PathBuf),
    /// In a ZIP, by its place there.
    Entry(Arc<Archive>, usize),
}

impl Place {
    /// Length of the file and its first bytes.
    ///
    /// # Errors
    /// The file system's; for an entry of a ZIP see [`damage`](super::archive::damage).
    pub fn beginning(&self, bytes: u64) -> io::Result<(u64, Vec<u8>)> {
        match self {
            Self::File(path) => {
                let file = File::open(path)?;
                let (length, mut beginning) = (file.metadata()?.len(), Vec::new());
                file.take(bytes).read_to_end(&mut beginning)?;
                Ok((length, beginning))
            }
            Self::Entry(archive, index) => archive.beginning(*index, bytes),
        }
    }

    /// All of it, if it is not larger than a picture may be.
    ///
    /// # Errors
    /// [`PictureError::Unreadable`], [`PictureError::Broken`], [`PictureError::TooLarge`].
    pub fn load(&self) -> Result<Vec<u8>, PictureError> {
        match self {
            Self::File(path) => load(path),
            Self::Entry(archive, index) => archive.load(*index),
        }
    }
}

/// The same file; two ZIPs that were opened apart have none in common.
impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::File(one), Self::File(other)) => one == other,
            (Self::Entry(one, place), Self::Entry(other, other_place)) => {
                Arc::ptr_eq(one, other) && place == other_place
            }
            _ => false,
        }
    }
}
