//! The parts of a package in the order in which they are written.

use std::path::Path;

use serde::Serialize;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::Written;
use super::photos::seal_photos;
use crate::container::{ContainerWriter, EntryName};
use crate::crypto::aead::{Aead, associated_data};
use crate::crypto::fill_random;
use crate::error::PackageError;
use crate::limits;
use crate::manifest::{self, Manifest, Ways};
use crate::new_file::{NewFile, Readers};
use crate::roster::PhotoEntry;
use crate::secret::ContentKey;
use crate::watch::Watch;

/// What the manifest says about identity and size.
pub(super) struct Identity {
    pub(super) package_id: String,
    pub(super) people: u32,
    pub(super) photos: u32,
}

impl Identity {
    pub(super) fn new(
        package_id: Option<String>,
        people: usize,
        photos: usize,
    ) -> Result<Self, PackageError> {
        let count = |count: usize| {
            u32::try_from(count)
                .ok()
                .filter(|&count| count <= limits::PEOPLE)
                .ok_or(PackageError::TooLarge { what: "people" })
        };
        let package_id = package_id.unwrap_or_else(|| Uuid::now_v7().to_string());
        Ok(Self {
            package_id,
            people: count(people)?,
            photos: count(photos)?,
        })
    }
}

/// What the signature covers.
pub(super) struct Hashes {
    pub(super) manifest: [u8; 32],
    pub(super) people: [u8; 32],
}

/// A package of which the manifest is written.
pub(super) struct UnderConstruction {
    container: ContainerWriter<NewFile>,
    manifest_sha256: [u8; 32],
    aead: Aead,
    content_key: ContentKey,
}

impl UnderConstruction {
    /// Creates the file and writes the manifest, which a reader would accept.
    pub(super) fn begin(
        path: &Path,
        manifest: &Manifest,
        ways: &Ways,
        content_key: ContentKey,
    ) -> Result<Self, PackageError> {
        let bytes = manifest::to_json(manifest, ways)?;
        manifest::parse(&bytes)?;
        let mut container = ContainerWriter::new(NewFile::create(path, Readers::Usual)?);
        container.entry(EntryName::Manifest, &[&bytes])?;
        let aead = Aead::new(&content_key);
        Ok(Self {
            container,
            manifest_sha256: Sha256::digest(&bytes).into(),
            aead,
            content_key,
        })
    }

    /// Seals and writes the photos of the people at these places; returns their entries in this order.
    pub(super) fn photos<E: From<PackageError>>(
        &mut self,
        places: &[usize],
        watch: &dyn Watch,
        photo: impl FnMut(usize) -> Result<Vec<u8>, E>,
    ) -> Result<Vec<PhotoEntry>, E> {
        let container = &mut self.container;
        let mut entries = Vec::with_capacity(places.len());
        seal_photos(
            &self.aead,
            &self.manifest_sha256,
            places,
            watch,
            photo,
            |sealed| {
                let parts = [
                    sealed.content.iv.as_slice(),
                    &sealed.content.ciphertext,
                    &sealed.content.tag,
                ];
                container.entry(EntryName::Photo(sealed.name), &parts)?;
                if container.position() > limits::PACKAGE_BYTES {
                    return Err(PackageError::TooLarge { what: "package" });
                }
                entries.push(sealed.entry);
                Ok(())
            },
        )?;
        Ok(entries)
    }

    /// Seals and writes the roster.
    pub(super) fn people(&mut self, roster: &impl Serialize) -> Result<Hashes, PackageError> {
        let bytes = serde_json::to_vec(roster).map_err(std::io::Error::from)?;
        if bytes.len() as u64 > limits::ROSTER_BYTES {
            return Err(PackageError::TooLarge { what: "roster" });
        }
        let mut iv = [0; 16];
        fill_random(&mut iv)?;
        let associated = associated_data(&self.manifest_sha256, &EntryName::People.to_string());
        let sealed = self.aead.seal(bytes, &associated, iv);
        let parts = [sealed.iv.as_slice(), &sealed.ciphertext, &sealed.tag];
        self.container.entry(EntryName::People, &parts)?;
        let people = parts
            .iter()
            .fold(Sha256::new(), |hash, part| hash.chain_update(part))
            .finalize()
            .into();
        Ok(Hashes {
            manifest: self.manifest_sha256,
            people,
        })
    }

    /// Writes the signature.
    pub(super) fn signature(&mut self, signature: &[u8; 64]) -> Result<(), PackageError> {
        Ok(self.container.entry(EntryName::Signature, &[signature])?)
    }

    /// Completes and syncs the file.
    pub(super) fn finish(self, package_id: String) -> Result<Written, PackageError> {
        let (sha256, bytes) = self.container.finish()?.keep()?;
        Ok(Written {
            package_id,
            sha256,
            bytes,
            content_key: self.content_key,
        })
    }
}
