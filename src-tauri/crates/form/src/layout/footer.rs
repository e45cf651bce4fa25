//! What a sheet needs to find its way back into its stack.

use super::page::{Align, Page, THIN, plain};
use crate::form::PageMark;
use crate::geometry::{LEFT, RIGHT};

const RULE: f32 = 267.0;
const BASELINE: f32 = 273.0;
const SIZE: f32 = 3.5;

/// The facts that are not empty at the left, the mark at the right.
pub fn draw(page: &mut Page, facts: &[&str], mark: &str) {
    page.line((LEFT, RULE), (RIGHT, RULE), THIN);
    let known: Vec<&str> = facts
        .iter()
        .copied()
        .filter(|fact| !fact.is_empty())
        .collect();
    page.text(LEFT, BASELINE, plain(SIZE), &known.join("　"));
    page.aligned(Align::Right, RIGHT, BASELINE, plain(SIZE), mark);
}

/// The unit's number with its label, or nothing.
pub fn unit(code: &str) -> String {
    if code.is_empty() {
        String::new()
    } else {
        format!("单位编号 {code}")
    }
}

/// The mark of a page that is one of a batch.
pub fn of_batch(mark: PageMark) -> String {
    format!("本批第 {} 页 / 共 {} 页", mark.number, mark.of)
}
