//! What units handed back: read whole, then compared with what was issued.

mod batches;
mod earlier;
mod form;
mod intake;
mod people;
mod repeats;

pub use batches::Standing;
pub use earlier::{Earlier, REPORT_FORMAT};
pub use intake::{Given, Intake, Return};
pub use people::{Entry, Fate};

use crate::report::Note;

/// Everything that was found out.
pub struct Verdict {
    /// What each return counts for, in the order in which they were given.
    pub standings: Vec<Standing>,
    /// The people of all returns that count, in the order of returns and paper.
    pub entries: Vec<Entry>,
    /// About returns first, then about people.
    pub notes: Vec<Note>,
}

/// Compares all returns with what was issued and with one another.
pub fn judge(intake: &Intake, earlier: &Earlier) -> Verdict {
    let (standings, mut notes) = batches::judge(intake, earlier);
    let mut entries = people::judge(intake, &standings, &mut notes);
    repeats::judge(intake, earlier, &mut entries, &mut notes);
    Verdict {
        standings,
        entries,
        notes,
    }
}
