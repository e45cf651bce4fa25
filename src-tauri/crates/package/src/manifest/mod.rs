//! manifest.json: what anyone may read.

mod parse;
mod ways;
mod write;

use std::fmt;

use crate::moment::Moment;
use crate::public::SignerKey;

pub(crate) use parse::parse;
pub(crate) use ways::{HpkeWay, PassphraseWay, Ways};
pub(crate) use write::to_json;

const FORMAT: &str = "sicard-package";
const VERSION: u64 = 1;
const SUITE: &str = "A256CBC-HS512";

/// The direction of a package.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// From the office to a unit.
    Issue,
    /// From a unit back to the office.
    Return,
}

/// The manifest of a package, checked.
#[derive(Clone, Debug)]
pub struct Manifest {
    /// Direction.
    pub kind: Kind,
    /// A UUID, exactly as written.
    pub package_id: String,
    /// When the package was made, by its maker's clock.
    pub created_at: Moment,
    /// `[0-9A-Za-z]{1,20}`.
    pub unit_code: String,
    /// Returns only: n of `out_<n>`, from 1.
    pub batch: Option<u32>,
    /// Returns only: `package_id` of the issue it answers.
    pub reply_to: Option<String>,
    /// People in the roster.
    pub people: u32,
    /// Photo entries.
    pub photos: u32,
    /// Issues only: the key that signed.
    pub signer: Option<SignerKey>,
}

impl Kind {
    /// As the manifest spells it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Issue => "issue",
            Self::Return => "return",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
