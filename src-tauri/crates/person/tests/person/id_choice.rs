use sicard_person::{ChoiceRefusal, IdChoiceRule, OfferedChoice, offered_choices};

const BOTH: [&str; 2] = ["210299197503052114", "210299750305211"];

fn refusals(rule: IdChoiceRule, id_type: &str, numbers: &[&str]) -> Vec<Option<ChoiceRefusal>> {
    offered_choices(rule, id_type, numbers)
        .into_iter()
        .map(|choice| choice.refused)
        .collect()
}

#[test]
fn either_number_may_be_chosen_where_the_city_takes_both() {
    assert_eq!(
        refusals(IdChoiceRule::FifteenOrEighteen, "01", &BOTH),
        [None, None]
    );
}

#[test]
fn the_15_digits_are_refused_with_the_reason_where_only_18_count() {
    let choices = offered_choices(IdChoiceRule::EighteenOnly, "01", &BOTH);
    let reason = Some(ChoiceRefusal::OnlyEighteenCounts);
    assert_eq!(
        choices,
        [
            OfferedChoice {
                number: 1,
                refused: None
            },
            OfferedChoice {
                number: 2,
                refused: reason
            }
        ]
    );
    assert_eq!(
        serde_json::to_string(&reason).unwrap(),
        "\"only-18-counts\""
    );
}

#[test]
fn nothing_may_be_chosen_where_only_18_count_and_none_is_offered() {
    let reason = Some(ChoiceRefusal::OnlyEighteenCounts);
    assert_eq!(
        refusals(IdChoiceRule::EighteenOnly, "01", &BOTH[1..]),
        [reason]
    );
}

#[test]
fn an_18_digit_number_counts_however_it_is_written() {
    let written = ["21029919750305021x", "２１０２９９１９７５０３０５２１１４"];
    assert_eq!(
        refusals(IdChoiceRule::EighteenOnly, "01", &written),
        [None, None]
    );
}

#[test]
fn the_rule_says_nothing_about_passports() {
    assert_eq!(
        refusals(
            IdChoiceRule::EighteenOnly,
            "08",
            &["E12345678", "E87654321"]
        ),
        [None, None]
    );
}

#[test]
fn the_rules_are_spelled_as_in_the_package() {
    for (rule, text) in [
        (IdChoiceRule::FifteenOrEighteen, "\"15-or-18\""),
        (IdChoiceRule::EighteenOnly, "\"18-only\""),
    ] {
        assert_eq!(serde_json::to_string(&rule).unwrap(), text);
        assert_eq!(serde_json::from_str::<IdChoiceRule>(text).unwrap(), rule);
    }
}
