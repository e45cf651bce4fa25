//! Units, and what their offices say.

use rusqlite::{Connection, OptionalExtension as _};
use sicard_package::keys::signer_fingerprint;
use sicard_package::{IdChoice, OfficeFacts, Rules, SignerKey};
use sicard_person::IdChoiceRule;

use crate::error::{ErrorCode, Failure};
use crate::store::json;
use crate::view::{Contact, OfficeView, PhotoProfile, RulesView, UnitId, UnitSummary, UnitView};

/// What a unit is called.
#[derive(Default)]
pub struct UnitName {
    /// 单位编号.
    pub code: String,
    /// 单位名称.
    pub name: String,
    /// 大连市.
    pub city: String,
    /// When the newest import was.
    pub imported_at: String,
}

/// Every unit, by its number.
///
/// # Errors
/// The store's.
pub fn ids(store: &Connection) -> Result<Vec<UnitId>, Failure> {
    let mut select = store.prepare_cached("SELECT id FROM unit ORDER BY code")?;
    let ids = select.query_map([], |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// What a unit is called.
///
/// # Errors
/// `internal` where there is no such unit, the store's.
pub fn name(store: &Connection, unit: UnitId) -> Result<UnitName, Failure> {
    let mut select = store.prepare_cached(
        "SELECT code, name, office, (SELECT max(imported_at) FROM package WHERE unit = unit.id) FROM unit WHERE id = ?1",
    )?;
    let found = select.query_row([unit], |row| {
        let office: OfficeFacts = json(row, 2)?;
        Ok(UnitName {
            code: row.get(0)?,
            name: row.get(1)?,
            city: office.city,
            imported_at: row.get::<_, Option<String>>(3)?.unwrap_or_default(),
        })
    });
    found.optional()?.ok_or(Failure::new(ErrorCode::Internal))
}

/// The city's rules for a unit.
///
/// # Errors
/// The store's.
pub fn rules(store: &Connection, unit: UnitId) -> Result<RulesView, Failure> {
    let mut select = store.prepare_cached("SELECT rules FROM unit WHERE id = ?1")?;
    let rules: Rules = select.query_row([unit], |row| json(row, 0))?;
    Ok(RulesView {
        form_title: rules.form_title,
        id_choice: match rules.id_choice {
            IdChoice::FifteenOrEighteen => IdChoiceRule::FifteenOrEighteen,
            IdChoice::EighteenOnly => IdChoiceRule::EighteenOnly,
        },
        photo: PhotoProfile {
            profile: rules.photo.profile,
            width: rules.photo.width,
            height: rules.photo.height,
            dpi: rules.photo.dpi,
            min_kib: rules.photo.min_kib,
            max_kib: rules.photo.max_kib,
        },
        deadline: rules.deadline,
        notes: rules.notes,
    })
}

/// One unit in full.
///
/// # Errors
/// The store's.
pub fn view(store: &Connection, summary: UnitSummary) -> Result<UnitView, Failure> {
    let rules = rules(store, summary.id)?;
    let contact = contact(store, summary.id)?;
    let mut select =
        store.prepare_cached("SELECT agency, office, signer FROM unit WHERE id = ?1")?;
    Ok(select.query_row([summary.id], |row| {
        let office: OfficeFacts = json(row, 1)?;
        Ok(UnitView {
            agency: row.get(0)?,
            office: OfficeView {
                city: office.city,
                name: office.name,
                address: office.address,
                phone: office.phone,
                hours: office.hours,
                code: signer_fingerprint(&SignerKey(row.get(2)?)),
            },
            rules,
            contact,
            summary,
        })
    })?)
}

/// Whom the office may ask, as last given for the unit.
///
/// # Errors
/// The store's.
pub fn contact(store: &Connection, unit: UnitId) -> Result<Option<Contact>, Failure> {
    let mut select = store.prepare_cached(
        "SELECT contact_name, contact_phone FROM unit WHERE id = ?1 AND contact_name IS NOT NULL",
    )?;
    let contact = select.query_row([unit], |row| {
        Ok(Contact {
            name: row.get(0)?,
            phone: row.get(1)?,
        })
    });
    Ok(contact.optional()?)
}
