//! What a printer has accepted is printed, and nothing else.

use std::cell::Cell;
use std::sync::atomic::{AtomicBool, Ordering};

use sicard_core::desk::Desk;
use sicard_core::error::{ErrorCode, Failure};
use sicard_core::paper::PrintJob;
use sicard_core::view::{
    Chip, DatumField, DocumentView, PersonId, PrintDone, SavePerson, SheetRange,
};
use sicard_core::watch::{JobWatch, Unwatched};
use sicard_person::PersonState;

use crate::office::{Office, person};
use crate::unit::{ID, desk_with, forms, ids, print_all, row, take_in_at, whole};

fn print(
    desk: &mut Desk,
    document: &DocumentView,
    range: SheetRange,
    send: impl FnMut(&PrintJob<'_>) -> Result<(), Failure>,
) -> Result<PrintDone, Failure> {
    print_watched(desk, document, range, &Unwatched, send)
}

fn print_watched(
    desk: &mut Desk,
    document: &DocumentView,
    range: SheetRange,
    watch: &dyn JobWatch,
    mut send: impl FnMut(&PrintJob<'_>) -> Result<(), Failure>,
) -> Result<PrintDone, Failure> {
    desk.print((document.id, range), watch, &mut send)
}

fn refused() -> Failure {
    Failure::new(ErrorCode::PrinterRefused)
}

fn many(number: u32) -> (Desk, Vec<PersonId>) {
    let mut desk = desk_with(&Office::new().issue((1..=number).map(person).collect()));
    let people = ids(&mut desk, Chip::Everyone);
    (desk, people)
}

fn state(desk: &mut Desk, id: PersonId) -> PersonState {
    row(desk, id).state
}

fn set_mobile(desk: &mut Desk, id: PersonId, mobile: Option<&str>, form_back: bool) {
    desk.save(&SavePerson {
        person: id,
        mobile: mobile.map(str::to_owned),
        choice: None,
        form_back,
        department: None,
        staff_no: None,
        remark: None,
    })
    .unwrap();
}

#[test]
fn whoever_stands_on_an_accepted_job_is_printed_with_time_and_batch() {
    let (mut desk, people) = many(3);
    let document = forms(&mut desk, Some(people[..2].to_vec()));
    let mut titles = Vec::new();
    let done = print(&mut desk, &document, whole(&document), |job| {
        assert!(job.pdf.starts_with(b"%PDF-"));
        titles.push(job.title.clone());
        Ok(())
    })
    .unwrap();
    assert_eq!(
        done,
        PrintDone {
            batch: Some(1),
            sheets: 2,
            people: 2,
            next: None,
            refused: None,
            undo: None
        }
    );
    assert_eq!(titles, ["确认表 1111011 1-2"]);
    for &id in &people[..2] {
        assert_eq!(state(&mut desk, id), PersonState::Printed);
        let view = desk.person(id).unwrap();
        assert!(view.printed_at.is_some() && view.printed_batch == Some(1));
    }
    assert_eq!(state(&mut desk, people[2]), PersonState::ToPrint);
    let second = forms(&mut desk, None);
    let done = print(&mut desk, &second, whole(&second), |_| Ok(()));
    assert_eq!(done.unwrap().batch, Some(2));
}

#[test]
fn a_job_that_is_refused_leaves_nobody_printed() {
    let (mut desk, people) = many(2);
    let document = forms(&mut desk, None);
    let outcome = print(&mut desk, &document, whole(&document), |_| Err(refused()));
    assert_eq!(outcome.unwrap_err().code, ErrorCode::PrinterRefused);
    assert_eq!(ids(&mut desk, Chip::ToPrint), people);
    assert!(desk.print_batches(ID).unwrap().is_empty());
}

#[test]
fn after_a_later_job_is_refused_the_rest_of_the_batch_goes_on_from_there() {
    let (mut desk, people) = many(450);
    let document = forms(&mut desk, None);
    let jobs = Cell::new(0);
    let done = print(&mut desk, &document, whole(&document), |_| {
        jobs.set(jobs.get() + 1);
        if jobs.get() == 2 {
            Err(refused())
        } else {
            Ok(())
        }
    })
    .unwrap();
    assert_eq!((done.sheets, done.people, done.next), (200, 200, Some(200)));
    assert_eq!(done.refused, Some(ErrorCode::PrinterRefused));
    assert_eq!(ids(&mut desk, Chip::Printed), people[..200]);

    let batch = desk.print_batches(ID).unwrap().remove(0);
    assert_eq!((batch.n, batch.forms, batch.printed), (1, 450, 200));
    let again = desk.forms_of_batch(batch.id).unwrap();
    assert_eq!(
        (again.next, again.batch, again.forms),
        (Some(200), Some(1), 450)
    );
    let svg = desk.sheet(again.id, 200).unwrap();
    assert!(svg.contains("<title>201 "));
    let rest = SheetRange { from: 200, to: 450 };
    let done = print(&mut desk, &again, rest, |_| Ok(())).unwrap();
    assert_eq!((done.batch, done.people, done.next), (Some(1), 250, None));
    assert_eq!(ids(&mut desk, Chip::Printed), people);
    let batches = desk.print_batches(ID).unwrap();
    assert_eq!((batches.len(), batches[0].printed), (1, 450));
}

struct Paused(AtomicBool);

impl JobWatch for Paused {
    fn cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

#[test]
fn a_paused_print_ends_the_job_at_hand_and_says_where_to_go_on() {
    let (mut desk, people) = many(250);
    let document = forms(&mut desk, None);
    let paused = Paused(AtomicBool::new(false));
    let done = print_watched(&mut desk, &document, whole(&document), &paused, |_| {
        paused.0.store(true, Ordering::Relaxed);
        Ok(())
    });
    let done = done.unwrap();
    assert_eq!(
        (done.sheets, done.next, done.refused),
        (200, Some(200), None)
    );
    assert_eq!(ids(&mut desk, Chip::Printed), people[..200]);
}

#[test]
fn printing_again_without_a_change_keeps_what_is_back_and_is_said_beforehand() {
    let (mut desk, people) = many(2);
    print_all(&mut desk, None);
    set_mobile(&mut desk, people[0], None, true);
    let document = forms(&mut desk, Some(people.clone()));
    assert_eq!((document.again, document.stale), (2, 0));
    print_all(&mut desk, Some(people.clone()));
    assert_eq!(state(&mut desk, people[0]), PersonState::Ready);
    assert_eq!(state(&mut desk, people[1]), PersonState::Printed);
}

#[test]
fn a_form_printed_anew_after_a_change_makes_the_one_that_is_back_void() {
    let (mut desk, people) = many(1);
    print_all(&mut desk, None);
    set_mobile(&mut desk, people[0], None, true);
    assert_eq!(state(&mut desk, people[0]), PersonState::Ready);
    set_mobile(&mut desk, people[0], Some("13800001234"), true);
    assert_eq!(state(&mut desk, people[0]), PersonState::Reprint);
    let changed = desk.person(people[0]).unwrap().printed_changes;
    assert_eq!(changed, [DatumField::Mobile]);
    let document = forms(&mut desk, None);
    assert_eq!((document.again, document.stale), (0, 1));
    print_all(&mut desk, None);
    assert_eq!(state(&mut desk, people[0]), PersonState::Printed);
    assert_eq!(desk.person(people[0]).unwrap().form_back_at, None);
}

#[test]
fn a_person_whose_photo_went_away_meanwhile_stops_the_job_and_nobody_of_it_is_printed() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1), person(2)]));
    let document = forms(&mut desk, None);
    let mut changed = person(2);
    changed.photo = false;
    take_in_at(&mut desk, &office.issue(vec![person(1), changed]));
    let outcome = print(&mut desk, &document, whole(&document), |_| Ok(()));
    let code = outcome.unwrap_err().code;
    assert_eq!(code, ErrorCode::DocumentOutdated);
    assert!(ids(&mut desk, Chip::Printed).is_empty());
}
