//! 报盘数据导出: which files, what is in them, and what goes wrong.

use std::fs;
use std::sync::atomic::{AtomicU32, Ordering};

use sicard_core::error::ErrorCode;
use sicard_core::view::{
    Chip, Contact, ExportStatus, FolderHandle, HandedIn, MarkRequest, Phase, Progress,
};
use sicard_core::watch::{JobWatch, Unwatched};
use sicard_core::work::mark;

use crate::disk_changes::Changes;
use crate::office::{Office, person};
use crate::unit::{
    ID, OnDisk, confirm_all, contact, desk_with, export_all, export_of, export_watched, ids, names,
    path_of, reopen, take_in, take_in_at,
};

fn numbers(people: &[sicard_package::ReturnedPerson]) -> Vec<&str> {
    people.iter().map(|one| one.personal_no.as_str()).collect()
}

#[test]
fn people_of_two_packages_go_into_two_files_each_answering_its_own() {
    let mut office = Office::new();
    let first = office.issue(vec![person(1), person(2)]);
    let mut desk = desk_with(&first);
    let second = office.issue(vec![person(2), person(3)]);
    take_in_at(&mut desk, &second);
    confirm_all(&mut desk);
    let folder = office.desktop();
    let handle = FolderHandle {
        id: "1".to_owned(),
        path: "desktop".to_owned(),
    };
    let plan = desk.export_plan(ID, None, &folder, handle).unwrap();
    assert_eq!((plan.people, plan.files.len()), (3, 2));
    assert_eq!(plan.files[1].name, "1111011out_2.zip");

    let done = export_all(&mut desk, &folder).unwrap();
    assert_eq!(names(&folder), ["1111011out_1.zip", "1111011out_2.zip"]);
    for (n, (issue, expected)) in (1..).zip([
        (&first, vec![person(1)]),
        (&second, vec![person(2), person(3)]),
    ]) {
        let opened = office.open_return(&path_of(&folder, n));
        assert_eq!(opened.manifest().batch, Some(n));
        assert_eq!(opened.roster().reply_to, issue.manifest().package_id);
        let expected: Vec<_> = expected.iter().map(|one| one.personal_no.clone()).collect();
        assert_eq!(numbers(&opened.roster().people), expected);
    }
    assert_eq!(done.files[1].people, 2);
}

#[test]
fn only_the_confirmed_of_a_selection_are_exported() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1), person(2), person(3)]));
    let people = ids(&mut desk, Chip::Everyone);
    confirm_all(&mut desk);
    let folder = office.desktop();
    let failure = desk
        .export(&export_of(&folder, Some(Vec::new())), &Unwatched)
        .unwrap_err();
    assert_eq!(failure.code, ErrorCode::NothingToExport);
    let two = export_of(&folder, Some(vec![people[2], people[0], 99]));
    let done = desk.export(&two, &Unwatched).unwrap();
    let batch = desk.exported_people(done.files[0].id).unwrap();
    let batch: Vec<_> = batch.into_iter().map(|one| one.personal_no).collect();
    assert_eq!(batch, [person(1).personal_no, person(3).personal_no]);
    assert_eq!(ids(&mut desk, Chip::Confirmed), [people[1]]);
}

#[test]
fn who_was_put_off_awaits_correction_or_was_removed_is_reported_with_the_reason() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue((1..=4).map(person).collect()));
    let people = ids(&mut desk, Chip::Everyone);
    for (place, set, reason) in [
        (1, mark::defer as sicard_core::desk::SetMark, "外出"),
        (2, mark::correct, "姓名有误"),
        (3, mark::remove, "已离职"),
    ] {
        let request = MarkRequest {
            persons: vec![people[place]],
            reason: reason.to_owned(),
        };
        desk.mark(set, &request).unwrap();
    }
    confirm_all(&mut desk);
    let folder = office.desktop();
    export_all(&mut desk, &folder).unwrap();
    let opened = office.open_return(&path_of(&folder, 1));
    let left = |people: &[sicard_package::Left]| -> Vec<(String, String)> {
        let pair = |one: &sicard_package::Left| (one.personal_no.clone(), one.reason.clone());
        people.iter().map(pair).collect()
    };
    let expected = |n, reason: &str| (person(n).personal_no, reason.to_owned());
    assert_eq!(
        left(&opened.roster().deferred),
        [expected(2, "外出"), expected(3, "姓名有误")]
    );
    assert_eq!(left(&opened.roster().removed), [expected(4, "已离职")]);
}

