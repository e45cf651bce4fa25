//! 操作记录: every kind of work writes its entry, and nothing else does.

use std::fs;

use sicard_core::desk::{ChangeMark, Desk, SetMark};
use sicard_core::error::Failure;
use sicard_core::import::Import;
use sicard_core::photo_batch::{PictureSource, read_pictures};
use sicard_core::store::WorkFolder;
use sicard_core::table_import::read_table;
use sicard_core::view::{
    Chip, ClerkName, CreateStore, Deed, DeedGroup, DeedWords, DepartmentRequest, HandedIn,
    JournalEntry, JournalQuery, JournalRequest, JournalSave, JournalWords, MarkRequest,
    NumberChoice, PersonId, PersonsRequest, PhotoAccept, ReportFormat, SavePerson, ScannedForm,
    SetPassword, TableField, TakeForm, TakeTable,
};
use sicard_core::watch::Unwatched;
use sicard_core::work::mark;

use crate::office::{Office, blue, person};
use crate::photo_batch::{folder, photo, portrait, without_photo};
use crate::unit::{
    ID, confirm_all, desk_with, export_all, export_of, ids, path_of, print_all, take_in, take_in_at,
};

pub fn query() -> JournalQuery {
    JournalQuery {
        unit: ID,
        group: None,
        person: None,
        search: String::new(),
    }
}

/// Entries that a query finds, the newest first.
fn found(desk: &mut Desk, query: JournalQuery) -> Vec<JournalEntry> {
    let request = JournalRequest {
        query,
        below: None,
        limit: 500,
    };
    let page = desk.journal(&request).unwrap();
    assert!(!page.more);
    page.entries
}

pub fn everything(desk: &mut Desk) -> Vec<JournalEntry> {
    found(desk, query())
}

/// What a work has entered, in the order of its entries; the record holds afterwards.
fn entered(desk: &mut Desk, work: impl FnOnce(&mut Desk)) -> Vec<JournalEntry> {
    let before = everything(desk).len();
    work(desk);
    let mut entries = everything(desk);
    entries.truncate(entries.len() - before);
    entries.reverse();
    let check = desk.journal_check().unwrap();
    assert_eq!(check.fault, None);
    entries
}

/// The one entry of a work: what, whom, why.
fn the_entry(
    desk: &mut Desk,
    work: impl FnOnce(&mut Desk),
) -> (Deed, Vec<PersonId>, Option<String>) {
    let mut entries = entered(desk, work);
    assert_eq!(entries.len(), 1, "one work, one entry");
    let entry = entries.remove(0);
    let people: Vec<PersonId> = entry.names.iter().map(|one| one.id).collect();
    assert_eq!(
        entry.people as usize,
        people.len(),
        "of so few all are named"
    );
    (entry.deed.unwrap(), people, entry.reason)
}

fn of(desk: &mut Desk, work: impl FnOnce(&mut Desk)) -> (Deed, Vec<PersonId>) {
    let (deed, people, reason) = the_entry(desk, work);
    assert_eq!(reason, None);
    (deed, people)
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

fn persons(persons: &[PersonId]) -> PersonsRequest {
    PersonsRequest {
        persons: persons.to_vec(),
    }
}

/// Two people, the second of whom has a number to choose.
fn two() -> (Office, Desk, Vec<PersonId>) {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1), blue(2)]));
    let people = ids(&mut desk, Chip::Everyone);
    (office, desk, people)
}

/// Two people in a batch.
fn exported() -> (Office, Desk, Vec<PersonId>, u32) {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1), person(2)]));
    let people = ids(&mut desk, Chip::Everyone);
    confirm_all(&mut desk);
    let done = export_all(&mut desk, &office.desktop()).unwrap();
    (office, desk, people, done.files[0].id)
}

#[test]
fn a_new_store_begins_its_record_and_an_import_says_how_many_are_new() {
    let mut office = Office::new();
    let package = office.issue(vec![person(1), person(2)]);
    let mut desk = desk_with(&package);
    let mut entries = everything(&mut desk);
    let (imported, begun) = (entries.remove(0), entries.remove(0));
    assert_eq!((begun.number, imported.number), (1, 2));
    let nothing = Deed::RecordBegun {
        people: 0,
        exports: 0,
    };
    assert_eq!(begun.deed, Some(nothing));
    let expected = Deed::PackageImported {
        package_id: package.manifest().package_id.clone(),
        people: 2,
        added: 2,
        updated: 0,
        missing: 0,
        kept_newer: 0,
        confirmations_taken_back: 0,
        older: false,
        other_signer: false,
    };
    assert_eq!(imported.deed, Some(expected));
    assert_eq!(imported.people, 2);
    assert!(imported.at.len() >= "2026-11-24T18:05:00Z".len());
}

