//! Finding people in a document.

use sicard_person::Query;

use super::document::{Document, count};
use crate::list::ListIndex;
use crate::view::FoundSheet;

/// Most that are found.
const MOST_FOUND: usize = 50;

/// The first sheets on which someone stands whom the search finds: by name, number or pinyin initials.
pub fn find(document: &Document, list: &ListIndex, search: &str) -> Vec<FoundSheet> {
    let query = Query::new(search);
    let sheets = document.sheets.iter().enumerate();
    sheets
        .filter(|(_, sheet)| {
            let entry = sheet.person().and_then(|person| list.get(person));
            entry.is_some_and(|entry| query.matches(entry.search()))
        })
        .take(MOST_FOUND)
        .map(|(index, sheet)| FoundSheet {
            sheet: count(index),
            row: sheet.row(index),
        })
        .collect()
}
