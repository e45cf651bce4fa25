//! A document: which sheets it has, before any of them is made.

use std::collections::VecDeque;
use std::ops::Range;

use sicard_form::{NoticePage, Table};
use sicard_person::Print;

use crate::error::{ErrorCode, Failure};
use crate::view::{
    DocumentId, DocumentKind, DocumentView, LeftOut, LeftOutReason, PaperOrder, PersonId,
    PrintBatchId, SheetRange, SheetRow, UnitId,
};

/// A preview shows one document; a few more may be left behind by previews that were closed.
const MOST_OPEN: usize = 4;
/// Most rows of one answer.
const MOST_ROWS: usize = 1_000;
/// Most people whom a view names as left out.
const MOST_NAMED: usize = 500;

/// What is laid out on paper.
pub struct Document {
    /// The unit.
    pub unit: UnitId,
    /// What it is.
    pub kind: DocumentKind,
    /// The sheets, from the top of the stack.
    pub sheets: Vec<SheetPlan>,
    /// Confirmation forms of the whole batch: N of "n of N".
    pub forms: u32,
    /// Who gets no form.
    pub left_out: Vec<LeftOut>,
    /// Departments that a notice is for, those without one counted as one; 0 for other kinds.
    pub departments: u32,
    /// The order, for the batch's record.
    pub order: PaperOrder,
    /// Whether there are dividers, for the batch's record.
    pub dividers: bool,
    /// The batch, once a part was printed: row id and number.
    pub batch: Option<(PrintBatchId, u32)>,
    /// The first sheet that was not printed yet, where a part was.
    pub next: Option<u32>,
}

/// One sheet.
pub enum SheetPlan {
    /// A confirmation form.
    Form(FormPlan),
    /// A divider.
    Divider(DividerPlan),
    /// A page of a table, whole already.
    Table(Box<Table>),
    /// A page of a notice, whole already.
    Notice(Box<NoticePage>),
    /// What a person with several accounts has to do.
    Accounts(AccountsPlan),
}

/// Whose form.
pub struct FormPlan {
    /// n of "n of N".
    pub number: u32,
    /// Who.
    pub person: PersonId,
    /// 个人编号.
    pub personal_no: String,
    /// 姓名.
    pub name: String,
    /// 部门.
    pub department: Option<String>,
    /// 工号.
    pub staff_no: Option<String>,
    /// How the newest print stands.
    pub print: Print,
}

/// Whose accounts are to be merged.
pub struct AccountsPlan {
    /// Who.
    pub person: PersonId,
    /// 个人编号.
    pub personal_no: String,
    /// 姓名.
    pub name: String,
    /// 部门.
    pub department: Option<String>,
}

/// What a divider says.
pub struct DividerPlan {
    /// 部门.
    pub department: Option<String>,
    /// Forms up to the next divider.
    pub forms: u32,
    /// The first of them: name and number.
    pub first: (String, u32),
    /// The last of them.
    pub last: (String, u32),
}

impl SheetPlan {
    /// The form, if it is one.
    pub fn form(&self) -> Option<&FormPlan> {
        match self {
            Self::Form(form) => Some(form),
            Self::Divider(_) | Self::Table(_) | Self::Notice(_) | Self::Accounts(_) => None,
        }
    }

    /// Who stands on it, where it is one person's.
    pub fn person(&self) -> Option<PersonId> {
        match self {
            Self::Form(form) => Some(form.person),
            Self::Accounts(accounts) => Some(accounts.person),
            Self::Divider(_) | Self::Table(_) | Self::Notice(_) => None,
        }
    }

    /// For the list beside the pages; `index` counts from 0.
    pub fn row(&self, index: usize) -> SheetRow {
        match self {
            Self::Form(form) => SheetRow::Form {
                number: form.number,
                person: form.person,
                personal_no: form.personal_no.clone(),
                name: form.name.clone(),
                department: form.department.clone(),
                staff_no: form.staff_no.clone(),
                print: form.print,
            },
            Self::Divider(divider) => SheetRow::Divider {
                department: divider.department.clone(),
                forms: divider.forms,
            },
            Self::Table(_) => SheetRow::Table {
                page: count(index + 1),
            },
            Self::Notice(page) => SheetRow::Notice {
                department: page.department().map(str::to_owned),
                page: count(page.mark.number),
            },
            Self::Accounts(accounts) => SheetRow::Accounts {
                person: accounts.person,
                personal_no: accounts.personal_no.clone(),
                name: accounts.name.clone(),
                department: accounts.department.clone(),
            },
        }
    }
}