#[test]
fn a_number_that_a_file_in_the_folder_has_is_passed_over() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1)]));
    confirm_all(&mut desk);
    let folder = office.desktop();
    fs::write(path_of(&folder, 4), "somebody else's").unwrap();
    let done = export_all(&mut desk, &folder).unwrap();
    assert_eq!(done.files[0].n, 5);
    assert_eq!(
        fs::read_to_string(path_of(&folder, 4)).unwrap(),
        "somebody else's"
    );
}

#[test]
fn a_batch_number_is_never_used_again_not_even_after_a_batch_was_withdrawn() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1)]));
    let folder = office.desktop();
    confirm_all(&mut desk);
    for n in 1..=3 {
        let done = export_all(&mut desk, &folder).unwrap();
        assert_eq!(done.files[0].n, n);
        desk.void_export(done.files[0].id).unwrap();
        fs::remove_file(path_of(&folder, n)).unwrap();
        assert_eq!(ids(&mut desk, Chip::Confirmed).len(), 1);
    }
}

#[test]
fn a_withdrawn_batch_is_named_in_every_later_return_with_all_its_files() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1)]));
    let folder = office.desktop();
    confirm_all(&mut desk);
    let first = export_all(&mut desk, &folder).unwrap().files.remove(0);
    let elsewhere = office.folder.path().join("stick");
    fs::create_dir(&elsewhere).unwrap();
    let again = desk.write_again(first.id, &elsewhere, &Unwatched).unwrap();
    let voided = desk.void_export(first.id).unwrap();
    assert_eq!(voided.status, ExportStatus::Voided);
    assert!(voided.voided_at.is_some());
    let second = export_all(&mut desk, &folder).unwrap();
    let opened = office.open_return(&path_of(&folder, second.files[0].n));
    assert_eq!(opened.roster().voids, [first.package_id, again.package_id]);
    let failures = [
        desk.void_export(first.id).unwrap_err(),
        desk.write_again(first.id, &elsewhere, &Unwatched)
            .unwrap_err(),
        desk.set_handed_in(&HandedIn {
            export: first.id,
            handed_in: true,
        })
        .unwrap_err(),
    ];
    assert!(failures.iter().all(|f| f.code == ErrorCode::ExportVoided));
}

#[test]
fn a_batch_that_was_handed_in_stands_until_that_mark_is_taken_back() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1)]));
    confirm_all(&mut desk);
    let id = export_all(&mut desk, &office.desktop()).unwrap().files[0].id;
    let handed_in = |handed_in| HandedIn {
        export: id,
        handed_in,
    };
    let record = desk.set_handed_in(&handed_in(true)).unwrap();
    assert!(record.handed_in_at.is_some());
    assert_eq!(
        desk.void_export(id).unwrap_err().code,
        ErrorCode::ExportHandedIn
    );
    assert_eq!(
        desk.set_handed_in(&handed_in(false)).unwrap().handed_in_at,
        None
    );
    assert!(desk.void_export(id).is_ok());
}

