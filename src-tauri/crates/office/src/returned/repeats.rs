//! People who come back more than once, and returns that replace each other.

use super::people::of_person;
use super::{Earlier, Entry, Fate, Intake};
use crate::report::{Note, NoteCode};
use std::collections::{BTreeMap, HashSet};

/// Two personal numbers are one person's if they differ in case at most: file systems of Windows would not tell their
/// pictures apart.
pub fn key(personal_no: &str) -> String {
    personal_no.to_ascii_lowercase()
}

/// Settles who of several entries for one person counts: the one that replaces the others and is not replaced itself.
pub fn judge(intake: &Intake, earlier: &Earlier, entries: &mut [Entry], notes: &mut Vec<Note>) {
    let mut by_person: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (place, entry) in entries.iter().enumerate() {
        let person = &intake.returns[entry.handed_in].people()[entry.index];
        by_person
            .entry(key(&person.personal_no))
            .or_default()
            .push(place);
    }
    let known = known_ids(intake, earlier);
    for places in by_person.into_values() {
        for &place in &places {
            of_unknown_return(intake, &known, &mut entries[place], notes);
        }
        let replaced: HashSet<&str> = places
            .iter()
            .filter_map(|place| replaces(intake, &entries[*place]))
            .collect();
        let is_replaced =
            |entry: &Entry| same_batch(intake, entry.handed_in).any(|id| replaced.contains(id));
        let (gone, left): (Vec<usize>, Vec<usize>) = places
            .iter()
            .partition(|place| is_replaced(&entries[**place]));
        let twice = match left.as_slice() {
            [] => places.clone(),
            [one] if again(intake, earlier, &entries[*one], &replaced) => left.clone(),
            [_] => vec![],
            _ => left.clone(),
        };
        if !left.is_empty() {
            for place in gone {
                entries[place].fate = Fate::Replaced;
            }
        }
        for place in twice {
            let handed_in = &intake.returns[entries[place].handed_in];
            let note = of_person(
                NoteCode::ReturnedTwice,
                handed_in,
                &handed_in.people()[entries[place].index].personal_no,
            );
            entries[place].note(NoteCode::ReturnedTwice, note, notes);
        }
    }
}

fn replaces<'a>(intake: &'a Intake, entry: &Entry) -> Option<&'a str> {
    intake.returns[entry.handed_in].people()[entry.index]
        .replaces
        .as_deref()
}

/// Ids of this return and of the same batch written again.
fn same_batch(intake: &Intake, handed_in: usize) -> impl Iterator<Item = &str> {
    let own = &intake.returns[handed_in];
    let same = |other: &&super::Return| {
        (other.unit_code(), other.batch(), other.content)
            == (own.unit_code(), own.batch(), own.content)
    };
    intake
        .returns
        .iter()
        .filter(same)
        .map(super::Return::package_id)
}

fn known_ids<'a>(intake: &'a Intake, earlier: &'a Earlier) -> HashSet<&'a str> {
    let now = intake.returns.iter().flat_map(|handed_in| {
        let voids = handed_in.opened.roster().voids.iter().map(String::as_str);
        voids.chain([handed_in.package_id()])
    });
    now.chain(
        earlier
            .returns
            .iter()
            .map(|before| before.package_id.as_str()),
    )
    .collect()
}

fn of_unknown_return(
    intake: &Intake,
    known: &HashSet<&str>,
    entry: &mut Entry,
    notes: &mut Vec<Note>,
) {
    if let Some(id) = replaces(intake, entry).filter(|id| !known.contains(id)) {
        let handed_in = &intake.returns[entry.handed_in];
        let personal_no = &handed_in.people()[entry.index].personal_no;
        let note = of_person(NoteCode::ReplacesUnknown, handed_in, personal_no).with_detail(id);
        entry.note(NoteCode::ReplacesUnknown, note, notes);
    }
}

/// Whether an earlier run accepted this person from a return that is neither replaced nor withdrawn now.
fn again(intake: &Intake, earlier: &Earlier, entry: &Entry, replaced: &HashSet<&str>) -> bool {
    let person = &intake.returns[entry.handed_in].people()[entry.index];
    earlier
        .of_person(&person.personal_no)
        .is_some_and(|before| {
            let voided = intake.returns.iter().any(|handed_in| {
                handed_in.unit_code() == before.unit_code
                    && handed_in.opened.roster().voids.contains(&before.package_id)
            });
            !voided && !replaced.contains(before.package_id.as_str())
        })
}
