//! Why a sheet cannot be made.

use std::fmt;

/// Why a page cannot be laid out or a document written.
#[derive(Debug, thiserror::Error)]
pub enum FormError {
    /// Something on the sheet has characters that neither font holds. An empty box in a name is never printed.
    #[error(transparent)]
    MissingCharacters(#[from] MissingCharacters),
    /// A font of ours could not be cut down to the characters of a document.
    #[error("a font could not be subset: {0}")]
    Font(String),
    /// The caller's progress said stop. Nothing is left behind.
    #[error("stopped")]
    Stopped,
    /// The file system's.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

/// Characters of one sheet that no font holds.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
pub struct MissingCharacters {
    /// What the sheet is found by: 姓名 on a form, the department of a divider, the first cells of a table's row or the title
    /// of the table.
    pub name: String,
    /// 个人编号 on a form; empty on other sheets.
    pub personal_no: String,
    /// The characters, in the order of the page, each once.
    pub characters: Vec<char>,
}

impl MissingCharacters {
    /// The characters as people look them up: `U+E000 U+F8FF`.
    pub fn code_points(&self) -> String {
        let each = self
            .characters
            .iter()
            .map(|&c| format!("U+{:04X}", u32::from(c)));
        each.collect::<Vec<_>>().join(" ")
    }
}

/// Without the person: error texts end up in logs.
impl fmt::Display for MissingCharacters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no font holds {}", self.code_points())
    }
}

impl fmt::Debug for MissingCharacters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MissingCharacters({})", self.code_points())
    }
}
