//! What the person dialog lets a clerk do.

use sicard_core::error::ErrorCode;
use sicard_core::view::{
    Chip, ConfirmRequest, ListQuery, MarkRequest, NumberChoice, PersonId, PersonsRequest,
    PhotoSource, SavePerson, Unsaved,
};
use sicard_core::work::mark;
use sicard_package::IdChoice;
use sicard_person::{ChoiceRefusal, PersonState};

use crate::office::{Office, blue, person, red};
use crate::unit::{ID, desk_with, ids};

/// Typed in the dialog over the list of the open, and not saved.
fn unsaved(typed: SavePerson) -> Unsaved {
    let query = ListQuery {
        unit: ID,
        chip: Chip::Open,
        search: "王".to_owned(),
        sort: None,
    };
    Unsaved { query, typed }
}

fn save(person: PersonId) -> SavePerson {
    SavePerson {
        person,
        mobile: None,
        choice: None,
        form_back: false,
        department: None,
        staff_no: None,
        remark: None,
    }
}

#[test]
fn a_number_that_is_not_a_mobile_number_is_refused_and_nothing_is_saved() {
    let mut desk = desk_with(&Office::new().issue(vec![blue(1)]));
    let id = ids(&mut desk, Chip::Everyone)[0];
    for typed in ["1380000000", "23800000000", "手机"] {
        let failure = desk.save(&SavePerson {
            mobile: Some(typed.to_owned()),
            choice: Some(NumberChoice::Offered { index: 1 }),
            form_back: true,
            ..save(id)
        });
        assert_eq!(failure.unwrap_err().code, ErrorCode::MobileInvalid);
    }
    let view = desk.person(id).unwrap();
    assert!(view.choice.is_none() && view.form_back_at.is_none() && view.mobile.is_none());
}

#[test]
fn blanks_take_the_mobile_number_away() {
    let mut issued = person(1);
    issued.mobile = Some("13800000001".to_owned());
    let mut desk = desk_with(&Office::new().issue(vec![issued]));
    let id = ids(&mut desk, Chip::Everyone)[0];
    let view = desk
        .save(&SavePerson {
            mobile: Some(" \u{3000}".to_owned()),
            ..save(id)
        })
        .unwrap()
        .person;
    assert_eq!(view.mobile, None);
    assert_eq!(view.mobile_issued.as_deref(), Some("13800000001"));
}

#[test]
fn only_offered_numbers_can_be_chosen() {
    let mut desk = desk_with(&Office::new().issue(vec![blue(1), person(2)]));
    let people = ids(&mut desk, Chip::Everyone);
    for (person, index) in [(people[0], 0), (people[0], 3), (people[1], 2)] {
        let failure = desk.save(&SavePerson {
            choice: Some(NumberChoice::Offered { index }),
            ..save(person)
        });
        assert_eq!(failure.unwrap_err().code, ErrorCode::ChoiceNotOffered);
    }
}

#[test]
fn where_only_18_digits_count_the_short_number_is_shown_and_refused() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue_with(IdChoice::EighteenOnly, vec![blue(1)]));
    let id = ids(&mut desk, Chip::Everyone)[0];
    let numbers = desk.person(id).unwrap().id_numbers;
    assert!(numbers[0].choosable && numbers[0].length == 18);
    assert!(!numbers[1].choosable && numbers[1].length == 15);
    assert_eq!(numbers[1].reason, Some(ChoiceRefusal::OnlyEighteenCounts));
    let failure = desk.save(&SavePerson {
        choice: Some(NumberChoice::Offered { index: 2 }),
        ..save(id)
    });
    assert_eq!(failure.unwrap_err().code, ErrorCode::ChoiceNotOffered);
}

