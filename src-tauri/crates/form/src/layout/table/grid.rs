//! The rows of a table under the titles of its columns.

use crate::geometry::{LEFT, RIGHT};
use crate::layout::page::{Align, Page, THICK, THIN, bold, plain};
use crate::scene::Rect;
use crate::table::{Column, ColumnAlign, Table};

/// Height of the columns' titles.
const TITLES: f32 = 9.0;
/// Height of a row.
const ROW: f32 = 7.5;
const PADDING: f32 = 1.6;
const TITLE: f32 = 3.5;
const CELL: f32 = 4.0;
/// A box to tick by hand.
const BOX: f32 = 4.6;
const BOX_LINE: f32 = 0.4;
/// What stands in the place of the rows where there are none.
const NOBODY: &str = "（没有）";

/// How many rows a place of this height has room for.
pub fn rows_in(height: f32) -> usize {
    ((height - TITLES) / ROW + 1e-3).floor().max(0.0) as usize
}

/// Draws titles and rows from an upper edge on; nothing without columns.
pub fn draw(page: &mut Page, table: &Table, top: f32) {
    if table.columns.is_empty() {
        return;
    }
    let edges = edges(&table.columns);
    let titles = top + TITLES;
    for (column, ends) in table.columns.iter().zip(edges.windows(2)) {
        let place = place(ends, top, TITLES);
        page.fitted_to(align(column.align), place, bold(TITLE), &column.title);
    }
    let lines = table.rows.len().max(1);
    let bottom = titles + ROW * lines as f32;
    for (index, row) in table.rows.iter().enumerate() {
        let top = titles + ROW * index as f32;
        for ((column, ends), text) in table.columns.iter().zip(edges.windows(2)).zip(row) {
            cell(page, column.align, place(ends, top, ROW), text);
        }
        if index > 0 {
            page.line((LEFT, top), (RIGHT, top), THIN);
        }
    }
    if table.rows.is_empty() {
        let row = place(&[LEFT, RIGHT], titles, ROW);
        page.fitted_to(Align::Centre, row, plain(CELL), NOBODY);
    }
    let inner = &edges[1..edges.len() - 1];
    for &x in inner {
        let end = if table.rows.is_empty() {
            titles
        } else {
            bottom
        };
        page.line((x, top), (x, end), THIN);
    }
    page.line((LEFT, titles), (RIGHT, titles), THICK);
    page.frame(Rect::new(LEFT, top, RIGHT - LEFT, bottom - top), THICK);
}

fn cell(page: &mut Page, column: ColumnAlign, place: Rect, text: &str) {
    if column == ColumnAlign::Box && text.is_empty() {
        let middle = (place.x + place.width / 2.0, place.y + place.height / 2.0);
        let corner = (middle.0 - BOX / 2.0, middle.1 - BOX / 2.0);
        page.frame(Rect::new(corner.0, corner.1, BOX, BOX), BOX_LINE);
    } else {
        page.fitted_to(align(column), place, plain(CELL), text);
    }
}

fn align(column: ColumnAlign) -> Align {
    match column {
        ColumnAlign::Left => Align::Left,
        ColumnAlign::Centre | ColumnAlign::Box => Align::Centre,
        ColumnAlign::Right => Align::Right,
    }
}

/// Where the columns begin, and where the last one ends.
fn edges(columns: &[Column]) -> Vec<f32> {
    let whole: f32 = columns.iter().map(|column| column.width).sum();
    let mut used = 0.0;
    let mut edges = vec![LEFT];
    for column in columns {
        used += column.width;
        edges.push(LEFT + (RIGHT - LEFT) * used / whole);
    }
    edges
}

/// The place for a cell's text.
fn place(ends: &[f32], top: f32, height: f32) -> Rect {
    Rect::new(
        ends[0] + PADDING,
        top + 0.8,
        ends[1] - ends[0] - 2.0 * PADDING,
        height - 1.6,
    )
}
