//! How a package stands to what was imported before.

use rusqlite::{Connection, OptionalExtension as _, params};
use sicard_package::keys::signer_fingerprint;
use sicard_package::{Kind, Manifest, OfficeFacts, PackageError, SignerKey};

use crate::error::{ErrorCode, Failure};
use crate::store::json;
use crate::view::{PackageStanding, Secret, UnitId};

/// What the store knows of the unit that a package is for.
pub struct KnownUnit {
    /// Row id.
    pub id: UnitId,
    /// 单位名称.
    pub name: String,
    /// The pinned signer.
    pub signer: SignerKey,
    /// Its office.
    pub office: OfficeFacts,
    /// The 领取码 that opened the newest package.
    pub access_code: Option<Secret>,
}

impl KnownUnit {
    /// By 单位编号.
    ///
    /// # Errors
    /// The store's.
    pub fn find(store: &Connection, code: &str) -> Result<Option<Self>, Failure> {
        let mut select = store.prepare_cached(
            "SELECT id, name, signer, office, access_code FROM unit WHERE code = ?1",
        )?;
        let found = select.query_row([code], |row| {
            Ok(Self {
                id: row.get(0)?,
                name: row.get(1)?,
                signer: SignerKey(row.get(2)?),
                office: json(row, 3)?,
                access_code: row.get::<_, Option<String>>(4)?.map(Secret::from),
            })
        });
        Ok(found.optional()?)
    }
}

/// The signer of an issue.
///
/// # Errors
/// `wrong-kind` for a return: a clerk who picks the file that was just exported.
pub fn signer_of(manifest: &Manifest) -> Result<SignerKey, Failure> {
    match (manifest.kind, manifest.signer) {
        (Kind::Issue, Some(signer)) => Ok(signer),
        (found, _) => Err(PackageError::WrongKind {
            expected: Kind::Issue,
            found,
        }
        .into()),
    }
}

/// In the order of the format page: signer first, then replay.
///
/// # Errors
/// `wrong-kind`, the store's.
pub fn standing(
    store: &Connection,
    manifest: &Manifest,
    unit: Option<&KnownUnit>,
) -> Result<PackageStanding, Failure> {
    let signer = signer_of(manifest)?;
    let Some(unit) = unit else {
        return Ok(PackageStanding::NewUnit);
    };
    if unit.signer != signer {
        return Ok(PackageStanding::OtherSigner {
            pinned_code: signer_fingerprint(&unit.signer),
            found_code: signer_fingerprint(&signer),
            office_name: unit.office.name.clone(),
            office_phone: unit.office.phone.clone(),
        });
    }
    replay(store, manifest, unit.id)
}

/// Whether the package was here before, or a newer one.
///
/// # Errors
/// The store's.
pub fn replay(
    store: &Connection,
    manifest: &Manifest,
    unit: UnitId,
) -> Result<PackageStanding, Failure> {
    let imported = store
        .prepare_cached("SELECT imported_at FROM package WHERE package_id = ?1")?
        .query_row([&manifest.package_id], |row| row.get(0))
        .optional()?;
    if let Some(imported_at) = imported {
        return Ok(PackageStanding::AlreadyImported { imported_at });
    }
    let newest: Option<(String, i64)> = store
        .prepare_cached(
            "SELECT created_at, created_instant FROM package WHERE unit = ?1 ORDER BY created_instant DESC LIMIT 1",
        )?
        .query_row(params![unit], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(match newest {
        None => PackageStanding::NewUnit,
        Some((newest_created_at, instant))
            if manifest.created_at.instant().as_second() < instant =>
        {
            PackageStanding::Older { newest_created_at }
        }
        Some((newest_created_at, _)) => PackageStanding::Update { newest_created_at },
    })
}

/// Whether what the clerk typed is this 核对码; spaces, dashes and capitals do not matter.
pub fn is_check_code(typed: &str, code: &str) -> bool {
    let plain = |text: &str| -> String {
        text.chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_uppercase())
            .collect()
    };
    !code.is_empty() && plain(typed) == plain(code)
}

/// Stops an import that the clerk has not explicitly accepted.
///
/// # Errors
/// `already-imported`, `older-package`, `other-signer`.
pub fn must_be_accepted(
    standing: &PackageStanding,
    accept_older: bool,
    accept_signer: Option<&str>,
) -> Result<(), Failure> {
    match standing {
        PackageStanding::NewUnit | PackageStanding::Update { .. } => Ok(()),
        PackageStanding::Older { .. } if accept_older => Ok(()),
        PackageStanding::OtherSigner { found_code, .. }
            if accept_signer.is_some_and(|typed| is_check_code(typed, found_code)) =>
        {
            Ok(())
        }
        PackageStanding::Older { newest_created_at } => {
            Err(Failure::new(ErrorCode::OlderPackage).with("newest", newest_created_at))
        }
        PackageStanding::OtherSigner {
            pinned_code,
            found_code,
            office_name,
            office_phone,
        } => Err(Failure::new(ErrorCode::OtherSigner)
            .with("pinned", pinned_code)
            .with("found", found_code)
            .with("office", office_name)
            .with("phone", office_phone)),
        PackageStanding::AlreadyImported { imported_at } => {
            Err(Failure::new(ErrorCode::AlreadyImported).with("at", imported_at))
        }
    }
}
