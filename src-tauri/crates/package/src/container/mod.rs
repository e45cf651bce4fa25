//! The ZIP file around a package: stored entries, back to back, both headers agreeing.
//!
//! Reading is strict, and therefore done here from the records themselves: a general ZIP reader
//! forgives what this format refuses, and two readings of one file are how forgeries begin.

mod central;
mod end_record;
mod entry_name;
mod extra_field;
mod local;
mod place;
mod read_at;
mod records;
mod writer;

use std::fs::File;
use std::path::Path;

use sha2::{Digest as _, Sha256};

use crate::crypto::aead;
use crate::error::PackageError;
use crate::limits;
pub(crate) use entry_name::{EntryName, PhotoName};
use place::Place;
use read_at::read_exact_at;
pub(crate) use writer::ContainerWriter;

const BLOCK: usize = 64 * 1024;

/// An open package file whose ZIP records all agree.
pub(crate) struct Container {
    file: File,
    manifest: Place,
    signature: Option<Place>,
    people: Place,
    /// Ascending by name.
    photos: Vec<(PhotoName, Place)>,
}

impl Container {
    /// Reads all records; entry contents are not looked at yet.
    pub(crate) fn open(path: &Path) -> Result<Self, PackageError> {
        let file = File::open(path)?;
        let length = file.metadata()?.len();
        if length > limits::PACKAGE_BYTES {
            return Err(PackageError::TooLarge { what: "package" });
        }
        let directory = end_record::find_directory(&file, length)?;
        let records = central::read(&file, &directory)?;
        let names = entry_name::check(&records)?;
        directory.check_comment()?;
        central::check(&records)?;
        for (name, record) in names.iter().zip(&records) {
            if record.bytes > name.most_bytes() {
                return Err(PackageError::TooLarge {
                    what: name.limited_part(),
                });
            }
        }
        let places = local::check(&file, &records, directory.start)?;

        let (mut manifest, mut signature, mut people) = (None, None, None);
        let mut photos = Vec::with_capacity(places.len());
        for (name, place) in names.into_iter().zip(places) {
            match name {
                EntryName::Manifest => manifest = Some(place),
                EntryName::Signature => signature = Some(place),
                EntryName::People => people = Some(place),
                EntryName::Photo(photo) => photos.push((photo, place)),
            }
        }
        photos.sort_unstable_by_key(|(name, _)| *name);
        let missing = |name: EntryName| PackageError::MissingEntry {
            entry: name.to_string(),
        };
        Ok(Self {
            file,
            manifest: manifest.ok_or_else(|| missing(EntryName::Manifest))?,
            signature,
            people: people.ok_or_else(|| missing(EntryName::People))?,
            photos,
        })
    }

    /// manifest.json.
    pub(crate) fn read_manifest(&self) -> Result<Vec<u8>, PackageError> {
        self.read_checked(self.manifest, "CRC-32 of manifest.json")
    }

    /// manifest.sig, if there is one.
    pub(crate) fn read_signature(&self) -> Result<Option<Vec<u8>>, PackageError> {
        self.signature
            .map(|place| self.read_checked(place, "CRC-32 of manifest.sig"))
            .transpose()
    }

    /// SHA-256 of people.enc as stored, read in blocks.
    pub(crate) fn hash_people(&self) -> Result<[u8; 32], PackageError> {
        let (mut hash, mut crc) = (Sha256::new(), crc32fast::Hasher::new());
        let mut block = vec![0; BLOCK];
        let mut done = 0;
        while done < self.people.bytes {
            let part = &mut block[..(self.people.bytes - done).min(BLOCK as u64) as usize];
            read_exact_at(&self.file, part, self.people.offset + done)?;
            hash.update(&*part);
            crc.update(part);
            done += part.len() as u64;
        }
        if crc.finalize() != self.people.crc {
            return Err(PackageError::ZipStructure {
                detail: "CRC-32 of people.enc",
            });
        }
        Ok(hash.finalize().into())
    }

