//! Title, until when, and to whom.

use super::TITLE;
use crate::geometry::{LEFT, RIGHT};
use crate::layout::page::{Align, Page, THICK, THIN, bold, middle, plain};
use crate::notice::Notice;
use crate::scene::Rect;

/// Where the names begin on the first page and on the others.
pub const BELOW_FIRST: f32 = 83.0;
pub const BELOW_LATER: f32 = 43.0;

const UNIT: Rect = Rect::new(LEFT, 15.5, RIGHT - LEFT, 7.0);
/// The bars above and below the title, as on a divider.
const BARS: [f32; 2] = [26.0, 57.0];
const BAR: f32 = 2.4;
/// The title, read from across a corridor.
const LARGE: f32 = 22.0;
/// Until when, and to whom.
const FACTS: Rect = Rect::new(LEFT, 62.5, RIGHT - LEFT, 15.0);
const BETWEEN: f32 = 96.0;
const LABEL: f32 = 4.2;
const VALUE: f32 = 7.6;
const PADDING: f32 = 2.6;
const LABEL_WIDTH: f32 = 14.5;

pub fn first(page: &mut Page, notice: &Notice) {
    unit(page, notice);
    for bar in BARS {
        page.line((LEFT, bar), (RIGHT, bar), BAR);
    }
    let title = Rect::new(LEFT, BARS[0], RIGHT - LEFT, BARS[1] - BARS[0]);
    page.aligned(
        Align::Centre,
        title.x + title.width / 2.0,
        middle(title, LARGE),
        bold(LARGE),
        TITLE,
    );
    fact(page, (FACTS.x, BETWEEN), "截止", notice.until.as_deref());
    if notice.until.is_none() {
        date_by_hand(page);
    }
    fact(page, (BETWEEN, FACTS.right()), "交给", notice.to.as_deref());
    let x = BETWEEN;
    page.line((x, FACTS.y), (x, FACTS.bottom()), THIN);
    page.frame(FACTS, THICK);
}

/// 月 and 日, with room before each.
fn date_by_hand(page: &mut Page) {
    for (x, unit) in [(62.0, "月"), (85.0, "日")] {
        page.text(x, middle(FACTS, 5.2), plain(5.2), unit);
    }
}

pub fn later(page: &mut Page, notice: &Notice) {
    unit(page, notice);
    let title = Rect::new(LEFT, 24.0, RIGHT - LEFT, 10.0);
    page.fitted(title, bold(7.0), &format!("{TITLE}（续）"));
    page.line((LEFT, 37.0), (RIGHT, 37.0), THICK);
}

fn unit(page: &mut Page, notice: &Notice) {
    if !notice.unit_name.is_empty() {
        page.fitted(UNIT, plain(4.6), &notice.unit_name);
    }
}

/// A label with its value, or with room to write one by hand.
fn fact(page: &mut Page, (left, right): (f32, f32), label: &str, value: Option<&str>) {
    let place = Rect::new(
        left + PADDING,
        FACTS.y + 1.2,
        right - left - 2.0 * PADDING,
        FACTS.height - 2.4,
    );
    page.text(place.x, middle(place, LABEL), plain(LABEL), label);
    if let Some(value) = value {
        let place = Rect::new(
            place.x + LABEL_WIDTH,
            place.y,
            place.width - LABEL_WIDTH,
            place.height,
        );
        page.fitted(place, bold(VALUE), value);
    }
}
