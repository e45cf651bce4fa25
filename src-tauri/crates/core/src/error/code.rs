//! The names of everything that can go wrong.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The one error enum that crosses to the page. The names are stable; the first part is the package crate's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum ErrorCode {
    /// The package crate's `not-a-zip`.
    NotAZip,
    /// The package crate's `cut-off`.
    CutOff,
    /// The package crate's `rezipped`.
    Rezipped,
    /// The package crate's `not-a-package`.
    NotAPackage,
    /// The package crate's `zip-structure`.
    ZipStructure,
    /// The package crate's `unexpected-entry`.
    UnexpectedEntry,
    /// The package crate's `duplicate-entry`.
    DuplicateEntry,
    /// The package crate's `missing-entry`.
    MissingEntry,
    /// The package crate's `too-large`.
    TooLarge,
    /// The package crate's `manifest-syntax`.
    ManifestSyntax,
    /// The package crate's `manifest-field`.
    ManifestField,
    /// The package crate's `newer-version`.
    NewerVersion,
    /// The package crate's `unknown-kind`.
    UnknownKind,
    /// The package crate's `unknown-suite`.
    UnknownSuite,
    /// The package crate's `wrong-kind`.
    WrongKind,
    /// The package crate's `signature-invalid`.
    SignatureInvalid,
    /// The package crate's `kdf-cost`.
    KdfCost,
    /// The package crate's `wrong-code`.
    WrongCode,
    /// The package crate's `key-damaged`.
    KeyDamaged,
    /// The package crate's `wrong-office-key`.
    WrongOfficeKey,
    /// The package crate's `roster-damaged`.
    RosterDamaged,
    /// The package crate's `roster-syntax`.
    RosterSyntax,
    /// The package crate's `roster-field`.
    RosterField,
    /// The package crate's `roster-mismatch`.
    RosterMismatch,
    /// The package crate's `photo-damaged`.
    PhotoDamaged,
    /// The package crate's `photo-mismatch`.
    PhotoMismatch,
    /// The package crate's `photo-not-jpeg`.
    PhotoNotJpeg,
    /// The package crate's `io`.
    Io,
    /// The package crate's `no-space`.
    NoSpace,
    /// The package crate's `file-exists`.
    FileExists,
    /// The package crate's `cancelled`.
    Cancelled,
    /// The package crate's `key-file`.
    KeyFile,
    /// The package crate's `weak-code`.
    WeakCode,
    /// Neither the 本机密码 nor the recovery code.
    WrongPassword,
    /// A 本机密码 of too few characters.
    PasswordTooShort,
    /// The store was made by a newer program.
    StoreNewer,
    /// The store cannot be read or written.
    StoreDamaged,
    /// Another window of the program has the store open.
    StoreInUse,
    /// This computer has no keychain that works.
    NoKeychain,
    /// The keychain no longer holds the key.
    KeychainLost,
    /// There is no store in the work folder.
    NoStore,
    /// The store is not open.
    Locked,
    /// The work folder cannot be written.
    WorkFolderUnwritable,
    /// The work folder is not where the clerk put it.
    WorkFolderGone,
    /// The very same package was imported before.
    AlreadyImported,
    /// The package is older than the newest one imported.
    OlderPackage,
    /// Signed by another key than the unit's first package.
    OtherSigner,
    /// No such person.
    PersonGone,
    /// Confirmed, exported or removed: not to be changed.
    PersonLocked,
    /// Not a mobile number.
    MobileInvalid,
    /// A number that is not offered, or that the rules exclude.
    ChoiceNotOffered,
    /// A mark that needs a reason has none.
    ReasonMissing,
    /// Not a picture that can be read here.
    PhotoNotAPicture,
    /// A picture that is cut off or damaged.
    PhotoBroken,
    /// A picture beyond the limits.
    PhotoTooLarge,
    /// A picture of too few pixels.
    PhotoTooSmall,
    /// No quality gives an allowed file size.
    PhotoCannotFit,
    /// Size or format of a photo are not the city's: no reason helps.
    PhotoImpossible,
    /// More files than one batch takes.
    TooManyPictures,
    /// No ZIP that can be read, or a damaged one.
    PicturesZipUnreadable,
    /// A ZIP with a password.
    PicturesZipEncrypted,
    /// A data package, where a ZIP of pictures is expected.
    PicturesZipIsPackage,
    /// No table that can be read here.
    TableUnreadable,
    /// A table beyond the limits.
    TableTooLarge,
    /// Two columns of a table have the same meaning.
    TableHeadingTwice,
    /// No column of a table says whose a row is.
    TableWithoutPeople,
    /// No column of a table says what is to be set.
    TableWithoutData,
    /// Nobody of the selection can be confirmed.
    NothingToConfirm,
    /// Only people with warnings, which were not accepted.
    NeedsAcceptingWarnings,
    /// Nobody of the selection is confirmed.
    NothingToExport,
    /// No contact person.
    ContactNameMissing,
    /// Not a phone number.
    ContactPhoneInvalid,
    /// The folder is not there.
    FolderGone,
    /// The folder cannot be written.
    FolderUnwritable,
    /// What was written does not read back as it should.
    VerifyFailed,
    /// No such batch.
    ExportGone,
    /// The batch's file is not where it was written, or is not what was written.
    ExportFileGone,
    /// The batch was handed in.
    ExportHandedIn,
    /// The batch was withdrawn.
    ExportVoided,
    /// This computer has no way to print.
    PrintingUnavailable,
    /// The printer takes no job: gone, stopped, out of order.
    PrinterRefused,
    /// The computer has no program that shows PDF.
    ViewerUnavailable,
    /// More sheets than a viewer opens at once.
    TooManySheets,
    /// A person of the document has changed so that no form can be made any more.
    DocumentOutdated,
    /// A photo of a kind that printers do not know.
    PhotoNotPrintable,
    /// No font has a character of the sheet.
    CharactersMissing,
    /// The signed form no longer shows the present data.
    FormOutdated,
    /// The secret does not open the backup.
    BackupWrongSecret,
    /// A backup whose end is missing.
    BackupCutOff,
    /// A backup that is not what was written.
    BackupDamaged,
    /// A backup of a newer program.
    BackupNewer,
    /// Another program's file, where a backup is expected.
    NotABackup,
    /// A data package or return, where a backup is expected.
    BackupIsPackage,
    /// Neither 本机密码 nor recovery code is there to open a backup with.
    BackupWithoutSecret,
    /// After a restore the last export number was not said yet.
    LastNumberUnknown,
    /// What was typed is not the unit's number.
    UnitCodeDiffers,
    /// The card centre's help is for a 本机密码, and none is set.
    OfficeHelpWithoutPassword,
    /// The card centre's help was not set up.
    NoOfficeHelp,
    /// The administrator's file that switches the check for a new version on is of no use.
    ReleaseSwitch,
    /// The release manifest or its signature cannot be read.
    ReleaseUnreachable,
    /// A release manifest beyond the limits.
    ReleaseTooLarge,
    /// The release manifest is not signed by the key that the administrator has named.
    ReleaseSignature,
    /// A release manifest that is signed and cannot be made sense of.
    ReleaseUnreadable,
    /// No such installer beside the release manifest.
    ReleaseFileGone,
    /// An installer that is not what the release manifest says.
    ReleaseFileDiffers,
    /// A file, folder, candidate or document that is no longer known.
    HandleGone,
    /// Another job is running.
    Busy,
    /// The step can no longer be taken back.
    UndoGone,
    /// A fault of the program.
    Internal,
}

