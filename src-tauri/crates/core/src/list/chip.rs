//! Which people a chip stands for.

use sicard_person::{PersonState, Step};

use crate::view::Chip;

/// What a chip goes by.
#[derive(Clone, Copy)]
pub struct ChipFacts {
    /// 状态.
    pub state: PersonState,
    /// Not in the newest package.
    pub missing: bool,
    /// Stands in a batch that is not marked as handed in.
    pub to_hand_in: bool,
    /// The newest package changed something.
    pub changed: bool,
}

impl Chip {
    /// Every chip, in the order in which they stand above the list.
    pub const ALL: [Self; 21] = [
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
        Self::Changed,
        Self::ChangedAfterExport,
        Self::Correction,
        Self::Deferred,
        Self::Missing,
        Self::ToHandIn,
        Self::Exported,
        Self::Removed,
        Self::Everyone,
    ];

    /// Whether the chip covers a person of whom this is so.
    ///
    /// Whoever was exported is no work, not even when changed since: that is for the clerk to reopen. Who waits for a correction or is put
    /// off stands apart, so that the work can reach zero.
    pub fn covers(self, facts: ChipFacts) -> bool {
        use PersonState as S;
        let state = facts.state;
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
            Self::Changed => facts.changed,
            Self::ChangedAfterExport => state == S::ChangedAfterExport,
            Self::Correction => state == S::Correction,
            Self::Deferred => state == S::Deferred,
            Self::Missing => facts.missing && !matches!(state, S::Removed | S::Exported),
            Self::ToHandIn => facts.to_hand_in && state == S::Exported,
            Self::Exported => state == S::Exported,
            Self::Removed => state == S::Removed,
            Self::Everyone => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Neither missing, nor to be handed in, nor changed.
    fn only(state: PersonState) -> ChipFacts {
        ChipFacts {
            state,
            missing: false,
            to_hand_in: false,
            changed: false,
        }
    }

    #[test]
    fn every_state_has_a_chip_of_its_own() {
        for state in PersonState::ALL {
            let own = Chip::ALL.iter().filter(|chip| {
                let others = PersonState::ALL.into_iter().filter(|other| *other != state);
                chip.covers(only(state)) && others.clone().all(|o| !chip.covers(only(o)))
            });
            assert_eq!(own.count(), 1, "{state:?}");
        }
    }

    #[test]
    fn of_a_batch_that_waits_only_who_is_still_as_exported_is_to_be_handed_in() {
        let covered = PersonState::ALL.into_iter().filter(|&state| {
            Chip::ToHandIn.covers(ChipFacts {
                to_hand_in: true,
                ..only(state)
            })
        });
        assert_eq!(covered.collect::<Vec<_>>(), [PersonState::Exported]);
        assert!(!Chip::ToHandIn.covers(only(PersonState::Exported)));
    }

    #[test]
    fn whom_the_newest_package_changed_is_found_whatever_the_state() {
        for state in PersonState::ALL {
            assert!(Chip::Changed.covers(ChipFacts {
                changed: true,
                ..only(state)
            }));
            assert!(!Chip::Changed.covers(only(state)));
        }
    }

    #[test]
    fn who_is_in_no_newer_package_because_the_return_is_out_is_not_looked_for() {
        let covered = |state| {
            Chip::Missing.covers(ChipFacts {
                missing: true,
                ..only(state)
            })
        };
        assert!(!covered(PersonState::Exported));
        assert!(covered(PersonState::ChangedAfterExport));
        assert!(covered(PersonState::Ready));
    }

    #[test]
    fn the_chips_are_listed_once_each() {
        let mut chips = Chip::ALL.to_vec();
        chips.sort();
        chips.dedup();
        assert_eq!(chips.len(), Chip::ALL.len());
    }
}
