//! A whole notice in pages.

use super::names::{NameSetting, SETTINGS, heading};
use super::{demands, examples, head};
use crate::form::PageMark;
use crate::notice::{Notice, NoticeGroup, NoticePage};

/// Where the names of a page without examples end.
const BOTTOM: f32 = 262.0;
/// Between the names and the examples.
const GAP: f32 = 5.0;

/// Some lines of names on one page.
struct Part {
    groups: Vec<NoticeGroup>,
    /// People of each whole group.
    people: Vec<usize>,
    /// Whether the first group began before.
    begun: bool,
}

/// See [`Notice::pages`].
pub fn pages(notice: Notice) -> Vec<NoticePage> {
    let first = demands::top(&notice) - examples::HEIGHT - GAP - head::BELOW_FIRST;
    let others = BOTTOM - head::BELOW_LATER;
    let only = notice.groups.len() == 1;
    let all = SETTINGS.map(|setting| (setting, parts(&notice, setting, only, (first, others))));
    // as few pages as can be, and on these the largest names
    let larger = all.into_iter().rev().reduce(|chosen, larger| {
        if larger.1.len() <= chosen.1.len() {
            larger
        } else {
            chosen
        }
    });
    let Some((setting, parts)) = larger else {
        return vec![];
    };
    let of = parts.len();
    (1..)
        .zip(parts)
        .map(|(number, part)| NoticePage {
            notice: Notice {
                groups: part.groups,
                ..notice.without_groups()
            },
            setting,
            only,
            people: part.people,
            begun: part.begun,
            mark: PageMark { number, of },
        })
        .collect()
}

/// The groups page by page: no heading stands without a line of names below it.
fn parts(
    notice: &Notice,
    setting: NameSetting,
    only: bool,
    (first, others): (f32, f32),
) -> Vec<Part> {
    let mut parts = vec![Part::new(false)];
    let mut left = first;
    for group in &notice.groups {
        let mut begun = false;
        for line in setting.lines(&group.names) {
            let last = &parts[parts.len() - 1];
            let fresh = last.groups.is_empty();
            let new_heading = !begun || fresh;
            let above = if new_heading {
                heading(only, fresh)
            } else {
                0.0
            };
            let needed = above + setting.line();
            if needed > left && !fresh {
                parts.push(Part::new(begun));
                left = others - heading(only, true) - setting.line();
                start(&mut parts, group);
            } else {
                if new_heading {
                    start(&mut parts, group);
                }
                left -= needed;
            }
            let names = parts
                .last_mut()
                .and_then(|part| part.groups.last_mut())
                .map(|group| &mut group.names);
            if let Some(names) = names {
                names.extend(line.iter().cloned());
            }
            begun = true;
        }
    }
    parts
}

/// A group without names yet at the end of the last page.
fn start(parts: &mut [Part], group: &NoticeGroup) {
    if let Some(part) = parts.last_mut() {
        part.people.push(group.names.len());
        part.groups.push(NoticeGroup {
            department: group.department.clone(),
            names: vec![],
        });
    }
}

impl Part {
    fn new(begun: bool) -> Self {
        Self {
            groups: vec![],
            people: vec![],
            begun,
        }
    }
}

impl Notice {
    fn without_groups(&self) -> Self {
        Self {
            unit_name: self.unit_name.clone(),
            until: self.until.clone(),
            to: self.to.clone(),
            demands: self.demands,
            groups: vec![],
        }
    }
}
