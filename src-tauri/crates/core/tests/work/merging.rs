//! Whatever the office changes from one package to the next: what merging may do to the clerk's work, and what it may not.

use std::fmt;

use proptest::prelude::*;
use sicard_core::import::merge::{Merged, ReturnedData, Standing, merge};
use sicard_core::view::Mark;
use sicard_core::work::{Marks, NEITHER};
use sicard_package::{Account, PersonToIssue};
use sicard_person::{IdChoiceRule, offered_choices};

use crate::office::person;

/// Two of each, so that values come back as often as they change.
fn data() -> impl Strategy<Value = PersonToIssue> {
    let one_of = |a: &'static str, b: &'static str| prop_oneof![Just(a), Just(b)];
    let numbers = prop_oneof![
        Just(vec!["210299197503050016"]),
        Just(vec!["210299197503050024"]),
        Just(vec!["210299197503050016", "210299750305001"]),
        Just(vec!["210299750305001", "210299197503050016"]),
        Just(vec!["210299197503050016", "210299750305002"]),
    ];
    let mobile = prop::option::of(one_of("13800138000", "13900139000"));
    (
        one_of("测试甲", "测试乙"),
        one_of("1975-03-05", "1975-05-03"),
        one_of("01", "14"),
        numbers,
        any::<bool>(),
        mobile,
        1..3_usize,
    )
        .prop_map(
            |(name, birth, id_type, numbers, settled, mobile, accounts)| {
                let account = Account {
                    agency: String::new(),
                    personal_no: "1".to_owned(),
                };
                PersonToIssue {
                    name: name.to_owned(),
                    birth_date: birth.to_owned(),
                    id_type: id_type.to_owned(),
                    id_number_settled: settled || numbers.len() == 1,
                    id_numbers: numbers.into_iter().map(str::to_owned).collect(),
                    mobile: mobile.map(str::to_owned),
                    accounts: vec![account; accounts],
                    ..person(1)
                }
            },
        )
}

fn photo() -> impl Strategy<Value = Option<[u8; 32]>> {
    prop::option::of(prop_oneof![Just([1; 32]), Just([2; 32])])
}

fn rule() -> impl Strategy<Value = IdChoiceRule> {
    prop_oneof![
        Just(IdChoiceRule::FifteenOrEighteen),
        Just(IdChoiceRule::EighteenOnly)
    ]
}

/// The product shows nothing of a person for debugging; of these, who do not exist, a failed case may show what it needs.
struct Someone(Standing);

impl fmt::Debug for Someone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(standing) = self;
        f.debug_struct("Someone")
            .field("name", &standing.issued.name)
            .field("numbers", &standing.issued.id_numbers)
            .field("settled", &standing.issued.id_number_settled)
            .field("mobile", &(&standing.issued.mobile, &standing.mobile))
            .field("choice", &standing.marks.choice)
            .field("confirmed", &standing.marks.confirmed_at)
            .field("export", &standing.marks.export)
            .finish_non_exhaustive()
    }
}

/// Somebody with whatever marks a clerk can have set.
fn standing() -> impl Strategy<Value = Someone> {
    let mark = || {
        prop::option::of(Just(Mark {
            reason: "外出".to_owned(),
            at: "2026-11-24T10:00:00+08:00".to_owned(),
        }))
    };
    let at = || prop::option::of(Just("2026-11-24T10:00:00+08:00".to_owned()));
    let clerks_mobile = prop::option::of(Just(Some("13700137000".to_owned())));
    let marks = (
        mark(),
        mark(),
        mark(),
        prop::option::of(0..3_u8),
        at(),
        at(),
    );
    let export = (prop::option::of(1..3_u32), any::<bool>(), photo());
    (data(), photo(), clerks_mobile, any::<bool>(), marks, export).prop_map(
        |(issued, issued_photo, mobile, clerks_photo, marks, export)| {
            let (removed, deferred, correction, choice, form_back_at, confirmed_at) = marks;
            let (export, changed_after_export, returned_photo) = export;
            let choice = choice.filter(|&choice| usize::from(choice) <= issued.id_numbers.len());
            Someone(Standing {
                mobile: mobile.unwrap_or_else(|| issued.mobile.clone()),
                returned: export.map(|_| ReturnedData {
                    id_number: issued.id_numbers[0].clone(),
                    mobile: issued.mobile.clone(),
                    photo: returned_photo.unwrap_or([1; 32]),
                }),
                issued,
                issued_photo,
                clerks_photo,
                marks: Marks {
                    removed,
                    deferred,
                    correction,
                    choice,
                    form_back_at,
                    confirmed_at,
                    export,
                    changed_after_export: export.is_some() && changed_after_export,
                    replaces: None,
                },
            })
        },
    )
}

