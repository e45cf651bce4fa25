//! 解锁申请书: what is asked for, of which file, and room for signature and seal.

use super::fit::paragraph;
use super::footer;
use super::header::{self, Header};
use super::notes::Notes;
use super::page::{Page, THICK, THIN, bold, middle, plain};
use crate::error::MissingCharacters;
use crate::geometry::{LEFT, RIGHT};
use crate::scene::{Rect, Scene};
use crate::unlock_letter::UnlockLetter;

pub const TITLE: &str = "解锁申请书";
const TO: Rect = Rect::new(LEFT, 53.0, RIGHT - LEFT, 9.0);
const LETTER: (f32, f32) = (71.0, 4.6);
const STEP: f32 = 8.0;
/// The facts: their upper edge, the height of a row, and where the values begin.
const FACTS: f32 = 96.0;
const ROW: f32 = 12.0;
const VALUES: f32 = 52.0;
const PADDING: f32 = 2.6;
const LABEL: f32 = 4.2;
const VALUE: f32 = 5.6;
const NUMBER: f32 = 8.0;
/// What is filled in by hand: its upper edge, the height of a line, and where the room for the seal begins.
const BY_HAND: f32 = 152.0;
const LINE: f32 = 18.0;
const SEAL: f32 = 122.0;
const NOTES: f32 = 213.0;
const OFFICE: &str = "社会保障卡管理中心";
const WANTED: &str = "本单位经办人忘记了社会保障卡单位报盘程序的本机密码，打不开本单位的数据。现随本申请书交上解锁申请文件，请贵中心从中读出解锁码，告知下列经办人。";
const FOR_THE_OFFICE: [&str; 4] = [
    "核对公章和经办人；有疑问时，拨打贵中心已经登记的本单位电话核实。",
    "核对申请编号与申请文件一致：编号由文件内容算出，不一致就不是本申请的文件。",
    "解锁码只告诉本申请书上的经办人。它只能打开提出申请的那台电脑上的数据，用过一次即作废。",
    "本申请书由贵中心留存。",
];

/// Lays the page out.
///
/// # Errors
/// With every character of the page that no font holds.
pub fn scene(letter: &UnlockLetter) -> Result<Scene<'_>, MissingCharacters> {
    let mut page = Page::default();
    let header = Header {
        title: TITLE,
        unit_code: &letter.unit_code,
        unit_name: &letter.unit_name,
        filing: None,
        code: None,
    };
    header::draw(&mut page, &header);
    let office = match letter.office.is_empty() {
        true => OFFICE,
        false => &letter.office,
    };
    page.fitted(TO, bold(5.4), &format!("{office}："));
    let (mut baseline, size) = LETTER;
    for line in paragraph(WANTED, RIGHT - LEFT, size) {
        page.text(LEFT, baseline, plain(size), line);
        baseline += STEP;
    }
    facts(&mut page, letter);
    by_hand(&mut page);
    Notes::of(&FOR_THE_OFFICE)
        .headed("请社保卡管理中心这样办理")
        .draw(&mut page, NOTES);
    footer::draw(&mut page, &[&format!("申请编号 {}", letter.number)], "");
    if page.missing.is_empty() {
        Ok(page.into_scene(format!("{TITLE} {}", letter.number), None))
    } else {
        Err(MissingCharacters {
            name: TITLE.to_owned(),
            personal_no: String::new(),
            characters: page.missing,
        })
    }
}

/// Unit and request, as the office will type them.
fn facts(page: &mut Page, letter: &UnlockLetter) {
    let rows = [
        ("单位编号", letter.unit_code.as_str(), VALUE),
        ("单位名称", letter.unit_name.as_str(), VALUE),
        ("申请编号", letter.number.as_str(), NUMBER),
        ("申请时间", letter.made_at.as_str(), VALUE),
    ];
    let whole = Rect::new(LEFT, FACTS, RIGHT - LEFT, ROW * rows.len() as f32);
    for (row, (label, value, size)) in rows.into_iter().enumerate() {
        let top = FACTS + ROW * row as f32;
        let place = |left: f32, right: f32| {
            Rect::new(
                left + PADDING,
                top + 0.8,
                right - left - 2.0 * PADDING,
                ROW - 1.6,
            )
        };
        let beside = place(LEFT, VALUES);
        page.text(beside.x, middle(beside, LABEL), plain(LABEL), label);
        if !value.is_empty() {
            page.fitted(place(VALUES, RIGHT), bold(size), value);
        }
        if row > 0 {
            page.line((LEFT, top), (RIGHT, top), THIN);
        }
    }
    page.line((VALUES, whole.y), (VALUES, whole.bottom()), THIN);
    page.frame(whole, THICK);
}

/// Who asks, and the unit's seal.
fn by_hand(page: &mut Page) {
    let labels = ["经办人签名", "联系电话", "日期"];
    let whole = Rect::new(LEFT, BY_HAND, RIGHT - LEFT, LINE * labels.len() as f32);
    for (row, label) in labels.into_iter().enumerate() {
        let top = BY_HAND + LINE * row as f32;
        let place = Rect::new(LEFT + PADDING, top, VALUES - LEFT, LINE);
        page.text(place.x, middle(place, LABEL), plain(LABEL), label);
        if row > 0 {
            page.line((LEFT, top), (SEAL, top), THIN);
        }
    }
    for x in [VALUES, SEAL] {
        page.line((x, whole.y), (x, whole.bottom()), THIN);
    }
    page.text(SEAL + PADDING, BY_HAND + 7.0, plain(LABEL), "单位公章");
    page.frame(whole, THICK);
}