#[test]
fn neither_number_leads_to_correction_and_an_answer_leads_out_of_it() {
    let mut desk = desk_with(&Office::new().issue(vec![blue(1)]));
    let id = ids(&mut desk, Chip::Everyone)[0];
    let view = desk
        .save(&SavePerson {
            choice: Some(NumberChoice::Neither),
            ..save(id)
        })
        .unwrap()
        .person;
    assert_eq!(view.state, PersonState::Correction);
    assert_eq!(view.correction.unwrap().reason, "都与证件不符");
    let view = desk
        .save(&SavePerson {
            choice: Some(NumberChoice::Offered { index: 1 }),
            form_back: true,
            ..save(id)
        })
        .unwrap()
        .person;
    assert_eq!(view.state, PersonState::Ready);
    assert!(view.correction.is_none());
}

#[test]
fn a_correction_for_another_reason_stays_when_a_number_is_chosen() {
    let mut desk = desk_with(&Office::new().issue(vec![blue(1)]));
    let id = ids(&mut desk, Chip::Everyone)[0];
    let request = MarkRequest {
        persons: vec![id],
        reason: "姓名有误".to_owned(),
    };
    desk.mark(mark::correct, &request).unwrap();
    for choice in [NumberChoice::Neither, NumberChoice::Offered { index: 1 }] {
        let view = desk
            .save(&SavePerson {
                choice: Some(choice),
                ..save(id)
            })
            .unwrap()
            .person;
        assert_eq!(view.correction.unwrap().reason, "姓名有误");
    }
}

#[test]
fn whoever_is_confirmed_or_removed_is_locked_until_that_is_taken_back() {
    let mut desk = desk_with(&Office::new().issue(vec![person(1), person(2)]));
    let people = ids(&mut desk, Chip::Everyone);
    desk.confirm(&ConfirmRequest {
        persons: vec![people[0]],
        include_warned: true,
    })
    .unwrap();
    let request = MarkRequest {
        persons: vec![people[1]],
        reason: String::new(),
    };
    desk.mark(mark::remove, &request).unwrap();
    for &id in &people {
        assert!(!desk.person(id).unwrap().editable);
        let failures = [
            desk.save(&save(id)).unwrap_err(),
            desk.remove_photo(id).unwrap_err(),
            desk.offer_photo(id, "picture.jpg".as_ref()).unwrap_err(),
        ];
        assert!(failures.iter().all(|f| f.code == ErrorCode::PersonLocked));
    }
    let one = |id| PersonsRequest { persons: vec![id] };
    desk.change_mark(mark::withdraw, &one(people[0])).unwrap();
    desk.change_mark(mark::restore, &one(people[1])).unwrap();
    for id in people {
        assert!(desk.save(&save(id)).unwrap().person.editable);
    }
}

#[test]
fn the_clerks_photo_stands_before_the_offices_and_gives_way_to_it_again() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1)]));
    let id = ids(&mut desk, Chip::Everyone)[0];
    let issued = desk.person(id).unwrap().photo.unwrap();
    assert_eq!(issued.source, PhotoSource::Package);
    let picture = office.folder.path().join("picture.png");
    image::RgbImage::from_pixel(500, 700, image::Rgb([9, 99, 199]))
        .save(&picture)
        .unwrap();
    let candidate = desk.offer_photo(id, &picture).unwrap();
    assert!(desk.candidate(candidate.id).is_ok());
    let mut accept = sicard_core::view::PhotoAccept {
        person: id,
        candidate: candidate.id,
        reason: None,
    };
    assert_eq!(
        desk.accept_photo(&accept).unwrap_err().code,
        ErrorCode::ReasonMissing,
        "nobody is in the picture"
    );
    accept.reason = Some(" 本人只有这张照片 ".to_owned());
    let taken = desk.accept_photo(&accept).unwrap().person.photo.unwrap();
    assert_eq!(taken.source, PhotoSource::Clerk);
    assert_eq!((taken.width, taken.height), (358, 441));
    assert_eq!(taken.reason.as_deref(), Some("本人只有这张照片"));
    assert_ne!(taken.version, issued.version);
    assert_eq!(
        desk.accept_photo(&accept).unwrap_err().code,
        ErrorCode::HandleGone
    );
    let removed = desk.remove_photo(id).unwrap();
    assert!(removed.person.photo.unwrap() == issued);
}

