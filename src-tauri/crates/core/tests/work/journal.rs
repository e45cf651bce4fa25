//! 操作记录: every kind of work writes its entry, and nothing else does. Here imports, photos and the data of people, and what the tests of the record share.

use std::fs;

use sicard_core::desk::Desk;
use sicard_core::import::Import;
use sicard_core::photo_batch::{PictureSource, read_pictures};
use sicard_core::table_import::read_table;
use sicard_core::view::{
    Chip, ChoiceGround, Deed, DepartmentRequest, JournalEntry, JournalQuery, JournalRequest,
    MarkRequest, NumberChoice, PersonId, PersonsRequest, PhotoAccept, SavePerson, TableField,
    TakeTable,
};
use sicard_core::watch::Unwatched;
use sicard_core::work::mark;

use crate::office::{Office, blue, person};
use crate::photo_batch::{folder, photo, portrait, without_photo};
use crate::unit::{ID, confirm_all, desk_with, export_all, ids, take_in_at};

pub fn query() -> JournalQuery {
    JournalQuery {
        unit: ID,
        group: None,
        person: None,
        search: String::new(),
    }
}

/// Entries that a query finds, the newest first.
pub fn found(desk: &mut Desk, query: JournalQuery) -> Vec<JournalEntry> {
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
pub fn entered(desk: &mut Desk, work: impl FnOnce(&mut Desk)) -> Vec<JournalEntry> {
    let before = everything(desk).len();
    work(desk);
    let mut entries = everything(desk);
    entries.truncate(entries.len() - before);
    entries.reverse();
    let check = desk.journal_check(None).unwrap();
    assert_eq!(check.fault, None);
    entries
}

/// The one entry of a work: what, whom, why.
pub fn the_entry(
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

pub fn of(desk: &mut Desk, work: impl FnOnce(&mut Desk)) -> (Deed, Vec<PersonId>) {
    let (deed, people, reason) = the_entry(desk, work);
    assert_eq!(reason, None);
    (deed, people)
}

pub fn save(person: PersonId) -> SavePerson {
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

pub fn persons(persons: &[PersonId]) -> PersonsRequest {
    PersonsRequest {
        persons: persons.to_vec(),
    }
}

/// Two people, the second of whom has a number to choose.
pub fn two() -> (Office, Desk, Vec<PersonId>) {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1), blue(2)]));
    let people = ids(&mut desk, Chip::Everyone);
    (office, desk, people)
}

/// Two people in a batch.
pub fn exported() -> (Office, Desk, Vec<PersonId>, u32) {
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
            code: Some(older.code.as_str().into()),
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
            code: Some(theirs.code.as_str().into()),
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
            code: Some("AAAA-AAAA-AAAA-AAAA".into()),
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
            ground: Some(ChoiceGround::FormBack),
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
        ground: Some(ChoiceGround::FormBack),
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
