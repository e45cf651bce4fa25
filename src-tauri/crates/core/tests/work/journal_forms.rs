//! 操作记录 of forms, marks, confirming and exports: every kind of work writes its entry.

use std::fs;

use sicard_core::desk::{ChangeMark, Desk, SetMark};
use sicard_core::error::Failure;
use sicard_core::store::WorkFolder;
use sicard_core::view::{
    Chip, ChoiceGround, CreateStore, Deed, DeedGroup, HandedIn, JournalQuery, MarkRequest,
    NumberChoice, SavePerson, ScannedForm, SetPassword, TakeForm, Unlock,
};
use sicard_core::watch::Unwatched;
use sicard_core::work::mark;
use sicard_package::IdChoice;

use crate::journal::{
    entered, everything, exported, found, of, persons, query, save, the_entry, two,
};
use crate::office::{Office, blue, person};
use crate::unit::{ID, confirm_all, desk_with, export_of, ids, path_of, print_all, take_in_at};

#[test]
fn printing_and_taking_a_form_back_are_entries() {
    let (_, mut desk, people) = two();
    let (deed, touched) = of(&mut desk, |desk| {
        print_all(desk, Some(people.clone()));
    });
    let expected = Deed::FormsPrinted {
        batch: 1,
        elsewhere: true,
    };
    assert_eq!((deed, touched), (expected, people.clone()));
    let code: String = desk
        .store()
        .query_row(
            "SELECT code FROM printed_form WHERE person = ?1",
            [people[1]],
            |row| row.get(0),
        )
        .unwrap();
    let scanned = ScannedForm {
        unit: ID,
        code: code.clone(),
    };
    let looking = entered(&mut desk, |desk| {
        desk.find_form(&scanned).unwrap();
    });
    assert!(looking.is_empty());
    let (deed, touched) = of(&mut desk, |desk| {
        let request = TakeForm {
            person: people[1],
            code,
            choice: Some(NumberChoice::Offered { index: 1 }),
        };
        desk.take_form(&request).unwrap();
    });
    let expected = Deed::FormTaken {
        before: None,
        after: Some(NumberChoice::Offered { index: 1 }),
        ground: Some(ChoiceGround::SignedForm),
    };
    assert_eq!((deed, touched), (expected, vec![people[1]]));
}

#[test]
fn a_number_says_what_its_choice_rests_on() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue_with(IdChoice::EighteenOnly, vec![blue(1)]));
    let only = ids(&mut desk, Chip::Everyone)[0];
    let (_, mut two, people) = two();
    let chosen = |desk: &mut Desk, request: SavePerson| {
        let entries = entered(desk, |desk| {
            desk.save(&request).unwrap();
        });
        match entries[0].deed {
            Some(Deed::NumberChosen { ground, .. }) => ground.unwrap(),
            _ => panic!("no number was chosen"),
        }
    };
    let answer = |person, choice, form_back| SavePerson {
        choice,
        form_back,
        ..save(person)
    };
    let first = Some(NumberChoice::Offered { index: 1 });
    let second = Some(NumberChoice::Offered { index: 2 });
    let grounds = [
        chosen(&mut two, answer(people[1], first, false)),
        chosen(&mut two, answer(people[1], second, true)),
        chosen(&mut two, answer(people[1], None, false)),
        chosen(&mut desk, answer(only, first, true)),
        chosen(&mut desk, answer(only, Some(NumberChoice::Neither), true)),
    ];
    let expected = [
        ChoiceGround::Clerk,
        ChoiceGround::FormBack,
        ChoiceGround::Clerk,
        ChoiceGround::OnlyOne,
        ChoiceGround::FormBack,
    ];
    assert_eq!(grounds, expected);
}

#[test]
fn what_a_printer_accepted_is_entered_as_printed_here() {
    let (_, mut desk, people) = two();
    let (deed, _) = of(&mut desk, |desk| {
        let document = crate::unit::forms(desk, Some(people.clone()));
        let range = crate::unit::whole(&document);
        let mut accept = |_: &sicard_core::paper::PrintJob<'_>| Ok::<_, Failure>(());
        desk.print((document.id, range), &Unwatched, &mut accept)
            .unwrap();
    });
    let expected = Deed::FormsPrinted {
        batch: 1,
        elsewhere: false,
    };
    assert_eq!(deed, expected);
}

