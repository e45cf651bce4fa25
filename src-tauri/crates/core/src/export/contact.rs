//! 联系人 and 经办人电话.

use crate::error::{ErrorCode, Failure};
use crate::view::Contact;

/// Longest text of the package format.
const MAX_CHARS: usize = 200;

/// The contact as it goes into a return: trimmed, full-width digits and signs of the phone number made ASCII.
///
/// # Errors
/// `contact-name-missing`; `contact-phone-invalid` for fewer than five or more than twenty digits, or for anything but
/// digits, `+ - ( ) # *`, spaces, commas and 转.
pub fn checked(contact: &Contact) -> Result<Contact, Failure> {
    let name: String = contact
        .name
        .trim()
        .chars()
        .filter(|c| !c.is_control())
        .take(MAX_CHARS)
        .collect();
    if name.is_empty() {
        return Err(Failure::new(ErrorCode::ContactNameMissing));
    }
    let phone: String = contact.phone.trim().chars().map(ascii_form).collect();
    let digits = phone.chars().filter(char::is_ascii_digit).count();
    let known = |c: char| c.is_ascii_digit() || "+-()#*, 转".contains(c);
    if !(5..=20).contains(&digits) || !phone.chars().all(known) || phone.chars().count() > 40 {
        return Err(Failure::new(ErrorCode::ContactPhoneInvalid));
    }
    Ok(Contact { name, phone })
}

/// U+FF01 to U+FF5E are the full-width forms of ASCII.
fn ascii_form(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => {
            char::from_u32(u32::from(c) - 0xff01 + u32::from('!')).unwrap_or(c)
        }
        '\u{3000}' => ' ',
        '—' | '–' | '−' => '-',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contact(name: &str, phone: &str) -> Contact {
        Contact {
            name: name.to_owned(),
            phone: phone.to_owned(),
        }
    }

    #[test]
    fn phones_are_taken_as_people_write_them() {
        for (typed, expected) in [
            (" 0411-39990000 ", "0411-39990000"),
            (
                "（０４１１）３９９９００００转８０１",
                "(0411)39990000转801",
            ),
            ("+86 138 0000 0000", "+86 138 0000 0000"),
            ("12333", "12333"),
        ] {
            assert_eq!(checked(&contact("赵某", typed)).unwrap().phone, expected);
        }
    }

    #[test]
    fn what_is_no_phone_number_is_refused() {
        for typed in ["", "1234", "无", "0411-3999oooo", "123456789012345678901"] {
            let failure = checked(&contact("赵某", typed)).unwrap_err();
            assert_eq!(failure.code, ErrorCode::ContactPhoneInvalid, "{typed}");
        }
    }

    #[test]
    fn a_name_of_white_space_is_missing() {
        let failure = checked(&contact(" \u{3000}", "12333")).unwrap_err();
        assert_eq!(failure.code, ErrorCode::ContactNameMissing);
    }
}
