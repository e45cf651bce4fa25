//! What a sheet needs to find its way back into its stack.

use super::page::{Align, Page, THIN, plain};
use crate::form::Form;
use crate::geometry::{LEFT, RIGHT};

const RULE: f32 = 267.0;
const BASELINE: f32 = 273.0;
const SIZE: f32 = 3.5;

pub fn draw(page: &mut Page, form: &Form) {
    page.line((LEFT, RULE), (RIGHT, RULE), THIN);
    let code = (!form.unit_code.is_empty()).then(|| format!("单位编号 {}", form.unit_code));
    let person = format!("个人编号 {}", form.personal_no);
    let left = code
        .into_iter()
        .chain([person])
        .collect::<Vec<_>>()
        .join("　");
    page.text(LEFT, BASELINE, plain(SIZE), &left);
    let mark = format!("本批第 {} 页 / 共 {} 页", form.mark.number, form.mark.of);
    page.aligned(Align::Right, RIGHT, BASELINE, plain(SIZE), &mark);
}
