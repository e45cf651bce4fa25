//! 证件号码1 and 证件号码2, each with a box to tick where there is something to choose.

use super::page::{Page, THICK, THIN, bold, middle, plain};
use crate::form::{Form, Numbers};
use crate::geometry::{LEFT, NUMBER_BOXES, RIGHT};
use crate::scene::Rect;

/// The table of the two numbers.
const TABLE: Rect = Rect::new(LEFT, 120.5, RIGHT - LEFT, 38.0);
const HEADING: f32 = 116.8;
const LABEL: f32 = 3.9;
const NUMBER: f32 = 6.6;
/// Thickness of the boxes' lines.
const BOX: f32 = 0.7;

pub fn draw(page: &mut Page, form: &Form) {
    let open = matches!(form.numbers, Numbers::Open(_));
    let style = bold(4.2);
    if open {
        let end = page.text(
            LEFT,
            HEADING,
            style,
            "证件号码　请在有效证件上的号码前的方框内打勾",
        );
        let end = page.tick(end + 0.8, HEADING, style.size);
        page.text(end + 0.6, HEADING, style, "，只选一个");
    } else {
        page.text(LEFT, HEADING, style, "证件号码　已经确定，不需要打勾");
    }
    let height = TABLE.height / 2.0;
    let labels = ["证件号码1", "证件号码2"];
    for (index, number) in form.numbers.both().into_iter().enumerate() {
        let row = Rect::new(
            TABLE.x,
            TABLE.y + height * index as f32,
            TABLE.width,
            height,
        );
        if open {
            page.frame(NUMBER_BOXES[index], BOX);
        }
        page.text(46.0, middle(row, LABEL), plain(LABEL), labels[index]);
        let place = Rect::new(72.0, row.y + 2.0, 84.0, row.height - 4.0);
        match number {
            Some(number) => page.fitted(place, plain(NUMBER), number),
            None => page.fitted(place, plain(NUMBER), "—"),
        }
        let settled = !open && index == 0 && number.is_some_and(|number| !number.is_empty());
        if settled {
            page.text(
                NUMBER_BOXES[0].x,
                middle(row, LABEL),
                plain(LABEL),
                "已确定",
            );
        }
    }
    let between = TABLE.y + height;
    page.line((TABLE.x, between), (TABLE.right(), between), THIN);
    page.frame(TABLE, THICK);
}
