//! The colour of a person's row, as the original program had it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::facts::PersonFacts;

/// Colour of a row; never shown without its word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Colour {
    /// Several insurance accounts, 一人多号: to be merged at the agency first.
    Red,
    /// The ID number is neither settled nor chosen.
    Blue,
    /// Neither of the two.
    Black,
}

impl Colour {
    /// Red before blue: until the accounts are merged a choice is of no use.
    pub fn of(facts: &PersonFacts) -> Self {
        if facts.has_several_accounts() {
            Self::Red
        } else if facts.number().is_none() {
            Self::Blue
        } else {
            Self::Black
        }
    }
}