/// The number that a choice stands for; nothing for none and for 都与证件不符.
fn number(person: &PersonToIssue, choice: Option<u8>) -> Option<&String> {
    let place = usize::from(choice?).checked_sub(1)?;
    Some(&person.id_numbers[place])
}

/// As the store has the person once the merge is written.
fn after(before: &Standing, now: &PersonToIssue, photo: Option<[u8; 32]>, to: &Merged) -> Standing {
    Standing {
        issued: now.clone(),
        issued_photo: photo,
        mobile: to.mobile.clone(),
        marks: to.marks.clone(),
        ..before.clone()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn whoever_was_exported_removed_or_put_off_is_so_after_any_package(
        Someone(before) in standing(), now in data(), photo in photo(), rule in rule()
    ) {
        let to = merge(&before, &now, photo, rule);
        prop_assert!(to.marks.export == before.marks.export);
        prop_assert!(to.marks.removed == before.marks.removed);
        prop_assert!(to.marks.deferred == before.marks.deferred);
        prop_assert!(to.marks.correction == before.marks.correction);
        prop_assert!(to.marks.replaces == before.marks.replaces);
        // What was said to have changed after the export is not unsaid by a further package.
        prop_assert!(to.marks.changed_after_export || !before.marks.changed_after_export);
    }

    #[test]
    fn a_mobile_number_of_the_clerk_is_never_lost(
        Someone(before) in standing(), now in data(), photo in photo(), rule in rule()
    ) {
        let to = merge(&before, &now, photo, rule);
        let expected = if before.mobile == before.issued.mobile { &now.mobile } else { &before.mobile };
        prop_assert!(to.mobile == *expected);
    }

    #[test]
    fn a_choice_means_the_same_number_as_before_or_nothing(
        Someone(before) in standing(), now in data(), photo in photo(), rule in rule()
    ) {
        let to = merge(&before, &now, photo, rule);
        match to.marks.choice {
            None => {}
            Some(NEITHER) => {
                prop_assert!(before.marks.choice == Some(NEITHER));
                prop_assert!(now.id_numbers == before.issued.id_numbers);
            }
            chosen => {
                prop_assert!(number(&now, chosen) == number(&before.issued, before.marks.choice));
                let offered = offered_choices(rule, &now.id_type, &now.id_numbers);
                let place = usize::from(chosen.unwrap_or_default()) - 1;
                prop_assert!(offered[place].refused.is_none());
            }
        }
        // A number that is still offered and allowed stays chosen.
        if let Some(number) = number(&before.issued, before.marks.choice)
            && let Some(place) = now.id_numbers.iter().position(|offered| offered == number)
            && offered_choices(rule, &now.id_type, &now.id_numbers)[place].refused.is_none()
        {
            prop_assert!(to.marks.choice.is_some());
        }
    }

    #[test]
    fn a_confirmation_stands_only_for_what_was_signed(
        Someone(before) in standing(), now in data(), photo in photo(), rule in rule()
    ) {
        let to = merge(&before, &now, photo, rule);
        prop_assert!(to.marks.confirmed_at.is_none() || to.marks.confirmed_at == before.marks.confirmed_at);
        prop_assert!(to.marks.form_back_at.is_none() || to.marks.form_back_at == before.marks.form_back_at);
        if to.marks.export.is_none() && to.marks.confirmed_at.is_some() {
            prop_assert!(now.name == before.issued.name && now.birth_date == before.issued.birth_date);
            prop_assert!(now.id_numbers == before.issued.id_numbers);
            prop_assert!(to.mobile == before.mobile);
            prop_assert!(now.accounts.len() == 1);
            prop_assert!(before.clerks_photo || photo == before.issued_photo);
        }
        prop_assert!(
            to.confirmation_taken_back
                == (before.marks.confirmed_at.is_some() && to.marks.confirmed_at.is_none())
        );
    }

    #[test]
    fn the_same_package_again_changes_nothing_more(
        Someone(before) in standing(), now in data(), photo in photo(), rule in rule()
    ) {
        let to = merge(&before, &now, photo, rule);
        let once = after(&before, &now, photo, &to);
        let twice = merge(&once, &now, photo, rule);
        prop_assert!(twice.marks == to.marks);
        prop_assert!(twice.mobile == to.mobile);
        prop_assert!(twice.changes.is_empty());
        prop_assert!(!twice.confirmation_taken_back);
    }
}
