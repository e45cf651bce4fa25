//! 操作记录 of a large unit after years: what entering, reading and verifying take. It holds no limits: the machine decides.
//!
//! `cargo test --workspace --test work hundred_thousand_entries -- --ignored --nocapture`

use std::time::Instant;

use sicard_core::desk::Desk;
use sicard_core::journal::Note;
use sicard_core::store::WorkFolder;
use sicard_core::view::{
    CreateStore, Deed, DeedGroup, JournalQuery, JournalRequest, PersonId, PersonsRequest,
};
use sicard_core::work::mark;

use crate::journal::query;
use crate::unit::ID;

const MANY: u32 = 100_000;

#[test]
#[ignore = "a measurement; the command stands above"]
fn a_hundred_thousand_entries_and_a_batch_of_a_hundred_thousand_people_hold() {
    let place = tempfile::tempdir().unwrap();
    let mut folder = WorkFolder::take(place.path()).unwrap();
    let password = Some("a-long-password".into());
    let mut store = folder.create(&CreateStore { password }).unwrap();
    store
        .execute_batch(
            "INSERT INTO unit (id, code, name, agency, signer, office, rules, id_choice, form_key)
             VALUES (1, '1111011', '演示单位', '', x'', '{}', '{}', '15-or-18', zeroblob(32));
             INSERT INTO package (id, unit, package_id, created_at, created_instant, imported_at, people, photos, signer,
             return_secret, office_key) VALUES (1, 1, 'a', '', 0, '', 1, 0, x'', x'', x'');
             WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 100000)
             INSERT INTO person (id, unit, package, list_order, personal_no, name, sex, ethnic, birth_date, id_type,
             id_numbers, settled, accounts) SELECT n, 1, 1, n, n, '测试', '1', '01', '', '01', '[]', 1, '[]' FROM n;",
        )
        .unwrap();
    let said = |what: &str, since: Instant| println!("{what}: {:?}", since.elapsed());
    let since = Instant::now();
    let transaction = store.transaction().unwrap();
    for n in 1..MANY {
        let note = Note::of(Deed::Deferred).reason(Some("外出"));
        note.people(&[n]).enter(&transaction).unwrap();
    }
    transaction.commit().unwrap();
    said("100,000 entries, in one transaction", since);
    let mut desk = Desk::new(store).unwrap();
    let everyone: Vec<PersonId> = (1..=MANY).collect();
    let persons = PersonsRequest { persons: everyone };
    let since = Instant::now();
    let marked = desk.change_mark(mark::forms_back, &persons).unwrap();
    assert_eq!(marked.changed, MANY);
    said("a mark for 100,000 people with its entry", since);
    let everyone: Vec<PersonId> = (1..=MANY).collect();
    desk.change_unit(|store| {
        let since = Instant::now();
        let transaction = store.transaction()?;
        Note::of(Deed::FormsBack)
            .people(&everyone)
            .enter(&transaction)?;
        transaction.commit()?;
        said("the entry alone", since);
        Ok((ID, ()))
    })
    .unwrap();
    let since = Instant::now();
    let check = desk.journal_check(None).unwrap();
    said("verifying", since);
    assert_eq!((check.fault, check.entries), (None, MANY + 2));
    for (what, query) in [
        ("the newest page", query()),
        (
            "a page of a person",
            JournalQuery {
                person: Some(77),
                ..query()
            },
        ),
        (
            "a kind that there is none of",
            JournalQuery {
                group: Some(DeedGroup::Export),
                ..query()
            },
        ),
    ] {
        let since = Instant::now();
        let request = JournalRequest {
            query,
            below: None,
            limit: 100,
        };
        desk.journal(&request).unwrap();
        said(what, since);
    }
    let bytes = std::fs::metadata(place.path().join("people.db")).unwrap();
    println!("the database: {} MiB", bytes.len() >> 20);
}
