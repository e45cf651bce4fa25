//! What stands in the way of 数据确认.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::facts::{PersonFacts, Print};

/// Why a person cannot be confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum ConfirmObstacle {
    /// Several insurance accounts.
    Red,
    /// The ID number is neither settled nor chosen.
    NumberNotChosen,
    /// No photo.
    NoPhoto,
    /// The printed form no longer shows the present data.
    Reprint,
    /// Put off.
    Deferred,
    /// Waiting for a correction.
    Correction,
    /// Not this unit's.
    Removed,
    /// Stands in an exported package.
    Exported,
    /// Confirmed before.
    AlreadyConfirmed,
}

/// What the clerk is asked about before a person is confirmed all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum ConfirmWarning {
    /// No form was printed here, and none is back.
    NotPrinted,
    /// The form was printed and is not back.
    FormNotBack,
}

/// The outcome for one person; warnings are given only where there is no obstacle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ConfirmCheck {
    /// Every reason against it; none means the person can be confirmed.
    pub obstacles: Vec<ConfirmObstacle>,
    /// What to ask about first; at most one.
    pub warnings: Vec<ConfirmWarning>,
}

/// Every obstacle of a person, the one that the state names first; or else what to ask about. Removed and exported
/// people are told by that one word, and what a confirmed one lacks is of no use to know.
pub fn check_confirm(facts: &PersonFacts) -> ConfirmCheck {
    let obstacles = obstacles(facts);
    let warnings = if !obstacles.is_empty() || facts.form_back {
        Vec::new()
    } else if facts.print == Print::Never {
        vec![ConfirmWarning::NotPrinted]
    } else {
        vec![ConfirmWarning::FormNotBack]
    };
    ConfirmCheck {
        obstacles,
        warnings,
    }
}

fn obstacles(facts: &PersonFacts) -> Vec<ConfirmObstacle> {
    use ConfirmObstacle as O;
    if facts.removed {
        return vec![O::Removed];
    }
    if facts.exported {
        return vec![O::Exported];
    }
    let open = !facts.confirmed;
    [
        (O::Deferred, facts.deferred),
        (O::Correction, facts.correction),
        (O::Red, facts.has_several_accounts()),
        (O::AlreadyConfirmed, facts.confirmed),
        (O::NoPhoto, open && !facts.has_photo),
        (O::Reprint, open && facts.print == Print::Stale),
        (O::NumberNotChosen, open && facts.number().is_none()),
    ]
    .into_iter()
    .filter_map(|(obstacle, holds)| holds.then_some(obstacle))
    .collect()
}
