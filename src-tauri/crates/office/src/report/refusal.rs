//! Why a command did nothing.

use super::note::Note;
use super::text;
use sicard_package::unlock::UnlockRequestError;
use sicard_package::{Explained, Lang, PackageError};
use std::io::ErrorKind;
use std::path::Path;

/// Why a command was refused. Nothing has been written then.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The package crate refused a file.
    #[error("{}: {error}", .file.as_deref().unwrap_or("-"))]
    Package {
        /// Name of the file, where one is to blame.
        file: Option<String>,
        /// Why.
        error: PackageError,
    },
    /// There is no such file or folder.
    #[error("{file} is not there")]
    NotFound {
        /// Its name.
        file: String,
    },
    /// A table or its pictures cannot be used.
    #[error("rows refused")]
    RowsRefused(Vec<Note>),
    /// The file is no table that we read.
    #[error("{file} is no table")]
    TableUnreadable {
        /// Its name.
        file: String,
    },
    /// The office's JSON file cannot be read.
    #[error("{file}: line {line}")]
    OfficeFile {
        /// Its name.
        file: String,
        /// Line of the first fault.
        line: usize,
    },
    /// A code or passphrase file is not UTF-8 text of one line.
    #[error("{file} holds no single line of text")]
    CodeFile {
        /// Its name.
        file: String,
    },
    /// A command line that means nothing: a unit code, a share or a count out of range.
    #[error("{option} cannot have this value")]
    OptionInvalid {
        /// The option.
        option: &'static str,
    },
    /// The folder to write into is not empty.
    #[error("the folder is not empty")]
    OutputNotEmpty,
    /// `--category` leaves nobody.
    #[error("nobody is left")]
    NobodyLeft,
    /// A return answers a package that was not given.
    #[error("{file} answers a package that was not given")]
    IssuedNotGiven {
        /// Name of the return.
        file: String,
        /// The package it answers.
        reply_to: String,
    },
    /// A return names another unit than the package it answers.
    #[error("{file} is of another unit")]
    UnitDiffers {
        /// Name of the return.
        file: String,
    },
    /// The package is signed by another office than the one expected.
    #[error("{file} is signed by {found}")]
    OtherSigner {
        /// Its name.
        file: String,
        /// 核对码 found.
        found: String,
        /// 核对码 expected.
        expected: String,
    },
    /// An unlock request that is none of ours, newer, damaged, or another office's.
    #[error("{file}: {error}")]
    UnlockRequest {
        /// Its name.
        file: String,
        /// Why.
        error: UnlockRequestError,
    },
    /// The letter names another unit than the request.
    #[error("{file} is of another unit than the letter")]
    UnlockOtherUnit {
        /// Name of the request.
        file: String,
    },
    /// The letter names another request.
    #[error("{file} is another request than that of the letter")]
    UnlockOtherNumber {
        /// Name of the request.
        file: String,
    },
    /// A report of an earlier run cannot be read.
    #[error("{file} is no report")]
    EarlierReport {
        /// Its name.
        file: String,
    },
}

impl Refusal {
    /// The codes of this program's own refusals (the package crate has its own).
    #[cfg(test)]
    pub const CODES: &[&'static str] = &[
        "file-not-found",
        "rows-refused",
        "table-unreadable",
        "office-file",
        "code-file",
        "option-invalid",
        "output-not-empty",
        "nobody-left",
        "issued-not-given",
        "unit-differs",
        "other-signer",
        "unlock-not-a-request",
        "unlock-newer",
        "unlock-damaged",
        "unlock-other-office",
        "unlock-other-unit",
        "unlock-other-number",
        "earlier-report",
    ];

    /// A refusal by the package crate, with the name of the file it is about.
    pub fn of(path: &Path) -> impl FnOnce(PackageError) -> Self {
        let file = file_name(path);
        move |error| match error {
            PackageError::Io(error) if error.kind() == ErrorKind::NotFound => {
                Self::NotFound { file }
            }
            error => Self::Package {
                file: Some(file),
                error,
            },
        }
    }

