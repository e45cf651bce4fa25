//! One portrait as it must be, and what is wrong with others.

use crate::geometry::{LEFT, RIGHT};
use crate::layout::page::{Align, Page, THIN, bold, plain};
use crate::layout::portrait::{CHEEKS, CHIN, HAIR_TOP, Portrait, badge};
use crate::scene::Rect;

/// Height of the whole part.
pub const HEIGHT: f32 = 80.0;

const HEADING: f32 = 4.6;
/// From the upper edge down to the portraits.
const TOP: f32 = 7.5;
/// The good one, and one of the others: the proportions of 26 × 32 mm.
const GOOD: (f32, f32) = (49.0, 60.3);
const BAD: (f32, f32) = (21.4, 26.4);
/// Where the others begin, how many lie in a row, and from row to row.
const BAD_LEFT: f32 = 91.5;
const BAD_COLUMNS: usize = 4;
const BAD_STEP: f32 = 37.4;
/// What is wrong, below a portrait.
const LABEL: f32 = 3.4;
const LABEL_BELOW: f32 = 5.3;
/// A measure: how far from the picture, and how long its ends are.
const MEASURE: f32 = 3.2;
const END: f32 = 1.4;
/// The pixels of the drawing.
const PICTURE: (f32, f32) = (358.0, 441.0);

pub fn draw(page: &mut Page, face_share: f32, bottom: f32) {
    let top = bottom - HEIGHT;
    page.text(LEFT, top + 4.2, bold(HEADING), "这样的照片合格");
    page.text(BAD_LEFT, top + 4.2, bold(HEADING), "这些都不合格");
    let frame = Rect::new(LEFT, top + TOP, GOOD.0, GOOD.1);
    Portrait::Good.draw(page, frame);
    badge(page, (frame.right() - 5.2, frame.y + 5.2), 3.6, true);
    height_of_head(page, frame);
    width_of_face(page, frame, face_share);
    let step = (RIGHT - BAD_LEFT - BAD.0) / (BAD_COLUMNS - 1) as f32;
    for (index, portrait) in Portrait::BAD.into_iter().enumerate() {
        let x = BAD_LEFT + step * (index % BAD_COLUMNS) as f32;
        let y = top + TOP + BAD_STEP * (index / BAD_COLUMNS) as f32;
        let frame = Rect::new(x, y, BAD.0, BAD.1);
        portrait.draw(page, frame);
        badge(page, (frame.right() - 3.2, frame.y + 3.2), 2.4, false);
        let middle = frame.x + frame.width / 2.0;
        let baseline = frame.bottom() + LABEL_BELOW;
        page.aligned(
            Align::Centre,
            middle,
            baseline,
            plain(LABEL),
            portrait.label(),
        );
    }
}

/// From hair to chin, at the right of the picture.
fn height_of_head(page: &mut Page, frame: Rect) {
    let at = |y: f32| frame.y + frame.height * y / PICTURE.1;
    let (top, bottom) = (at(HAIR_TOP), at(CHIN));
    let x = frame.right() + MEASURE;
    page.line((x, top), (x, bottom), THIN);
    for y in [top, bottom] {
        page.line((x - END, y), (x + END, y), THIN);
    }
    let middle = (top + bottom) / 2.0;
    for (line, text) in ["头部约", "占照片的", "三分之二"].into_iter().enumerate() {
        let baseline = middle + 5.2 * (line as f32 - 1.0) + 0.38 * LABEL;
        page.text(x + 2.4, baseline, plain(LABEL), text);
    }
}

/// From cheek to cheek, below the picture.
fn width_of_face(page: &mut Page, frame: Rect, share: f32) {
    let at = |x: f32| frame.x + frame.width * x / PICTURE.0;
    let (left, right) = (at(CHEEKS.0), at(CHEEKS.1));
    let y = frame.bottom() + MEASURE;
    page.line((left, y), (right, y), THIN);
    for x in [left, right] {
        page.line((x, y - END), (x, y + END), THIN);
    }
    let text = format!("脸宽约占照片宽的 {:.0}%", share * 100.0);
    let middle = frame.x + frame.width / 2.0;
    page.aligned(Align::Centre, middle, y + END + 4.6, plain(LABEL), &text);
}
