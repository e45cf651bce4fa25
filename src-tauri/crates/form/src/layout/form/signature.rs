//! Where the person signs and writes the date.

use crate::geometry::{DATE, SIGNATURE};
use crate::layout::page::{Page, THICK, bold, plain};

pub fn draw(page: &mut Page) {
    let heading = SIGNATURE.y - 3.2;
    page.text(SIGNATURE.x, heading, bold(4.6), "确认人签名处");
    page.text(DATE.x, heading, bold(4.6), "日期");
    page.frame(SIGNATURE, THICK);
    page.frame(DATE, THICK);
    for (x, unit) in [(17.0, "年"), (31.0, "月"), (45.0, "日")] {
        page.text(DATE.x + x, DATE.bottom() - 5.0, plain(4.2), unit);
    }
}