#[test]
fn a_red_person_says_so_before_everything_else() {
    let mut desk = desk_with(&Office::new().issue(vec![red(1)]));
    let id = ids(&mut desk, Chip::Everyone)[0];
    let view = desk.person(id).unwrap();
    assert_eq!(view.state, PersonState::Red);
    assert_eq!(view.accounts.len(), 2);
    assert_eq!(view.obstacles, [sicard_person::ConfirmObstacle::Red]);
}

#[test]
fn somebody_who_is_gone_is_called_that() {
    let desk = desk_with(&Office::new().issue(vec![person(1)]));
    assert_eq!(desk.person(99).unwrap_err().code, ErrorCode::PersonGone);
}

#[test]
fn what_was_typed_and_not_saved_is_kept_once_and_changes_nobody() {
    let mut desk = desk_with(&Office::new().issue(vec![blue(1), person(2)]));
    let people = ids(&mut desk, Chip::Everyone);
    assert!(desk.take_unsaved().unwrap().is_none());
    let half = |person| {
        unsaved(SavePerson {
            mobile: Some("1380".to_owned()),
            choice: Some(NumberChoice::Offered { index: 2 }),
            remark: Some("夜班".to_owned()),
            ..save(person)
        })
    };
    desk.keep_unsaved(Some(&half(people[0]))).unwrap();
    desk.keep_unsaved(None).unwrap();
    assert!(desk.take_unsaved().unwrap().is_none());
    desk.keep_unsaved(Some(&half(people[0]))).unwrap();
    desk.keep_unsaved(Some(&half(people[1]))).unwrap();
    assert_eq!(desk.person(people[1]).unwrap().mobile, None);
    assert!(desk.take_unsaved().unwrap() == Some(half(people[1])));
    assert!(desk.take_unsaved().unwrap().is_none());
}

#[test]
fn what_was_typed_about_nobody_is_not_kept() {
    let mut desk = desk_with(&Office::new().issue(vec![person(1)]));
    assert!(desk.keep_unsaved(Some(&unsaved(save(99)))).is_err());
    assert!(desk.take_unsaved().unwrap().is_none());
}

#[test]
fn what_the_dialog_has_saved_is_taken_back_as_a_whole_and_not_where_something_was_decided_since() {
    let mut desk = desk_with(&Office::new().issue(vec![blue(1)]));
    let id = ids(&mut desk, Chip::Everyone)[0];
    let before = desk.person(id).unwrap();
    let chosen = SavePerson {
        choice: Some(NumberChoice::Offered { index: 1 }),
        mobile: Some("13800000009".to_owned()),
        form_back: true,
        ..save(id)
    };
    let saved = desk.save(&chosen).unwrap();
    assert_eq!(saved.person.mobile.as_deref(), Some("13800000009"));
    let undone = desk.undo(saved.undo.unwrap()).unwrap();
    assert_eq!(undone.changed, 1);
    assert!(desk.person(id).unwrap() == before);

    assert!(desk.save(&save(id)).unwrap().undo.is_none(), "nothing new");
    let saved = desk.save(&chosen).unwrap();
    let persons = vec![id];
    desk.change_mark(
        mark::forms_back,
        &PersonsRequest {
            persons: persons.clone(),
        },
    )
    .unwrap();
    desk.confirm(&ConfirmRequest {
        persons,
        include_warned: true,
    })
    .unwrap();
    let confirmed = desk.person(id).unwrap();
    let undone = desk.undo(saved.undo.unwrap()).unwrap();
    assert_eq!(undone.changed, 0);
    assert!(desk.person(id).unwrap() == confirmed);
}