    /// The same refusal, with the name of the file it is about where it has none yet.
    pub fn in_file(self, path: &Path) -> Self {
        match self {
            Self::Package { file: None, error } => Self::of(path)(error),
            other => other,
        }
    }

    /// An unlock request was refused.
    pub fn of_request(path: &Path) -> impl FnOnce(UnlockRequestError) -> Self {
        let path = path.to_owned();
        move |error| match error {
            UnlockRequestError::Io(error) => Self::io(&path)(error),
            error => Self::UnlockRequest {
                file: file_name(&path),
                error,
            },
        }
    }

    /// The same for an error of the operating system.
    pub fn io(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let named = Self::of(path);
        move |error| named(PackageError::from(error))
    }

    /// The stable name, in kebab-case.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Package { error, .. } => error.code(),
            Self::NotFound { .. } => "file-not-found",
            Self::RowsRefused(_) => "rows-refused",
            Self::TableUnreadable { .. } => "table-unreadable",
            Self::OfficeFile { .. } => "office-file",
            Self::CodeFile { .. } => "code-file",
            Self::OptionInvalid { .. } => "option-invalid",
            Self::OutputNotEmpty => "output-not-empty",
            Self::NobodyLeft => "nobody-left",
            Self::IssuedNotGiven { .. } => "issued-not-given",
            Self::UnitDiffers { .. } => "unit-differs",
            Self::OtherSigner { .. } => "other-signer",
            Self::UnlockRequest { error, .. } => match error {
                UnlockRequestError::NotARequest => "unlock-not-a-request",
                UnlockRequestError::Newer => "unlock-newer",
                UnlockRequestError::OtherOffice => "unlock-other-office",
                UnlockRequestError::Damaged | UnlockRequestError::Io(_) => "unlock-damaged",
            },
            Self::UnlockOtherUnit { .. } => "unlock-other-unit",
            Self::UnlockOtherNumber { .. } => "unlock-other-number",
            Self::EarlierReport { .. } => "earlier-report",
        }
    }

    /// The file that is to blame, where there is one.
    pub fn file(&self) -> Option<&str> {
        match self {
            Self::Package { file, .. } => file.as_deref(),
            Self::NotFound { file }
            | Self::TableUnreadable { file }
            | Self::OfficeFile { file, .. }
            | Self::CodeFile { file }
            | Self::IssuedNotGiven { file, .. }
            | Self::UnitDiffers { file }
            | Self::OtherSigner { file, .. }
            | Self::UnlockRequest { file, .. }
            | Self::UnlockOtherUnit { file }
            | Self::UnlockOtherNumber { file }
            | Self::EarlierReport { file } => Some(file),
            Self::RowsRefused(_)
            | Self::OptionInvalid { .. }
            | Self::OutputNotEmpty
            | Self::NobodyLeft => None,
        }
    }

    /// The notes that led to it.
    pub fn notes(&self) -> &[Note] {
        match self {
            Self::RowsRefused(notes) => notes,
            _ => &[],
        }
    }

    /// What happened and what to do.
    pub fn explain(&self, lang: Lang) -> Explained {
        let line;
        let count;
        let params: &[(&str, &str)] = match self {
            Self::Package { error, .. } => return error.explain(lang),
            Self::RowsRefused(notes) => {
                count = notes
                    .iter()
                    .filter(|note| note.refuses())
                    .count()
                    .to_string();
                &[("count", &count)]
            }
            Self::OfficeFile { line: number, .. } => {
                line = number.to_string();
                &[("line", &line)]
            }
            Self::OptionInvalid { option } => &[("option", option)],
            Self::IssuedNotGiven { reply_to, .. } => &[("reply_to", reply_to)],
            Self::OtherSigner {
                found, expected, ..
            } => &[("found", found), ("expected", expected)],
            _ => &[],
        };
        text::explain(self.code(), params, lang)
    }
}

impl From<PackageError> for Refusal {
    fn from(error: PackageError) -> Self {
        Self::Package { file: None, error }
    }
}

/// The last part of a path, for people.
pub fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}
