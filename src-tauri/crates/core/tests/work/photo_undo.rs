//! A photo that was chosen or taken away in the dialog is taken back whole.

use sicard_core::desk::Desk;
use sicard_core::view::{Chip, PersonId, PersonSaved, PhotoAccept};

use crate::journal::{found, query};
use crate::office::Office;
use crate::photo_batch::{folder, photo, without_photo};
use crate::unit::{confirm_all, desk_with, ids};

/// Somebody who has no photo yet.
fn somebody() -> (Desk, PersonId) {
    let mut desk = desk_with(&Office::new().issue(vec![without_photo(1)]));
    let id = ids(&mut desk, Chip::NoPhoto)[0];
    (desk, id)
}

/// Chooses a picture that shows nobody, and says why.
fn choose(desk: &mut Desk, person: PersonId, shade: u8, reason: &str) -> PersonSaved {
    let folder = folder(&[("a.jpg", &photo(shade))]);
    let path = folder.path().join("a.jpg");
    let candidate = desk.offer_photo(person, &path).unwrap().id;
    desk.accept_photo(&PhotoAccept {
        person,
        candidate,
        reason: Some(reason.to_owned()),
    })
    .unwrap()
}

/// How many people it was taken back for.
fn take_back(desk: &mut Desk, saved: &PersonSaved) -> u32 {
    desk.undo(saved.undo.unwrap()).unwrap().changed
}

#[test]
fn the_first_photo_is_taken_back_to_none_and_the_list_knows() {
    let (mut desk, id) = somebody();
    let before = desk.person(id).unwrap();
    let taken = choose(&mut desk, id, 10, "只有这张");
    assert!(ids(&mut desk, Chip::NoPhoto).is_empty());
    assert_eq!(take_back(&mut desk, &taken), 1);
    assert!(desk.person(id).unwrap() == before);
    assert_eq!(ids(&mut desk, Chip::NoPhoto), [id]);
}

#[test]
fn the_photo_before_comes_back_with_why_it_was_taken() {
    let (mut desk, id) = somebody();
    let first = choose(&mut desk, id, 10, "只有这张").person;
    let other = choose(&mut desk, id, 20, "本人要求");
    assert_eq!(take_back(&mut desk, &other), 1);
    assert!(desk.person(id).unwrap() == first);

    let same = choose(&mut desk, id, 10, "又看了一遍");
    assert!(same.person != first);
    assert_eq!(take_back(&mut desk, &same), 1);
    assert!(desk.person(id).unwrap() == first);
}

#[test]
fn a_photo_that_was_taken_away_comes_back_and_both_are_entries_of_the_record() {
    let (mut desk, id) = somebody();
    let taken = choose(&mut desk, id, 10, "只有这张").person;
    let removed = desk.remove_photo(id).unwrap();
    assert!(removed.person.photo.is_none());
    let entries = found(&mut desk, query()).len();
    assert_eq!(take_back(&mut desk, &removed), 1);
    assert!(desk.person(id).unwrap() == taken);
    assert_eq!(found(&mut desk, query()).len(), entries + 1);
}

#[test]
fn where_there_was_no_photo_to_take_away_there_is_nothing_to_take_back() {
    let (mut desk, id) = somebody();
    assert!(desk.remove_photo(id).unwrap().undo.is_none());
}

#[test]
fn a_photo_about_which_something_was_decided_since_stays() {
    let (mut desk, id) = somebody();
    let first = choose(&mut desk, id, 10, "只有这张");
    let again = choose(&mut desk, id, 10, "又看了一遍");
    assert_eq!(take_back(&mut desk, &first), 0, "taken once more since");
    assert!(desk.person(id).unwrap() == again.person);

    let mut desk = desk_with(&Office::new().issue(vec![crate::office::person(1)]));
    let id = ids(&mut desk, Chip::Open)[0];
    let taken = choose(&mut desk, id, 10, "只有这张");
    confirm_all(&mut desk);
    let confirmed = desk.person(id).unwrap();
    assert_eq!(take_back(&mut desk, &taken), 0, "confirmed since");
    assert!(desk.person(id).unwrap() == confirmed);
}
