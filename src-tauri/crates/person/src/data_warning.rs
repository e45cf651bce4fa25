//! What the data of a person contradict among themselves. Warnings are for people to look at; nothing is decided by them.

use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::code_list::{IdType, Sex};
use crate::id_number::{self, IdParts};
use crate::mobile::Mobile;

/// Something about a number that a person should look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum DataWarning {
    /// Neither 15 nor 18 digits.
    Length,
    /// The 18th digit is not the one that GB 11643 gives.
    CheckDigit,
    /// The number says another birth date, or one that no calendar has.
    BirthDateDiffers,
    /// The number says the other sex.
    SexDiffers,
    /// 15 digits that may stand for two centuries, and nothing else tells which.
    TwoCenturies,
    /// The offered numbers are not of one person: the 15 digits are not the 18 without century and check digit.
    NumbersDisagree,
    /// Not a mobile number.
    MobileInvalid,
}

impl DataWarning {
    /// Every warning there is.
    pub const ALL: [Self; 7] = [
        Self::Length,
        Self::CheckDigit,
        Self::BirthDateDiffers,
        Self::SexDiffers,
        Self::TwoCenturies,
        Self::NumbersDisagree,
        Self::MobileInvalid,
    ];

    /// In Chinese, for reports.
    pub const fn zh(self) -> &'static str {
        match self {
            Self::Length => "证件号码不是15位或18位",
            Self::CheckDigit => "证件号码校验位不符",
            Self::BirthDateDiffers => "证件号码与出生日期不符",
            Self::SexDiffers => "证件号码与性别不符",
            Self::TwoCenturies => "15位号码无法判断出生世纪",
            Self::NumbersDisagree => "两个证件号码不是同一人的",
            Self::MobileInvalid => "手机号码不正确",
        }
    }

    /// In English, for reports.
    pub const fn en(self) -> &'static str {
        match self {
            Self::Length => "ID number has neither 15 nor 18 digits",
            Self::CheckDigit => "check digit of the ID number is wrong",
            Self::BirthDateDiffers => "ID number and birth date differ",
            Self::SexDiffers => "ID number and sex differ",
            Self::TwoCenturies => "15-digit number may stand for two centuries",
            Self::NumbersDisagree => "the ID numbers are not of one person",
            Self::MobileInvalid => "mobile number is not valid",
        }
    }
}

/// A warning with the number it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NumberWarning {
    /// 1-based into the offered ID numbers; none where it is about all of them or about the mobile number.
    pub number: Option<u8>,
    /// What it is.
    pub warning: DataWarning,
}

/// Every contradiction in a person's data, as carried in files: `id_type` a code of AAC058, `sex` of GB/T 2261.1,
/// `birth_date` as YYYY-MM-DD. ID numbers are looked at for type 01 only; what cannot be read is not compared.
pub fn warnings_of<S: AsRef<str>>(
    id_type: &str,
    sex: &str,
    birth_date: &str,
    id_numbers: &[S],
    mobile: Option<&str>,
) -> Vec<NumberWarning> {
    let mut found = Vec::new();
    if id_type == IdType::RESIDENT.code() {
        let numbers: Vec<String> = id_numbers
            .iter()
            .map(|number| id_number::normalise(number.as_ref()))
            .collect();
        let stated = Stated {
            sex: Sex::from_code(sex).ok(),
            birth_date: birth_date.parse().ok(),
        };
        for (place, number) in (1..).zip(&numbers) {
            let told_elsewhere = numbers
                .iter()
                .any(|other| id_number::short_form(other).as_ref() == Some(number));
            found.extend(
                stated
                    .warnings(number, told_elsewhere)
                    .into_iter()
                    .map(|warning| NumberWarning {
                        number: Some(place),
                        warning,
                    }),
            );
        }
        if disagree(&numbers) {
            found.push(NumberWarning {
                number: None,
                warning: DataWarning::NumbersDisagree,
            });
        }
    }
    if mobile.is_some_and(|text| Mobile::parse(text).is_err()) {
        found.push(NumberWarning {
            number: None,
            warning: DataWarning::MobileInvalid,
        });
    }
    found
}

struct Stated {
    sex: Option<Sex>,
    birth_date: Option<Date>,
}

impl Stated {
    /// `century_told`: an 18-digit number of the same person stands beside this one.
    fn warnings(&self, number: &str, century_told: bool) -> Vec<DataWarning> {
        let Some(parts) = id_number::parts(number) else {
            return vec![DataWarning::Length];
        };
        [
            (
                DataWarning::CheckDigit,
                id_number::check_digit_holds(number) == Some(false),
            ),
            (
                DataWarning::BirthDateDiffers,
                self.birth_date_differs(&parts),
            ),
            (
                DataWarning::TwoCenturies,
                !century_told && self.century_open(&parts),
            ),
            (DataWarning::SexDiffers, self.sex_differs(&parts)),
        ]
        .into_iter()
        .filter_map(|(warning, holds)| holds.then_some(warning))
        .collect()
    }

    fn birth_date_differs(&self, parts: &IdParts) -> bool {
        parts.birth_dates.is_empty()
            || self
                .birth_date
                .is_some_and(|stated| !parts.birth_dates.contains(&stated))
    }

    /// Two dates are possible, and the stated one is not the plain reading: 15-digit numbers were given to people born
    /// in the 1900s, so a stated date from 2000 on leaves the century open.
    fn century_open(&self, parts: &IdParts) -> bool {
        parts.birth_dates.len() == 2
            && self.birth_date.is_none_or(|stated| {
                stated >= date(2000, 1, 1) && parts.birth_dates.contains(&stated)
            })
    }

    fn sex_differs(&self, parts: &IdParts) -> bool {
        self.sex
            .is_some_and(|stated| [Sex::MALE, Sex::FEMALE].contains(&stated) && stated != parts.sex)
    }
}

/// Whether two of the numbers, both well-formed, cannot belong to one person.
fn disagree(numbers: &[String]) -> bool {
    numbers.iter().enumerate().any(|(place, one)| {
        numbers[place + 1..].iter().any(|other| {
            let short_of_other = id_number::short_form(other);
            match (id_number::short_form(one), short_of_other) {
                (Some(_), Some(_)) => one != other,
                (Some(short), None) => id_number::is_15(other) && short != *other,
                (None, Some(short)) => id_number::is_15(one) && short != *one,
                (None, None) => id_number::is_15(one) && id_number::is_15(other) && one != other,
            }
        })
    })
}
