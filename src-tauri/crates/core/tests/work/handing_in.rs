//! 报送: who waits for it, and what is ticked on the way there.

use sicard_core::desk::Desk;
use sicard_core::error::ErrorCode;
use sicard_core::view::{Chip, ExportId, HandInItem, HandInTick, HandedIn, PersonId};
use sicard_core::watch::Unwatched;

use crate::office::{Office, person};
use crate::unit::{
    ID, OnDisk, confirm_all, desk_with, export_all, export_of, ids, query, take_in, take_in_at,
};

/// Who waits, after list and overview have said that they are as many.
fn waiting(desk: &mut Desk) -> Vec<PersonId> {
    let view = desk.list(&query(Chip::ToHandIn)).unwrap();
    assert_eq!(view.total, desk.overview(ID).unwrap().to_hand_in);
    ids(desk, Chip::ToHandIn)
}

fn mark(desk: &mut Desk, export: ExportId, handed_in: bool) {
    desk.set_handed_in(&HandedIn { export, handed_in }).unwrap();
}

#[test]
fn who_is_exported_waits_for_the_hand_in_until_that_batch_is_marked_and_again_without_the_mark() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1), person(2), person(3)]));
    let folder = office.desktop();
    let people = ids(&mut desk, Chip::Everyone);
    confirm_all(&mut desk);
    assert!(waiting(&mut desk).is_empty());
    let some = export_of(&folder, Some(people[..2].to_vec()));
    let first = desk.export(&some, &Unwatched).unwrap().files[0].id;
    assert_eq!(waiting(&mut desk), people[..2]);
    let second = export_all(&mut desk, &folder).unwrap().files[0].id;
    assert_eq!(waiting(&mut desk), people);
    mark(&mut desk, first, true);
    assert_eq!(waiting(&mut desk), people[2..]);
    assert_eq!(ids(&mut desk, Chip::Exported), people);
    desk.void_export(second).unwrap();
    assert!(waiting(&mut desk).is_empty());
    mark(&mut desk, first, false);
    assert_eq!(waiting(&mut desk), people[..2]);
}

#[test]
fn who_changed_after_the_export_stands_apart_and_does_not_wait_for_the_hand_in() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1), person(2)]));
    let people = ids(&mut desk, Chip::Everyone);
    confirm_all(&mut desk);
    export_all(&mut desk, &office.desktop()).unwrap();
    let mut renamed = person(1);
    renamed.name = "测试改".to_owned();
    take_in_at(&mut desk, &office.issue(vec![renamed, person(2)]));
    assert_eq!(ids(&mut desk, Chip::ChangedAfterExport), people[..1]);
    assert_eq!(waiting(&mut desk), people[1..]);
}

#[test]
fn what_is_ticked_stays_with_its_batch_when_the_program_is_started_again() {
    let mut office = Office::new();
    let issued = office.issue(vec![person(1), person(2)]);
    let disk = OnDisk::new();
    take_in(&mut disk.connect(), &issued);
    let mut desk = disk.desk();
    let folder = office.desktop();
    let people = ids(&mut desk, Chip::Everyone);
    confirm_all(&mut desk);
    let one = export_of(&folder, Some(people[..1].to_vec()));
    let first = desk.export(&one, &Unwatched).unwrap().files[0].id;
    let second = export_all(&mut desk, &folder).unwrap().files[0].id;
    let ticks = [
        (first, HandInItem::File, true),
        (first, HandInItem::Forms, true),
        (first, HandInItem::Forms, true),
        (second, HandInItem::Deadline, true),
        (first, HandInItem::File, false),
        (first, HandInItem::Copies, false),
    ];
    for (export, item, ticked) in ticks {
        let tick = HandInTick {
            export,
            item,
            ticked,
        };
        desk.tick(&tick).unwrap();
    }
    drop(desk);
    let desk = disk.desk();
    let ticked = desk.exports(ID).unwrap().into_iter();
    assert_eq!(
        ticked.map(|record| record.ticked).collect::<Vec<_>>(),
        [[HandInItem::Deadline], [HandInItem::Forms]]
    );
}

#[test]
fn of_a_batch_that_was_withdrawn_or_is_not_there_nothing_is_ticked() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1)]));
    confirm_all(&mut desk);
    let export = export_all(&mut desk, &office.desktop()).unwrap().files[0].id;
    desk.void_export(export).unwrap();
    let mut refused = |export| {
        let item = HandInItem::File;
        let tick = HandInTick {
            export,
            item,
            ticked: true,
        };
        desk.tick(&tick).unwrap_err().code
    };
    assert_eq!(refused(export), ErrorCode::ExportVoided);
    assert_eq!(refused(77), ErrorCode::ExportGone);
}
