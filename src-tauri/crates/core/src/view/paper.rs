//! Documents for paper: confirmation forms, hand-in sheet, list of forms that are not back, notice.

use serde::{Deserialize, Serialize};
use sicard_person::Print;
use ts_rs::TS;

use super::{FolderHandle, PersonId, UnitId, debug_without_content};
use crate::error::ErrorCode;

/// A document that is being looked at, kept until it is closed.
pub type DocumentId = u32;
/// Row id of a batch of printed forms.
pub type PrintBatchId = u32;

/// Asks for the confirmation forms of people.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FormsRequest {
    /// The unit.
    pub unit: UnitId,
    /// The selection; `null`: everyone whose form is to be printed (待打印 and 需重打).
    pub persons: Option<Vec<PersonId>>,
    /// In which order.
    pub order: PaperOrder,
    /// A divider sheet before the forms of each department; counts only for [`PaperOrder::Department`].
    pub dividers: bool,
}

/// The order of the forms in a stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum PaperOrder {
    /// That of the list: as the packages have it.
    List,
    /// By 部门, then by 工号, then as the list; those without a department last.
    Department,
    /// By 工号, numbers by their value; those without one last.
    StaffNo,
}

/// Whose pages about several accounts are to be laid out.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AccountsRequest {
    /// The unit.
    pub unit: UnitId,
    /// `null`: everyone whom it concerns.
    pub persons: Option<Vec<PersonId>>,
}

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum DocumentKind {
    /// Confirmation forms.
    Forms,
    /// The hand-in sheet of an export.
    HandIn,
    /// The people whose forms were printed and are not back.
    NotBack,
    /// 索照通知.
    PhotoNotice,
    /// 一人多号: what each person with several accounts has to do.
    AccountsNotice,
}

/// A document: how many sheets it has, who is in it and who is not. Its sheets are pictures (SVG) at
/// `sheet://localhost/<id>/<sheet>`, the sheets counted from 0.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DocumentView {
    /// For every other request about it.
    pub id: DocumentId,
    /// The unit.
    pub unit: UnitId,
    /// What it is.
    pub kind: DocumentKind,
    /// Sheets of paper, dividers included.
    pub sheets: u32,
    /// Confirmation forms among them.
    pub forms: u32,
    /// Forms whose newest print still shows the present data: they are printed again.
    pub again: u32,
    /// Forms that replace a print which no longer holds.
    pub stale: u32,
    /// People of the selection who get no form.
    pub left_out: u32,
    /// The first 500 of them, in the order of the list.
    pub left_out_people: Vec<LeftOut>,
    /// Of all of them, those who are left out for lack of a photo.
    pub without_photo: u32,
    /// Departments that a notice is for, those without one counted as one; 0 for other kinds.
    pub departments: u32,
    /// People with a form whose 部门 is known: without any, an order by department is nothing.
    pub with_department: u32,
    /// The same of 工号.
    pub with_staff_no: u32,
    /// The number of the batch, once a part of the document was printed or where it is an earlier batch.
    pub batch: Option<u32>,
    /// The first sheet of the document whose print was not accepted yet, where a part was.
    pub next: Option<u32>,
}

/// Someone who gets no form.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LeftOut {
    /// Who.
    pub person: PersonId,
    /// 个人编号.
    pub personal_no: String,
    /// 姓名.
    pub name: String,
    /// Why.
    pub reason: LeftOutReason,
    /// For [`LeftOutReason::Characters`]: code points, `U+E000 U+F8FF`.
    pub characters: Option<String>,
}

/// Why someone gets no form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum LeftOutReason {
    /// No photo.
    NoPhoto,
    /// The rules allow neither number: nothing could be ticked.
    NoNumber,
    /// No font has a character of the form.
    Characters,
    /// 一人多号: the accounts are merged first, and the data may change by that.
    Red,
    /// 暂缓办理.
    Deferred,
    /// 待更正.
    Correction,
    /// 已移出.
    Removed,
    /// 导出后有变更: reopened first.
    ChangedAfterExport,
}

/// Asks for what stands on some sheets of a document.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SheetsRequest {
    /// The document.
    pub document: DocumentId,
    /// The first sheet, from 0.
    pub offset: u32,
    /// How many; at most 1,000.
    pub limit: u32,
}

