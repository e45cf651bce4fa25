//! Reading manifest.json.

use serde::Deserialize;

use super::ways::{RawWay, Ways};
use super::{FORMAT, Kind, Manifest, SUITE, VERSION};
use crate::error::PackageError;
use crate::json::{self, JsonError, Scalar};
use crate::limits;
use crate::moment::Moment;
use crate::public::SignerKey;
use crate::rules;

/// A checked manifest and the ways it offers to the content key.
#[derive(Debug)]
pub(crate) struct ParsedManifest {
    pub(crate) manifest: Manifest,
    pub(crate) ways: Ways,
}

/// The members that say whether the rest can be understood at all.
#[derive(Deserialize)]
struct Identity {
    #[serde(default)]
    format: Scalar,
    #[serde(default)]
    version: Scalar,
    #[serde(default)]
    kind: Scalar,
    #[serde(default)]
    suite: Scalar,
}

#[derive(Deserialize)]
struct Members {
    package_id: String,
    created_at: Moment,
    unit_code: String,
    #[serde(default)]
    batch: Option<u32>,
    #[serde(default)]
    reply_to: Option<String>,
    people: u32,
    photos: u32,
    #[serde(default)]
    signer: Option<SignerKey>,
    keys: Vec<RawWay>,
}

/// Reads and checks the bytes of manifest.json.
pub(crate) fn parse(bytes: &[u8]) -> Result<ParsedManifest, PackageError> {
    let kind = json::parse::<Identity>(bytes).map_err(refused)?.check()?;
    let members: Members = json::parse(bytes).map_err(refused)?;

    need(rules::is_uuid(&members.package_id), "package_id")?;
    need(rules::is_unit_code(&members.unit_code), "unit_code")?;
    if members.people > limits::PEOPLE || members.photos > limits::PEOPLE {
        return Err(PackageError::TooLarge { what: "people" });
    }
    match kind {
        Kind::Issue => {
            need(members.batch.is_none(), "batch")?;
            need(members.reply_to.is_none(), "reply_to")?;
            need(members.signer.is_some(), "signer")?;
        }
        Kind::Return => {
            need(members.batch.is_some_and(|batch| batch > 0), "batch")?;
            need(
                members.reply_to.as_deref().is_some_and(rules::is_uuid),
                "reply_to",
            )?;
        }
    }
    let ways = Ways::check(members.keys, kind)?;
    let manifest = Manifest {
        kind,
        package_id: members.package_id,
        created_at: members.created_at,
        unit_code: members.unit_code,
        batch: members.batch,
        reply_to: members.reply_to,
        people: members.people,
        photos: members.photos,
        signer: members.signer.filter(|_| kind == Kind::Issue),
    };
    Ok(ParsedManifest { manifest, ways })
}

impl Identity {
    fn check(&self) -> Result<Kind, PackageError> {
        if self.format.text() != Some(FORMAT) {
            return Err(PackageError::NotAPackage);
        }
        match self.version.whole() {
            Some(VERSION) => {}
            Some(version) => {
                return Err(PackageError::NewerVersion {
                    version: version.to_string(),
                });
            }
            None => return Err(field("version")),
        }
        let kind = match self.kind.text() {
            Some("issue") => Kind::Issue,
            Some("return") => Kind::Return,
            Some(other) => {
                return Err(PackageError::UnknownKind {
                    kind: printable(other),
                });
            }
            None => return Err(field("kind")),
        };
        match self.suite.text() {
            Some(SUITE) => Ok(kind),
            Some(other) => Err(PackageError::UnknownSuite {
                suite: printable(other),
            }),
            None => Err(field("suite")),
        }
    }
}

/// A foreign word as it may be shown: short and in visible ASCII.
fn printable(word: &str) -> String {
    word.chars()
        .map(|c| if c.is_ascii_graphic() { c } else { '?' })
        .take(32)
        .collect()
}

pub(super) fn field(path: &str) -> PackageError {
    PackageError::ManifestField {
        field: path.to_owned(),
    }
}

fn need(holds: bool, path: &str) -> Result<(), PackageError> {
    if holds { Ok(()) } else { Err(field(path)) }
}

fn refused(error: JsonError) -> PackageError {
    match error {
        JsonError::Syntax => PackageError::ManifestSyntax,
        JsonError::Field(field) => PackageError::ManifestField { field },
    }
}
