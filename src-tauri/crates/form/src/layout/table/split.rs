//! A whole table in pages.

use super::{BOTTOM, TOP, grid, head, tail};
use crate::form::PageMark;
use crate::table::Table;

/// Rows that stay beside the notes and signatures: nobody signs a page that has no part of the table on it.
const TOGETHER: usize = 3;

/// See [`Table::pages`].
pub fn pages(mut table: Table) -> Vec<Table> {
    let mut rows = std::mem::take(&mut table.rows).into_iter();
    let nobody = rows.len() == 0;
    let sizes = sizes(&table, rows.len());
    let of = sizes.len();
    let page = |(number, size): (usize, usize)| {
        let (first, last) = (number == 1, number == of);
        let pairs = |on: bool, pairs: &[(String, String)]| if on { pairs.to_vec() } else { vec![] };
        let lines = |on: bool, lines: &[String]| if on { lines.to_vec() } else { vec![] };
        let columns = size > 0 || (nobody && last);
        Table {
            title: table.title.clone(),
            unit_code: table.unit_code.clone(),
            unit_name: table.unit_name.clone(),
            facts: pairs(first, &table.facts),
            figures: pairs(first, &table.figures),
            columns: if columns {
                table.columns.clone()
            } else {
                vec![]
            },
            rows: rows.by_ref().take(size).collect(),
            notes: lines(last, &table.notes),
            signatures: lines(last, &table.signatures),
            mark: PageMark { number, of },
        }
    };
    (1..).zip(sizes).map(page).collect()
}

/// How many rows each page has.
fn sizes(table: &Table, rows: usize) -> Vec<usize> {
    let (head, tail) = (head::height(table), tail::height(table));
    // where there is nobody, a row says so
    let nobody = usize::from(rows == 0 && !table.columns.is_empty());
    let mut sizes = vec![];
    let mut left = rows;
    loop {
        let first = sizes.is_empty();
        let height = BOTTOM - TOP - if first { head } else { 0.0 };
        let lines = left.max(nobody);
        if lines <= grid::rows_in(height - tail) && height >= tail {
            sizes.push(left);
            return sizes;
        }
        // on every page but the first there is room for rows and for the tail, so that this ends
        let here = left.saturating_sub(TOGETHER).max(usize::from(!first));
        let here = here.min(grid::rows_in(height)).min(left);
        sizes.push(here);
        left -= here;
    }
}
