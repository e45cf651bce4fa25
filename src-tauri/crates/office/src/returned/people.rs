//! Each returned person against what was issued.

use super::batches::of_return;
use super::{Intake, Return, Standing, form};
use crate::id_choice;
use crate::report::{Note, NoteCode, Weight};
use sicard_package::{IssueRoster, IssuedPerson, ReturnedPerson};
use sicard_person::{Mobile, offered_choices};
use std::collections::HashSet;

/// What becomes of a returned person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fate {
    /// A card can be made.
    Accepted,
    /// Put aside until somebody has looked at it.
    Held,
    /// A later return says otherwise, and says so.
    Replaced,
}

/// One person of one return.
pub struct Entry {
    /// Place of the return in [`Intake::returns`].
    pub handed_in: usize,
    /// Place in its roster.
    pub index: usize,
    pub fate: Fate,
    /// Why the person is held, and what else there is to say.
    pub codes: Vec<NoteCode>,
}

impl Entry {
    /// Adds a code to the entry and a note for it; the person is held if the code says so.
    pub fn note(&mut self, code: NoteCode, note: Note, notes: &mut Vec<Note>) {
        if code.weight() == Weight::Holds {
            self.fate = Fate::Held;
        }
        self.codes.push(code);
        notes.push(note);
    }
}

/// A note on a person of a return.
pub fn of_person(code: NoteCode, handed_in: &Return, personal_no: &str) -> Note {
    of_return(code, handed_in).of_person(personal_no)
}

/// Checks the people of every return that is counted or in conflict.
pub fn judge(intake: &Intake, standings: &[Standing], notes: &mut Vec<Note>) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (place, (handed_in, standing)) in intake.returns.iter().zip(standings).enumerate() {
        if !matches!(standing, Standing::Counted | Standing::Conflicting) {
            continue;
        }
        let roster = intake.issued[handed_in.answers].opened.roster();
        for (index, person) in handed_in.people().iter().enumerate() {
            let mut entry = Entry {
                handed_in: place,
                index,
                fate: Fate::Accepted,
                codes: vec![],
            };
            if *standing == Standing::Conflicting {
                // said once for the whole return
                entry.fate = Fate::Held;
                entry.codes.push(NoteCode::BatchConflict);
            }
            let issued = intake.issued_person(handed_in, &person.personal_no);
            for code in codes(roster, issued, person) {
                entry.note(code, of_person(code, handed_in, &person.personal_no), notes);
            }
            entries.push(entry);
        }
        left(intake, handed_in, notes);
    }
    entries
}

fn codes(
    roster: &IssueRoster,
    issued: Option<&IssuedPerson>,
    returned: &ReturnedPerson,
) -> Vec<NoteCode> {
    let Some(issued) = issued else {
        return vec![NoteCode::UnknownPerson];
    };
    let checks = [
        (NoteCode::RedPerson, issued.accounts.len() > 1),
        (NoteCode::NameDiffers, issued.name != returned.name),
        (
            NoteCode::FormStale,
            form::is_stale(roster, issued, returned),
        ),
        (
            NoteCode::MobileInvalid,
            returned
                .mobile
                .as_deref()
                .is_some_and(|mobile| Mobile::parse(mobile).is_err()),
        ),
    ];
    let found = checks
        .into_iter()
        .filter_map(|(code, holds)| holds.then_some(code));
    found.chain(number_code(roster, issued, returned)).collect()
}

/// What is wrong with the number that was chosen, if anything.
fn number_code(
    roster: &IssueRoster,
    issued: &IssuedPerson,
    returned: &ReturnedPerson,
) -> Option<NoteCode> {
    let rule = id_choice::rule(roster.rules.id_choice);
    let choice = returned.id_number_choice;
    let place = usize::try_from(choice)
        .ok()
        .and_then(|choice| choice.checked_sub(1));
    let offered = place.and_then(|place| issued.id_numbers.get(place));
    if offered != Some(&returned.id_number) {
        return Some(NoteCode::NumberNotOffered);
    }
    if issued.id_number_settled && choice != 1 {
        return Some(NoteCode::SettledNumberChanged);
    }
    let choices = offered_choices(rule, &issued.id_type, &issued.id_numbers);
    let refused = choices
        .iter()
        .any(|offer| u32::from(offer.number) == choice && offer.refused.is_some());
    refused.then_some(NoteCode::NumberNot18)
}

/// The people a unit left out, deferred or removed, are its own after all.
fn left(intake: &Intake, handed_in: &Return, notes: &mut Vec<Note>) {
    let roster = handed_in.opened.roster();
    let returned: HashSet<&str> = roster
        .people
        .iter()
        .map(|person| person.personal_no.as_str())
        .collect();
    for left in roster.deferred.iter().chain(&roster.removed) {
        if intake.issued_person(handed_in, &left.personal_no).is_none() {
            notes.push(of_person(
                NoteCode::LeftUnknown,
                handed_in,
                &left.personal_no,
            ));
        } else if returned.contains(left.personal_no.as_str()) {
            notes.push(of_person(
                NoteCode::LeftAndReturned,
                handed_in,
                &left.personal_no,
            ));
        }
    }
}