#[test]
fn every_mark_is_an_entry_with_its_reason_and_so_is_taking_it_back() {
    let (_, mut desk, people) = two();
    let marks: [(SetMark, Deed, ChangeMark, Deed); 3] = [
        (mark::remove, Deed::Removed, mark::restore, Deed::Restored),
        (mark::defer, Deed::Deferred, mark::resume, Deed::Resumed),
        (
            mark::correct,
            Deed::CorrectionAwaited,
            mark::corrected,
            Deed::CorrectionDone,
        ),
    ];
    for (set, deed, take_back, back) in marks {
        let request = MarkRequest {
            persons: people.clone(),
            reason: " 外出 ".to_owned(),
        };
        let entry = the_entry(&mut desk, |desk| {
            desk.mark(set, &request).unwrap();
        });
        assert_eq!(entry, (deed, people.clone(), Some("外出".to_owned())));
        let entry = of(&mut desk, |desk| {
            desk.change_mark(take_back, &persons(&people[..1])).unwrap();
        });
        assert_eq!(entry, (back, people[..1].to_vec()));
        desk.change_mark(take_back, &persons(&people)).unwrap();
    }
    for (change, deed) in [
        (mark::forms_back as ChangeMark, Deed::FormsBack),
        (mark::forms_not_back, Deed::FormsNotBack),
    ] {
        let entry = of(&mut desk, |desk| {
            desk.change_mark(change, &persons(&people)).unwrap();
        });
        assert_eq!(entry, (deed, people.clone()));
    }
}

#[test]
fn confirming_says_how_many_in_spite_of_a_warning_and_withdrawing_is_an_entry() {
    let mut desk = desk_with(&Office::new().issue(vec![person(1), person(2), blue(3)]));
    let people = ids(&mut desk, Chip::Everyone);
    desk.change_mark(mark::forms_back, &persons(&people[..1]))
        .unwrap();
    let (deed, touched) = of(&mut desk, confirm_all);
    let Deed::Confirmed { warned } = deed else {
        panic!("{deed:?}");
    };
    assert!(warned >= 1, "no form is back of the second");
    assert_eq!(touched, people[..2], "the third has no number yet");
    let entry = of(&mut desk, |desk| {
        desk.change_mark(mark::withdraw, &persons(&people)).unwrap();
    });
    assert_eq!(entry, (Deed::ConfirmationWithdrawn, people[..2].to_vec()));
}

#[test]
fn an_undo_is_a_new_entry_that_names_the_one_it_undoes() {
    let (_, mut desk, people) = two();
    let request = MarkRequest {
        persons: people.clone(),
        reason: "外出".to_owned(),
    };
    let marked = desk.mark(mark::defer, &request).unwrap();
    let entry = everything(&mut desk)[0].number;
    desk.mark(mark::remove, &request).unwrap();
    desk.change_mark(mark::restore, &persons(&people[..1]))
        .unwrap();
    let undone = of(&mut desk, |desk| {
        desk.undo(marked.undo.unwrap()).unwrap();
    });
    assert_eq!(undone, (Deed::Undone { entry }, people[..1].to_vec()));
    let kinds = found(
        &mut desk,
        JournalQuery {
            group: Some(DeedGroup::Marks),
            ..query()
        },
    );
    assert_eq!(kinds.len(), 4, "an undo is of the kind that it takes back");
}

#[test]
fn an_export_is_an_entry_with_its_file_and_the_file_is_bound_to_the_entry() {
    let (office, mut desk, people, id) = exported();
    let entry = everything(&mut desk).remove(0);
    let file = path_of(&office.desktop(), 1);
    let expected = Deed::Exported {
        n: 1,
        package_id: desk.exports(ID).unwrap()[0].package_id.clone(),
        sha256: sicard_package::Sha256Hex::of(&fs::read(file).unwrap()).to_string(),
        recovered: false,
    };
    assert_eq!(entry.deed, Some(expected));
    assert_eq!(entry.people as usize, people.len());
    let check = desk.journal_check(None).unwrap();
    let anchor = check.anchor.unwrap();
    assert_eq!((anchor.number, anchor.n), (entry.number, 1));
    let stick = office.folder.path().join("stick");
    fs::create_dir(&stick).unwrap();
    let (deed, _) = of(&mut desk, |desk| {
        desk.copy_export(id, &stick, &Unwatched).unwrap();
    });
    assert_eq!(deed, Deed::ExportCopied { n: 1 });
    let other = office.folder.path().join("other");
    fs::create_dir(&other).unwrap();
    let (deed, touched) = of(&mut desk, |desk| {
        desk.write_again(id, &other, &Unwatched).unwrap();
    });
    assert!(matches!(deed, Deed::WrittenAgain { n: 1, .. }));
    assert_eq!(touched, people);
}

