//! Writing manifest.json.

use serde::Serialize;

use super::ways::{RawWay, Ways};
use super::{FORMAT, Manifest, SUITE, VERSION};
use crate::error::PackageError;
use crate::limits;
use crate::public::SignerKey;

#[derive(Serialize)]
struct Members<'a> {
    format: &'static str,
    version: u64,
    kind: &'static str,
    package_id: &'a str,
    created_at: &'a str,
    unit_code: &'a str,
    batch: Option<u32>,
    reply_to: Option<&'a str>,
    people: u32,
    photos: u32,
    suite: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    signer: Option<SignerKey>,
    keys: Vec<RawWay>,
}

/// The bytes that everything else in the package is bound to.
pub(crate) fn to_json(manifest: &Manifest, ways: &Ways) -> Result<Vec<u8>, PackageError> {
    let members = Members {
        format: FORMAT,
        version: VERSION,
        kind: manifest.kind.as_str(),
        package_id: &manifest.package_id,
        created_at: manifest.created_at.as_str(),
        unit_code: &manifest.unit_code,
        batch: manifest.batch,
        reply_to: manifest.reply_to.as_deref(),
        people: manifest.people,
        photos: manifest.photos,
        suite: SUITE,
        signer: manifest.signer,
        keys: ways.to_raw(),
    };
    let bytes =
        serde_json::to_vec_pretty(&members).map_err(|error| PackageError::Io(error.into()))?;
    if bytes.len() as u64 > limits::MANIFEST_BYTES {
        return Err(PackageError::TooLarge { what: "manifest" });
    }
    Ok(bytes)
}
