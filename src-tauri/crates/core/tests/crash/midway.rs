//! What a step may leave that did not come to its end: everything as it was before, or everything as it is after.
//!
//! A step is one transaction, and its entries in the record name whom it touched. So where nothing was entered nothing has changed. Where something was, it
//! is of this step; exactly those whom it names are not as they were, and they are what it makes of them; all others are as they were.
//!
//! Three steps are more than one transaction. 导出 and 写出 intend a file first: an intent that came to nothing is dropped when the store is opened. A
//! restore makes a backup, and then a store of it, which does not know that it was made: in between is the store that was there, with an entry of the
//! backup. Deleting a unit goes on after its transaction, which `inspect` looks at.

use std::collections::BTreeSet;

use rusqlite::Connection;
use sicard_core::desk::Desk;
use sicard_core::view::{JournalQuery, JournalRequest, PersonId};

use crate::clerk::{Clerk, UNIT};
use crate::fingerprint::{self, Fingerprint};
use crate::site::Site;

/// What an entry means for the people.
#[derive(Clone, Copy)]
enum Whom {
    Nobody,
    /// Those whom it names, of each of whom this holds then.
    Named(&'static str),
    /// Some of those: who stands in another batch by now stays there.
    SomeNamed,
    /// Those of the package: they have its data, but for an older one.
    OfPackage,
    /// There is nobody any more.
    Everyone,
}

use Whom::{Everyone, Named, Nobody, OfPackage, SomeNamed};

/// What each step enters at most, each once; taking back what the dialog has saved, once for each kind of it.
const ENTRIES: [(&str, &[(&str, Whom)]); 21] = [
    ("opening", &[]),
    ("import", &[("package-imported", OfPackage)]),
    (
        "pictures",
        &[("photos-imported", Named("photo_clerk IS NOT NULL"))],
    ),
    (
        "save",
        &[
            ("number-chosen", Named("choice IS NOT NULL")),
            ("details-changed", Named("mobile IS NOT NULL")),
            ("forms-back", Named("form_back_at IS NOT NULL")),
            ("forms-not-back", Named("form_back_at IS NULL")),
        ],
    ),
    (
        "mark",
        &[
            (
                "removed",
                Named("removed_at IS NOT NULL AND confirmed_at IS NULL"),
            ),
            (
                "deferred",
                Named("deferred_at IS NOT NULL AND confirmed_at IS NULL"),
            ),
            (
                "correction-awaited",
                Named("correction_at IS NOT NULL AND confirmed_at IS NULL"),
            ),
        ],
    ),
    (
        "unmark",
        &[
            ("restored", Named("removed_at IS NULL")),
            ("resumed", Named("deferred_at IS NULL")),
            ("correction-done", Named("correction_at IS NULL")),
            ("forms-back", Named("form_back_at IS NOT NULL")),
            (
                "reopened",
                Named("export IS NULL AND replaces IS NOT NULL AND form_back_at IS NULL"),
            ),
            ("confirmation-withdrawn", Named("confirmed_at IS NULL")),
        ],
    ),
    (
        "print",
        &[("forms-printed", Named("printed_batch IS NOT NULL"))],
    ),
    (
        "confirm",
        &[("confirmed", Named("confirmed_at IS NOT NULL"))],
    ),
    ("save as PDF", &[]),
    ("save a table", &[]),
    ("undo", &[("undone", Named("TRUE"))]),
    (
        "export",
        &[
            // After a restore that was broken off before it was said.
            ("last-number-set", Nobody),
            (
                "exported",
                Named("export IS NOT NULL AND changed_after_export = 0"),
            ),
        ],
    ),
    ("write again", &[("written-again", Nobody)]),
    ("take along", &[("export-copied", Nobody)]),
    (
        "void or hand in",
        &[
            ("export-voided", SomeNamed),
            ("handed-in", Nobody),
            ("handed-in-taken-back", Nobody),
        ],
    ),
    ("password", &[("password-changed", Nobody)]),
    ("recovery code", &[("recovery-code-made", Nobody)]),
    ("office help", &[("office-help-set", Nobody)]),
    ("back up", &[("backup-made", Nobody)]),
    (
        "restore",
        &[
            ("backup-made", Nobody),
            ("store-restored", Nobody),
            ("last-number-set", Nobody),
        ],
    ),
    ("erase", &[("unit-erased", Everyone)]),
];

/// Looks at what a step has left that was begun when the store was `before`.
pub fn is_before_or_after(step: &str, before: &Fingerprint, desk: &mut Desk) {
    let now = fingerprint::of(desk.store());
    if now.settled == before.settled {
        return;
    }
    let entered = entered_since(desk.store(), before.entries);
    assert!(
        !entered.is_empty(),
        "{step} has changed something and entered nothing"
    );
    let (mut may, mut must) = (BTreeSet::new(), BTreeSet::new());
    for (kind, number) in &entered {
        match whom(step, kind) {
            Nobody => {}
            Named(holds) => {
                let named = named(desk, &now, *number);
                for id in &named {
                    assert!(
                        holds_of(desk.store(), *id, holds),
                        "{step}: {kind} has half changed somebody"
                    );
                }
                must.extend(named);
            }
            SomeNamed => may.extend(named(desk, &now, *number)),
            OfPackage => return the_package_is_whole(desk.store(), *number, before, &now),
            Everyone => return assert!(now.people.is_empty(), "{step} has left somebody"),
        }
    }
    let changed = differing(before, &now);
    let left_out: Vec<_> = must.difference(&changed).collect();
    assert!(left_out.is_empty(), "{step} has left out {left_out:?}");
    may.extend(must);
    let others: Vec<_> = changed.difference(&may).collect();
    assert!(others.is_empty(), "{step} has changed {others:?} too");
}

fn whom(step: &str, kind: &str) -> Whom {
    let (_, known) = ENTRIES.iter().find(|(name, _)| *name == step).unwrap();
    let found = known.iter().find(|(name, _)| *name == kind);
    found
        .unwrap_or_else(|| panic!("{step} has entered {kind}"))
        .1
}

/// Kinds and numbers; none comes twice, but for what is taken back.
fn entered_since(store: &Connection, before: u32) -> Vec<(String, u32)> {
    let mut select = store
        .prepare("SELECT deed ->> '$.kind', number FROM journal WHERE number > ?1")
        .unwrap();
    let entered = select.query_map([before], |row| Ok((row.get(0)?, row.get(1)?)));
    let entered: Vec<(String, u32)> = entered.unwrap().map(Result::unwrap).collect();
    let mut seen = BTreeSet::new();
    let mut once = entered.iter().filter(|(kind, _)| kind != "undone");
    let no_kind_twice = once.all(|(kind, _)| seen.insert(kind));
    assert!(no_kind_twice, "twice in one step: {entered:?}");
    entered
}

/// Whom an entry names.
fn named(desk: &mut Desk, now: &Fingerprint, number: u32) -> BTreeSet<PersonId> {
    let mut names = |person: &PersonId| {
        let query = JournalQuery {
            unit: UNIT,
            group: None,
            person: Some(*person),
            search: String::new(),
        };
        let request = JournalRequest {
            query,
            below: Some(number + 1),
            limit: 1,
        };
        let page = desk.journal(&request).unwrap();
        page.entries.first().is_some_and(|one| one.number == number)
    };
    let people = now.people.keys().copied();
    people.filter(|person| names(person)).collect()
}

fn holds_of(store: &Connection, person: PersonId, holds: &str) -> bool {
    let select = format!("SELECT {holds} FROM person WHERE id = ?1");
    store
        .query_row(&select, [person], |row| row.get(0))
        .unwrap()
}

/// Who is new, gone or not as before.
fn differing(before: &Fingerprint, now: &Fingerprint) -> BTreeSet<PersonId> {
    let everyone = before.people.keys().chain(now.people.keys()).copied();
    everyone
        .filter(|id| before.people.get(id) != now.people.get(id))
        .collect()
}

/// Nobody is gone, and all of a package that is the newest are of it.
fn the_package_is_whole(store: &Connection, entry: u32, before: &Fingerprint, now: &Fingerprint) {
    let mut gone = before.people.keys();
    assert!(gone.all(|id| now.people.contains_key(id)));
    let (older, people, taken): (bool, u32, u32) = store
        .query_row(
            "SELECT deed ->> '$.older', deed ->> '$.people', (SELECT count(*) FROM person WHERE package = \
             (SELECT id FROM package WHERE package_id = deed ->> '$.packageId')) FROM journal WHERE number = ?1",
            [entry],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .unwrap();
    assert!(older || taken == people, "{taken} of {people} were taken");
}

/// A step after an import, and what somebody's hand makes of it.
fn changed_by_hand(step: &str, hand: &str) {
    let site = Site::new();
    let mut clerk = Clerk::begin(&site.places(7));
    clerk.step("import").unwrap();
    let before = fingerprint::of(clerk.desk.store());
    clerk.step(step).unwrap();
    is_before_or_after(step, &before, &mut clerk.desk);
    clerk.desk.store().execute_batch(hand).unwrap();
    is_before_or_after(step, &before, &mut clerk.desk);
}

#[test]
#[should_panic(expected = "entered nothing")]
fn a_change_without_its_entry_is_seen() {
    changed_by_hand("undo", "UPDATE person SET remark = '夜班' WHERE id = 1");
}

#[test]
#[should_panic(expected = "mark has changed")]
fn a_change_of_somebody_whom_the_entry_does_not_name_is_seen() {
    changed_by_hand("mark", "UPDATE person SET remark = '夜班'");
}

#[test]
#[should_panic(expected = "has half changed somebody")]
fn a_change_of_half_of_those_whom_the_entry_names_is_seen() {
    changed_by_hand(
        "mark",
        "UPDATE person SET removed_at = NULL, deferred_at = NULL, correction_at = NULL \
         WHERE id = (SELECT max(id) FROM person WHERE coalesce(removed_at, deferred_at, correction_at) IS NOT NULL)",
    );
}
