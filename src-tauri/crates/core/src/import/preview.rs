//! What can be said of a package before the 领取码 is asked for.

use std::path::Path;

use rusqlite::Connection;
use sicard_package::SealedPackage;
use sicard_package::keys::signer_fingerprint;

use super::standing::{KnownUnit, signer_of, standing};
use crate::error::Failure;
use crate::view::{FileHandle, PackagePreview};

/// Reads ZIP, manifest and signature, and compares them with the store; `handle` goes back to the page.
///
/// # Errors
/// The package's, `wrong-kind`, the store's.
pub fn preview(
    store: &Connection,
    path: &Path,
    handle: FileHandle,
) -> Result<PackagePreview, Failure> {
    let sealed = SealedPackage::open(path)?;
    let manifest = sealed.manifest();
    let signer = signer_of(manifest)?;
    let unit = KnownUnit::find(store, &manifest.unit_code)?;
    Ok(PackagePreview {
        file: handle,
        unit_code: manifest.unit_code.clone(),
        unit_name: unit.as_ref().map(|unit| unit.name.clone()),
        people: manifest.people,
        photos: manifest.photos,
        created_at: manifest.created_at.as_str().to_owned(),
        office_code: signer_fingerprint(&signer),
        code_remembered: unit.as_ref().is_some_and(|unit| unit.access_code.is_some()),
        standing: standing(store, manifest, unit.as_ref())?,
    })
}
