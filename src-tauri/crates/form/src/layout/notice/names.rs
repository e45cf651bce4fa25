//! Who has to bring a photo: names in columns, under their department.

use crate::geometry::{LEFT, RIGHT};
use crate::layout::fit::width;
use crate::layout::page::{Align, Page, THIN, bold, middle, plain};
use crate::notice::{Notice, NoticeGroup, NoticePage};
use crate::scene::Rect;

/// How large names are set, and in how many columns.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct NameSetting {
    size: f32,
    columns: u8,
}

/// From the largest to the smallest.
pub const SETTINGS: [NameSetting; 6] = [
    setting(11.0, 3),
    setting(9.0, 4),
    setting(7.4, 4),
    setting(6.2, 5),
    setting(5.2, 6),
    setting(4.6, 6),
];

const fn setting(size: f32, columns: u8) -> NameSetting {
    NameSetting { size, columns }
}

/// Distance of two lines of names, in ems of theirs.
const STEP: f32 = 1.6;
/// The heading of the only group, and of one of several.
const ONLY: f32 = 8.0;
const ONE_OF_MANY: f32 = 5.0;
/// What is free below a heading, and above it where another group lies before, of its size.
const BELOW: f32 = 0.75;
const ABOVE: f32 = 0.8;
/// From a name to the next, in ems.
const GAP: f32 = 0.6;
/// At the right of a heading, for the number of people.
const COUNT: f32 = 34.0;

impl NameSetting {
    /// Height of a line of names.
    pub fn line(self) -> f32 {
        self.size * STEP
    }

    fn column(self) -> f32 {
        (RIGHT - LEFT) / f32::from(self.columns)
    }

    /// The columns that a name takes: the name of a whole line at most.
    fn span(self, name: &str) -> u8 {
        let needed = (width(name) + GAP) * self.size / self.column();
        (needed.ceil() as u8).clamp(1, self.columns)
    }

    /// Names by lines.
    pub fn lines(self, names: &[String]) -> Vec<&[String]> {
        let mut lines = vec![];
        let (mut start, mut used) = (0, 0);
        for (index, name) in names.iter().enumerate() {
            let span = self.span(name);
            if used + span > self.columns {
                lines.push(&names[start..index]);
                (start, used) = (index, 0);
            }
            used += span;
        }
        if start < names.len() {
            lines.push(&names[start..]);
        }
        lines
    }
}

/// Height of a group's heading with what is free around it; `first`: at the top of a page.
pub fn heading(only: bool, first: bool) -> f32 {
    let size = heading_size(only);
    size * (1.0 + BELOW + if first { 0.0 } else { ABOVE })
}

fn heading_size(only: bool) -> f32 {
    if only { ONLY } else { ONE_OF_MANY }
}

/// Draws the names of a page from an upper edge on.
pub fn draw(page: &mut Page, sheet: &NoticePage, top: f32) {
    let mut top = top;
    for (index, group) in sheet.notice.groups.iter().enumerate() {
        let size = heading_size(sheet.only);
        let height = heading(sheet.only, index == 0);
        let words = words(&sheet.notice, group, sheet.only, sheet.begun && index == 0);
        let baseline = top + height - size * (BELOW + 0.12);
        let place = Rect::new(LEFT, baseline - 0.88 * size, RIGHT - LEFT - COUNT, size);
        page.fitted(place, bold(size), &words);
        let people = format!("{} 人", sheet.people[index]);
        page.aligned(Align::Right, RIGHT, baseline, plain(size), &people);
        let rule = baseline + size * 0.32;
        page.line((LEFT, rule), (RIGHT, rule), THIN);
        top += height;
        for line in sheet.setting.lines(&group.names) {
            self::line(page, sheet.setting, line, top);
            top += sheet.setting.line();
        }
    }
}

fn line(page: &mut Page, setting: NameSetting, names: &[String], top: f32) {
    let mut column = 0;
    for name in names {
        let span = setting.span(name);
        let x = LEFT + setting.column() * f32::from(column);
        let wide = setting.column() * f32::from(span) - GAP * setting.size * 0.5;
        let place = Rect::new(x, top, wide, setting.line());
        if width(name) * setting.size <= wide {
            let baseline = middle(place, setting.size);
            page.text(x, baseline, plain(setting.size), name);
        } else {
            page.fitted(place, plain(setting.size), name);
        }
        column += span;
    }
}

fn words(notice: &Notice, group: &NoticeGroup, only: bool, begun: bool) -> String {
    let name = match &group.department {
        Some(department) => department,
        None if only || notice.groups.len() == 1 && !begun => "还没有交照片的人",
        None => "其他",
    };
    let again = if begun { "（续）" } else { "" };
    format!("{name}{again}")
}