    /// people.enc, sealed.
    pub(crate) fn read_people(&self) -> Result<Vec<u8>, PackageError> {
        self.read(self.people)
    }

    /// Names of all photo entries, ascending.
    pub(crate) fn photo_names(&self) -> impl ExactSizeIterator<Item = PhotoName> + '_ {
        self.photos.iter().map(|(name, _)| *name)
    }

    /// A photo entry, sealed. A wrong CRC-32 is damage of that photo.
    pub(crate) fn read_photo(&self, name: PhotoName) -> Result<Vec<u8>, PackageError> {
        let place = self
            .photos
            .binary_search_by_key(&name, |(name, _)| *name)
            .map(|found| self.photos[found].1)
            .map_err(|_| PackageError::MissingEntry {
                entry: name.to_string(),
            })?;
        let bytes = self.read(place)?;
        if crc32fast::hash(&bytes) != place.crc {
            return Err(PackageError::PhotoDamaged {
                entry: name.to_string(),
            });
        }
        Ok(bytes)
    }

    fn read_checked(&self, place: Place, detail: &'static str) -> Result<Vec<u8>, PackageError> {
        let bytes = self.read(place)?;
        if crc32fast::hash(&bytes) != place.crc {
            return Err(PackageError::ZipStructure { detail });
        }
        Ok(bytes)
    }

    /// The sizes were checked against limits and file length, so the buffer cannot be a claim's victim.
    fn read(&self, place: Place) -> Result<Vec<u8>, PackageError> {
        let mut bytes = vec![0; place.bytes as usize];
        read_exact_at(&self.file, &mut bytes, place.offset)?;
        Ok(bytes)
    }
}

impl EntryName {
    fn most_bytes(self) -> u64 {
        match self {
            Self::Manifest | Self::Signature => limits::MANIFEST_BYTES,
            Self::People => aead::sealed_length(limits::ROSTER_BYTES),
            Self::Photo(_) => aead::sealed_length(limits::PHOTO_BYTES),
        }
    }

    fn limited_part(self) -> &'static str {
        match self {
            Self::Manifest | Self::Signature => "manifest",
            Self::People => "roster",
            Self::Photo(_) => "photo",
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::io::{self, Seek as _, SeekFrom, Write};

    use super::*;

    /// Leaves holes where zeros would be written, so that a large file takes no room.
    struct Sparse(File);

    impl Write for Sparse {
        fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
            if buffer.len() > BLOCK {
                self.0
                    .seek(SeekFrom::Current(buffer.len() as i64))
                    .map(|_| buffer.len())
            } else {
                self.0.write(buffer)
            }
        }

        fn flush(&mut self) -> io::Result<()> {
            self.0.flush()
        }
    }

    #[test]
    fn entries_beyond_four_gibibytes_are_found_again() {
        const PHOTOS: u32 = 2060;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("large.zip");
        let zeros = vec![0; limits::PHOTO_BYTES as usize];
        let mut writer = ContainerWriter::new(Sparse(File::create(&path).unwrap()));
        for number in 1..=PHOTOS {
            writer
                .entry(EntryName::Photo(PhotoName::numbered(number)), &[&zeros])
                .unwrap();
        }
        writer.entry(EntryName::Manifest, &[b"{}"]).unwrap();
        writer.entry(EntryName::People, &[b"people"]).unwrap();
        assert!(writer.position() > u32::MAX.into());
        writer.finish().unwrap();

        let container = Container::open(&path).unwrap();
        assert_eq!(container.read_manifest().unwrap(), b"{}");
        assert_eq!(container.read_people().unwrap(), b"people");
        assert_eq!(container.photo_names().len(), PHOTOS as usize);
        assert_eq!(
            container.read_photo(PhotoName::numbered(PHOTOS)).unwrap(),
            zeros
        );
    }
}