#[test]
fn a_batch_written_again_is_the_same_under_a_new_package_id() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1), person(2)]));
    let folder = office.desktop();
    confirm_all(&mut desk);
    let first = export_all(&mut desk, &folder).unwrap().files.remove(0);
    let failure = desk.write_again(first.id, &folder, &Unwatched).unwrap_err();
    assert_eq!(failure.code, ErrorCode::FileExists);
    let stick = office.folder.path().join("stick");
    fs::create_dir(&stick).unwrap();
    let again = desk.write_again(first.id, &stick, &Unwatched).unwrap();
    assert_eq!((again.id, again.n), (first.id, first.n));
    assert_ne!(again.package_id, first.package_id);
    assert_eq!(again.folder, stick.to_string_lossy());
    assert!(again.rewritten_at.is_some() && first.rewritten_at.is_none());
    let rosters = [&folder, &stick].map(|folder| {
        let opened = office.open_return(&path_of(folder, 1));
        serde_json::to_value(opened.roster()).unwrap()
    });
    assert_eq!(rosters[0], rosters[1]);
    assert_eq!(desk.exports(ID).unwrap().len(), 1);
}

#[test]
fn who_changed_after_export_says_which_return_the_next_one_replaces() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1), person(2)]));
    let folder = office.desktop();
    confirm_all(&mut desk);
    let first = export_all(&mut desk, &folder).unwrap().files.remove(0);
    let mut renamed = person(1);
    renamed.name = "测试改".to_owned();
    take_in_at(&mut desk, &office.issue(vec![renamed, person(2)]));
    let changed = ids(&mut desk, Chip::ChangedAfterExport);
    assert_eq!(changed.len(), 1);
    assert!(ids(&mut desk, Chip::Open).is_empty());
    reopen(&mut desk, changed.clone());
    assert_eq!(ids(&mut desk, Chip::Open), changed);
    assert!(desk.person(changed[0]).unwrap().form_back_at.is_none());
    confirm_all(&mut desk);
    let second = export_all(&mut desk, &folder).unwrap().files.remove(0);
    let opened = office.open_return(&path_of(&folder, second.n));
    let people = &opened.roster().people;
    assert_eq!(people[0].name, "测试改");
    assert_eq!(people[0].replaces, Some(first.package_id.clone()));

    // The batch that replaces is withdrawn: the next one still replaces the first.
    desk.void_export(second.id).unwrap();
    let third = export_all(&mut desk, &folder).unwrap().files.remove(0);
    let opened = office.open_return(&path_of(&folder, third.n));
    assert_eq!(opened.roster().people[0].replaces, Some(first.package_id));
    assert_eq!(opened.roster().voids, [second.package_id]);
}

#[test]
fn nothing_replaces_a_return_that_was_withdrawn_itself() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1)]));
    let folder = office.desktop();
    confirm_all(&mut desk);
    let first = export_all(&mut desk, &folder).unwrap().files.remove(0);
    let mut renamed = person(1);
    renamed.name = "测试改".to_owned();
    take_in_at(&mut desk, &office.issue(vec![renamed]));
    let changed = ids(&mut desk, Chip::ChangedAfterExport);
    reopen(&mut desk, changed);
    desk.void_export(first.id).unwrap();
    confirm_all(&mut desk);
    let second = export_all(&mut desk, &folder).unwrap().files.remove(0);
    let opened = office.open_return(&path_of(&folder, second.n));
    assert_eq!(opened.roster().people[0].replaces, None);
}

#[test]
fn who_changed_since_a_withdrawn_batch_must_be_confirmed_anew() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1), person(2)]));
    confirm_all(&mut desk);
    let id = export_all(&mut desk, &office.desktop()).unwrap().files[0].id;
    let mut renamed = person(1);
    renamed.name = "测试改".to_owned();
    take_in_at(&mut desk, &office.issue(vec![renamed, person(2)]));
    desk.void_export(id).unwrap();
    let people = ids(&mut desk, Chip::Everyone);
    assert_eq!(ids(&mut desk, Chip::Confirmed), people[1..]);
    assert_eq!(ids(&mut desk, Chip::ToPrint), people[..1]);
}

