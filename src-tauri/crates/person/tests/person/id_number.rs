use jiff::civil::date;
use proptest::prelude::*;
use sicard_person::Sex;
use sicard_person::id_number::*;

/// Weights and remainders as GB 11643-1999 tabulates them, another way than the crate goes.
fn check_digit_by_the_table(first_17: &str) -> char {
    const WEIGHTS: [usize; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let digits = first_17.bytes().map(|b| usize::from(b - b'0'));
    let sum: usize = digits
        .zip(WEIGHTS)
        .map(|(digit, weight)| digit * weight)
        .sum();
    char::from(b"10X98765432"[sum % 11])
}

#[test]
fn a_number_that_was_brought_to_its_form_keeps_it() {
    for text in ["c\u{b4}", "i\u{307}", "x\u{a8}", "ｘ １２"] {
        let number = normalise(text);
        assert_eq!(normalise(&number), number, "{text:?}");
    }
}

proptest! {
    #[test]
    fn the_check_digit_is_the_one_of_the_standards_table(first_17 in "[0-9]{17}") {
        prop_assert_eq!(check_digit(&first_17), Some(check_digit_by_the_table(&first_17)));
    }

    #[test]
    fn one_wrong_digit_or_two_swapped_ones_never_pass(
        first_17 in "[0-9]{17}", place in 0usize..16, other in 0u8..10,
    ) {
        let good = format!("{first_17}{}", check_digit(&first_17).unwrap());
        prop_assert_eq!(check_digit_holds(&good), Some(true));
        let mut wrong = good.clone().into_bytes();
        wrong[place] = b'0' + other;
        let mut swapped = good.clone().into_bytes();
        swapped.swap(place, place + 1);
        for bytes in [wrong, swapped] {
            let number = String::from_utf8(bytes).unwrap();
            prop_assert_eq!(check_digit_holds(&number), Some(number == good));
        }
    }

    #[test]
    fn any_text_can_be_looked_at(text in any::<String>()) {
        let number = normalise(&text);
        prop_assert_eq!(normalise(&number), number.clone());
        prop_assert_eq!(mask(&number).chars().count(), number.chars().count());
        parts(&text);
        short_form(&text);
        check_digit(&text);
        is_damaged_by_spreadsheet(&text);
    }
}

#[test]
fn a_number_of_18_digits_tells_region_birth_date_and_sex() {
    let parts = parts("210299197503052114").unwrap();
    assert_eq!(parts.region, "210299");
    assert_eq!(parts.birth_dates, [date(1975, 3, 5)]);
    assert_eq!(parts.sex, Sex::MALE);
    assert_eq!(check_digit_holds("210299197503052114"), Some(true));
    assert_eq!(check_digit_holds("210299197503052115"), Some(false));
}

#[test]
fn a_number_of_15_digits_may_stand_for_two_centuries() {
    let parts = parts("210299750305211").unwrap();
    assert_eq!(parts.birth_dates, [date(1975, 3, 5), date(2075, 3, 5)]);
    assert_eq!(parts.sex, Sex::MALE);
    assert_eq!(check_digit_holds("210299750305211"), None);
}

#[test]
fn a_leap_day_stands_only_for_the_century_that_has_it() {
    assert_eq!(
        parts("210299000229212").unwrap().birth_dates,
        [date(2000, 2, 29)]
    );
}

#[test]
fn a_day_that_no_calendar_has_is_no_birth_date() {
    for number in [
        "210299197502302114",
        "210299750230211",
        "210299190002292112",
    ] {
        assert_eq!(parts(number).unwrap().birth_dates, [], "{number}");
    }
}

#[test]
fn other_texts_have_no_parts() {
    for text in [
        "",
        "21029919750305211",
        "2102991975030521140",
        "21029919750305211x",
        "２１０２９９７５０３０５２１１",
        "E12345678",
    ] {
        assert_eq!(parts(text), None, "{text}");
    }
}

#[test]
fn numbers_are_brought_to_one_form() {
    assert_eq!(
        normalise(" ２１０２９９ １９７５０３０５ ０２１ｘ\u{3000}"),
        "21029919750305021X"
    );
    assert_eq!(normalise("e12345678"), "E12345678");
}

#[test]
fn the_short_form_leaves_out_century_and_check_digit() {
    assert_eq!(
        short_form("210299197503052114").as_deref(),
        Some("210299750305211")
    );
    assert_eq!(short_form("210299750305211"), None);
}

#[test]
fn a_masked_number_keeps_its_length_and_its_ends() {
    for (number, masked) in [
        ("210299197503052114", "2102**********2114"),
        ("210299750305211", "2102*******5211"),
        ("E12345678", "E1*****78"),
        ("A12345", "A****5"),
        ("A1", "**"),
        ("", ""),
        ("军字第0012345号", "军字*******5号"),
    ] {
        assert_eq!(mask(number), masked);
    }
}

#[test]
fn figures_that_a_spreadsheet_made_are_recognised() {
    for text in [
        "2.1E+17",
        "2.10299197503052E+17",
        "2.1e17",
        "2E+17",
        "210299750305211.0",
        "210299197503052000",
        "２．１Ｅ＋１７",
    ] {
        assert!(is_damaged_by_spreadsheet(text), "{text}");
    }
}

#[test]
fn genuine_numbers_are_not_taken_for_damaged_ones() {
    let ending_in_000 = (1..10)
        .map(|n| format!("21029919750305{n}00"))
        .chain((10..28).map(|day| format!("210299197503{day}100")))
        .find(|first_17| check_digit(first_17) == Some('0'))
        .map(|first_17| format!("{first_17}0"))
        .unwrap();
    for text in [
        "210299197503052114",
        "210299750305000",
        "E12345678",
        "12E3",
        "",
        &ending_in_000,
    ] {
        assert!(!is_damaged_by_spreadsheet(text), "{text}");
    }
}
