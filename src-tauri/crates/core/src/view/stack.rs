//! 收表: the stack of signed forms, one after the other.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DatumChange, NumberChoice, PersonId, PersonView, UnitId, debug_without_content};

/// A 表号 that was scanned or typed.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ScannedForm {
    /// The unit whose stack it is.
    pub unit: UnitId,
    /// What came: 12 digits, or 13 with the version digit of the QR code; blanks and hyphens do not matter, nor do full-width digits.
    pub code: String,
}

/// How a signed form stands to what is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum FormStanding {
    /// It shows the present data and is not back yet.
    Current,
    /// It shows the present data and was noted as back before.
    AlreadyBack,
    /// Its person is confirmed or exported: nothing is left to do with it.
    Settled,
    /// Its person is put off, waits for a correction, was removed or has several accounts: to be decided first.
    NotNow,
    /// Something on it has changed since: it is void.
    Stale,
    /// It is void, and a newer one was printed.
    Older,
    /// It is another unit's of this work folder.
    OtherUnit,
    /// No form of this unit has this 表号.
    Unknown,
    /// Not a 表号: other than 12 or 13 digits, or of a version that this program does not know.
    Malformed,
}

/// A form that was looked for.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FoundForm {
    /// The 12 digits as they are printed, 4-4-4; `null` where it is malformed.
    pub code: Option<String>,
    /// How it stands.
    pub standing: FormStanding,
    /// Whose it is, where that is known and of this unit.
    pub person: Option<PersonView>,
    /// For a void form: what stood on it, and what is so now.
    pub changes: Vec<DatumChange>,
    /// When it was printed, where it was printed here.
    pub printed_at: Option<String>,
    /// The other unit, where it is another's: number and name.
    pub other_unit: Option<String>,
}

/// Takes a signed form back: with the ID copy, and the number that was ticked.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TakeForm {
    /// Whose form.
    pub person: PersonId,
    /// The 表号 on it: it must still be the present one.
    pub code: String,
    /// The number that was ticked; `null` where the number is settled. [`NumberChoice::Neither`] leads to 待更正.
    pub choice: Option<NumberChoice>,
}

/// How far the stack is.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StackView {
    /// Forms that are back, of people who are not exported.
    pub back: u32,
    /// People whose printed form is not back.
    pub waiting: u32,
    /// The first 1,000 of the latter, in the order of the list.
    pub waiting_people: Vec<WaitingPerson>,
}

/// Someone whose form was printed and is not back.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WaitingPerson {
    /// Who.
    pub person: PersonId,
    /// 个人编号.
    pub personal_no: String,
    /// 姓名.
    pub name: String,
    /// 部门.
    pub department: Option<String>,
    /// 工号.
    pub staff_no: Option<String>,
    /// When the form was printed, where it was printed here.
    pub printed_at: Option<String>,
}

debug_without_content!(ScannedForm, FoundForm, TakeForm, StackView, WaitingPerson);
