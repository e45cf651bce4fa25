//! The sheet before the forms of a department.

use super::footer;
use super::header::{self, Header};
use super::notes::Notes;
use super::page::{Align, Page, THICK, THIN, bold, middle, plain};
use super::poster::poster;
use crate::divider::Divider;
use crate::error::MissingCharacters;
use crate::geometry::{LEFT, RIGHT};
use crate::scene::{Rect, Scene};

const TITLE: &str = "部门分隔页";
/// The department.
const NAME: Rect = Rect::new(LEFT, 62.0, RIGHT - LEFT, 88.0);
const LARGEST: f32 = 30.0;
/// The two bars above and below it: a divider is seen at once in a stack that is leafed through.
const BARS: [f32; 2] = [55.0, 157.0];
const BAR: f32 = 2.4;
/// Baseline of the line that says how many forms follow.
const COUNT: f32 = 175.5;
/// First and last form.
const TABLE: Rect = Rect::new(LEFT, 184.0, RIGHT - LEFT, 12.0);
/// Where the cells of a row begin.
const CELLS: [f32; 3] = [20.0, 52.0, 100.0];
const PADDING: f32 = 2.2;
/// Where the notes end, and how high they may be.
const NOTES: (f32, f32) = (262.0, 48.0);

/// Lays a divider out.
///
/// # Errors
/// With every character of the page that no font holds.
pub fn scene(divider: &Divider) -> Result<Scene<'_>, MissingCharacters> {
    let mut page = Page::default();
    let header = Header {
        title: TITLE,
        unit_code: &divider.unit_code,
        unit_name: &divider.unit_name,
        filing: None,
        code: None,
    };
    header::draw(&mut page, &header);
    for bar in BARS {
        page.line((LEFT, bar), (RIGHT, bar), BAR);
    }
    let name = poster(&divider.department, (NAME.width, NAME.height), LARGEST);
    page.lines(Align::Centre, NAME, bold(LARGEST), &name);
    forms(&mut page, divider);
    let notes = Notes::within(&divider.notes, NOTES.1);
    notes.draw(&mut page, NOTES.0 - notes.height());
    footer::draw(
        &mut page,
        &[&footer::unit(&divider.unit_code)],
        &footer::of_batch(divider.mark),
    );
    if page.missing.is_empty() {
        Ok(page.into_scene(divider.department.clone(), None))
    } else {
        Err(MissingCharacters {
            name: divider.department.clone(),
            personal_no: String::new(),
            characters: page.missing,
        })
    }
}

/// How many there are, and between which two.
fn forms(page: &mut Page, divider: &Divider) {
    let end = page.text(LEFT, COUNT, plain(7.0), "本部门确认表");
    let end = page.text(end + 4.0, COUNT, bold(14.0), &divider.forms.to_string());
    page.text(end + 3.0, COUNT, plain(7.0), "份");
    let ends = match (&divider.first, &divider.last) {
        (Some(first), Some(last)) if first.1 == last.1 => vec![("仅此一份", first)],
        (first, last) => [("第一份", first), ("最后一份", last)]
            .into_iter()
            .filter_map(|(label, end)| Some((label, end.as_ref()?)))
            .collect(),
    };
    let Some(between) = ends.len().checked_sub(1) else {
        return;
    };
    let whole = Rect::new(
        TABLE.x,
        TABLE.y,
        TABLE.width,
        TABLE.height * ends.len() as f32,
    );
    for (index, (label, (name, number))) in ends.into_iter().enumerate() {
        let top = TABLE.y + TABLE.height * index as f32;
        let cell = |left: f32, right: f32| {
            let width = right - left - 2.0 * PADDING;
            Rect::new(left + PADDING, top + 1.0, width, TABLE.height - 2.0)
        };
        let row = cell(CELLS[0], CELLS[1]);
        page.text(row.x, middle(row, 4.2), plain(4.2), label);
        let mark = format!("本批第 {number} 页");
        page.fitted(cell(CELLS[1], CELLS[2]), plain(5.0), &mark);
        page.fitted(cell(CELLS[2], RIGHT), plain(6.0), name);
        if index < between {
            let below = top + TABLE.height;
            page.line((TABLE.x, below), (TABLE.right(), below), THIN);
        }
    }
    for x in [CELLS[1], CELLS[2]] {
        page.line((x, whole.y), (x, whole.bottom()), THIN);
    }
    page.frame(whole, THICK);
}
