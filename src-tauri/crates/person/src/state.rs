//! The one table of states. List, filters, steps, overview and reports are views of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::facts::{PersonFacts, Print};

/// Where a person stands in the clerk's work; it follows from the facts and is never typed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum PersonState {
    /// Several insurance accounts, to be merged at the agency first.
    Red,
    /// No photo.
    NoPhoto,
    /// The form can be printed and has not been.
    ToPrint,
    /// Printed, waiting for the signature.
    Printed,
    /// Something on the printed form has changed since.
    Reprint,
    /// The form is back, the ID number is still to be chosen.
    NumberOpen,
    /// The form is back and nothing stands in the way of confirming.
    Ready,
    /// Confirmed by the clerk.
    Confirmed,
    /// Stands in an exported package.
    Exported,
    /// Exported, and something has changed since.
    ChangedAfterExport,
    /// Put off, with a reason.
    Deferred,
    /// The data are wrong, or neither number is right.
    Correction,
    /// Not this unit's; can be brought back.
    Removed,
}

impl PersonState {
    /// Every state, in the order of the chips above the list.
    pub const ALL: [Self; 13] = [
        Self::Red,
        Self::NoPhoto,
        Self::ToPrint,
        Self::Printed,
        Self::Reprint,
        Self::NumberOpen,
        Self::Ready,
        Self::Confirmed,
        Self::Exported,
        Self::ChangedAfterExport,
        Self::Deferred,
        Self::Correction,
        Self::Removed,
    ];

    /// What the chip 已收表 covers: the form is back, the person not yet confirmed.
    pub const FORM_BACK: [Self; 2] = [Self::NumberOpen, Self::Ready];

    /// The table, first line that holds. What ended a person's way comes first, then what the clerk decided, then what
    /// is missing. A form that came back but no longer shows the present data is to be printed again; one that came
    /// back without ever having been printed here was printed elsewhere and counts.
    pub fn of(facts: &PersonFacts) -> Self {
        match facts {
            f if f.removed => Self::Removed,
            f if f.exported && f.changed_after_export => Self::ChangedAfterExport,
            f if f.exported => Self::Exported,
            f if f.deferred => Self::Deferred,
            f if f.correction => Self::Correction,
            f if f.has_several_accounts() => Self::Red,
            f if f.confirmed => Self::Confirmed,
            f if !f.has_photo => Self::NoPhoto,
            f if f.print == Print::Stale => Self::Reprint,
            f if f.form_back && f.number().is_none() => Self::NumberOpen,
            f if f.form_back => Self::Ready,
            f if f.print == Print::Never => Self::ToPrint,
            _ => Self::Printed,
        }
    }
}
