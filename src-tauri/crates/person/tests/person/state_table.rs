use std::collections::HashSet;

use proptest::prelude::*;
use sicard_person::{
    Colour, ConfirmObstacle as O, ConfirmWarning as W, PersonFacts, PersonState as S, Print,
    check_confirm,
};

/// Someone whose form is back and whose number is settled: ready.
const READY: PersonFacts = PersonFacts {
    accounts: 1,
    has_photo: true,
    print: Print::Current,
    form_back: true,
    offered: 2,
    settled: true,
    choice: None,
    deferred: false,
    correction: false,
    removed: false,
    confirmed: false,
    exported: false,
    changed_after_export: false,
};

fn print() -> impl Strategy<Value = Print> {
    prop_oneof![Just(Print::Never), Just(Print::Current), Just(Print::Stale)]
}

prop_compose! {
    /// Mostly believable values, now and then any.
    fn facts()(
        accounts in prop_oneof![9 => 0u32..4, 1 => any::<u32>()],
        print in print(),
        offered in prop_oneof![9 => 0u8..4, 1 => any::<u8>()],
        choice in prop_oneof![9 => prop::option::of(0u8..4), 1 => any::<Option<u8>>()],
        [has_photo, form_back, settled] in any::<[bool; 3]>(),
        // Half of the people are still the clerk's to work on.
        [deferred, correction, removed, confirmed, exported, changed_after_export] in
            prop_oneof![Just([false; 6]), any::<[bool; 6]>()],
    ) -> PersonFacts {
        PersonFacts {
            accounts, has_photo, print, form_back, offered, settled, choice,
            deferred, correction, removed, confirmed, exported, changed_after_export,
        }
    }
}

