use std::collections::HashSet;

use proptest::prelude::*;
use sicard_person::DataWarning::*;
use sicard_person::{DataWarning, warnings_of};

const LONG: &str = "210299197503052114";
const SHORT: &str = "210299750305211";

fn warn(sex: &str, birth_date: &str, numbers: &[&str]) -> Vec<(Option<u8>, DataWarning)> {
    pairs("01", sex, birth_date, numbers, None)
}

fn pairs(
    id_type: &str,
    sex: &str,
    birth_date: &str,
    numbers: &[&str],
    mobile: Option<&str>,
) -> Vec<(Option<u8>, DataWarning)> {
    let found = warnings_of(id_type, sex, birth_date, numbers, mobile);
    found
        .into_iter()
        .map(|found| (found.number, found.warning))
        .collect()
}

#[test]
fn data_that_agree_have_no_warning() {
    assert_eq!(warn("1", "1975-03-05", &[LONG, SHORT]), []);
    assert_eq!(warn("1", "1975-03-05", &[SHORT]), []);
    assert_eq!(
        pairs("01", "1", "1975-03-05", &[LONG], Some("13800001234")),
        []
    );
}

#[test]
fn a_wrong_check_digit_is_told_with_the_number_it_is_in() {
    assert_eq!(
        warn("1", "1975-03-05", &[SHORT, "210299197503052115"]),
        [(Some(2), CheckDigit)]
    );
}

#[test]
fn another_birth_date_is_told_for_each_number() {
    let both = [(Some(1), BirthDateDiffers), (Some(2), BirthDateDiffers)];
    assert_eq!(warn("1", "1975-03-06", &[LONG, SHORT]), both);
}

#[test]
fn a_birth_date_that_no_calendar_has_is_told_even_where_none_is_stated() {
    assert_eq!(
        warn("1", "", &["210299750230211"]),
        [(Some(1), BirthDateDiffers)]
    );
}

#[test]
fn the_other_sex_is_told_and_an_unstated_one_is_not() {
    assert_eq!(warn("2", "1975-03-05", &[LONG]), [(Some(1), SexDiffers)]);
    for sex in ["0", "9", "", "男"] {
        assert_eq!(warn(sex, "1975-03-05", &[LONG]), [], "{sex}");
    }
}

#[test]
fn fifteen_digits_leave_the_century_open_where_nothing_tells_it() {
    let child = "210299050305211";
    assert_eq!(warn("1", "2005-03-05", &[child]), [(Some(1), TwoCenturies)]);
    assert_eq!(warn("1", "", &[SHORT]), [(Some(1), TwoCenturies)]);
    assert_eq!(warn("1", "1905-03-05", &[child]), []);
}

#[test]
fn an_18_digit_number_of_the_same_person_tells_the_century() {
    let long = "210299200503052119";
    assert_eq!(warn("1", "2005-03-05", &[long, "210299050305211"]), []);
}

#[test]
fn numbers_of_two_people_disagree() {
    let other = "210299750305213";
    assert_eq!(
        warn("1", "1975-03-05", &[LONG, other]),
        [(None, NumbersDisagree)]
    );
    assert_eq!(
        warn("1", "1975-03-05", &[other, LONG]),
        [(None, NumbersDisagree)]
    );
    assert_eq!(
        warn("1", "1975-03-05", &[SHORT, other]),
        [(None, NumbersDisagree)]
    );
    assert_eq!(
        warn("1", "1975-03-05", &[LONG, "210299187503052118"]).last(),
        Some(&(None, NumbersDisagree))
    );
    assert_eq!(warn("1", "1975-03-05", &[LONG, LONG]), []);
}

#[test]
fn a_number_of_another_length_is_told_by_that_alone() {
    assert_eq!(
        warn("1", "1975-03-05", &["21029919750305211", LONG]),
        [(Some(1), Length)]
    );
    assert_eq!(warn("1", "1975-03-05", &["E12345678"]), [(Some(1), Length)]);
}

#[test]
fn an_unassigned_region_is_not_looked_at() {
    let check = sicard_person::id_number::check_digit("99999919900101002").unwrap();
    assert_eq!(
        warn("2", "1990-01-01", &[&format!("99999919900101002{check}")]),
        []
    );
}

#[test]
fn numbers_of_other_id_types_are_not_looked_at() {
    assert_eq!(
        pairs("08", "2", "1990-01-01", &["E12345678", LONG], None),
        []
    );
}

#[test]
fn a_mobile_number_is_looked_at_for_every_id_type() {
    for id_type in ["01", "08", "77"] {
        let numbers = ["210299197503052114"];
        let found = pairs(id_type, "1", "1975-03-05", &numbers, Some("0411-8400"));
        assert_eq!(found, [(None, MobileInvalid)], "{id_type}");
    }
}

#[test]
fn every_warning_has_words_of_its_own() {
    let zh: HashSet<_> = DataWarning::ALL.into_iter().map(DataWarning::zh).collect();
    let en: HashSet<_> = DataWarning::ALL.into_iter().map(DataWarning::en).collect();
    assert_eq!(
        (zh.len(), en.len()),
        (DataWarning::ALL.len(), DataWarning::ALL.len())
    );
}

proptest! {
    #[test]
    fn any_data_can_be_looked_at(
        sex in any::<String>(), birth_date in any::<String>(),
        numbers in prop::collection::vec("[0-9Xx ]{0,20}|\\PC{0,20}", 0..4), mobile in any::<Option<String>>(),
    ) {
        let found = warnings_of("01", &sex, &birth_date, &numbers, mobile.as_deref());
        prop_assert!(found.iter().all(|found| found.number.is_none_or(|n| usize::from(n) <= numbers.len())));
    }
}
