//! Taking back what was decided, typed or imported, as long as the program runs.

use std::collections::{HashSet, VecDeque};

use rusqlite::Connection;

use super::details::DetailsChange;
use super::marks::Marks;
use super::photo_change::PhotoChange;
use super::print_change::PrintChange;
use crate::error::Failure;
use crate::view::{PersonId, UnitId};

/// Most steps that are kept.
const MOST_STEPS: usize = 50;
/// Most people in all of them together: a whole large unit can be marked at once.
const MOST_PEOPLE: usize = 300_000;

/// One person's marks before and after a step.
pub struct Change {
    /// Who.
    pub person: PersonId,
    /// To be restored.
    pub before: Marks,
    /// As the step left them: where they are different now, something else was decided since.
    pub after: Marks,
}

impl Change {
    /// Whether nothing else was decided since.
    ///
    /// # Errors
    /// The store's.
    pub fn holds(&self, store: &Connection) -> Result<bool, Failure> {
        Ok(Marks::read(store, self.person)?.as_ref() == Some(&self.after))
    }

    /// Takes it back, and says whether it did: not where something else was decided since.
    ///
    /// # Errors
    /// The store's.
    pub fn take_back(&self, store: &Connection) -> Result<bool, Failure> {
        let holds = self.holds(store)?;
        if holds {
            self.before.write(store, self.person)?;
        }
        Ok(holds)
    }
}

/// What can be taken back at once.
pub enum Step {
    /// Marks.
    Marks(Vec<Change>),
    /// Photos: of a batch, or of one person.
    Photos(Vec<PhotoChange>),
    /// A table of 手机号码 and the unit's own data, or a 部门 for a selection.
    Details(Vec<DetailsChange>),
    /// Forms that the clerk has noted as printed.
    Prints(Vec<PrintChange>),
    /// What the dialog of one person has saved.
    Person(Box<(Change, DetailsChange)>),
}

impl Step {
    fn touches(&self, people: &HashSet<PersonId>) -> bool {
        let among = |person: PersonId| people.contains(&person);
        match self {
            Self::Marks(changes) => changes.iter().any(|change| among(change.person)),
            Self::Photos(changes) => changes.iter().any(|change| among(change.person)),
            Self::Details(changes) => changes.iter().any(|change| among(change.person)),
            Self::Prints(changes) => changes.iter().any(|change| among(change.person())),
            Self::Person(saved) => among(saved.0.person),
        }
    }

    fn people(&self) -> usize {
        match self {
            Self::Marks(changes) => changes.len(),
            Self::Photos(changes) => changes.len(),
            Self::Details(changes) => changes.len(),
            Self::Prints(changes) => changes.len(),
            Self::Person(_) => 1,
        }
    }
}

/// A step that is kept, and the entries of the record that it was.
struct Kept {
    id: u32,
    entries: Vec<u32>,
    step: Step,
}

/// The steps that can be taken back, the oldest giving way.
#[derive(Default)]
pub struct UndoSteps {
    steps: VecDeque<Kept>,
    last_id: u32,
}

impl UndoSteps {
    /// Keeps a step under the number of its entry in the record, and names it; `None` for a step that changed nobody or is too large to keep.
    pub fn keep(&mut self, entry: u32, step: Vec<Change>) -> Option<u32> {
        self.keep_step(vec![entry], Step::Marks(step))
    }

    /// The same for photos.
    pub fn keep_photos(&mut self, entry: u32, step: Vec<PhotoChange>) -> Option<u32> {
        self.keep_step(vec![entry], Step::Photos(step))
    }

    /// The same for a table, or a 部门.
    pub fn keep_details(&mut self, entry: u32, step: Vec<DetailsChange>) -> Option<u32> {
        self.keep_step(vec![entry], Step::Details(step))
    }

    /// The same for forms that the clerk has noted as printed.
    pub fn keep_prints(&mut self, entry: u32, step: Vec<PrintChange>) -> Option<u32> {
        self.keep_step(vec![entry], Step::Prints(step))
    }

    /// The same for what the dialog of one person has saved, an entry for each kind of it; without one nothing has changed.
    pub fn keep_person(
        &mut self,
        entries: Vec<u32>,
        marks: Change,
        details: DetailsChange,
    ) -> Option<u32> {
        match entries.is_empty() {
            true => None,
            false => self.keep_step(entries, Step::Person(Box::new((marks, details)))),
        }
    }

    fn keep_step(&mut self, entries: Vec<u32>, step: Step) -> Option<u32> {
        if !(1..=MOST_PEOPLE).contains(&step.people()) {
            return None;
        }
        self.last_id += 1;
        self.steps.push_back(Kept {
            id: self.last_id,
            entries,
            step,
        });
        while self.steps.len() > MOST_STEPS || self.people() > MOST_PEOPLE {
            self.steps.pop_front();
        }
        Some(self.last_id)
    }

    /// One step, with the numbers of its entries.
    pub fn get(&self, id: u32) -> Option<(&[u32], &Step)> {
        let kept = self.steps.iter().find(|kept| kept.id == id)?;
        Some((&kept.entries, &kept.step))
    }

    /// Forgets what touched anybody of a unit, and everything where nobody can say who that is: with new data of the office an answer that was taken
    /// back may mean another number. What a step is called is not given out again.
    pub fn forget_unit(&mut self, store: &Connection, unit: UnitId) {
        let people = everyone_of(store, unit);
        let stays = |kept: &Kept| {
            let people = people.as_ref();
            people.is_ok_and(|people| !kept.step.touches(people))
        };
        self.steps.retain(stays);
    }

    /// Forgets a step that was taken back.
    pub fn forget(&mut self, id: u32) {
        self.steps.retain(|kept| kept.id != id);
    }

    fn people(&self) -> usize {
        self.steps.iter().map(|kept| kept.step.people()).sum()
    }
}

fn everyone_of(store: &Connection, unit: UnitId) -> Result<HashSet<PersonId>, Failure> {
    let mut select = store.prepare_cached("SELECT id FROM person WHERE unit = ?1")?;
    let ids = select.query_map([unit], |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}
