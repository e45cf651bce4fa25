//! The sheets of a document, each made from the store when it is needed.

use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use rusqlite::Connection;
use sicard_form::{
    AccountsNotice, Divider, Form, FormCode, Numbers, PageMark, Photo, Sheet, Sheets,
};
use sicard_person::{Ethnic, IdType, Sex};

use super::document::{AccountsPlan, DividerPlan, Document, FormPlan, SheetPlan};
use crate::error::{ErrorCode, Failure};
use crate::store::table;
use crate::work::{Record, UnitRules, unit};

/// What a divider asks the people to do.
const RETURN_NOTE: &str = "签好的确认表和身份证件复印件，请按部门收齐后交回。";

/// A document with the store that its data are in.
pub struct Pages<'a> {
    store: Mutex<&'a mut Connection>,
    document: &'a Document,
    range: Range<usize>,
    rules: UnitRules,
    title: String,
    unit_name: String,
}

impl<'a> Pages<'a> {
    /// Some sheets of a document.
    ///
    /// # Errors
    /// The store's.
    pub fn new(
        store: &'a mut Connection,
        document: &'a Document,
        range: Range<usize>,
    ) -> Result<Self, Failure> {
        Ok(Self {
            rules: UnitRules::read(store, document.unit)?,
            title: unit::rules(store, document.unit)?.form_title,
            unit_name: unit::name(store, document.unit)?.name,
            store: Mutex::new(store),
            document,
            range,
        })
    }

    /// 单位编号.
    pub fn unit_code(&self) -> &str {
        &self.rules.unit_code
    }

    /// 单位名称.
    pub fn unit_name(&self) -> &str {
        &self.unit_name
    }

    /// The title of the confirmation forms.
    pub fn form_title(&self) -> &str {
        &self.title
    }

    fn form(&self, index: usize, plan: &FormPlan) -> Result<Form, Failure> {
        let (record, jpeg) = {
            let store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
            let record = Record::read(&store, plan.person).map_err(outdated)?;
            let photo = record.photo.as_ref().ok_or_else(gone)?.id;
            (record, table::photo::jpeg(&store, photo)?)
        };
        let photo = Photo::new(jpeg)
            .map_err(|_| Failure::new(ErrorCode::PhotoNotPrintable).with("sheet", index + 1))?;
        let filing = [&record.department, &record.staff_no];
        let filing: Vec<&str> = filing.into_iter().flatten().map(String::as_str).collect();
        Ok(Form {
            title: self.title.clone(),
            unit_code: self.rules.unit_code.clone(),
            unit_name: self.unit_name.clone(),
            filing: (!filing.is_empty()).then(|| filing.join("　")),
            sex: Sex::word_of(&record.sex).zh,
            ethnic: Ethnic::word_of(&record.ethnic).zh,
            id_type: IdType::word_of(&record.id_type).zh,
            numbers: Numbers::of_roster(
                &record.id_numbers,
                record.settled,
                self.rules.id_choice,
                &record.id_type,
            ),
            code: self
                .rules
                .code_of(&record)
                .as_deref()
                .and_then(FormCode::new),
            name: record.name,
            personal_no: record.personal_no,
            birth_date: record.birth_date,
            mobile: record.mobile,
            photo,
            mark: PageMark {
                number: plan.number as usize,
                of: self.document.forms as usize,
            },
        })
    }

    fn accounts(&self, plan: &AccountsPlan) -> Result<AccountsNotice, Failure> {
        let store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        let record = Record::read(&store, plan.person).map_err(outdated)?;
        let accounts = record.accounts.into_iter();
        Ok(AccountsNotice {
            unit_code: self.rules.unit_code.clone(),
            unit_name: self.unit_name.clone(),
            name: record.name,
            accounts: accounts
                .map(|account| (account.agency, account.personal_no))
                .collect(),
        })
    }

    fn divider(&self, index: usize, plan: &DividerPlan) -> Divider {
        let (number, of) = self.divider_mark(index);
        let end = |(name, number): &(String, u32)| Some((name.clone(), *number as usize));
        Divider {
            unit_code: self.rules.unit_code.clone(),
            unit_name: self.unit_name.clone(),
            department: plan
                .department
                .clone()
                .unwrap_or_else(|| "未填部门".to_owned()),
            forms: plan.forms as usize,
            first: end(&plan.first),
            last: end(&plan.last),
            notes: vec![RETURN_NOTE.to_owned()],
            mark: PageMark { number, of },
        }
    }

    /// Which of the dividers it is.
    fn divider_mark(&self, index: usize) -> (usize, usize) {
        let dividers = |sheets: &[SheetPlan]| {
            let is = |sheet: &&SheetPlan| matches!(sheet, SheetPlan::Divider(_));
            sheets.iter().filter(is).count()
        };
        let sheets = &self.document.sheets;
        (dividers(&sheets[..=index]), dividers(sheets))
    }
}

impl Sheets for Pages<'_> {
    type Error = Failure;

    fn len(&self) -> usize {
        self.range.len()
    }

    fn sheet(&self, index: usize) -> Result<Sheet, Failure> {
        let index = self.range.start + index;
        let plan = self.document.sheets.get(index).ok_or_else(gone)?;
        Ok(match plan {
            SheetPlan::Form(plan) => Sheet::Form(Box::new(self.form(index, plan)?)),
            SheetPlan::Divider(plan) => Sheet::Divider(self.divider(index, plan)),
            SheetPlan::Table(table) => Sheet::Table(table.as_ref().clone()),
            SheetPlan::Notice(page) => Sheet::Notice(page.clone()),
            SheetPlan::Accounts(plan) => Sheet::from(self.accounts(plan)?),
        })
    }
}

fn gone() -> Failure {
    Failure::new(ErrorCode::DocumentOutdated)
}

fn outdated(failure: Failure) -> Failure {
    match failure.code {
        ErrorCode::PersonGone => gone(),
        _ => failure,
    }
}
