//! Taking back what was marked, as long as the program runs.

use std::collections::VecDeque;

use super::marks::Marks;
use crate::view::PersonId;

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

/// The steps that can be taken back, the oldest giving way.
#[derive(Default)]
pub struct UndoSteps {
    steps: VecDeque<(u32, Vec<Change>)>,
    last_id: u32,
}

impl UndoSteps {
    /// Keeps a step and names it; `None` for a step that changed nobody or is too large to keep.
    pub fn keep(&mut self, step: Vec<Change>) -> Option<u32> {
        if step.is_empty() || step.len() > MOST_PEOPLE {
            return None;
        }
        self.last_id += 1;
        self.steps.push_back((self.last_id, step));
        while self.steps.len() > MOST_STEPS || self.people() > MOST_PEOPLE {
            self.steps.pop_front();
        }
        Some(self.last_id)
    }

    /// One step.
    pub fn get(&self, id: u32) -> Option<&[Change]> {
        let step = self.steps.iter().find(|(kept, _)| *kept == id)?;
        Some(&step.1)
    }

    /// Forgets a step that was taken back.
    pub fn forget(&mut self, id: u32) {
        self.steps.retain(|(kept, _)| *kept != id);
    }

    fn people(&self) -> usize {
        self.steps.iter().map(|(_, step)| step.len()).sum()
    }
}