#[test]
fn importing_again_names_who_is_new_changed_or_gone_and_nobody_else() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1), person(2), person(3)]));
    confirm_all(&mut desk);
    let mut renamed = person(1);
    renamed.name = "测试改".to_owned();
    let newer = office.issue(vec![renamed, person(2), person(4)]);
    let (deed, people) = of(&mut desk, |desk| take_in_at(desk, &newer));
    let everyone = ids(&mut desk, Chip::Everyone);
    assert_eq!(people, [everyone[0], everyone[2], everyone[3]]);
    let Deed::PackageImported {
        added,
        updated,
        missing,
        confirmations_taken_back,
        ..
    } = deed
    else {
        panic!("another deed");
    };
    assert_eq!(
        (added, updated, missing, confirmations_taken_back),
        (1, 1, 1, 1)
    );
    // Who comes back is touched again.
    let again = office.issue(vec![person(2), person(3), person(4)]);
    let (_, people) = of(&mut desk, |desk| take_in_at(desk, &again));
    assert_eq!(people, [everyone[0], everyone[2]]);
}

#[test]
fn an_older_package_that_was_taken_and_another_signer_are_said_to_be() {
    let mut office = Office::new();
    let older = office.issue(vec![person(1), person(2)]);
    let mut desk = desk_with(&office.issue(vec![person(1)]));
    desk.change_unit(|store| {
        let later = "UPDATE package SET created_instant = created_instant + 60";
        store.execute(later, [])?;
        Ok((ID, ()))
    })
    .unwrap();
    let (deed, _) = of(&mut desk, |desk| {
        let request = Import {
            path: older.path.clone(),
            code: Some(older.code.clone()),
            accept_older: true,
            accept_signer: None,
        };
        desk.import(&request, &Unwatched).unwrap();
    });
    assert!(matches!(
        deed,
        Deed::PackageImported {
            older: true,
            other_signer: false,
            added: 1,
            ..
        }
    ));
    let mut another = Office::new();
    let theirs = another.issue(vec![person(1)]);
    let signer = sicard_package::keys::signer_fingerprint(&theirs.manifest().signer.unwrap());
    let (deed, _) = of(&mut desk, |desk| {
        let request = Import {
            path: theirs.path.clone(),
            code: Some(theirs.code.clone()),
            accept_older: true,
            accept_signer: Some(signer),
        };
        desk.import(&request, &Unwatched).unwrap();
    });
    assert!(matches!(
        deed,
        Deed::PackageImported {
            other_signer: true,
            ..
        }
    ));
}

#[test]
fn what_is_refused_or_cancelled_enters_nothing() {
    let (mut office, mut desk, people) = two();
    let package = office.issue(vec![person(9)]);
    let entries = entered(&mut desk, |desk| {
        let wrong = Import {
            path: package.path.clone(),
            code: Some("AAAA-AAAA-AAAA-AAAA".to_owned()),
            accept_older: false,
            accept_signer: None,
        };
        desk.import(&wrong, &Unwatched).unwrap_err();
        let request = MarkRequest {
            persons: people.clone(),
            reason: String::new(),
        };
        desk.mark(mark::defer, &request).unwrap_err();
        desk.change_mark(mark::resume, &persons(&people)).unwrap();
        let gone = office.folder.path().join("gone");
        confirm_all(desk);
        export_all(desk, &gone).unwrap_err();
    });
    let deeds: Vec<_> = entries.into_iter().map(|entry| entry.deed).collect();
    assert!(matches!(deeds[..], [Some(Deed::Confirmed { .. })]));
}

#[test]
fn choosing_a_photo_and_taking_it_away_are_entries_and_an_override_has_its_reason() {
    let mut desk = desk_with(&Office::new().issue(vec![without_photo(1)]));
    let id = ids(&mut desk, Chip::Everyone)[0];
    let folder = folder(&[("a.jpg", &photo(90))]);
    let accept = |desk: &mut Desk| {
        let candidate = desk.offer_photo(id, &folder.path().join("a.jpg")).unwrap();
        let request = PhotoAccept {
            person: id,
            candidate: candidate.id,
            reason: Some("本人要求".to_owned()),
        };
        desk.accept_photo(&request).unwrap();
    };
    let (deed, people, reason) = the_entry(&mut desk, accept);
    let expected = Deed::PhotoSet {
        replaced: false,
        overridden: true,
    };
    assert_eq!((deed, people), (expected, vec![id]));
    assert_eq!(reason.as_deref(), Some("本人要求"));
    let removed = of(&mut desk, |desk| {
        desk.remove_photo(id).unwrap();
    });
    assert_eq!(removed, (Deed::PhotoRemoved, vec![id]));
    let nothing = entered(&mut desk, |desk| {
        desk.remove_photo(id).unwrap();
    });
    assert!(nothing.is_empty(), "there was none to take away");
}

