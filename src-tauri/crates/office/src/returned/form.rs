//! Whether the form a person signed still says what was issued and returned.

use sicard_package::form_code::{FormCodeInput, form_code};
use sicard_package::{IssueRoster, IssuedPerson, ReturnedPerson};

/// True if the return names a form and that form was printed from other data or with another picture.
pub fn is_stale(roster: &IssueRoster, issued: &IssuedPerson, returned: &ReturnedPerson) -> bool {
    returned.form_code.as_ref().is_some_and(|printed| {
        let input = FormCodeInput {
            unit_code: &roster.unit.code,
            personal_no: &issued.personal_no,
            name: &issued.name,
            sex: &issued.sex,
            ethnic: &issued.ethnic,
            birth_date: &issued.birth_date,
            id_type: &issued.id_type,
            id_numbers: &issued.id_numbers,
            mobile: returned.mobile.as_deref(),
            photo_sha256: &returned.photo.sha256,
        };
        *printed != form_code(&roster.form_key, &input)
    })
}
