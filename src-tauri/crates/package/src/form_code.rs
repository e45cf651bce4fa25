//! 表号: the number of one printed form.

use hmac::Mac as _;

use crate::crypto::hmac_sha256;
use crate::public::Sha256Hex;
use crate::secret::Secret32;

/// Everything that stands on the form and makes it stale when it changes.
#[derive(Clone, Copy)]
pub struct FormCodeInput<'a> {
    /// 单位编号.
    pub unit_code: &'a str,
    /// 个人编号.
    pub personal_no: &'a str,
    /// 姓名.
    pub name: &'a str,
    /// GB/T 2261.1.
    pub sex: &'a str,
    /// GB/T 3304.
    pub ethnic: &'a str,
    /// `YYYY-MM-DD`.
    pub birth_date: &'a str,
    /// 证件类型.
    pub id_type: &'a str,
    /// The offered numbers, in the roster's order.
    pub id_numbers: &'a [String],
    /// As it will be returned.
    pub mobile: Option<&'a str>,
    /// Of the JPEG that is on the form.
    pub photo_sha256: &'a Sha256Hex,
}

/// The code of 12 digits (printed 4-4-4): HMAC-SHA-256 over the fields joined by U+001F, its first
/// eight bytes as a big-endian number modulo 10^12.
pub fn form_code(form_key: &Secret32, input: &FormCodeInput<'_>) -> String {
    let numbers = input.id_numbers.join(",");
    let photo = input.photo_sha256.to_string();
    let fields = [
        input.unit_code,
        input.personal_no,
        input.name,
        input.sex,
        input.ethnic,
        input.birth_date,
        input.id_type,
        &numbers,
        input.mobile.unwrap_or(""),
        &photo,
    ];
    let mut mac = hmac_sha256(form_key);
    mac.update(fields.join("\u{1F}").as_bytes());
    let digest = mac.finalize().into_bytes();
    let first = digest
        .iter()
        .take(8)
        .fold(0_u64, |number, &byte| number << 8 | u64::from(byte));
    format!("{:012}", first % 1_000_000_000_000)
}
