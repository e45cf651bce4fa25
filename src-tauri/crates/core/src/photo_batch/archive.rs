//! A ZIP of pictures. Nothing of it is ever unpacked to a disk: an entry is read when it is looked at, so that its name leads nowhere.

use std::fs::File;
use std::io::{self, ErrorKind, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use encoding_rs::GB18030;
use sicard_picture::PictureError;
use sicard_picture::limits::load_from;
use zip::ZipArchive;

use super::walk::{MOST_FILES, is_passed_over, too_many};
use crate::error::{ErrorCode, Failure};

/// Most bytes that the list of entries takes; that of [`MOST_FILES`] with long names takes less.
const MOST_LIST: u64 = 32 << 20;
/// Most entries, with folders and what systems leave.
const MOST_ENTRIES: usize = 3 * MOST_FILES;
/// Bit 11 of an entry's flags: its name is UTF-8 (APPNOTE 4.4.4).
const NAME_IS_UTF_8: u16 = 1 << 11;
/// What every package of the card centre has.
const OF_A_PACKAGE: [&str; 2] = ["manifest.json", "people.enc"];
/// Where a Mac puts what it knows of the files beside them.
const OF_A_MAC: &str = "__MACOSX";
/// How the names of pictures end.
const PICTURES: [&str; 9] = [
    ".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff", ".heic", ".heif",
];

/// An open ZIP.
pub struct Archive {
    zip: ZipArchive<Shared>,
    /// Its files, without folders and what systems leave.
    pub entries: Vec<Entry>,
}

/// A file in a ZIP.
pub struct Entry {
    /// Its place in the ZIP.
    pub index: usize,
    /// Its name with the folders that lead to it.
    pub name: String,
    /// A link, which leads nowhere.
    pub link: bool,
}

impl Archive {
    /// Reads the list of entries.
    ///
    /// # Errors
    /// `pictures-zip-unreadable`, `pictures-zip-encrypted`, `pictures-zip-is-package`, `too-many-pictures`.
    pub fn open(path: &Path) -> Result<Self, Failure> {
        let zip = list(path)?;
        let names = names(&zip);
        if is_package(&names) {
            return Err(Failure::new(ErrorCode::PicturesZipIsPackage));
        }
        let mut entries = Vec::new();
        for (index, name) in names.into_iter().enumerate() {
            let entry = zip.by_index_data(index).map_err(|_| unreadable())?;
            if name.ends_with('/') || name.split('/').any(is_left_by_a_system) {
                continue;
            }
            if entry.encrypted() {
                return Err(Failure::new(ErrorCode::PicturesZipEncrypted));
            }
            let link = entry.is_symlink();
            entries.push(Entry { index, name, link });
        }
        match entries.len() > MOST_FILES {
            true => Err(too_many()),
            false => Ok(Self { zip, entries }),
        }
    }

    /// Length of an entry as the list has it, and its first bytes.
    ///
    /// # Errors
    /// What reading says; see [`damage`].
    pub fn beginning(&self, index: usize, bytes: u64) -> io::Result<(u64, Vec<u8>)> {
        let mut zip = self.zip.clone();
        let entry = zip.by_index(index)?;
        let (length, mut beginning) = (entry.size(), Vec::new());
        entry.take(bytes).read_to_end(&mut beginning)?;
        Ok((length, beginning))
    }

    /// All of an entry, if it is not larger than a picture may be, whatever the list says.
    ///
    /// # Errors
    /// [`PictureError::Unreadable`], [`PictureError::Broken`], [`PictureError::TooLarge`].
    pub fn load(&self, index: usize) -> Result<Vec<u8>, PictureError> {
        let mut zip = self.zip.clone();
        let entry = zip.by_index(index).map_err(|error| damage(&error.into()))?;
        load_from(entry, |error| damage(&error))
    }
}

/// Whether a file is a ZIP with pictures in it, and no package.
pub fn holds_pictures(path: &Path) -> bool {
    let is_picture = |name: &String| {
        let name = name.to_ascii_lowercase();
        PICTURES.iter().any(|ending| name.ends_with(ending))
    };
    list(path).is_ok_and(|zip| {
        let names = names(&zip);
        !is_package(&names) && names.iter().any(is_picture)
    })
}

/// Whether an entry is damaged or cannot be read at all.
pub fn damage(error: &io::Error) -> PictureError {
    match error.kind() {
        ErrorKind::InvalidData | ErrorKind::InvalidInput | ErrorKind::UnexpectedEof => {
            PictureError::Broken
        }
        _ => PictureError::Unreadable,
    }
}

fn list(path: &Path) -> Result<ZipArchive<Shared>, Failure> {
    let file = File::open(path).map_err(|_| unreadable())?;
    let length = file.metadata().map_err(|_| unreadable())?.len();
    let left = Arc::new(AtomicU64::new(MOST_LIST));
    let shared = Shared {
        file: Arc::new(file),
        length,
        at: 0,
        left: Arc::clone(&left),
    };
    let zip = ZipArchive::new(shared);
    if left.swap(u64::MAX, Ordering::Relaxed) == 0 {
        return Err(too_many());
    }
    let zip = zip.map_err(|_| unreadable())?;
    // Of two entries of one name each program takes another.
    if zip.has_duplicate_names() {
        return Err(unreadable());
    }
    match zip.len() > MOST_ENTRIES {
        true => Err(too_many()),
        false => Ok(zip),
    }
}

/// The name of every entry, with `/` between folders. Names that are not marked as UTF-8 are that, or else GB18030, which contains the GBK of a
/// Chinese Windows; one program writes them all the same way.
fn names(zip: &ZipArchive<Shared>) -> Vec<String> {
    let raw: Vec<(&[u8], bool)> = (0..zip.len())
        .zip(zip.file_names_raw())
        .map(|(index, name)| {
            let flags = zip.by_index_data(index).map(|entry| entry.flags().as_u16());
            (name, flags.is_ok_and(|flags| flags & NAME_IS_UTF_8 != 0))
        })
        .collect();
    let is_gb18030 = raw
        .iter()
        .any(|(name, marked)| !marked && str::from_utf8(name).is_err());
    let decoded = raw
        .into_iter()
        .map(|(name, marked)| match marked || !is_gb18030 {
            true => String::from_utf8_lossy(name),
            false => GB18030.decode_without_bom_handling(name).0,
        });
    decoded.map(|name| name.replace('\\', "/")).collect()
}

fn is_package(names: &[String]) -> bool {
    OF_A_PACKAGE.iter().all(|wanted| {
        let mut last = names.iter().map(|name| name.rsplit('/').next());
        last.any(|name| name == Some(wanted))
    })
}

fn is_left_by_a_system(part: &str) -> bool {
    part == OF_A_MAC || (part != "." && part != ".." && is_passed_over(part))
}

fn unreadable() -> Failure {
    Failure::new(ErrorCode::PicturesZipUnreadable)
}

/// One file that many readers share, each at a place of its own.
#[derive(Clone)]
struct Shared {
    file: Arc<File>,
    length: u64,
    at: u64,
    /// Bytes that may still be read.
    left: Arc<AtomicU64>,
}

impl Read for Shared {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = read_at(&self.file, buffer, self.at)?;
        let spend = |left: u64| Some(left.saturating_sub(count as u64));
        let before = self
            .left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, spend);
        if before.is_ok_and(|left| left <= count as u64) {
            return Err(ErrorKind::QuotaExceeded.into());
        }
        self.at += count as u64;
        Ok(count)
    }
}

impl Seek for Shared {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or(ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

#[cfg(unix)]
fn read_at(file: &File, buffer: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, at)
}

#[cfg(windows)]
fn read_at(file: &File, buffer: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, buffer, at)
}
