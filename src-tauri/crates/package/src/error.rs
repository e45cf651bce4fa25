//! The one error of this crate.

use std::io;

use crate::manifest::Kind;

/// Why a package, a key file or a code was refused.
///
/// No variant carries anything personal or secret: entries are named by their own pattern or by
/// their place in the file, roster fields by their path.
#[derive(Debug, thiserror::Error)]
pub enum PackageError {
    /// Not a ZIP file at all.
    #[error("not a ZIP file")]
    NotAZip,
    /// The file ends before its directory does.
    #[error("the file is cut off")]
    CutOff,
    /// Unpacked and zipped again by some other program.
    #[error("unpacked and zipped again")]
    Rezipped,
    /// A ZIP file of something else.
    #[error("a ZIP file, but not a data package")]
    NotAPackage,
    /// The records of the ZIP file contradict each other.
    #[error("the ZIP structure is wrong: {detail}")]
    ZipStructure {
        /// What contradicts, in a few English words.
        detail: &'static str,
    },
    /// An entry that does not belong in a package of this kind.
    #[error("unexpected entry {entry}")]
    UnexpectedEntry {
        /// Its name if it is one of the format's own, else `#` and its place in the directory.
        entry: String,
    },
    /// The same name twice.
    #[error("entry {entry} is there twice")]
    DuplicateEntry {
        /// The entry's name.
        entry: String,
    },
    /// An entry is missing.
    #[error("entry {entry} is missing")]
    MissingEntry {
        /// The entry's name.
        entry: String,
    },
    /// Beyond one of the format's limits.
    #[error("{what} is beyond the limit")]
    TooLarge {
        /// `manifest`, `roster`, `photo`, `people` or `package`.
        what: &'static str,
    },
    /// manifest.json is not what JSON and the format allow.
    #[error("manifest.json cannot be read")]
    ManifestSyntax,
    /// A member of manifest.json is missing or has an impossible value.
    #[error("manifest.json: {field}")]
    ManifestField {
        /// Path of the member.
        field: String,
    },
    /// A later version of the format.
    #[error("format version {version}")]
    NewerVersion {
        /// The version it states.
        version: String,
    },
    /// A kind that this program does not know.
    #[error("kind {kind}")]
    UnknownKind {
        /// The kind it states, shortened.
        kind: String,
    },
    /// A cipher suite or way to the content key that this program does not know.
    #[error("suite {suite}")]
    UnknownSuite {
        /// What it states, shortened.
        suite: String,
    },
    /// A package of the other direction.
    #[error("a package of kind {found}, not {expected}")]
    WrongKind {
        /// What was asked for.
        expected: Kind,
        /// What the file is.
        found: Kind,
    },
    /// The office's signature does not hold.
    #[error("the signature does not hold")]
    SignatureInvalid,
    /// Work factors of the passphrase outside the allowed range.
    #[error("Argon2id with m={m_kib} KiB, t={t}, p={p}")]
    KdfCost {
        /// Memory in KiB.
        m_kib: u32,
        /// Passes.
        t: u32,
        /// Lanes.
        p: u32,
    },
    /// The code does not open this package.
    #[error("wrong code")]
    WrongCode,
    /// The sealed content key was altered, or sealed with another return secret.
    #[error("the sealed content key does not open")]
    KeyDamaged,
    /// Sealed to, or signed by, another office's key.
    #[error("another office's key")]
    WrongOfficeKey,
    /// people.enc does not verify.
    #[error("the roster is damaged")]
    RosterDamaged,
    /// The roster is not what JSON and the format allow.
    #[error("the roster cannot be read")]
    RosterSyntax,
    /// A member of the roster is missing or has an impossible value.
    #[error("roster: {field}")]
    RosterField {
        /// Path of the member, such as `people[12].birth_date` (counted from 0).
        field: String,
    },
    /// Manifest and roster state different things.
    #[error("manifest and roster disagree on {field}")]
    RosterMismatch {
        /// The member.
        field: &'static str,
    },
    /// A photo entry does not verify.
    #[error("{entry} is damaged")]
    PhotoDamaged {
        /// The entry's name.
        entry: String,
    },
    /// A photo is not the one that the roster names.
    #[error("{entry} is not the photo the roster names")]
    PhotoMismatch {
        /// The entry's name.
        entry: String,
    },
    /// A photo is not a JPEG picture.
    #[error("{entry} is not a JPEG picture")]
    PhotoNotJpeg {
        /// The entry's name.
        entry: String,
    },
    /// Reading or writing failed.
    #[error("reading or writing failed")]
    Io(#[source] io::Error),
    /// The disk is full.
    #[error("no space left")]
    NoSpace,
    /// The file to be written is already there.
    #[error("the file is already there")]
    FileExists,
    /// The caller cancelled.
    #[error("cancelled")]
    Cancelled,
    /// A key file cannot be used.
    #[error("key file: {detail}")]
    KeyFile {
        /// What is wrong, in a few English words.
        detail: &'static str,
    },
    /// The code is too short to protect anything.
    #[error("the code is too weak")]
    WeakCode,
}

impl PackageError {
    /// The error's stable name, in kebab-case.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotAZip => "not-a-zip",
            Self::CutOff => "cut-off",
            Self::Rezipped => "rezipped",
            Self::NotAPackage => "not-a-package",
            Self::ZipStructure { .. } => "zip-structure",
            Self::UnexpectedEntry { .. } => "unexpected-entry",
            Self::DuplicateEntry { .. } => "duplicate-entry",
            Self::MissingEntry { .. } => "missing-entry",
            Self::TooLarge { .. } => "too-large",
            Self::ManifestSyntax => "manifest-syntax",
            Self::ManifestField { .. } => "manifest-field",
            Self::NewerVersion { .. } => "newer-version",
            Self::UnknownKind { .. } => "unknown-kind",
            Self::UnknownSuite { .. } => "unknown-suite",
            Self::WrongKind { .. } => "wrong-kind",
            Self::SignatureInvalid => "signature-invalid",
            Self::KdfCost { .. } => "kdf-cost",
            Self::WrongCode => "wrong-code",
            Self::KeyDamaged => "key-damaged",
            Self::WrongOfficeKey => "wrong-office-key",
            Self::RosterDamaged => "roster-damaged",
            Self::RosterSyntax => "roster-syntax",
            Self::RosterField { .. } => "roster-field",
            Self::RosterMismatch { .. } => "roster-mismatch",
            Self::PhotoDamaged { .. } => "photo-damaged",
            Self::PhotoMismatch { .. } => "photo-mismatch",
            Self::PhotoNotJpeg { .. } => "photo-not-jpeg",
            Self::Io(_) => "io",
            Self::NoSpace => "no-space",
            Self::FileExists => "file-exists",
            Self::Cancelled => "cancelled",
            Self::KeyFile { .. } => "key-file",
            Self::WeakCode => "weak-code",
        }
    }

    /// What the texts' placeholders are filled with, such as `("entry", "photos/000001.enc")`.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::ZipStructure { detail } | Self::KeyFile { detail } => {
                vec![("detail", (*detail).to_owned())]
            }
            Self::UnexpectedEntry { entry }
            | Self::DuplicateEntry { entry }
            | Self::MissingEntry { entry }
            | Self::PhotoDamaged { entry }
            | Self::PhotoMismatch { entry }
            | Self::PhotoNotJpeg { entry } => vec![("entry", entry.clone())],
            Self::TooLarge { what } => vec![("what", (*what).to_owned())],
            Self::ManifestField { field } | Self::RosterField { field } => {
                vec![("field", field.clone())]
            }
            Self::RosterMismatch { field } => vec![("field", (*field).to_owned())],
            Self::NewerVersion { version } => vec![("version", version.clone())],
            Self::UnknownKind { kind } => vec![("kind", kind.clone())],
            Self::UnknownSuite { suite } => vec![("suite", suite.clone())],
            Self::WrongKind { expected, found } => {
                vec![
                    ("expected", expected.as_str().to_owned()),
                    ("found", found.as_str().to_owned()),
                ]
            }
            Self::KdfCost { m_kib, t, p } => {
                vec![
                    ("m_kib", m_kib.to_string()),
                    ("t", t.to_string()),
                    ("p", p.to_string()),
                ]
            }
            _ => Vec::new(),
        }
    }
}

impl From<io::Error> for PackageError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::NoSpace,
            io::ErrorKind::AlreadyExists => Self::FileExists,
            _ => Self::Io(error),
        }
    }
}
