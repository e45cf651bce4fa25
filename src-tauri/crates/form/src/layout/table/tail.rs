//! Notes and signatures at the foot of a table's last page.

use super::{BOTTOM, GAP};
use crate::geometry::{LEFT, RIGHT};
use crate::layout::notes::Notes;
use crate::layout::page::{Page, THICK, bold};
use crate::scene::Rect;
use crate::table::Table;

/// The notes may be as high as this; more of them are set smaller.
const NOTES: f32 = 90.0;
/// Fields beside each other.
const FIELDS: usize = 3;
/// Height of a field's label, of the field, and what lies between two of them.
const LABEL: f32 = 6.5;
const FIELD: f32 = 16.0;
const BETWEEN: f32 = 4.0;

/// Height with the gap before it; 0 on pages without notes and signatures.
pub fn height(table: &Table) -> f32 {
    let notes = Notes::within(&table.notes, NOTES).height();
    let parts = [notes, signatures_height(&table.signatures)];
    parts
        .into_iter()
        .filter(|height| *height > 0.0)
        .map(|height| height + GAP)
        .sum()
}

pub fn draw(page: &mut Page, table: &Table) {
    let notes = Notes::within(&table.notes, NOTES);
    notes.draw(page, BOTTOM - height(table) + GAP);
    let rows = table.signatures.chunks(FIELDS);
    let beside = table.signatures.len().min(FIELDS) as f32;
    let width = (RIGHT - LEFT - BETWEEN * (beside - 1.0)) / beside;
    let mut top = BOTTOM - signatures_height(&table.signatures);
    for row in rows {
        for (index, label) in row.iter().enumerate() {
            let left = LEFT + (width + BETWEEN) * index as f32;
            let place = Rect::new(left, top, width, LABEL - 1.0);
            page.fitted(place, bold(4.2), label);
            page.frame(Rect::new(left, top + LABEL, width, FIELD), THICK);
        }
        top += LABEL + FIELD + BETWEEN;
    }
}

fn signatures_height(signatures: &[String]) -> f32 {
    match signatures.len().div_ceil(FIELDS) {
        0 => 0.0,
        rows => rows as f32 * (LABEL + FIELD + BETWEEN) - BETWEEN,
    }
}
