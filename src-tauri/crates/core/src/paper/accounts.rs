//! 一人多号 on paper: a page for each person, to take along to the agencies.

use std::collections::HashSet;

use super::document::{AccountsPlan, Document, SheetPlan};
use crate::list::{Entry, ListIndex};
use crate::view::{AccountsRequest, Chip, DocumentKind, PaperOrder, PersonId};

/// The pages of everyone whom the chip 待处理 covers; of some of them only, where these are named.
pub fn accounts_notice(request: &AccountsRequest, list: &ListIndex) -> Document {
    let of: Option<HashSet<PersonId>> = request
        .persons
        .as_ref()
        .map(|people| people.iter().copied().collect());
    let concerns = |entry: &&Entry| {
        Chip::Red.covers(entry.chip_facts())
            && of
                .as_ref()
                .is_none_or(|people| people.contains(&entry.data().id))
    };
    let page = |entry: &Entry| {
        SheetPlan::Accounts(AccountsPlan {
            person: entry.data().id,
            personal_no: entry.data().personal_no.clone(),
            name: entry.data().name.clone(),
            department: entry.data().department.clone(),
        })
    };
    Document {
        unit: request.unit,
        kind: DocumentKind::AccountsNotice,
        sheets: list.everyone().filter(concerns).map(page).collect(),
        forms: 0,
        left_out: Vec::new(),
        departments: 0,
        order: PaperOrder::List,
        dividers: false,
        batch: None,
        next: None,
    }
}
