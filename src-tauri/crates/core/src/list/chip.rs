//! Which people a chip stands for.

use sicard_person::{PersonState, Step};

use crate::view::Chip;

impl Chip {
    /// Every chip, in the order in which they stand above the list.
    pub const ALL: [Self; 19] = [
        Self::Open,
        Self::Red,
        Self::NoPhoto,
        Self::ToPrint,
        Self::Printed,
        Self::Reprint,
        Self::AtPrint,
        Self::AtForms,
        Self::FormBack,
        Self::NumberOpen,
        Self::Ready,
        Self::Confirmed,
        Self::ChangedAfterExport,
        Self::Correction,
        Self::Deferred,
        Self::Missing,
        Self::Exported,
        Self::Removed,
        Self::Everyone,
    ];

    /// Whether the chip covers a person in this state; `missing`: not in the newest package.
    ///
    /// Whoever was exported is no work, not even when changed since: that is for the clerk to reopen. Who waits for a correction or is put
    /// off stands apart, so that the work can reach zero.
    pub fn covers(self, state: PersonState, missing: bool) -> bool {
        use PersonState as S;
        match self {
            Self::Open => !matches!(
                state,
                S::Exported | S::ChangedAfterExport | S::Deferred | S::Correction | S::Removed
            ),
            Self::Red => state == S::Red,
            Self::NoPhoto => state == S::NoPhoto,
            Self::ToPrint => state == S::ToPrint,
            Self::Printed => state == S::Printed,
            Self::Reprint => state == S::Reprint,
            Self::AtPrint => Step::of(state) == Some(Step::Print),
            Self::AtForms => Step::of(state) == Some(Step::Forms),
            Self::FormBack => S::FORM_BACK.contains(&state),
            Self::NumberOpen => state == S::NumberOpen,
            Self::Ready => state == S::Ready,
            Self::Confirmed => state == S::Confirmed,
            Self::ChangedAfterExport => state == S::ChangedAfterExport,
            Self::Correction => state == S::Correction,
            Self::Deferred => state == S::Deferred,
            Self::Missing => missing && state != S::Removed,
            Self::Exported => state == S::Exported,
            Self::Removed => state == S::Removed,
            Self::Everyone => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_has_a_chip_of_its_own() {
        for state in PersonState::ALL {
            let own = Chip::ALL.iter().filter(|chip| {
                let others = PersonState::ALL.into_iter().filter(|other| *other != state);
                chip.covers(state, false) && others.clone().all(|o| !chip.covers(o, false))
            });
            assert_eq!(own.count(), 1, "{state:?}");
        }
    }

    #[test]
    fn the_chips_are_listed_once_each() {
        let mut chips = Chip::ALL.to_vec();
        chips.sort();
        chips.dedup();
        assert_eq!(chips.len(), Chip::ALL.len());
    }
}
