//! Which photos the store keeps when a newer package comes.

use sicard_core::desk::Desk;
use sicard_core::view::Chip;
use sicard_core::watch::Unwatched;
use sicard_package::PersonToIssue;

use crate::office::{Office, person};
use crate::unit::{confirm_all, desk_with, export_of, ids, take_in_at};

fn count(desk: &Desk, table: &str) -> u32 {
    let select = format!("SELECT count(*) FROM {table}");
    desk.store()
        .query_row(&select, [], |row| row.get(0))
        .unwrap()
}

fn without_photo(n: u32) -> PersonToIssue {
    PersonToIssue {
        photo: false,
        ..person(n)
    }
}

#[test]
fn a_photo_that_the_office_took_back_is_gone_unless_a_return_has_it() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue((1..=3).map(person).collect()));
    let people = ids(&mut desk, Chip::Everyone);
    confirm_all(&mut desk);
    let folder = office.desktop();
    let done = desk
        .export(&export_of(&folder, Some(vec![people[1]])), &Unwatched)
        .unwrap();
    let newer = vec![without_photo(1), without_photo(2), person(3)];
    take_in_at(&mut desk, &office.issue(newer));
    assert_eq!(count(&desk, "photo"), 2);
    assert_eq!(count(&desk, "photo_jpeg"), 2);

    let stick = office.folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    desk.write_again(done.files[0].id, &stick, &Unwatched)
        .unwrap();
}
