//! What crosses to the page: requests and views, with their TypeScript types in `ui/src/bindings`.
//!
//! Ids are row ids of the store, counts are `u32`, times RFC 3339, dates `YYYY-MM-DD`; an absent value is `null`.
//! Anything that holds personal data prints only its type's name under `Debug`.

mod backup;
mod confirm;
mod deed;
mod erase;
mod export;
mod handle;
mod import;
mod journal;
mod journal_words;
mod list;
mod marks;
mod office_help;
mod overview;
mod own_data;
mod paper;
mod person;
mod photo;
mod photo_batch;
mod photo_notice;
mod place;
mod progress;
mod release;
mod report;
mod secret;
mod settings;
mod stack;
mod start;
mod table_import;
mod unit;

pub use backup::{
    BackupDue, BackupLock, BackupMade, BackupPreview, BackupPurpose, BackupSecret, BackupStatus,
    LastBackup, LastNumber, MakeBackup, OpenBatch, RestoreBackup, SetLastNumber,
};
pub use confirm::{ConfirmIssue, ConfirmPlan, ConfirmRequest, Confirmed};
pub use deed::{ChoiceGround, Deed, DeedGroup};
pub use erase::{ErasePlan, EraseUnit, Erased};
pub use export::{
    CopyExport, ExportDone, ExportPlan, ExportPlanRequest, ExportRecord, ExportRequest,
    ExportStatus, ExportedPerson, HandInItem, HandInTick, HandedIn, PlannedFile, WriteAgain,
};
pub use handle::{Arrival, FileHandle, FolderHandle};
pub use import::{
    DatumChange, DatumField, DatumValue, ImportRequest, ImportSummary, PackagePreview,
    PackageStanding, PersonChange,
};
pub use journal::{
    Clerk, ClerkName, JournalAnchor, JournalCheck, JournalEntry, JournalFault, JournalFaultKind,
    JournalPage, JournalPerson, JournalQuery, JournalRequest, JournalSave,
};
pub use journal_words::{DeedWords, JournalWords};
pub use list::{Chip, ChipCount, Column, ListQuery, ListView, PersonRow, RowsRequest, Sort};
pub use marks::{MarkRequest, Marked, PersonsRequest};
pub use office_help::{OfficeHelp, OfficeHelpOffer, UnlockRequestMade};
pub use overview::{DepartmentStates, ListSave, ListWords, Overview, StateCount};
pub use own_data::DepartmentRequest;
pub use paper::{
    AccountsRequest, DocumentId, DocumentKind, DocumentView, FindSheets, FormsRequest, FoundSheet,
    LeftOut, LeftOutReason, OpenPaper, PaperOrder, PrintBatch, PrintBatchId, PrintDone,
    PrintRequest, Printer, SavePaper, SavedPaper, SheetRange, SheetRow, SheetsPrinted,
    SheetsRequest,
};
pub use person::{
    AccountView, ExportRef, Mark, NumberChoice, OfferedNumber, PersonSaved, PersonView,
    PhotoSource, PhotoView, SavePerson, Unsaved,
};
pub use photo::{
    AlikePerson, MeasureName, MeasureVerdict, PhotoAccept, PhotoCandidate, PhotoFace,
    PhotoFromFile, PhotoGuides, PhotoMake, PhotoMeasure, PhotoPlacement, PhotoTaken, PhotoWay,
};
pub use photo_batch::{
    PhotoBatchId, PhotoBatchRequest, PhotoBatchView, PictureCount, PictureOf, PictureRequest,
    PictureRow, PictureState, PicturesFrom, PicturesRequest, PicturesTaken, TakePictures,
};
pub use photo_notice::{NoticeDepartment, PhotoNotice, PhotoNoticePaper, PhotoNoticeRequest};
pub use place::{Place, PlaceKind};
pub use progress::{JobEnded, Phase, Progress};
pub use release::{Release, ReleaseChanges, ReleaseInstaller};
pub use report::{
    AdviceWords, MeasureWords, PhotoReportRequest, ReportDone, ReportFormat, ReportWords,
    TableReportRequest,
};
pub use secret::Secret;
pub use settings::{Density, Language, Settings, Theme};
pub use stack::{FormStanding, FoundForm, ScannedForm, StackView, TakeForm, WaitingPerson};
pub use start::{CreateStore, Lock, RecoveryCode, SetPassword, StartPhase, StartStatus, Unlock};
pub use table_import::{
    SavedTable, TableChange, TableCount, TableField, TableId, TablePerson, TableRequest, TableRow,
    TableRowState, TableRowsRequest, TableTaken, TableTemplate, TableView, TakeTable,
};
pub use unit::{Contact, OfficeView, PhotoProfile, RulesView, UnitSummary, UnitView};

/// Row id of a unit.
pub type UnitId = u32;
/// Row id of a person.
pub type PersonId = u32;
/// Row id of an export.
pub type ExportId = u32;

/// `Debug` that names the type and prints nothing of what it holds.
macro_rules! debug_without_content {
    ($($type:ident),* $(,)?) => {
        $(impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($type), "(..)"))
            }
        })*
    };
}
pub(crate) use debug_without_content;