#[test]
fn handing_in_voiding_and_reopening_are_entries() {
    let (mut office, mut desk, people, id) = exported();
    let handed_in = |handed_in| HandedIn {
        export: id,
        handed_in,
    };
    for (set, deed) in [
        (true, Deed::HandedIn { n: 1 }),
        (false, Deed::HandedInTakenBack { n: 1 }),
    ] {
        let entry = of(&mut desk, |desk| {
            desk.set_handed_in(&handed_in(set)).unwrap();
            // A second time it changes nothing.
            desk.set_handed_in(&handed_in(set)).unwrap();
        });
        assert_eq!(entry, (deed, people.clone()));
    }
    let mut renamed = person(1);
    renamed.name = "测试改".to_owned();
    take_in_at(&mut desk, &office.issue(vec![renamed, person(2)]));
    let reopened = of(&mut desk, |desk| {
        desk.change_mark(mark::reopen, &persons(&people)).unwrap();
    });
    assert_eq!(reopened, (Deed::Reopened, people[..1].to_vec()));
    let (deed, touched) = of(&mut desk, |desk| {
        desk.void_export(id).unwrap();
    });
    let expected = Deed::ExportVoided {
        n: 1,
        recovered: false,
    };
    assert_eq!((deed, touched), (expected, people));
}

#[test]
fn a_cancelled_export_enters_nothing() {
    struct Cancelled;
    impl sicard_core::watch::JobWatch for Cancelled {
        fn progress(&self, _: sicard_core::view::Progress) {}
        fn cancelled(&self) -> bool {
            true
        }
    }
    let (office, mut desk, _) = two();
    confirm_all(&mut desk);
    let folder = office.desktop();
    let entries = entered(&mut desk, |desk| {
        let request = export_of(&folder, None);
        desk.export(&request, &Cancelled).unwrap_err();
    });
    assert!(entries.is_empty());
}

#[test]
fn password_and_recovery_code_are_entries_and_what_is_refused_is_none() {
    let place = tempfile::tempdir().unwrap();
    let mut work = WorkFolder::take(place.path()).unwrap();
    let password = |text: &str| Some(text.into());
    let store = work.create(&CreateStore {
        password: password("first-password"),
    });
    let mut desk = Desk::new(store.unwrap()).unwrap();
    let set = |current: &str| SetPassword {
        current: password(current),
        new: password("second-password"),
    };
    desk.set_password(&work, &set("wrong-password"))
        .unwrap_err();
    desk.set_password(&work, &set("first-password")).unwrap();
    desk.make_recovery_code(&work).unwrap();
    let deeds: Vec<_> = everything(&mut desk)
        .into_iter()
        .map(|one| one.deed.unwrap())
        .collect();
    let begun = Deed::RecordBegun {
        people: 0,
        exports: 0,
    };
    assert_eq!(
        deeds,
        [Deed::RecoveryCodeMade, Deed::PasswordChanged, begun]
    );
}

/// Broken off after the keys were replaced and before the entry was committed: the database is as it was before.
#[test]
fn a_change_of_the_keys_that_was_broken_off_is_entered_at_the_next_opening() {
    let place = tempfile::tempdir().unwrap();
    let database = place.path().join("people.db");
    let mut work = WorkFolder::take(place.path()).unwrap();
    let password = Some("first-password".into());
    let store = work.create(&CreateStore { password }).unwrap();
    let mut desk = Desk::new(store).unwrap();
    let before = std::fs::read(&database).unwrap();
    let set = SetPassword {
        current: Some("first-password".into()),
        new: Some("second-password".into()),
    };
    desk.set_password(&work, &set).unwrap();
    drop(desk);
    std::fs::write(&database, before).unwrap();
    for _ in 0..2 {
        work.lock();
        let secret = "second-password".into();
        let store = work.unlock(&Unlock { secret }).unwrap();
        let mut desk = Desk::new(store).unwrap();
        let deeds: Vec<_> = everything(&mut desk)
            .into_iter()
            .map(|one| one.deed.unwrap())
            .collect();
        assert_eq!(deeds.len(), 2);
        assert_eq!(deeds[0], Deed::PasswordChanged);
        assert_eq!(desk.journal_check(None).unwrap().fault, None);
    }
}
