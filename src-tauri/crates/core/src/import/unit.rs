//! The unit's and the package's own rows.

use rusqlite::{Connection, params};
use sicard_package::{IdChoice, IssueRoster, Manifest, SignerKey};

use super::standing::KnownUnit;
use crate::clock::now;
use crate::error::Failure;
use crate::store::to_json;
use crate::view::UnitId;

/// Makes the unit, or brings it up to date where the package is the newest; an older package changes nothing of it.
///
/// # Errors
/// The store's.
pub fn keep_unit(
    store: &Connection,
    known: Option<&KnownUnit>,
    roster: &IssueRoster,
    signer: &SignerKey,
    code: &str,
    newest: bool,
) -> Result<UnitId, Failure> {
    if let (Some(unit), false) = (known, newest) {
        return Ok(unit.id);
    }
    let id_choice = match roster.rules.id_choice {
        IdChoice::FifteenOrEighteen => "15-or-18",
        IdChoice::EighteenOnly => "18-only",
    };
    Ok(store
        .prepare_cached(
            "INSERT INTO unit (code, name, agency, signer, office, rules, id_choice, form_key, access_code) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (code) DO UPDATE SET name = excluded.name, \
             agency = excluded.agency, signer = excluded.signer, office = excluded.office, rules = excluded.rules, \
             id_choice = excluded.id_choice, form_key = excluded.form_key, access_code = excluded.access_code RETURNING id",
        )?
        .query_row(
            params![
                roster.unit.code,
                roster.unit.name,
                roster.unit.agency,
                signer.0,
                to_json(&roster.office.facts)?,
                to_json(&roster.rules)?,
                id_choice,
                roster.form_key.expose(),
                code,
            ],
            |row| row.get(0),
        )?)
}

/// Records the package, with its signer: an accepted change of office can be told later.
///
/// # Errors
/// The store's.
pub fn keep_package(
    store: &Connection,
    unit: UnitId,
    manifest: &Manifest,
    roster: &IssueRoster,
    signer: &SignerKey,
) -> Result<u32, Failure> {
    Ok(store
        .prepare_cached(
            "INSERT INTO package (unit, package_id, created_at, created_instant, imported_at, people, photos, signer, \
             return_secret, office_key) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) RETURNING id",
        )?
        .query_row(
            params![
                unit,
                manifest.package_id,
                manifest.created_at.as_str(),
                manifest.created_at.instant().as_second(),
                now(),
                manifest.people,
                manifest.photos,
                signer.0,
                roster.return_secret.expose(),
                roster.office.public_key.0,
            ],
            |row| row.get(0),
        )?)
}
