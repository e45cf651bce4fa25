//! Title, unit, 表号 and its QR code.

use super::page::{Align, Page, THICK, bold, plain};
use crate::form::Form;
use crate::geometry::{LEFT, PAGE, QR, RIGHT};
use crate::qr;
use crate::scene::{Item, Rect};

/// The line under the header.
const RULE: f32 = 47.0;

pub fn draw(page: &mut Page, form: &Form) {
    // the quiet zone of the QR code, and a little more
    let right = if form.code.is_some() {
        QR.x - 6.0
    } else {
        RIGHT
    };
    let column = |y, height| Rect::new(LEFT, y, right - LEFT, height);
    page.fitted(column(17.5, 10.0), bold(6.6), &form.title);
    if !form.unit_name.is_empty() {
        page.fitted(column(29.0, 8.0), plain(4.4), &form.unit_name);
    }
    let facts = column(38.8, 6.0);
    let code = (!form.unit_code.is_empty()).then(|| format!("单位编号 {}", form.unit_code));
    let line = code
        .into_iter()
        .chain(form.filing.clone())
        .collect::<Vec<_>>()
        .join("　");
    if !line.is_empty() {
        page.fitted(facts, plain(3.6), &line);
    }
    if let Some(code) = &form.code {
        page.items.push(Item::Solid(qr::modules(code)));
        let line = format!("表号 {}", code.in_fours());
        page.aligned(Align::Right, RIGHT, 43.2, plain(3.6), &line);
    }
    page.line((LEFT, RULE), (PAGE.width - LEFT, RULE), THICK);
}
