//! The facts about a person from which state, colour and obstacles follow.

use serde::Serialize;
use ts_rs::TS;

/// How the newest printed form (确认表) of a person stands to the present data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Print {
    /// Nothing was printed yet.
    Never,
    /// The newest printed form shows the present data.
    Current,
    /// Something that the form shows has changed since.
    Stale,
}

impl Print {
    /// From the form code (表号) on the newest printed form and the one the present data give; the latter is absent
    /// while a form cannot be printed.
    pub fn of(printed: Option<&str>, present: Option<&str>) -> Self {
        match printed {
            None => Self::Never,
            Some(_) if printed == present => Self::Current,
            Some(_) => Self::Stale,
        }
    }
}

/// Plain facts, nothing personal: what the store knows of one person. Any combination is allowed and has a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PersonFacts {
    /// Number of insurance accounts; more than one is 一人多号.
    pub accounts: u32,
    /// A photo is there, from the office or from the clerk.
    pub has_photo: bool,
    /// How the newest printed form stands.
    pub print: Print,
    /// The signed form and the copy of the ID are back.
    pub form_back: bool,
    /// How many ID numbers the office offers.
    pub offered: u8,
    /// The office has settled the number: the first one offered holds.
    pub settled: bool,
    /// The clerk's choice, 1-based into the offered numbers; a choice outside of them counts as none.
    pub choice: Option<u8>,
    /// Put off, 暂缓办理.
    pub deferred: bool,
    /// The data are wrong, or neither number is right, 待更正.
    pub correction: bool,
    /// Not this unit's, 已移出.
    pub removed: bool,
    /// Confirmed by the clerk, 数据确认.
    pub confirmed: bool,
    /// Stands in an exported package.
    pub exported: bool,
    /// Something that was exported has changed since; counts only beside `exported`.
    pub changed_after_export: bool,
}

impl PersonFacts {
    /// The number that holds, 1-based into the offered ones: the clerk's choice, else the one the office has settled.
    /// A single offered number is settled by itself.
    pub fn number(&self) -> Option<u8> {
        let chosen = self
            .choice
            .filter(|choice| (1..=self.offered).contains(choice));
        let settled = self.offered == 1 || (self.settled && self.offered > 0);
        chosen.or(settled.then_some(1))
    }

    /// Several accounts, 一人多号: red.
    pub fn has_several_accounts(&self) -> bool {
        self.accounts > 1
    }
}
