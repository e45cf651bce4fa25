//! The roster of kind `issue`.

use serde::{Deserialize, Serialize};

use super::{PhotoEntry, debug_without_content};
use crate::json;
use crate::limits;
use crate::public::OfficePublicKey;
use crate::secret::Secret32;

/// What an office tells a unit.
#[derive(Clone, Serialize, Deserialize)]
pub struct IssueRoster {
    /// The unit the package is for.
    pub unit: Unit,
    /// The office it is from.
    pub office: Office,
    /// Pre-shared secret of the answer to this very package.
    pub return_secret: Secret32,
    /// Key of the form codes, the same in every package of a unit.
    pub form_key: Secret32,
    /// The city's rules.
    pub rules: Rules,
    /// The people, in the office's order.
    #[serde(deserialize_with = "json::required_at_most::<{ limits::PEOPLE as usize }, _, _>")]
    pub people: Vec<IssuedPerson>,
}

/// A unit, 单位.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    /// 单位编号, as in the manifest.
    pub code: String,
    /// 单位名称.
    pub name: String,
    /// The social insurance agency in charge, 经办机构; may be empty.
    #[serde(default, deserialize_with = "json::null_is_default")]
    pub agency: String,
}

/// The office as the roster states it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "OfficeMembers", into = "OfficeMembers")]
pub struct Office {
    /// What a clerk needs in order to find it.
    pub facts: OfficeFacts,
    /// Returns are sealed to this key.
    pub public_key: OfficePublicKey,
}

/// Name and address of an office; all texts may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfficeFacts {
    /// 大连市.
    #[serde(default, deserialize_with = "json::null_is_default")]
    pub city: String,
    /// Its name.
    #[serde(default, deserialize_with = "json::null_is_default")]
    pub name: String,
    /// Where returns are handed in.
    #[serde(default, deserialize_with = "json::null_is_default")]
    pub address: String,
    /// Whom to call.
    #[serde(default, deserialize_with = "json::null_is_default")]
    pub phone: String,
    /// Opening hours.
    #[serde(default, deserialize_with = "json::null_is_default")]
    pub hours: String,
}

/// The office's members side by side, as they stand in the roster. (`serde(flatten)` would keep every member that nobody knows in memory,
/// many times its size.)
#[derive(Serialize, Deserialize)]
struct OfficeMembers {
    #[serde(default, deserialize_with = "json::null_is_default")]
    city: String,
    #[serde(default, deserialize_with = "json::null_is_default")]
    name: String,
    #[serde(default, deserialize_with = "json::null_is_default")]
    address: String,
    #[serde(default, deserialize_with = "json::null_is_default")]
    phone: String,
    #[serde(default, deserialize_with = "json::null_is_default")]
    hours: String,
    public_key: OfficePublicKey,
}

impl From<OfficeMembers> for Office {
    fn from(members: OfficeMembers) -> Self {
        Self {
            facts: OfficeFacts {
                city: members.city,
                name: members.name,
                address: members.address,
                phone: members.phone,
                hours: members.hours,
            },
            public_key: members.public_key,
        }
    }
}

impl From<Office> for OfficeMembers {
    fn from(office: Office) -> Self {
        let facts = office.facts;
        Self {
            city: facts.city,
            name: facts.name,
            address: facts.address,
            phone: facts.phone,
            hours: facts.hours,
            public_key: office.public_key,
        }
    }
}

/// The city's rules for forms, numbers and photos.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// Title of the printed form.
    pub form_title: String,
    /// Which of two offered ID numbers may be chosen.
    pub id_choice: IdChoice,
    /// What a photo must look like.
    pub photo: PhotoRule,
    /// Last day, as the office words it; shown as it stands.
    #[serde(default)]
    pub deadline: Option<String>,
    /// The city's own words for correction, hand-in and so on.
    #[serde(default, deserialize_with = "json::at_most::<{ limits::NOTES }, _, _>")]
    pub notes: Vec<String>,
}

/// Which of two offered ID numbers may be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum IdChoice {
    /// Either.
    #[serde(rename = "15-or-18")]
    FifteenOrEighteen,
    /// Only the one of 18 digits.
    #[serde(rename = "18-only")]
    EighteenOnly,
}

/// What a photo must look like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhotoRule {
    /// Name of the profile, such as `GA461-2004`.
    pub profile: String,
    /// Width in pixels, 1 to 10,000.
    pub width: u32,
    /// Height in pixels, 1 to 10,000.
    pub height: u32,
    /// Resolution for printing, dots per inch, 1 to 10,000.
    pub dpi: u32,
    /// Smallest file in KiB.
    #[serde(default)]
    pub min_kib: Option<u32>,
    /// Largest file in KiB.
    #[serde(default)]
    pub max_kib: Option<u32>,
}

/// One person of an issue; `P` is what is known of the photo.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issued<P> {
    /// 个人编号, `[0-9A-Za-z-]{1,32}`, unique in the roster.
    pub personal_no: String,
    /// 人员类别.
    #[serde(default)]
    pub category: Option<String>,
    /// 姓名.
    pub name: String,
    /// GB/T 2261.1.
    pub sex: String,
    /// GB/T 3304.
    pub ethnic: String,
    /// `YYYY-MM-DD`.
    pub birth_date: String,
    /// 证件类型 by the social insurance code list.
    pub id_type: String,
    /// One or two offered numbers.
    #[serde(deserialize_with = "json::required_at_most::<{ limits::ID_NUMBERS }, _, _>")]
    pub id_numbers: Vec<String>,
    /// The first number holds; always so when there is only one.
    pub id_number_settled: bool,
    /// 手机号码.
    #[serde(default)]
    pub mobile: Option<String>,
    /// Insurance accounts; more than one is 一人多号.
    #[serde(
        default,
        deserialize_with = "json::at_most::<{ limits::ACCOUNTS }, _, _>"
    )]
    pub accounts: Vec<Account>,
    /// The photo.
    #[serde(default)]
    pub photo: P,
}

/// A person as read: with the photo's entry, if there is a photo.
pub type IssuedPerson = Issued<Option<PhotoEntry>>;

/// A person to be written: whether a photo will be asked for.
pub type PersonToIssue = Issued<bool>;

impl Issued<bool> {
    /// The same person once the photo is sealed.
    pub(crate) fn with_photo(self, photo: Option<PhotoEntry>) -> IssuedPerson {
        Issued {
            personal_no: self.personal_no,
            category: self.category,
            name: self.name,
            sex: self.sex,
            ethnic: self.ethnic,
            birth_date: self.birth_date,
            id_type: self.id_type,
            id_numbers: self.id_numbers,
            id_number_settled: self.id_number_settled,
            mobile: self.mobile,
            accounts: self.accounts,
            photo,
        }
    }
}

/// One insurance account.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Agency that keeps it.
    pub agency: String,
    /// 个人编号 there.
    pub personal_no: String,
}

debug_without_content!("IssueRoster" for [] IssueRoster, "Issued" for [P] Issued<P>, "Account" for [] Account);