#[test]
fn a_batch_of_pictures_is_one_entry_and_its_undo_names_it() {
    let mut desk = desk_with(&Office::new().issue(vec![without_photo(1), without_photo(2)]));
    let people = ids(&mut desk, Chip::Everyone);
    let names = [1, 2].map(|n| format!("{}.jpg", without_photo(n).personal_no));
    let (good, doubtful) = (portrait(), photo(90));
    let folder = folder(&[(&names[0], &good), (&names[1], &doubtful)]);
    let mut undo = None;
    let (deed, touched, reason) = the_entry(&mut desk, |desk| {
        let roll = desk.photo_roll(ID).unwrap();
        let source = PictureSource::Folder(folder.path().to_owned());
        let batch = read_pictures(roll, &source, &Unwatched).unwrap();
        let view = desk.keep_photo_batch(batch);
        let taken = desk.take_pictures(view.id, (&[0, 1], Some("都要")), &Unwatched);
        undo = taken.unwrap().undo;
    });
    let Deed::PhotosImported {
        added: 2,
        replaced: 0,
        overridden,
        left_out: 0,
    } = deed
    else {
        panic!("{deed:?}");
    };
    assert!(overridden >= 1);
    assert_eq!((touched, reason.as_deref()), (people.clone(), Some("都要")));
    let entry = everything(&mut desk)[0].number;
    let undone = of(&mut desk, |desk| {
        desk.undo(undo.unwrap()).unwrap();
    });
    assert_eq!(undone, (Deed::Undone { entry }, people));
}

#[test]
fn the_dialog_enters_the_number_the_details_and_the_form_each_by_itself() {
    let (_, mut desk, people) = two();
    let chosen = SavePerson {
        choice: Some(NumberChoice::Offered { index: 2 }),
        mobile: Some("13800000001".to_owned()),
        remark: Some("夜班".to_owned()),
        form_back: true,
        ..save(people[1])
    };
    let entries = entered(&mut desk, |desk| {
        desk.save(&chosen).unwrap();
    });
    let deeds: Vec<_> = entries.into_iter().map(|one| one.deed.unwrap()).collect();
    let expected = [
        Deed::NumberChosen {
            before: None,
            after: Some(NumberChoice::Offered { index: 2 }),
        },
        Deed::DetailsChanged {
            fields: vec![TableField::Mobile, TableField::Remark],
        },
        Deed::FormsBack,
    ];
    assert_eq!(deeds, expected);
    let nothing = entered(&mut desk, |desk| {
        desk.save(&chosen).unwrap();
    });
    assert!(nothing.is_empty(), "nothing was changed");
    let neither = SavePerson {
        choice: Some(NumberChoice::Neither),
        ..chosen
    };
    let (deed, touched) = of(&mut desk, |desk| {
        desk.save(&neither).unwrap();
    });
    let expected = Deed::NumberChosen {
        before: Some(NumberChoice::Offered { index: 2 }),
        after: Some(NumberChoice::Neither),
    };
    assert_eq!((deed, touched), (expected, vec![people[1]]));
}

#[test]
fn a_table_and_a_department_are_entries_about_those_they_changed() {
    let (_, mut desk, people) = two();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("table.csv");
    let line = format!("个人编号,手机号码\n{},13800000001\n", person(1).personal_no);
    fs::write(&path, line).unwrap();
    let (deed, touched) = of(&mut desk, |desk| {
        let roll = desk.table_roll(ID).unwrap();
        let table = desk.keep_table(read_table(roll, &path, &Unwatched).unwrap());
        let request = TakeTable {
            table: table.id,
            replace: Vec::new(),
            confirmed: Vec::new(),
            job: 1,
        };
        assert_eq!(desk.take_table(&request, &Unwatched).unwrap().changed, 1);
    });
    let expected = Deed::TableImported { left_out: 0 };
    assert_eq!((deed, touched), (expected, vec![people[0]]));
    let department = |department: Option<&str>| DepartmentRequest {
        persons: people.clone(),
        department: department.map(str::to_owned),
    };
    let set = of(&mut desk, |desk| {
        desk.set_department(&department(Some("一车间"))).unwrap();
        // A second time it changes nobody.
        desk.set_department(&department(Some("一车间"))).unwrap();
    });
    let expected = Deed::DepartmentSet { cleared: false };
    assert_eq!(set, (expected, people.clone()));
    let cleared = of(&mut desk, |desk| {
        desk.set_department(&department(None)).unwrap();
    });
    assert_eq!(cleared.0, Deed::DepartmentSet { cleared: true });
}

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
    };
    assert_eq!((deed, touched), (expected, vec![people[1]]));
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
    let check = desk.journal_check().unwrap();
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
    let password = |text: &str| Some(text.to_owned());
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