impl Document {
    /// What the page is told of it.
    pub fn view(&self, id: DocumentId) -> DocumentView {
        let forms = || self.sheets.iter().filter_map(SheetPlan::form);
        let number_of = |is: fn(&FormPlan) -> bool| count(forms().filter(|form| is(form)).count());
        DocumentView {
            id,
            unit: self.unit,
            kind: self.kind,
            sheets: count(self.sheets.len()),
            forms: number_of(|_| true),
            again: number_of(|form| form.print == Print::Current),
            stale: number_of(|form| form.print == Print::Stale),
            left_out: count(self.left_out.len()),
            without_photo: count(self.without_photo().count()),
            departments: self.departments,
            left_out_people: self.left_out.iter().take(MOST_NAMED).cloned().collect(),
            with_department: number_of(|form| form.department.is_some()),
            with_staff_no: number_of(|form| form.staff_no.is_some()),
            batch: self.batch.map(|(_, n)| n),
            next: self.next,
        }
    }

    /// Everyone who is left out for lack of a photo.
    pub fn without_photo(&self) -> impl Iterator<Item = PersonId> {
        let left_out = self.left_out.iter();
        left_out
            .filter(|one| one.reason == LeftOutReason::NoPhoto)
            .map(|one| one.person)
    }

    /// What stands on some sheets.
    pub fn rows(&self, offset: u32, limit: u32) -> Vec<SheetRow> {
        let limit = (limit as usize).min(MOST_ROWS);
        let window = self.sheets.iter().enumerate().skip(offset as usize);
        window
            .take(limit)
            .map(|(index, sheet)| sheet.row(index))
            .collect()
    }

    /// The sheets of a range, if there are any and all of them are there.
    ///
    /// # Errors
    /// `internal`: the page asks for nothing else.
    pub fn range(&self, range: SheetRange) -> Result<Range<usize>, Failure> {
        let range = range.from as usize..range.to as usize;
        match !range.is_empty() && range.end <= self.sheets.len() {
            true => Ok(range),
            false => Err(Failure::new(ErrorCode::Internal)),
        }
    }
}

/// The documents that are being looked at; the oldest give way to new ones.
#[derive(Default)]
pub struct Documents {
    open: VecDeque<(DocumentId, Document)>,
    last_id: DocumentId,
}

impl Documents {
    /// Keeps a document and says what it is.
    pub fn keep(&mut self, document: Document) -> DocumentView {
        self.last_id += 1;
        let view = document.view(self.last_id);
        if self.open.len() == MOST_OPEN {
            self.open.pop_front();
        }
        self.open.push_back((self.last_id, document));
        view
    }

    /// One that is open.
    ///
    /// # Errors
    /// `handle-gone`.
    pub fn get(&self, id: DocumentId) -> Result<&Document, Failure> {
        let found = self.open.iter().find(|(open, _)| *open == id);
        found.map(|(_, document)| document).ok_or_else(gone)
    }

    /// One that is open, to note what was printed of it.
    ///
    /// # Errors
    /// `handle-gone`.
    pub fn get_mut(&mut self, id: DocumentId) -> Result<&mut Document, Failure> {
        let found = self.open.iter_mut().find(|(open, _)| *open == id);
        found.map(|(_, document)| document).ok_or_else(gone)
    }

    /// Forgets one; it is no error if it is gone already.
    pub fn close(&mut self, id: DocumentId) {
        self.open.retain(|(open, _)| *open != id);
    }
}

fn gone() -> Failure {
    Failure::new(ErrorCode::HandleGone)
}

/// Sheets and people are counted in 32 bits.
pub fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
