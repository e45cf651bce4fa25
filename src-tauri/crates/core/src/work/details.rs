//! 手机号码 and the unit's own data of a person, changed and changed back together.

use rusqlite::{Connection, params};

use super::person::refuse_locked;
use super::record::Record;
use crate::error::{ErrorCode, Failure};
use crate::view::{PersonId, TableField};

/// 手机号码, and what no package carries.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Details {
    /// 手机号码 as it stands.
    pub mobile: Option<String>,
    /// 部门.
    pub department: Option<String>,
    /// 工号.
    pub staff_no: Option<String>,
    /// 备注.
    pub remark: Option<String>,
}

impl Details {
    /// As the store has them.
    pub fn of(record: &Record) -> Self {
        Self {
            mobile: record.mobile.clone(),
            department: record.department.clone(),
            staff_no: record.staff_no.clone(),
            remark: record.remark.clone(),
        }
    }

    /// Which of them differ.
    pub fn differ(&self, other: &Self) -> Vec<TableField> {
        let pairs = [
            (TableField::Mobile, self.mobile != other.mobile),
            (TableField::Department, self.department != other.department),
            (TableField::StaffNo, self.staff_no != other.staff_no),
            (TableField::Remark, self.remark != other.remark),
        ];
        let differing = pairs.into_iter().filter(|(_, differs)| *differs);
        differing.map(|(field, _)| field).collect()
    }

    /// Puts them into the store.
    ///
    /// # Errors
    /// The store's.
    pub fn write(&self, store: &Connection, person: PersonId) -> Result<(), Failure> {
        store
            .prepare_cached(
                "UPDATE person SET mobile = ?2, department = ?3, staff_no = ?4, remark = ?5 WHERE id = ?1",
            )?
            .execute(params![
                person,
                self.mobile,
                self.department,
                self.staff_no,
                self.remark
            ])?;
        Ok(())
    }

    /// Whether a person who cannot be changed may still go from one to the other: the unit's own data are never handed in.
    pub fn may_become(&self, next: &Self, record: &Record) -> bool {
        self.mobile == next.mobile || refuse_locked(record).is_ok()
    }
}

/// One person before and after a step.
pub struct DetailsChange {
    /// Who.
    pub person: PersonId,
    /// To be restored.
    pub before: Details,
    /// As the step left them: where they are different now, something else was typed since.
    pub after: Details,
}

impl DetailsChange {
    /// Takes it back, and says whether it did: not where something was changed since.
    ///
    /// # Errors
    /// The store's.
    pub fn take_back(&self, store: &Connection) -> Result<bool, Failure> {
        let record = match Record::read(store, self.person) {
            Err(failure) if failure.code == ErrorCode::PersonGone => return Ok(false),
            record => record?,
        };
        let present = Details::of(&record);
        if present != self.after || !present.may_become(&self.before, &record) {
            return Ok(false);
        }
        self.before.write(store, self.person)?;
        Ok(true)
    }
}
