//! Title, unit, 表号 and its QR code.

use super::footer;
use super::page::{Align, Page, THICK, bold, plain};
use crate::form::FormCode;
use crate::geometry::{LEFT, PAGE, QR, RIGHT};
use crate::qr;
use crate::scene::{Item, Rect};

/// The line under the header.
const RULE: f32 = 47.0;

/// What stands at the head of a sheet.
pub struct Header<'a> {
    pub title: &'a str,
    pub unit_code: &'a str,
    pub unit_name: &'a str,
    /// Beside the unit's number.
    pub filing: Option<&'a str>,
    /// On a form.
    pub code: Option<&'a FormCode>,
}

pub fn draw(page: &mut Page, header: &Header<'_>) {
    // the quiet zone of the QR code, and a little more
    let right = if header.code.is_some() {
        QR.x - 6.0
    } else {
        RIGHT
    };
    let column = |y, height| Rect::new(LEFT, y, right - LEFT, height);
    page.fitted(column(17.5, 10.0), bold(6.6), header.title);
    if !header.unit_name.is_empty() {
        page.fitted(column(29.0, 8.0), plain(4.4), header.unit_name);
    }
    let facts = column(38.8, 6.0);
    let code = (!header.unit_code.is_empty()).then(|| footer::unit(header.unit_code));
    let line = code
        .into_iter()
        .chain(header.filing.map(str::to_owned))
        .collect::<Vec<_>>()
        .join("　");
    if !line.is_empty() {
        page.fitted(facts, plain(3.6), &line);
    }
    if let Some(code) = header.code {
        page.items.push(Item::Solid(qr::modules(code)));
        let line = format!("表号 {}", code.in_fours());
        page.aligned(Align::Right, RIGHT, 43.2, plain(3.6), &line);
    }
    page.line((LEFT, RULE), (PAGE.width - LEFT, RULE), THICK);
}
