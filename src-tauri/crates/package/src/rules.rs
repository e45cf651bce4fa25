//! Which characters and lengths the format allows.

use jiff::civil::Date;

/// Characters in a text.
pub(crate) const TEXT_CHARACTERS: usize = 200;
/// Characters in an ID number or a telephone number of a person.
pub(crate) const NUMBER_CHARACTERS: usize = 32;
/// Characters in a code of a code list.
const CODE_CHARACTERS: usize = 8;

/// No control characters (category Cc), at most 200 characters; may be empty.
pub(crate) fn is_text(text: &str) -> bool {
    // No character takes fewer than one byte, so the length is counted only where it can matter.
    (text.len() <= TEXT_CHARACTERS || text.chars().count() <= TEXT_CHARACTERS)
        && !text.chars().any(char::is_control)
}

/// `[0-9A-Za-z]{1,20}`, no Windows device name.
pub(crate) fn is_unit_code(text: &str) -> bool {
    (1..=20).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && !is_device_name(text)
}

/// `[0-9A-Za-z-]{1,32}`, no Windows device name.
pub(crate) fn is_personal_no(text: &str) -> bool {
    (1..=32).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !is_device_name(text)
}

/// 1 to 32 visible ASCII characters without a comma, which separates numbers in form codes.
pub(crate) fn is_id_number(text: &str) -> bool {
    (1..=NUMBER_CHARACTERS).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && byte != b',')
}

/// A text of at most 32 characters.
pub(crate) fn is_phone_number(text: &str) -> bool {
    is_text(text) && text.chars().count() <= NUMBER_CHARACTERS
}

/// 1 to 8 ASCII letters and digits.
pub(crate) fn is_list_code(text: &str) -> bool {
    (1..=CODE_CHARACTERS).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// A day of the calendar, `YYYY-MM-DD`.
pub(crate) fn is_date(text: &str) -> bool {
    let shape = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| {
            if at == 4 || at == 7 {
                byte == b'-'
            } else {
                byte.is_ascii_digit()
            }
        });
    shape && text.parse::<Date>().is_ok()
}

/// The form with four dashes, either case.
pub(crate) fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| {
            if matches!(at, 8 | 13 | 18 | 23) {
                byte == b'-'
            } else {
                byte.is_ascii_hexdigit()
            }
        })
}

/// 12 digits.
pub(crate) fn is_form_code(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Names that Windows keeps for devices: files cannot be called so.
fn is_device_name(text: &str) -> bool {
    let upper = text.to_ascii_uppercase();
    let numbered = |prefix| {
        upper
            .strip_prefix(prefix)
            .is_some_and(|rest: &str| rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit())
    };
    matches!(upper.as_str(), "CON" | "PRN" | "AUX" | "NUL") || numbered("COM") || numbered("LPT")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_counted_in_characters_and_hold_no_control_characters() {
        assert!(is_text(&"字".repeat(200)));
        assert!(!is_text(&"字".repeat(201)));
        assert!(!is_text("a\tb") && !is_text("a\u{7f}") && !is_text("a\u{85}"));
        assert!(is_text(""));
    }

    #[test]
    fn names_that_become_file_names_are_no_device_names() {
        for name in ["con", "NUL", "Com1", "LPT9", "aux", "com0"] {
            assert!(!is_unit_code(name) && !is_personal_no(name), "{name}");
        }
        assert!(
            is_unit_code("1111011")
                && is_unit_code("CONS")
                && is_personal_no("21-0A")
                && is_personal_no("COM10")
        );
        assert!(
            !is_unit_code("")
                && !is_unit_code("1-1")
                && !is_unit_code(&"1".repeat(21))
                && !is_unit_code("１")
        );
        assert!(
            !is_personal_no(&"1".repeat(33)) && !is_personal_no("a.b") && !is_personal_no("../x")
        );
    }

    #[test]
    fn dates_are_days_of_the_calendar() {
        assert!(is_date("1975-03-05") && is_date("2000-02-29"));
        for date in [
            "1975-02-29",
            "1975-3-5",
            "19750305",
            "1975-03-05T00",
            "0000-00-00",
            "1975-13-01",
            "+975-03-05",
        ] {
            assert!(!is_date(date), "{date}");
        }
    }

    #[test]
    fn numbers_have_no_comma_no_space_and_an_end() {
        assert!(is_id_number("21029919750305211X") && is_id_number("A123456(7)"));
        assert!(
            !is_id_number("")
                && !is_id_number("1,2")
                && !is_id_number("1 2")
                && !is_id_number(&"1".repeat(33))
        );
        assert!(is_uuid("d2080038-85c3-4db2-91c7-bd2f8f637f76"));
        assert!(
            !is_uuid("d208003885c34db291c7bd2f8f637f76")
                && !is_uuid("{2080038-85c3-4db2-91c7-bd2f8f637f76")
        );
        assert!(is_form_code("000000000000") && !is_form_code("00000000000a"));
    }
}
