//! Counting people by department and state.

use std::collections::{BTreeMap, HashMap};

use sicard_person::PersonState;

use crate::list::ListIndex;
use crate::paper::natural;
use crate::view::{Chip, DepartmentStates, Overview, StateCount};

/// How far the people of a list are.
pub fn overview(index: &ListIndex) -> Overview {
    let mut departments: HashMap<Option<&str>, BTreeMap<PersonState, u32>> = HashMap::new();
    let (mut to_hand_in, mut with_mobile, mut to_be_asked_mobile, mut with_photo) = (0, 0, 0, 0);
    for entry in index.everyone() {
        let data = entry.data();
        let states = departments.entry(data.department.as_deref()).or_default();
        *states.entry(entry.state()).or_default() += 1;
        to_hand_in += u32::from(Chip::ToHandIn.covers(entry.chip_facts()));
        let asked = data.mobile.is_none() && is_editable(entry.state());
        to_be_asked_mobile += u32::from(asked);
        if entry.state() != PersonState::Removed {
            with_mobile += u32::from(data.mobile.is_some());
            with_photo += u32::from(data.photo.is_some());
        }
    }
    let mut departments: Vec<_> = departments.into_iter().collect();
    // As on the forms: 2车间 before 10车间, people without a department last.
    departments.sort_by(|(a, _), (b, _)| match (a, b) {
        (Some(a), Some(b)) => natural(a, b),
        (a, b) => b.is_some().cmp(&a.is_some()),
    });
    Overview {
        departments: departments
            .into_iter()
            .map(|(department, states)| DepartmentStates {
                department: department.map(str::to_owned),
                states: states
                    .into_iter()
                    .map(|(state, count)| StateCount { state, count })
                    .collect(),
            })
            .collect(),
        to_hand_in,
        with_mobile,
        to_be_asked_mobile,
        with_photo,
    }
}

/// Whether what stands about the person may be changed.
fn is_editable(state: PersonState) -> bool {
    !matches!(
        state,
        PersonState::Confirmed
            | PersonState::Exported
            | PersonState::ChangedAfterExport
            | PersonState::Removed
    )
}
