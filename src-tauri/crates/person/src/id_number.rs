//! The citizen identity number: 18 digits by GB 11643-1999, and the 15 digits of cards issued until 1999.
//!
//! 18: region (6) · birth date YYYYMMDD · order code (3, odd for men) · check digit. 15: region · YYMMDD · order code.
//! Whether a region code was ever assigned is not looked at.

use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization as _;

use crate::code_list::Sex;
use crate::text::fold;

/// What the digits themselves say.
#[derive(Clone, PartialEq, Eq)]
pub struct IdParts {
    /// Region code of the first registration, 6 digits, GB/T 2260.
    pub region: String,
    /// The birth dates it can stand for: of 18 digits one, of 15 digits the one in the 1900s and then the one in the
    /// 2000s; without those that no calendar has.
    pub birth_dates: Vec<Date>,
    /// By the last digit of the order code.
    pub sex: Sex,
}

impl std::fmt::Debug for IdParts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("IdParts(..)")
    }
}

/// A number of any ID type as it is stored and compared: NFKC, no white space, ASCII letters upper-case. Composed once more at the end, because
/// what stood apart may meet when white space goes (`c` and the accent of `´`).
pub fn normalise(text: &str) -> String {
    fold(text).to_ascii_uppercase().nfc().collect()
}

/// The check digit for the first 17 digits, ISO 7064 MOD 11-2: `0`–`9` or `X`. None for anything but 17 ASCII digits.
pub fn check_digit(first_17: &str) -> Option<char> {
    if first_17.len() != 17 {
        return None;
    }
    let sum = first_17
        .chars()
        .try_fold(0, |sum, c| Some((sum + c.to_digit(10)?) * 2 % 11))?;
    match (12 - sum) % 11 {
        10 => Some('X'),
        digit => char::from_digit(digit, 10),
    }
}

/// Whether the 18th digit is right. None for anything but 17 digits and a digit or `X`.
pub fn check_digit_holds(number: &str) -> Option<bool> {
    is_18(number).then(|| check_digit(&number[..17]) == number[17..].chars().next())
}

/// Whether this is written like an 18-digit number: 17 digits and a digit or `X`.
pub fn is_18(number: &str) -> bool {
    let bytes = number.as_bytes();
    bytes.len() == 18
        && bytes[..17].iter().all(u8::is_ascii_digit)
        && (bytes[17].is_ascii_digit() || bytes[17] == b'X')
}

/// Whether this is written like a 15-digit number.
pub fn is_15(number: &str) -> bool {
    number.len() == 15 && number.bytes().all(|b| b.is_ascii_digit())
}

/// Takes a normalised number apart; None where it is written like neither kind. The check digit is not looked at.
pub fn parts(number: &str) -> Option<IdParts> {
    let (birth_dates, order) = if is_18(number) {
        (calendar_dates(&[&number[6..14]]), number.as_bytes()[16])
    } else if is_15(number) {
        let day = &number[6..12];
        let dates = calendar_dates(&[&format!("19{day}"), &format!("20{day}")]);
        (dates, number.as_bytes()[14])
    } else {
        return None;
    };
    Some(IdParts {
        region: number[..6].to_owned(),
        birth_dates,
        sex: if order % 2 == 1 {
            Sex::MALE
        } else {
            Sex::FEMALE
        },
    })
}

fn calendar_dates(texts: &[&str]) -> Vec<Date> {
    texts
        .iter()
        .filter_map(|text| Date::strptime("%Y%m%d", text).ok())
        .collect()
}

/// The 15-digit number of the same person: 18 digits without century and check digit. None for anything else.
pub fn short_form(number: &str) -> Option<String> {
    is_18(number).then(|| format!("{}{}", &number[..6], &number[8..17]))
}

/// A number of any ID type with its middle starred, of the same length: four characters stay at both ends of 12 or
/// more (`2102**********2114`), two of 7 to 11, one of 3 to 6, none of fewer.
pub fn mask(number: &str) -> String {
    let length = number.chars().count();
    let open = match length {
        12.. => 4,
        7.. => 2,
        3.. => 1,
        _ => 0,
    };
    number
        .chars()
        .enumerate()
        .map(|(place, c)| {
            if (open..length - open).contains(&place) {
                '*'
            } else {
                c
            }
        })
        .collect()
}

/// Whether a spreadsheet has turned the number into a figure: `2.1E+17`, a decimal `.0` at the end, or 18 digits that end
/// in `000` because only 15 are kept. The latter also occurs in genuine numbers, and there the check digit holds.
pub fn is_damaged_by_spreadsheet(text: &str) -> bool {
    let number = normalise(text);
    is_scientific(&number)
        || is_decimal(&number)
        || (number.ends_with("000") && check_digit_holds(&number) == Some(false))
}

fn is_scientific(number: &str) -> bool {
    let Some((figure, exponent)) = number.split_once('E') else {
        return false;
    };
    let Some(exponent) = exponent.strip_prefix('+') else {
        return is_decimal(figure) && all_digits(exponent);
    };
    (is_decimal(figure) || all_digits(figure)) && all_digits(exponent)
}

fn is_decimal(number: &str) -> bool {
    number
        .split_once('.')
        .is_some_and(|(whole, rest)| all_digits(whole) && all_digits(rest))
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}
