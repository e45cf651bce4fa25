//! What stands on a printed form, kept with it: a void form can then say what has changed.

use serde::{Deserialize, Serialize};

use crate::import::Changes;
use crate::view::{DatumChange, DatumField};
use crate::work::Record;

/// The data of a form, as carried in files; the fields of the 表号 but for the unit.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shows {
    name: String,
    sex: String,
    ethnic: String,
    birth_date: String,
    id_type: String,
    id_numbers: Vec<String>,
    mobile: Option<String>,
    photo: Option<[u8; 32]>,
}

impl Shows {
    /// What a form of these data shows.
    pub fn of(record: &Record) -> Self {
        Self {
            name: record.name.clone(),
            sex: record.sex.clone(),
            ethnic: record.ethnic.clone(),
            birth_date: record.birth_date.clone(),
            id_type: record.id_type.clone(),
            id_numbers: record.id_numbers.clone(),
            mobile: record.mobile.clone(),
            photo: record.photo.as_ref().map(|photo| photo.sha256),
        }
    }

    /// What is not so any more.
    pub fn changed_to(&self, now: &Self) -> Vec<DatumChange> {
        let mut changes = Changes::default();
        changes.text(DatumField::Name, Some(&self.name), Some(&now.name));
        changes.code(DatumField::Sex, &self.sex, &now.sex);
        changes.code(DatumField::Ethnic, &self.ethnic, &now.ethnic);
        changes.text(
            DatumField::BirthDate,
            Some(&self.birth_date),
            Some(&now.birth_date),
        );
        changes.code(DatumField::IdType, &self.id_type, &now.id_type);
        changes.numbers(&self.id_numbers, &now.id_numbers);
        changes.text(
            DatumField::Mobile,
            self.mobile.as_deref(),
            now.mobile.as_deref(),
        );
        changes.photo(self.photo, now.photo);
        changes.into_vec()
    }
}
