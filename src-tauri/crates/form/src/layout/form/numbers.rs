//! 证件号码1 and 证件号码2, each with a box to tick where it may be chosen.

use crate::geometry::{LEFT, NUMBER_BOXES, RIGHT};
use crate::layout::page::{Align, Page, THICK, THIN, bold, middle, plain};
use crate::numbers::{Numbers, Task};
use crate::scene::Rect;
use sicard_person::ChoiceRefusal;

/// The table of the two numbers.
const TABLE: Rect = Rect::new(LEFT, 120.5, RIGHT - LEFT, 38.0);
const HEADING: f32 = 116.8;
const LABEL: f32 = 3.9;
const NUMBER: f32 = 6.6;
/// Thickness of the boxes' lines.
const BOX: f32 = 0.7;
/// Right edge of what is said about a number behind it.
const REMARK: f32 = 187.0;

pub fn draw(page: &mut Page, numbers: &Numbers) {
    heading(page, numbers.task());
    let height = TABLE.height / 2.0;
    let labels = ["证件号码1", "证件号码2"];
    for (index, number) in numbers.both().into_iter().enumerate() {
        let row = Rect::new(
            TABLE.x,
            TABLE.y + height * index as f32,
            TABLE.width,
            height,
        );
        if let Numbers::Open(offered) = numbers
            && offered[index].refused.is_none()
        {
            page.frame(NUMBER_BOXES[index], BOX);
        }
        page.text(46.0, middle(row, LABEL), plain(LABEL), labels[index]);
        let place = Rect::new(72.0, row.y + 2.0, 84.0, row.height - 4.0);
        match number {
            Some(number) => page.fitted(place, plain(NUMBER), number),
            None => page.fitted(place, plain(NUMBER), "—"),
        }
        instead_of_a_box(page, row, numbers, index);
    }
    let between = TABLE.y + height;
    page.line((TABLE.x, between), (TABLE.right(), between), THIN);
    page.frame(TABLE, THICK);
}

fn heading(page: &mut Page, task: Task) {
    let style = bold(4.2);
    let text = match task {
        Task::TickOneOfTwo => "证件号码　请在有效证件上的号码前的方框内打勾",
        Task::TickTheOne => "证件号码　只有一个可选，与有效证件一致的请打勾",
        Task::Nothing => "证件号码　已经确定，不需要打勾",
        Task::Refused => "证件号码　都不可选，请先更正，不要打勾，不要签字",
    };
    let end = page.text(LEFT, HEADING, style, text);
    match task {
        Task::TickOneOfTwo => {
            let end = page.tick(end + 0.8, HEADING, style.size);
            page.text(end + 0.6, HEADING, style, "，只选一个");
        }
        Task::TickTheOne => {
            page.tick(end + 0.8, HEADING, style.size);
        }
        Task::Nothing | Task::Refused => {}
    }
}

/// A word where a box would be, and for a number that may not be chosen the reason behind it.
fn instead_of_a_box(page: &mut Page, row: Rect, numbers: &Numbers, index: usize) {
    let (word, reason) = match numbers {
        Numbers::Settled { first, .. } if index == 0 && !first.is_empty() => ("已确定", None),
        Numbers::Settled { .. } => return,
        Numbers::Open(offered) => match offered[index].refused {
            Some(ChoiceRefusal::OnlyEighteenCounts) => ("不可选", Some("只认 18 位号码")),
            None => return,
        },
    };
    let baseline = middle(row, LABEL);
    page.text(NUMBER_BOXES[index].x, baseline, plain(LABEL), word);
    if let Some(reason) = reason {
        page.aligned(Align::Right, REMARK, baseline, plain(LABEL), reason);
    }
}