impl ErrorCode {
    /// Every code.
    pub const ALL: [Self; 109] = [
        Self::NotAZip,
        Self::CutOff,
        Self::Rezipped,
        Self::NotAPackage,
        Self::ZipStructure,
        Self::UnexpectedEntry,
        Self::DuplicateEntry,
        Self::MissingEntry,
        Self::TooLarge,
        Self::ManifestSyntax,
        Self::ManifestField,
        Self::NewerVersion,
        Self::UnknownKind,
        Self::UnknownSuite,
        Self::WrongKind,
        Self::SignatureInvalid,
        Self::KdfCost,
        Self::WrongCode,
        Self::KeyDamaged,
        Self::WrongOfficeKey,
        Self::RosterDamaged,
        Self::RosterSyntax,
        Self::RosterField,
        Self::RosterMismatch,
        Self::PhotoDamaged,
        Self::PhotoMismatch,
        Self::PhotoNotJpeg,
        Self::Io,
        Self::NoSpace,
        Self::FileExists,
        Self::Cancelled,
        Self::KeyFile,
        Self::WeakCode,
        Self::WrongPassword,
        Self::PasswordTooShort,
        Self::StoreNewer,
        Self::StoreDamaged,
        Self::StoreInUse,
        Self::NoKeychain,
        Self::KeychainLost,
        Self::NoStore,
        Self::Locked,
        Self::WorkFolderUnwritable,
        Self::WorkFolderGone,
        Self::AlreadyImported,
        Self::OlderPackage,
        Self::OtherSigner,
        Self::PersonGone,
        Self::PersonLocked,
        Self::MobileInvalid,
        Self::ChoiceNotOffered,
        Self::ReasonMissing,
        Self::PhotoNotAPicture,
        Self::PhotoBroken,
        Self::PhotoTooLarge,
        Self::PhotoTooSmall,
        Self::PhotoCannotFit,
        Self::PhotoImpossible,
        Self::TooManyPictures,
        Self::PicturesZipUnreadable,
        Self::PicturesZipEncrypted,
        Self::PicturesZipIsPackage,
        Self::TableUnreadable,
        Self::TableTooLarge,
        Self::TableHeadingTwice,
        Self::TableWithoutPeople,
        Self::TableWithoutData,
        Self::NothingToConfirm,
        Self::NeedsAcceptingWarnings,
        Self::NothingToExport,
        Self::ContactNameMissing,
        Self::ContactPhoneInvalid,
        Self::FolderGone,
        Self::FolderUnwritable,
        Self::VerifyFailed,
        Self::ExportGone,
        Self::ExportFileGone,
        Self::ExportHandedIn,
        Self::ExportVoided,
        Self::PrintingUnavailable,
        Self::PrinterRefused,
        Self::ViewerUnavailable,
        Self::TooManySheets,
        Self::DocumentOutdated,
        Self::PhotoNotPrintable,
        Self::CharactersMissing,
        Self::FormOutdated,
        Self::BackupWrongSecret,
        Self::BackupCutOff,
        Self::BackupDamaged,
        Self::BackupNewer,
        Self::NotABackup,
        Self::BackupIsPackage,
        Self::BackupWithoutSecret,
        Self::LastNumberUnknown,
        Self::UnitCodeDiffers,
        Self::OfficeHelpWithoutPassword,
        Self::NoOfficeHelp,
        Self::ReleaseSwitch,
        Self::ReleaseUnreachable,
        Self::ReleaseTooLarge,
        Self::ReleaseSignature,
        Self::ReleaseUnreadable,
        Self::ReleaseFileGone,
        Self::ReleaseFileDiffers,
        Self::HandleGone,
        Self::Busy,
        Self::UndoGone,
        Self::Internal,
    ];

    /// By its name in kebab-case.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::deserialize(serde::de::value::StrDeserializer::<serde::de::value::Error>::new(name))
            .ok()
    }
}
