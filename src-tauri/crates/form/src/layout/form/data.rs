//! 个人基本信息: the table of what is known of the person, and the photo.

use crate::form::Form;
use crate::geometry::{LEFT, PHOTO, RIGHT};
use crate::layout::page::{Align, Page, THICK, THIN, middle, plain};
use crate::scene::{Item, Rect};

/// The table.
const TABLE: Rect = Rect::new(LEFT, 52.0, RIGHT - LEFT, 54.0);
/// Where the rows end.
const ROWS: [f32; 4] = [67.0, 80.0, 93.0, 106.0];
/// Where a label or a value of the left, then of the right pair begins, and where the photo's cell does.
const COLUMNS: [f32; 5] = [20.0, 41.0, 88.0, 109.0, 150.0];
/// From a cell's edge to its text.
const PADDING: f32 = 2.2;
const LABEL: f32 = 3.5;
const VALUE: f32 = 4.4;
const NAME: f32 = 7.0;
/// What stands where nothing is known.
const NOTHING: &str = "—";

pub fn draw(page: &mut Page, form: &Form) {
    let name = ROWS[0];
    let photo_cell = COLUMNS[4];
    label(page, 0, TABLE.y, name, "姓名");
    page.fitted(
        cell(COLUMNS[1], photo_cell, TABLE.y, name),
        plain(NAME),
        &form.name,
    );
    let birth_date = written_out(&form.birth_date);
    let mobile = form.mobile.as_deref().unwrap_or(NOTHING);
    let rows = [
        [("性别", form.sex.as_str()), ("民族", &form.ethnic)],
        [("出生日期", &birth_date), ("证件类型", &form.id_type)],
        [("个人编号", &form.personal_no), ("手机号码", mobile)],
    ];
    for (ends, [left, right]) in ROWS.windows(2).zip(rows) {
        let (top, bottom) = (ends[0], ends[1]);
        page.line((TABLE.x, top), (photo_cell, top), THIN);
        label(page, 0, top, bottom, left.0);
        page.fitted(
            cell(COLUMNS[1], COLUMNS[2], top, bottom),
            plain(VALUE),
            left.1,
        );
        label(page, 2, top, bottom, right.0);
        page.fitted(
            cell(COLUMNS[3], COLUMNS[4], top, bottom),
            plain(VALUE),
            right.1,
        );
    }
    page.line((COLUMNS[1], TABLE.y), (COLUMNS[1], TABLE.bottom()), THIN);
    for x in [COLUMNS[2], COLUMNS[3]] {
        page.line((x, name), (x, TABLE.bottom()), THIN);
    }
    page.line((photo_cell, TABLE.y), (photo_cell, TABLE.bottom()), THIN);
    page.frame(TABLE, THICK);
    photo(page, form);
}

/// The photo and the line around it, which lies wholly outside.
fn photo(page: &mut Page, form: &Form) {
    page.items.push(Item::Photo(placed(form.photo.size())));
    page.frame(PHOTO.inset(-THIN), THIN);
    let centre = PHOTO.x + PHOTO.width / 2.0;
    page.aligned(Align::Centre, centre, 99.0, plain(LABEL), "本人照片");
}

/// The rectangle of the photo: all of [`PHOTO`] for a picture of its proportions (358 × 441 and 26 × 32 differ by a
/// thousandth), else the largest within it that does not distort a face.
fn placed((width, height): (u16, u16)) -> Rect {
    let (width, height) = (f32::from(width), f32::from(height));
    let scale = (PHOTO.width / width).min(PHOTO.height / height);
    let (shown_width, shown_height) = (width * scale, height * scale);
    if PHOTO.width - shown_width < 0.3 && PHOTO.height - shown_height < 0.3 {
        return PHOTO;
    }
    Rect::new(
        PHOTO.x + (PHOTO.width - shown_width) / 2.0,
        PHOTO.y + (PHOTO.height - shown_height) / 2.0,
        shown_width,
        shown_height,
    )
}

fn label(page: &mut Page, column: usize, top: f32, bottom: f32, text: &str) {
    let place = cell(COLUMNS[column], COLUMNS[column + 1], top, bottom);
    page.text(place.x, middle(place, LABEL), plain(LABEL), text);
}

fn cell(left: f32, right: f32, top: f32, bottom: f32) -> Rect {
    Rect::new(
        left + PADDING,
        top + 1.0,
        right - left - 2.0 * PADDING,
        bottom - top - 2.0,
    )
}

/// 1975-03-05 as 1975年3月5日; anything else as it stands.
fn written_out(date: &str) -> String {
    let parts: Vec<&str> = date.split('-').collect();
    match parts[..] {
        [year, month, day]
            if parts
                .iter()
                .all(|part| part.bytes().all(|byte| byte.is_ascii_digit())) =>
        {
            let short = |part: &str| part.trim_start_matches('0').to_owned();
            format!("{year}年{}月{}日", short(month), short(day))
        }
        _ => date.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_birth_date_is_written_out() {
        assert_eq!(written_out("1975-03-05"), "1975年3月5日");
        assert_eq!(written_out("2000-10-20"), "2000年10月20日");
        assert_eq!(written_out("不详"), "不详");
    }

    #[test]
    fn a_photo_fills_its_place_and_one_of_other_proportions_is_not_distorted() {
        assert_eq!(placed((358, 441)), PHOTO);
        assert_eq!(placed((26, 32)), PHOTO);
        let wide = placed((400, 300));
        assert!((wide.width / wide.height - 4.0 / 3.0).abs() < 1e-3 && wide.width == PHOTO.width);
        let narrow = placed((1, 1000));
        assert!(narrow.height == PHOTO.height && narrow.x > PHOTO.x);
    }
}
