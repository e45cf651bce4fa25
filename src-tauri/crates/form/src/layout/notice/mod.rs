//! A notice: what is wanted and until when, of whom, and how the photo must be. One file a part of the page, from top to bottom.

mod demands;
mod examples;
mod head;
mod names;
mod split;

use super::footer;
use super::page::Page;
use crate::error::MissingCharacters;
use crate::font;
use crate::notice::NoticePage;
use crate::scene::Scene;

pub use names::NameSetting;
pub use split::pages;

pub const TITLE: &str = "请交社保卡照片";
/// Names hang there no longer than they must.
const FOOT: &str = "本通知只列姓名。过了截止日期，请取下收好。";

/// Lays a page out.
///
/// # Errors
/// With every character of the page that no font holds.
pub fn scene(sheet: &NoticePage) -> Result<Scene<'_>, MissingCharacters> {
    let mut page = Page::default();
    let notice = &sheet.notice;
    if sheet.mark.number == 1 {
        head::first(&mut page, notice);
        names::draw(&mut page, sheet, head::BELOW_FIRST);
        examples::draw(&mut page, notice.demands.face_share, demands::top(notice));
        demands::draw(&mut page, notice);
    } else {
        head::later(&mut page, notice);
        names::draw(&mut page, sheet, head::BELOW_LATER);
    }
    let mark = format!("第 {} 页 / 共 {} 页", sheet.mark.number, sheet.mark.of);
    footer::draw(&mut page, &[FOOT], &mark);
    if page.missing.is_empty() {
        Ok(page.into_scene(label(sheet), None))
    } else {
        Err(MissingCharacters {
            name: place_of_missing(sheet),
            personal_no: String::new(),
            characters: page.missing,
        })
    }
}

fn label(sheet: &NoticePage) -> String {
    let of = sheet.department().unwrap_or(TITLE);
    format!("{of} {}/{}", sheet.mark.number, sheet.mark.of)
}

/// The first name with such a character, or the notice's title.
fn place_of_missing(sheet: &NoticePage) -> String {
    let mut names = sheet.notice.groups.iter().flat_map(|group| &group.names);
    let found = names.find(|name| !font::missing(name).is_empty());
    found.cloned().unwrap_or_else(|| TITLE.to_owned())
}
