//! Documents that are one table.

use sicard_form::{Column, ColumnAlign, Table};

use super::document::{Document, SheetPlan};
use crate::view::{DocumentKind, PaperOrder, UnitId};

/// Columns by title, width in millimetres and alignment.
pub fn columns<const N: usize>(of: [(&str, f32, ColumnAlign); N]) -> Vec<Column> {
    of.into_iter()
        .map(|(title, width, align)| Column {
            title: title.to_owned(),
            width,
            align,
        })
        .collect()
}

/// The pages of a table.
pub fn of_table(unit: UnitId, kind: DocumentKind, table: Table) -> Document {
    let pages = table.pages().into_iter();
    Document {
        unit,
        kind,
        sheets: pages.map(|page| SheetPlan::Table(Box::new(page))).collect(),
        forms: 0,
        left_out: Vec::new(),
        departments: 0,
        order: PaperOrder::List,
        dividers: false,
        batch: None,
        next: None,
    }
}