#[test]
fn the_contact_is_checked_first_and_remembered_for_the_unit() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1)]));
    confirm_all(&mut desk);
    let folder = office.desktop();
    let mut request = export_of(&folder, None);
    for (contact, code) in [
        (("", "12333"), ErrorCode::ContactNameMissing),
        (("赵某", "无"), ErrorCode::ContactPhoneInvalid),
    ] {
        request.contact = Contact {
            name: contact.0.to_owned(),
            phone: contact.1.to_owned(),
        };
        assert_eq!(desk.export(&request, &Unwatched).unwrap_err().code, code);
    }
    assert!(desk.unit(ID).unwrap().contact.is_none());
    export_all(&mut desk, &folder).unwrap();
    assert!(desk.unit(ID).unwrap().contact == Some(contact()));
}

#[test]
fn a_folder_that_is_gone_leaves_everyone_confirmed() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1)]));
    confirm_all(&mut desk);
    let gone = office.folder.path().join("gone");
    let failure = export_all(&mut desk, &gone).unwrap_err();
    assert_eq!(failure.code, ErrorCode::FolderGone);
    assert!(!gone.exists());
    assert_eq!(ids(&mut desk, Chip::Confirmed).len(), 1);
    assert!(desk.exports(ID).unwrap().is_empty());
}

#[test]
fn a_return_that_the_disk_gives_back_changed_is_neither_a_file_nor_a_record() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1), person(2)]));
    confirm_all(&mut desk);
    let folder = office.desktop();
    let disk = Changes::in_folder(folder.clone());
    let failure = export_watched(&mut desk, &folder, &disk).unwrap_err();
    assert!(disk.has_changed());
    assert_eq!(failure.code, ErrorCode::VerifyFailed);
    assert!(names(&folder).is_empty());
    assert!(desk.exports(ID).unwrap().is_empty());
    assert_eq!(ids(&mut desk, Chip::Confirmed).len(), 2);
    assert_eq!(export_all(&mut desk, &folder).unwrap().files[0].n, 1);
}

/// Cancels after some steps of a phase, and keeps what it was told.
struct Cancelling {
    phase: Phase,
    steps: AtomicU32,
}

impl JobWatch for Cancelling {
    fn progress(&self, progress: Progress) {
        assert!(progress.done <= progress.total && progress.total == 40);
        if progress.phase == self.phase {
            self.steps.fetch_add(1, Ordering::SeqCst);
        }
    }

    fn cancelled(&self) -> bool {
        self.steps.load(Ordering::SeqCst) > 3
    }
}

#[test]
fn cancelling_at_any_point_leaves_neither_files_nor_records() {
    let mut office = Office::new();
    let first = office.issue((1..=20).map(person).collect());
    let mut desk = desk_with(&first);
    take_in_at(&mut desk, &office.issue((21..=40).map(person).collect()));
    confirm_all(&mut desk);
    let folder = office.desktop();
    for phase in [Phase::Writing, Phase::Verifying] {
        let watch = Cancelling {
            phase,
            steps: AtomicU32::new(0),
        };
        let failure = export_watched(&mut desk, &folder, &watch).unwrap_err();
        assert_eq!(failure.code, ErrorCode::Cancelled, "{phase:?}");
        assert!(names(&folder).is_empty(), "{phase:?}");
        assert!(desk.exports(ID).unwrap().is_empty());
        assert_eq!(ids(&mut desk, Chip::Confirmed).len(), 40);
    }
    let done = export_all(&mut desk, &folder).unwrap();
    assert_eq!(done.files[0].n, 1);
}

#[test]
fn what_was_exported_is_there_when_the_store_is_opened_again() {
    let mut office = Office::new();
    let disk = OnDisk::new();
    take_in(&mut disk.connect(), &office.issue(vec![person(1)]));
    let folder = office.desktop();
    let mut desk = disk.desk();
    confirm_all(&mut desk);
    let record = export_all(&mut desk, &folder).unwrap().files.remove(0);
    drop(desk);
    let mut desk = disk.desk();
    assert_eq!(ids(&mut desk, Chip::Exported).len(), 1);
    let records = desk.exports(ID).unwrap();
    assert_eq!(records[0].package_id, record.package_id);
    assert_eq!(desk.exported_file(record.id).unwrap(), path_of(&folder, 1));
}
