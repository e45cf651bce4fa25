//! The 表号 that a person's present data give.

use rusqlite::Connection;
use sicard_package::form_code::{FormCodeInput, form_code};
use sicard_package::{Secret32, Sha256Hex};
use sicard_person::IdChoiceRule;

use super::record::Record;
use crate::error::Failure;
use crate::view::UnitId;

/// What a unit's people have in common.
pub struct UnitRules {
    /// 单位编号.
    pub unit_code: String,
    /// Key of the form codes, the same in every package of the unit.
    pub form_key: Secret32,
    /// Which numbers may be chosen.
    pub id_choice: IdChoiceRule,
}

impl UnitRules {
    /// Of one unit.
    ///
    /// # Errors
    /// The store's.
    pub fn read(store: &Connection, unit: UnitId) -> Result<Self, Failure> {
        let mut select =
            store.prepare_cached("SELECT code, form_key, id_choice FROM unit WHERE id = ?1")?;
        Ok(select.query_row([unit], |row| {
            let id_choice: String = row.get(2)?;
            Ok(Self {
                unit_code: row.get(0)?,
                form_key: Secret32::from_bytes(row.get(1)?),
                id_choice: match id_choice.as_str() {
                    "18-only" => IdChoiceRule::EighteenOnly,
                    _ => IdChoiceRule::FifteenOrEighteen,
                },
            })
        })?)
    }

    /// The code that a form printed now would have; `None` without a photo, because a form needs one.
    pub fn code_of(&self, person: &Record) -> Option<String> {
        let photo = person.photo.as_ref()?;
        Some(form_code(
            &self.form_key,
            &FormCodeInput {
                unit_code: &self.unit_code,
                personal_no: &person.personal_no,
                name: &person.name,
                sex: &person.sex,
                ethnic: &person.ethnic,
                birth_date: &person.birth_date,
                id_type: &person.id_type,
                id_numbers: &person.id_numbers,
                mobile: person.mobile.as_deref(),
                photo_sha256: &Sha256Hex(photo.sha256),
            },
        ))
    }
}