#[test]
fn every_entry_bears_the_account_and_the_name_that_the_clerk_has_given() {
    let (_, mut desk, _) = two();
    assert_eq!(desk.clerk().unwrap().name, None);
    let name = |name: &str| ClerkName {
        name: name.to_owned(),
    };
    let (deed, _) = of(&mut desk, |desk| {
        desk.name_clerk(&name(" 赵某 ")).unwrap();
        // The same name is no change.
        desk.name_clerk(&name("赵某")).unwrap();
    });
    assert_eq!(deed, Deed::ClerkNamed);
    confirm_all(&mut desk);
    let entry = everything(&mut desk).remove(0);
    assert_eq!(entry.clerk.as_deref(), Some("赵某"));
    assert_eq!(entry.account, desk.clerk().unwrap().account);
    desk.name_clerk(&name(" ")).unwrap();
    assert_eq!(everything(&mut desk)[0].clerk, None);
}

#[test]
fn entries_are_found_by_person_by_search_and_page_by_page() {
    let (_, mut desk, people) = two();
    confirm_all(&mut desk);
    let saved = SavePerson {
        choice: Some(NumberChoice::Offered { index: 1 }),
        ..save(people[1])
    };
    desk.save(&saved).unwrap();
    let of_first = JournalQuery {
        person: Some(people[0]),
        ..query()
    };
    let numbers = |entries: Vec<JournalEntry>| -> Vec<u32> {
        entries.into_iter().map(|entry| entry.number).collect()
    };
    assert_eq!(numbers(found(&mut desk, of_first)), [3, 2]);
    let second = JournalQuery {
        search: person(2).name,
        ..query()
    };
    assert_eq!(numbers(found(&mut desk, second)), [4, 2]);
    let mut page = |below| {
        let request = JournalRequest {
            query: query(),
            below,
            limit: 3,
        };
        let page = desk.journal(&request).unwrap();
        (numbers(page.entries), page.more)
    };
    assert_eq!(page(None), (vec![4, 3, 2], true));
    assert_eq!(page(Some(2)), (vec![1], false));
}

#[test]
fn the_record_is_written_as_a_table_of_texts_with_every_hash() {
    let (office, mut desk, people) = two();
    let request = MarkRequest {
        persons: people,
        reason: "=1+1".to_owned(),
    };
    desk.mark(mark::defer, &request).unwrap();
    let save = JournalSave {
        query: query(),
        folder: String::new(),
        format: ReportFormat::Csv,
        words: words(),
    };
    let table = desk.journal_table(&save.query).unwrap();
    let file = table
        .save(&save.words, &office.desktop(), save.format)
        .unwrap();
    let text = fs::read_to_string(&file).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines.len(),
        4,
        "a heading and three entries, the oldest first"
    );
    assert!(lines[1].contains("记录开始"), "{}", lines[1]);
    assert!(lines[3].contains("暂缓办理 2 人") && lines[3].contains(&person(1).name));
    assert!(!lines[3].contains(",=1+1"), "no formula: {}", lines[3]);
    let code = desk.journal_check().unwrap().code;
    let hash = code.replace('-', "").to_lowercase();
    assert!(lines[3].contains(&hash));
    let xlsx = table.save(&save.words, &office.desktop(), ReportFormat::Xlsx);
    assert!(xlsx.unwrap().exists());
}

fn words() -> JournalWords {
    let kinds = [
        ("record-begun", "记录开始"),
        ("package-imported", "导入"),
        ("deferred", "暂缓办理 {people} 人"),
    ];
    JournalWords {
        title: "操作记录".to_owned(),
        headings: [
            "序号",
            "时间",
            "账号",
            "经办人",
            "内容",
            "人数",
            "人员",
            "原因",
            "校验码",
        ]
        .map(str::to_owned)
        .to_vec(),
        and_more: "等 {people} 人".to_owned(),
        sentences: DeedWords {
            kinds: kinds
                .map(|(kind, word)| (kind.to_owned(), word.to_owned()))
                .into(),
            flags: [].into(),
            fields: [].into(),
            offered: String::new(),
            neither: String::new(),
            unanswered: String::new(),
            unknown: String::new(),
        },
    }
}

#[test]
fn an_import_outside_of_a_desk_is_entered_all_the_same() {
    let mut office = Office::new();
    let disk = crate::unit::OnDisk::new();
    take_in(&mut disk.connect(), &office.issue(vec![person(1)]));
    assert_eq!(everything(&mut disk.desk()).len(), 2);
}