/// The obstacle that a state itself names.
fn obstacle_of(state: S) -> Option<O> {
    match state {
        S::Red => Some(O::Red),
        S::NoPhoto => Some(O::NoPhoto),
        S::Reprint => Some(O::Reprint),
        S::NumberOpen => Some(O::NumberNotChosen),
        S::Confirmed => Some(O::AlreadyConfirmed),
        S::Exported | S::ChangedAfterExport => Some(O::Exported),
        S::Deferred => Some(O::Deferred),
        S::Correction => Some(O::Correction),
        S::Removed => Some(O::Removed),
        S::ToPrint | S::Printed | S::Ready => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn everybody_has_one_state_that_stands_in_the_list_of_states(facts in facts()) {
        let state = S::of(&facts);
        prop_assert_eq!(S::ALL.iter().filter(|listed| **listed == state).count(), 1);
        prop_assert_eq!(state, S::of(&facts.clone()));
    }

    #[test]
    fn removed_people_are_removed_whatever_else_holds(facts in facts()) {
        let facts = PersonFacts { removed: true, ..facts };
        prop_assert_eq!(S::of(&facts), S::Removed);
        prop_assert_eq!(check_confirm(&facts).obstacles, [O::Removed]);
    }

    #[test]
    fn exported_people_are_never_work_again_by_themselves(facts in facts()) {
        let facts = PersonFacts { exported: true, removed: false, ..facts };
        let expected = if facts.changed_after_export { S::ChangedAfterExport } else { S::Exported };
        prop_assert_eq!(S::of(&facts), expected);
    }

    #[test]
    fn ready_means_no_obstacle_and_nothing_to_ask(facts in facts()) {
        let check = check_confirm(&facts);
        let free = check.obstacles.is_empty() && check.warnings.is_empty();
        prop_assert_eq!(S::of(&facts) == S::Ready, free);
    }

    #[test]
    fn the_obstacle_that_the_state_names_is_told_first(facts in facts()) {
        let check = check_confirm(&facts);
        if let Some(named) = obstacle_of(S::of(&facts)) {
            prop_assert_eq!(check.obstacles.first(), Some(&named));
        }
    }

    #[test]
    fn no_obstacle_is_told_twice_and_none_stands_beside_a_warning(facts in facts()) {
        let check = check_confirm(&facts);
        let distinct: HashSet<_> = check.obstacles.iter().collect();
        prop_assert_eq!(distinct.len(), check.obstacles.len());
        prop_assert!(check.obstacles.is_empty() || check.warnings.is_empty());
        prop_assert!(check.warnings.len() <= 1);
    }

    #[test]
    fn a_form_that_is_back_shows_in_the_state_of_open_people(facts in facts()) {
        if S::FORM_BACK.contains(&S::of(&facts)) {
            prop_assert!(facts.form_back && !facts.confirmed && !facts.exported);
        }
    }

    #[test]
    fn several_accounts_are_red_before_anything_about_numbers(facts in facts()) {
        prop_assert_eq!(Colour::of(&facts) == Colour::Red, facts.accounts > 1);
    }

    #[test]
    fn blue_means_exactly_that_the_number_is_neither_settled_nor_chosen(facts in facts()) {
        let facts = PersonFacts { accounts: 1, ..facts };
        let expected = if facts.number().is_none() { Colour::Blue } else { Colour::Black };
        prop_assert_eq!(Colour::of(&facts), expected);
        prop_assert!(facts.number().is_none_or(|number| (1..=facts.offered).contains(&number)));
    }

    #[test]
    fn a_valid_choice_makes_blue_people_black_and_never_adds_an_obstacle(facts in facts(), choice in 1u8..4) {
        let facts = PersonFacts { accounts: 1, offered: 3, ..facts };
        let chosen = PersonFacts { choice: Some(choice), ..facts };
        prop_assert_eq!(Colour::of(&chosen), Colour::Black);
        prop_assert_eq!(chosen.number(), Some(choice));
        let before = check_confirm(&facts).obstacles;
        prop_assert!(check_confirm(&chosen).obstacles.iter().all(|o| before.contains(o)));
    }

    #[test]
    fn confirming_where_it_is_allowed_leads_to_confirmed(facts in facts()) {
        if check_confirm(&facts).obstacles.is_empty() {
            let confirmed = PersonFacts { confirmed: true, ..facts };
            prop_assert_eq!(S::of(&confirmed), S::Confirmed);
        }
    }
}

#[test]
fn the_table_line_by_line() {
    let blue = PersonFacts {
        settled: false,
        ..READY
    };
    let signed_nothing = PersonFacts {
        form_back: false,
        ..READY
    };
    for (state, facts) in [
        (S::Ready, READY),
        (
            S::Ready,
            PersonFacts {
                print: Print::Never,
                ..READY
            },
        ),
        (
            S::Ready,
            PersonFacts {
                choice: Some(2),
                ..blue
            },
        ),
        (S::NumberOpen, blue),
        (
            S::NumberOpen,
            PersonFacts {
                choice: Some(3),
                ..blue
            },
        ),
        (S::Printed, signed_nothing),
        (
            S::Printed,
            PersonFacts {
                form_back: false,
                ..blue
            },
        ),
        (
            S::ToPrint,
            PersonFacts {
                print: Print::Never,
                ..signed_nothing
            },
        ),
        (
            S::Reprint,
            PersonFacts {
                print: Print::Stale,
                ..signed_nothing
            },
        ),
        (
            S::Reprint,
            PersonFacts {
                print: Print::Stale,
                ..READY
            },
        ),
        (
            S::NoPhoto,
            PersonFacts {
                has_photo: false,
                ..READY
            },
        ),
        (
            S::Confirmed,
            PersonFacts {
                confirmed: true,
                ..READY
            },
        ),
        (
            S::Red,
            PersonFacts {
                accounts: 2,
                ..READY
            },
        ),
        (
            S::Red,
            PersonFacts {
                accounts: 2,
                confirmed: true,
                ..READY
            },
        ),
        (
            S::Correction,
            PersonFacts {
                correction: true,
                accounts: 2,
                ..READY
            },
        ),
        (
            S::Deferred,
            PersonFacts {
                deferred: true,
                correction: true,
                ..READY
            },
        ),
        (
            S::Exported,
            PersonFacts {
                exported: true,
                confirmed: true,
                deferred: true,
                ..READY
            },
        ),
        (
            S::ChangedAfterExport,
            PersonFacts {
                exported: true,
                changed_after_export: true,
                ..READY
            },
        ),
        (
            S::Ready,
            PersonFacts {
                changed_after_export: true,
                ..READY
            },
        ),
        (
            S::Removed,
            PersonFacts {
                removed: true,
                exported: true,
                ..READY
            },
        ),
    ] {
        assert_eq!(S::of(&facts), state, "{facts:?}");
    }
}

#[test]
fn the_deck_colours_numbers_black_and_blue() {
    let one = PersonFacts {
        offered: 1,
        settled: false,
        ..READY
    };
    let two = PersonFacts {
        offered: 2,
        settled: false,
        ..READY
    };
    let none = PersonFacts {
        offered: 0,
        settled: true,
        ..READY
    };
    assert_eq!(
        Colour::of(&READY),
        Colour::Black,
        "18 digits that arrive settled"
    );
    assert_eq!(
        Colour::of(&one),
        Colour::Black,
        "a single number is settled by itself"
    );
    assert_eq!(Colour::of(&two), Colour::Blue);
    assert_eq!(
        Colour::of(&PersonFacts {
            choice: Some(1),
            ..two
        }),
        Colour::Black
    );
    assert_eq!(Colour::of(&PersonFacts { accounts: 2, ..two }), Colour::Red);
    assert_eq!(
        Colour::of(&none),
        Colour::Blue,
        "without a number there is none to settle"
    );
}

#[test]
fn people_without_a_form_can_be_confirmed_after_a_question() {
    let waiting = PersonFacts {
        form_back: false,
        ..READY
    };
    assert_eq!(check_confirm(&waiting).warnings, [W::FormNotBack]);
    let unprinted = PersonFacts {
        print: Print::Never,
        ..waiting
    };
    assert_eq!(check_confirm(&unprinted).warnings, [W::NotPrinted]);
}

#[test]
fn every_reason_against_confirming_is_told() {
    let facts = PersonFacts {
        accounts: 2,
        has_photo: false,
        print: Print::Stale,
        settled: false,
        deferred: true,
        correction: true,
        ..READY
    };
    let all = [
        O::Deferred,
        O::Correction,
        O::Red,
        O::NoPhoto,
        O::Reprint,
        O::NumberNotChosen,
    ];
    assert_eq!(check_confirm(&facts).obstacles, all);
}

#[test]
fn a_form_is_stale_once_its_code_is_not_the_present_one() {
    assert_eq!(Print::of(None, Some("482719306051")), Print::Never);
    assert_eq!(
        Print::of(Some("482719306051"), Some("482719306051")),
        Print::Current
    );
    assert_eq!(
        Print::of(Some("482719306051"), Some("482719306052")),
        Print::Stale
    );
    assert_eq!(Print::of(Some("482719306051"), None), Print::Stale);
}

#[test]
fn a_state_crosses_to_the_page_by_its_name_in_kebab_case() {
    assert_eq!(
        serde_json::to_string(&S::ChangedAfterExport).unwrap(),
        "\"changed-after-export\""
    );
}
