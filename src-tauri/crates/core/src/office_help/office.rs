//! Which office can help.

use rusqlite::{Connection, OptionalExtension as _};
use sicard_package::keys::signer_fingerprint;
use sicard_package::{OfficeFacts, OfficePublicKey, SignerKey};

use crate::error::{ErrorCode, Failure};
use crate::store::{WorkFolder, json};
use crate::view::{OfficeHelpOffer, OfficeView, UnitId};

/// An office that can help a unit, as the unit's newest package names it.
pub struct HelpingOffice {
    /// Row of the unit.
    pub unit: UnitId,
    /// 单位编号.
    pub unit_code: String,
    /// 单位名称.
    pub unit_name: String,
    /// How it is found.
    pub facts: OfficeFacts,
    /// 核对码.
    pub check_code: String,
    /// What codes are sealed to.
    pub public_key: OfficePublicKey,
}

impl HelpingOffice {
    /// Of a unit. The key is that of its newest package by the signer whom this store trusts for the unit: nothing else names an
    /// office, `keys.json` least of all.
    ///
    /// # Errors
    /// `internal` where there is no such unit, the store's.
    pub fn of(store: &Connection, unit: UnitId) -> Result<Self, Failure> {
        let found = Self::read(store, "unit.id = ?1", unit)?;
        found.ok_or(Failure::new(ErrorCode::Internal))
    }

    /// Of the unit with this number; `None` where it was deleted.
    ///
    /// # Errors
    /// The store's.
    pub fn of_unit_code(store: &Connection, code: &str) -> Result<Option<Self>, Failure> {
        Self::read(store, "unit.code = ?1", code)
    }

    fn read(
        store: &Connection,
        which: &str,
        value: impl rusqlite::ToSql,
    ) -> Result<Option<Self>, Failure> {
        let mut select = store.prepare_cached(&format!(
            "SELECT unit.id, unit.code, unit.name, unit.office, unit.signer, package.office_key FROM unit \
             JOIN package ON package.unit = unit.id AND package.signer = unit.signer WHERE {which} \
             ORDER BY package.created_instant DESC, package.id DESC LIMIT 1"
        ))?;
        let found = select.query_row([value], |row| {
            Ok(Self {
                unit: row.get(0)?,
                unit_code: row.get(1)?,
                unit_name: row.get(2)?,
                facts: json(row, 3)?,
                check_code: signer_fingerprint(&SignerKey(row.get(4)?)),
                public_key: OfficePublicKey(row.get(5)?),
            })
        });
        Ok(found.optional()?)
    }
}

/// What setting the way up for a unit would mean.
///
/// # Errors
/// `internal` where there is no such unit, the store's.
pub fn offer(
    store: &Connection,
    folder: &WorkFolder,
    unit: UnitId,
) -> Result<OfficeHelpOffer, Failure> {
    let office = HelpingOffice::of(store, unit)?;
    let present = folder.office_way()?;
    let other_key = present.is_some_and(|way| {
        way.unit_code() == office.unit_code && way.office_key_id() != office.public_key.id()
    });
    let facts = office.facts;
    Ok(OfficeHelpOffer {
        unit_code: office.unit_code,
        unit_name: office.unit_name,
        office: OfficeView {
            city: facts.city,
            name: facts.name,
            address: facts.address,
            phone: facts.phone,
            hours: facts.hours,
            code: office.check_code,
        },
        other_key,
    })
}
