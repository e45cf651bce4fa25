//! A 表号 as it comes from a scanner, a keyboard or an input method.

use sicard_form::FormCode;

/// The form's code: twelve digits, or thirteen with the version digit of the QR code before them. Blanks and hyphens between them
/// do not matter, and full-width digits count. `None` for anything else, another version included.
pub fn scanned(text: &str) -> Option<FormCode> {
    let mut digits = String::with_capacity(13);
    for character in text.chars() {
        match character {
            '0'..='9' => digits.push(character),
            '０'..='９' => {
                let digit = u32::from(character) - u32::from('０');
                digits.extend(char::from_digit(digit, 10));
            }
            '-' | '－' | '\u{2010}'..='\u{2015}' => {}
            blank if blank.is_whitespace() => {}
            _ => return None,
        }
    }
    match digits.len() {
        13 => FormCode::new(digits.strip_prefix(FormCode::VERSION)?),
        _ => FormCode::new(&digits),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits(text: &str) -> Option<String> {
        scanned(text).map(|code| code.as_str().to_owned())
    }

    #[test]
    fn what_is_printed_and_what_the_qr_code_holds_are_the_same_form() {
        for text in [
            "482719306051",
            "4827 1930 6051",
            " 4827-1930-6051\r\n",
            "1482719306051",
            "１４８２７　１９３０６０５１",
        ] {
            assert_eq!(digits(text).as_deref(), Some("482719306051"), "{text}");
        }
    }

    #[test]
    fn anything_else_is_no_code() {
        for text in [
            "",
            "48271930605",
            "2482719306051",
            "14827193060512",
            "48271930605X",
            "210299197503050016",
        ] {
            assert_eq!(digits(text), None, "{text}");
        }
    }
}
