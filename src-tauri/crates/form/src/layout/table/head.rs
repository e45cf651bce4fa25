//! Facts and figures of a table, on its first page.

use super::{GAP, TOP};
use crate::geometry::{LEFT, RIGHT};
use crate::layout::page::{Align, Page, THICK, THIN, bold, plain};
use crate::scene::Rect;
use crate::table::Table;

/// Height of a row of facts.
const FACT: f32 = 9.0;
/// Where label and value of the left, then of the right pair begin.
const COLUMNS: [f32; 4] = [LEFT, 46.0, 105.0, 131.0];
/// Height of a row of figures, and how many lie in it.
const FIGURE: f32 = 24.0;
const FIGURES: usize = 4;
const PADDING: f32 = 2.2;
const LABEL: f32 = 3.5;
const VALUE: f32 = 4.4;
const NUMBER: f32 = 11.0;

/// Height with the gap behind it; 0 on pages without facts and figures.
pub fn height(table: &Table) -> f32 {
    let facts = table.facts.len().div_ceil(2) as f32 * FACT;
    let figures = table.figures.len().div_ceil(FIGURES) as f32 * FIGURE;
    let with_gap = |height: f32| if height > 0.0 { height + GAP } else { 0.0 };
    with_gap(facts) + with_gap(figures)
}

/// Draws both and returns where the next part begins.
pub fn draw(page: &mut Page, table: &Table) -> f32 {
    let mut top = TOP;
    if !table.facts.is_empty() {
        top = facts(page, &table.facts, top) + GAP;
    }
    for figures in table.figures.chunks(FIGURES) {
        self::figures(page, figures, top);
        top += FIGURE;
    }
    TOP + height(table)
}

fn facts(page: &mut Page, facts: &[(String, String)], top: f32) -> f32 {
    let whole = Rect::new(
        LEFT,
        top,
        RIGHT - LEFT,
        facts.len().div_ceil(2) as f32 * FACT,
    );
    for (index, pair) in facts.chunks(2).enumerate() {
        let top = top + index as f32 * FACT;
        let ends: &[f32] = match pair.len() {
            2 => &[COLUMNS[0], COLUMNS[1], COLUMNS[2], COLUMNS[3], RIGHT],
            _ => &[COLUMNS[0], COLUMNS[1], RIGHT],
        };
        let texts = pair.iter().flat_map(|(label, value)| [label, value]);
        for (column, text) in texts.enumerate() {
            let (left, right) = (ends[column], ends[column + 1]);
            let cell = Rect::new(left, top, right - left, FACT).inset(PADDING);
            let place = Rect::new(cell.x, top + 0.8, cell.width, FACT - 1.6);
            let size = if column % 2 == 0 { LABEL } else { VALUE };
            page.fitted(place, plain(size), text);
            if column > 0 {
                page.line((left, top), (left, top + FACT), THIN);
            }
        }
        if index > 0 {
            page.line((LEFT, top), (RIGHT, top), THIN);
        }
    }
    page.frame(whole, THICK);
    whole.bottom()
}

fn figures(page: &mut Page, figures: &[(String, String)], top: f32) {
    let width = (RIGHT - LEFT) / figures.len() as f32;
    for (index, (label, value)) in figures.iter().enumerate() {
        let left = LEFT + width * index as f32;
        let inner = width - 2.0 * PADDING;
        let place = Rect::new(left + PADDING, top + 1.5, inner, 6.0);
        page.fitted_to(Align::Left, place, plain(LABEL), label);
        let place = Rect::new(left + PADDING, top + 8.0, inner, FIGURE - 9.5);
        page.fitted(place, bold(NUMBER), value);
        if index > 0 {
            page.line((left, top), (left, top + FIGURE), THIN);
        }
    }
    page.frame(Rect::new(LEFT, top, RIGHT - LEFT, FIGURE), THICK);
}
