//! How far the stack of signed forms is.

use sicard_person::PersonState;

use crate::list::ListIndex;
use crate::paper::waiting;
use crate::view::StackView;

/// Most people whom the view names.
const MOST_NAMED: usize = 1_000;

/// The forms that are back, and those that are waited for.
pub fn view(list: &ListIndex) -> StackView {
    let back = list.everyone().filter(|entry| {
        let here = !matches!(
            entry.state(),
            PersonState::Exported | PersonState::ChangedAfterExport | PersonState::Removed
        );
        here && entry.data().facts.form_back
    });
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    StackView {
        back: count(back.count()),
        waiting: count(waiting(list).count()),
        waiting_people: waiting(list).take(MOST_NAMED).collect(),
    }
}
