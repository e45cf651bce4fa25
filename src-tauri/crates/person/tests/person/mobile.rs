use proptest::prelude::*;
use sicard_person::mobile::mask;
use sicard_person::{Mobile, MobileError};

#[test]
fn a_mobile_number_is_taken_as_people_write_it() {
    for text in [
        "13800001234",
        "138 0000 1234",
        "138-0000-1234",
        "138－0000—1234",
        "+86 13800001234",
        "+86-138-0000-1234",
        "0086 13800001234",
        "8613800001234",
        "１３８００００１２３４",
        "\t13800001234\n",
    ] {
        assert_eq!(
            Mobile::parse(text).unwrap().as_str(),
            "13800001234",
            "{text}"
        );
    }
}

#[test]
fn what_is_wrong_is_told() {
    for (text, error) in [
        ("", MobileError::Length),
        ("1380000123", MobileError::Length),
        ("138000012345", MobileError::Length),
        ("12800001234", MobileError::Prefix),
        ("23800001234", MobileError::Prefix),
        ("+1 13800001234", MobileError::Prefix),
        ("041184000000", MobileError::Length),
        ("1380000123a", MobileError::NotDigits),
        ("无", MobileError::NotDigits),
        ("1380000+234", MobileError::NotDigits),
    ] {
        assert_eq!(Mobile::parse(text), Err(error), "{text}");
    }
}

#[test]
fn a_number_that_itself_begins_with_86_is_not_shortened() {
    assert_eq!(Mobile::parse("86138000012"), Err(MobileError::Prefix));
}

#[test]
fn debug_shows_no_digit() {
    let shown = format!("{:?}", Mobile::parse("13800001234"));
    assert!(!shown.bytes().any(|b| b.is_ascii_digit()), "{shown}");
}

#[test]
fn a_masked_number_shows_three_and_four_digits() {
    assert_eq!(mask("138 0000 1234"), "138****1234");
    assert_eq!(mask("0411840"), "04***40");
}

proptest! {
    #[test]
    fn every_11_digits_from_13_to_19_are_taken_unchanged(text in "1[3-9][0-9]{9}") {
        let mobile = Mobile::parse(&text).unwrap();
        prop_assert_eq!(mobile.as_str(), text);
    }

    #[test]
    fn any_text_gets_an_answer(text in any::<String>()) {
        if let Ok(mobile) = Mobile::parse(&text) {
            prop_assert_eq!(mobile.as_str().len(), 11);
        }
        mask(&text);
    }
}
