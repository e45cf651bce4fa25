//! What stands on one confirmation form.

use crate::numbers::Numbers;
use crate::photo::Photo;

/// Everything that stands on one form, as it is printed: words, not codes.
///
/// No `Debug`: it is one person's data from top to bottom.
#[derive(Clone)]
pub struct Form {
    /// The form's title, with the city's name in it (`form_title` of the package's rules).
    pub title: String,
    /// 单位编号; may be empty where it is not known.
    pub unit_code: String,
    /// 单位名称; may be empty where it is not known.
    pub unit_name: String,
    /// Where the unit files the sheet, such as department and 工号; printed beside the unit's number, not read by anything.
    pub filing: Option<String>,
    /// 姓名.
    pub name: String,
    /// 个人编号.
    pub personal_no: String,
    /// 性别, the word.
    pub sex: String,
    /// 民族, the word.
    pub ethnic: String,
    /// 出生日期, `YYYY-MM-DD`; printed as 年月日.
    pub birth_date: String,
    /// 证件类型, the word.
    pub id_type: String,
    /// 证件号码1 and 2, and whether the person still has to choose.
    pub numbers: Numbers,
    /// 手机号码, where one is known.
    pub mobile: Option<String>,
    /// The photo, printed 26 × 32 mm.
    pub photo: Photo,
    /// 表号; `None` where there is no package to make it from.
    pub code: Option<FormCode>,
    /// Which page of the batch it is.
    pub mark: PageMark,
}

/// 表号: the twelve digits by which a printed form is found again.
#[derive(Clone, PartialEq, Eq)]
pub struct FormCode(String);

impl FormCode {
    /// The version digit before the twelve in the QR code. Another layout of the page would have another.
    pub const VERSION: char = '1';

    /// From the package crate's `form_code`; `None` unless it is twelve digits.
    pub fn new(code: &str) -> Option<Self> {
        let fits = code.len() == 12 && code.bytes().all(|byte| byte.is_ascii_digit());
        fits.then(|| Self(code.to_owned()))
    }

    /// As it is printed: `4827 1930 6051`.
    pub fn in_fours(&self) -> String {
        format!("{} {} {}", &self.0[..4], &self.0[4..8], &self.0[8..])
    }

    /// What the QR code holds: version digit and the twelve digits, nothing but digits, so that no input method can
    /// spoil what a hand scanner types.
    pub fn scanned(&self) -> String {
        format!("{}{}", Self::VERSION, self.0)
    }

    /// The twelve digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// 本批第 n 页 / 共 N 页.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PageMark {
    /// From 1.
    pub number: usize,
    /// Pages of the batch.
    pub of: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_code_is_twelve_digits_printed_in_fours() {
        let code = FormCode::new("012345678901").expect("twelve digits");
        assert_eq!(code.in_fours(), "0123 4567 8901");
        assert_eq!(code.scanned(), "1012345678901");
        for wrong in [
            "",
            "12345678901",
            "1234567890123",
            "12345678901x",
            "１２３４",
        ] {
            assert!(FormCode::new(wrong).is_none());
        }
    }
}