/// One sheet of a document as the list beside the pages shows it.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[ts(export)]
pub enum SheetRow {
    /// A confirmation form.
    #[serde(rename_all = "camelCase")]
    Form {
        /// n of "n of N in this batch".
        number: u32,
        /// Who.
        person: PersonId,
        /// 个人编号.
        personal_no: String,
        /// 姓名.
        name: String,
        /// 部门.
        department: Option<String>,
        /// 工号.
        staff_no: Option<String>,
        /// How the newest print stood when the document was made.
        print: Print,
    },
    /// A divider.
    #[serde(rename_all = "camelCase")]
    Divider {
        /// 部门; `null`: those without one.
        department: Option<String>,
        /// Forms that follow.
        forms: u32,
    },
    /// A page of a table.
    #[serde(rename_all = "camelCase")]
    Table {
        /// From 1.
        page: u32,
    },
    /// A page of a notice.
    #[serde(rename_all = "camelCase")]
    Notice {
        /// The department that it is for; `null`: several, or none.
        department: Option<String>,
        /// Of this department's, from 1.
        page: u32,
    },
    /// A person's page about several accounts.
    #[serde(rename_all = "camelCase")]
    Accounts {
        /// Who.
        person: PersonId,
        /// 个人编号.
        personal_no: String,
        /// 姓名.
        name: String,
        /// 部门.
        department: Option<String>,
    },
}

/// Looks for people in a document of forms, as the list's search does.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FindSheets {
    /// The document.
    pub document: DocumentId,
    /// Name, number or pinyin initials.
    pub search: String,
}

/// A sheet that was found.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FoundSheet {
    /// From 0.
    pub sheet: u32,
    /// What stands on it.
    pub row: SheetRow,
}

/// A printer of this computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Printer {
    /// By which it is addressed.
    pub name: String,
    /// What people call it; the name where there is nothing better.
    pub label: String,
    /// The computer's default printer.
    pub default: bool,
    /// Takes no jobs now.
    pub stopped: bool,
}

/// Some sheets of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SheetRange {
    /// The first, from 0.
    pub from: u32,
    /// The one after the last.
    pub to: u32,
}

/// Prints sheets of a document.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PrintRequest {
    /// The document.
    pub document: DocumentId,
    /// Which sheets.
    pub range: SheetRange,
    /// Name of the printer.
    pub printer: String,
    /// 1 to 99.
    pub copies: u32,
    /// Number by which the page can pause: the job that is being handed over is ended, no other begun.
    pub job: u32,
}

/// What was printed, or noted as printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PrintDone {
    /// The number of the batch; `null` for documents that are no forms.
    pub batch: Option<u32>,
    /// Sheets that the printer has accepted.
    pub sheets: u32,
    /// People whose forms are among them; they are printed now.
    pub people: u32,
    /// The sheet to go on with, where it was paused or a job was refused.
    pub next: Option<u32>,
    /// Why a job after the first was refused.
    pub refused: Option<ErrorCode>,
    /// By which the clerk's word that they were printed can be taken back; `null` for what a printer has accepted, and where no form is among them.
    pub undo: Option<u32>,
}

/// Saves sheets of a document as PDF.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SavePaper {
    /// The document.
    pub document: DocumentId,
    /// Which sheets.
    pub range: SheetRange,
    /// Id of the folder.
    pub folder: String,
    /// Everything in one file, however many sheets; else files of at most 500.
    pub one_file: bool,
    /// Number by which the page can cancel.
    pub job: u32,
}

/// The files that were saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SavedPaper {
    /// Their names, in the order of the sheets.
    pub files: Vec<String>,
    /// Where they are.
    pub folder: FolderHandle,
}

/// Opens sheets of a document in the computer's viewer for PDF.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OpenPaper {
    /// The document.
    pub document: DocumentId,
    /// Which sheets; at most 500.
    pub range: SheetRange,
    /// Number by which the page can cancel.
    pub job: u32,
}

/// The clerk says that sheets were printed: from the viewer, or from a file that was saved.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SheetsPrinted {
    /// The document.
    pub document: DocumentId,
    /// Which sheets.
    pub range: SheetRange,
}

/// One batch of printed forms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PrintBatch {
    /// Row id.
    pub id: PrintBatchId,
    /// The unit's first batch is 1.
    pub n: u32,
    /// When its first form was printed.
    pub created_at: String,
    /// Forms in it.
    pub forms: u32,
    /// Of them printed.
    pub printed: u32,
}

debug_without_content!(DocumentView, LeftOut, SheetRow, FindSheets, FoundSheet);
