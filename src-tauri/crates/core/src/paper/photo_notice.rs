//! 索照通知 on paper: to hang on a door.

use sicard_form::{Notice, NoticeGroup, PhotoDemands};

use super::document::{Document, SheetPlan, count};
use crate::photo::portrait_profile;
use crate::view::{DocumentKind, PaperOrder, PhotoNotice, PhotoNoticePaper};

/// Lays the notice out: a notice for each department, or one for all of them.
pub fn photo_notice(request: &PhotoNoticePaper, asked: PhotoNotice) -> Document {
    let profile = portrait_profile(&asked.photo);
    let middle = (profile.face_width.start() + profile.face_width.end()) / 2.0;
    let departments = count(asked.departments.len());
    let groups = asked.departments.into_iter().map(|one| NoticeGroup {
        department: one.department,
        names: one.names,
    });
    let notice = |groups| Notice {
        unit_name: asked.unit_name.clone(),
        until: typed(request.until.as_deref()).map(written_out),
        to: typed(request.to.as_deref()).map(str::to_owned),
        demands: PhotoDemands {
            pixels: (profile.width, profile.height),
            face_share: middle / profile.width as f32,
        },
        groups,
    };
    let notices: Vec<Notice> = match request.by_department {
        true => groups.map(|group| notice(vec![group])).collect(),
        false if departments == 0 => Vec::new(),
        false => vec![notice(groups.collect())],
    };
    let pages = notices.into_iter().flat_map(Notice::pages);
    Document {
        unit: request.unit,
        kind: DocumentKind::PhotoNotice,
        sheets: pages
            .map(|page| SheetPlan::Notice(Box::new(page)))
            .collect(),
        forms: 0,
        left_out: Vec::new(),
        departments,
        order: PaperOrder::List,
        dividers: false,
        batch: None,
        next: None,
    }
}

/// What the clerk typed, where it is anything.
fn typed(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

/// A package's date as people write one: 2026-11-30 is 2026年11月30日. Anything else stays as it was typed.
fn written_out(date: &str) -> String {
    let parts: Vec<Option<u32>> = date.split('-').map(|part| part.parse().ok()).collect();
    match parts[..] {
        [Some(year), Some(month), Some(day)] => format!("{year}年{month}月{day}日"),
        _ => date.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_written_out_and_words_stay() {
        assert_eq!(written_out("2026-11-30"), "2026年11月30日");
        assert_eq!(written_out("11月30日 下班前"), "11月30日 下班前");
        assert_eq!(written_out("11-30"), "11-30");
        assert_eq!(typed(Some("  ")), None);
    }
}
