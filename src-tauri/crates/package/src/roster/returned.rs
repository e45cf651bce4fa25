//! The roster of kind `return`.

use serde::{Deserialize, Serialize};

use super::{PhotoEntry, debug_without_content};
use crate::json;
use crate::limits;

/// What a unit reports back.
#[derive(Clone, Serialize, Deserialize)]
pub struct ReturnRoster {
    /// 单位编号, as in the manifest.
    pub unit_code: String,
    /// n of `out_<n>`, as in the manifest.
    pub batch: u32,
    /// `package_id` of the issue it answers, as in the manifest.
    pub reply_to: String,
    /// Whom the office may ask.
    pub contact: Contact,
    /// `package_id`s of earlier returns that the unit withdrew before handing in.
    #[serde(default, deserialize_with = "json::at_most::<{ limits::VOIDS }, _, _>")]
    pub voids: Vec<String>,
    /// 暂缓办理.
    #[serde(
        default,
        deserialize_with = "json::at_most::<{ limits::PEOPLE as usize }, _, _>"
    )]
    pub deferred: Vec<Left>,
    /// 已移出.
    #[serde(
        default,
        deserialize_with = "json::at_most::<{ limits::PEOPLE as usize }, _, _>"
    )]
    pub removed: Vec<Left>,
    /// The confirmed people, in the order of the paper.
    #[serde(deserialize_with = "json::required_at_most::<{ limits::PEOPLE as usize }, _, _>")]
    pub people: Vec<ReturnedPerson>,
}

/// 联系人.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Name.
    pub name: String,
    /// 经办人电话.
    pub phone: String,
}

/// Somebody who is not among the confirmed, and why.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Left {
    /// 个人编号.
    pub personal_no: String,
    /// In the clerk's words; may be empty.
    #[serde(default, deserialize_with = "json::null_is_default")]
    pub reason: String,
}

/// One confirmed person; `P` is what is known of the photo.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Returned<P> {
    /// 个人编号, unique in the roster.
    pub personal_no: String,
    /// 姓名.
    pub name: String,
    /// The number that was chosen.
    pub id_number: String,
    /// Which of the offered numbers it is, 1 or 2.
    pub id_number_choice: u32,
    /// 手机号码.
    #[serde(default)]
    pub mobile: Option<String>,
    /// When the clerk confirmed, RFC 3339.
    pub confirmed_at: String,
    /// 表号, 12 digits; `None` if no form was ever printed.
    #[serde(default)]
    pub form_code: Option<String>,
    /// `package_id` of the earlier return whose entry for this person this one replaces.
    #[serde(default)]
    pub replaces: Option<String>,
    /// The photo.
    pub photo: P,
}

/// A person as read.
pub type ReturnedPerson = Returned<PhotoEntry>;

/// A person to be written; the photo will be asked for.
pub type PersonToReturn = Returned<()>;

impl Returned<()> {
    /// The same person once the photo is sealed.
    pub(crate) fn with_photo(self, photo: PhotoEntry) -> ReturnedPerson {
        Returned {
            personal_no: self.personal_no,
            name: self.name,
            id_number: self.id_number,
            id_number_choice: self.id_number_choice,
            mobile: self.mobile,
            confirmed_at: self.confirmed_at,
            form_code: self.form_code,
            replaces: self.replaces,
            photo,
        }
    }
}

debug_without_content!(
    "ReturnRoster" for [] ReturnRoster,
    "Contact" for [] Contact,
    "Left" for [] Left,
    "Returned" for [P] Returned<P>,
);
