//! A person's row of the store, as the rest of the work reads it.

use rusqlite::{Connection, OptionalExtension as _, Row};
use sicard_package::Account;
use sicard_person::{PersonFacts, PersonState, Print};

use super::form::UnitRules;
use super::marks::{Marks, NEITHER};
use crate::error::{ErrorCode, Failure};
use crate::store::json;
use crate::view::{DatumChange, Mark, PersonId, PhotoSource, PrintBatchId, UnitId};

/// Everything that the store knows of one person.
pub struct Record {
    /// Row id.
    pub id: PersonId,
    /// The unit.
    pub unit: UnitId,
    /// Row id of the package that the data are from.
    pub package: u32,
    /// 个人编号.
    pub personal_no: String,
    /// 人员类别.
    pub category: Option<String>,
    /// 姓名.
    pub name: String,
    /// GB/T 2261.1.
    pub sex: String,
    /// GB/T 3304.
    pub ethnic: String,
    /// `YYYY-MM-DD`.
    pub birth_date: String,
    /// AAC058.
    pub id_type: String,
    /// The offered numbers.
    pub id_numbers: Vec<String>,
    /// The office has settled the number.
    pub settled: bool,
    /// Insurance accounts.
    pub accounts: Vec<Account>,
    /// 手机号码 as issued.
    pub mobile_issued: Option<String>,
    /// 手机号码 as it stands.
    pub mobile: Option<String>,
    /// The photo as it stands.
    pub photo: Option<RecordPhoto>,
    /// The code on the newest printed form.
    pub printed_code: Option<String>,
    /// When that form was printed.
    pub printed_at: Option<String>,
    /// Row id of the batch that it was printed in.
    pub printed_batch: Option<PrintBatchId>,
    /// 部门, the unit's own datum.
    pub department: Option<String>,
    /// 工号, the unit's own datum.
    pub staff_no: Option<String>,
    /// 备注, the unit's own datum.
    pub remark: Option<String>,
    /// Not in the newest package.
    pub missing: bool,
    /// Stands in a batch that is not marked as handed in.
    pub to_hand_in: bool,
    /// What the newest package changed.
    pub changes: Vec<DatumChange>,
    /// What the clerk has decided.
    pub marks: Marks,
}

/// A person's photo without its bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct RecordPhoto {
    /// Row id.
    pub id: u32,
    /// Of the JPEG.
    pub sha256: [u8; 32],
    /// Length of the JPEG.
    pub bytes: u32,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// Where it came from.
    pub source: PhotoSource,
}

impl RecordPhoto {
    /// For the picture's address: changes with the picture.
    pub fn version(&self) -> String {
        version_of(&self.sha256)
    }
}

/// For the address of a picture with this SHA-256.
pub fn version_of(sha256: &[u8; 32]) -> String {
    sha256[..6]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

impl Record {
    /// One person.
    ///
    /// # Errors
    /// `person-gone`, and the store's.
    pub fn read(store: &Connection, person: PersonId) -> Result<Self, Failure> {
        let mut select = store.prepare_cached(&format!("{SELECT} WHERE person.id = ?1"))?;
        select
            .query_row([person], Self::from_row)
            .optional()?
            .ok_or(Failure::new(ErrorCode::PersonGone))
    }

    /// Gives `each` everyone of a unit, in list order.
    ///
    /// # Errors
    /// The store's, and those of `each`.
    pub fn of_unit(
        store: &Connection,
        unit: UnitId,
        mut each: impl FnMut(Self) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let mut select = store.prepare_cached(&format!(
            "{SELECT} WHERE person.unit = ?1 ORDER BY person.list_order, person.id"
        ))?;
        for record in select.query_map([unit], Self::from_row)? {
            each(record?)?;
        }
        Ok(())
    }

    /// The facts from which the state follows.
    pub fn facts(&self, rules: &UnitRules) -> PersonFacts {
        let present = self.printed_code.as_ref().and_then(|_| rules.code_of(self));
        let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        PersonFacts {
            accounts: count(self.accounts.len()),
            has_photo: self.photo.is_some(),
            print: Print::of(self.printed_code.as_deref(), present.as_deref()),
            form_back: self.marks.form_back_at.is_some(),
            offered: u8::try_from(self.id_numbers.len()).unwrap_or(u8::MAX),
            settled: self.settled,
            choice: self.marks.choice.filter(|&choice| choice != NEITHER),
            deferred: self.marks.deferred.is_some(),
            correction: self.marks.correction.is_some(),
            removed: self.marks.removed.is_some(),
            confirmed: self.marks.confirmed_at.is_some(),
            exported: self.marks.export.is_some(),
            changed_after_export: self.marks.changed_after_export,
        }
    }

    /// The mark that names the state: its reason, and when it was set.
    pub fn mark(&self, state: PersonState) -> Option<&Mark> {
        match state {
            PersonState::Removed => self.marks.removed.as_ref(),
            PersonState::Deferred => self.marks.deferred.as_ref(),
            PersonState::Correction => self.marks.correction.as_ref(),
            _ => None,
        }
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let clerk: bool = row.get("photo_is_clerks")?;
        let photo = match row.get::<_, Option<u32>>("photo_id")? {
            Some(id) => Some(RecordPhoto {
                id,
                sha256: row.get("photo_sha256")?,
                bytes: row.get("photo_bytes")?,
                width: row.get("photo_width")?,
                height: row.get("photo_height")?,
                source: if clerk {
                    PhotoSource::Clerk
                } else {
                    PhotoSource::Package
                },
            }),
            None => None,
        };
        Ok(Self {
            id: row.get("id")?,
            unit: row.get("unit")?,
            package: row.get("package")?,
            personal_no: row.get("personal_no")?,
            category: row.get("category")?,
            name: row.get("name")?,
            sex: row.get("sex")?,
            ethnic: row.get("ethnic")?,
            birth_date: row.get("birth_date")?,
            id_type: row.get("id_type")?,
            id_numbers: json(row, "id_numbers")?,
            settled: row.get("settled")?,
            accounts: json(row, "accounts")?,
            mobile_issued: row.get("mobile_issued")?,
            mobile: row.get("mobile")?,
            photo,
            printed_code: row.get("printed_code")?,
            printed_at: row.get("printed_at")?,
            printed_batch: row.get("printed_batch")?,
            department: row.get("department")?,
            staff_no: row.get("staff_no")?,
            remark: row.get("remark")?,
            missing: row.get("missing")?,
            to_hand_in: row.get("to_hand_in")?,
            changes: json(row, "changes")?,
            marks: Marks::from_row(row)?,
        })
    }
}

const SELECT: &str = "SELECT person.*, photo.id AS photo_id, photo.sha256 AS photo_sha256, \
     photo.bytes AS photo_bytes, photo.width AS photo_width, photo.height AS photo_height, \
     person.photo_clerk IS NOT NULL AS photo_is_clerks, \
     export.id IS NOT NULL AND export.handed_in_at IS NULL AS to_hand_in \
     FROM person LEFT JOIN photo ON photo.id = coalesce(person.photo_clerk, person.photo_issued) \
     LEFT JOIN export ON export.id = person.export";
