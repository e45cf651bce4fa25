//! 一人多号: a letter to the person, with the accounts as a table and what to do step by step.

use super::fit::paragraph;
use super::footer;
use super::header::{self, Header};
use super::notes::Notes;
use super::page::{Page, THICK, THIN, bold, middle, plain};
use crate::accounts::AccountsNotice;
use crate::error::MissingCharacters;
use crate::geometry::{LEFT, RIGHT};
use crate::scene::{Rect, Scene};

pub const TITLE: &str = "一人多号合并告知";
const NAME: f32 = 62.0;
const LETTER: (f32, f32) = (74.0, 4.6);
const STEP: f32 = 8.0;
/// The table: its upper edge, the height of a row, and what it may take at most.
const TABLE: f32 = 94.0;
const ROW: f32 = 11.0;
const MOST: f32 = 88.0;
/// Where the cells of a row begin: number, agency, personal number.
const CELLS: [f32; 3] = [LEFT, 34.0, 130.0];
const PADDING: f32 = 2.6;
const VALUE: f32 = 5.0;
/// Nobody has as many.
const MOST_SHOWN: usize = 12;
const LABEL: f32 = 4.0;
const BELOW: f32 = 10.0;
const TODO: [&str; 4] = [
    "在本市社保网站的「一人多号查询」里，核对这些账户现在由哪些经办机构管理。",
    "带上有效身份证件，到经办机构办理账户合并。各地要的材料不同，去之前最好先打电话问清。",
    "办好以后，请告诉单位经办人：单位会重新下载数据、重新导入，再请您核对信息、签字。",
    "您已经交给单位的照片和手机号码会保留，不用重交。",
];
/// It carries personal numbers.
const FOOT: &str = "本告知含个人编号，请交本人收存。";

/// Lays the page out.
///
/// # Errors
/// With every character of the page that no font holds.
pub fn scene(notice: &AccountsNotice) -> Result<Scene<'_>, MissingCharacters> {
    let mut page = Page::default();
    let header = Header {
        title: TITLE,
        unit_code: &notice.unit_code,
        unit_name: &notice.unit_name,
        filing: None,
        code: None,
    };
    header::draw(&mut page, &header);
    let name = Rect::new(LEFT, NAME - 8.0, RIGHT - LEFT, 10.0);
    page.fitted(name, bold(7.0), &format!("{}：", notice.name));
    let letter = format!(
        "您名下有 {} 个参保账户（一人多号）。账户合并以后，才能确认您的信息、制作您的社会保障卡。",
        notice.accounts.len()
    );
    let (mut baseline, size) = LETTER;
    for line in paragraph(&letter, RIGHT - LEFT, size) {
        page.text(LEFT, baseline, plain(size), line);
        baseline += STEP;
    }
    let bottom = table(&mut page, &notice.accounts);
    Notes::of(&TODO)
        .headed("请您这样办理")
        .draw(&mut page, bottom + BELOW);
    footer::draw(&mut page, &[FOOT], "");
    if page.missing.is_empty() {
        Ok(page.into_scene(notice.name.clone(), None))
    } else {
        Err(MissingCharacters {
            name: notice.name.clone(),
            personal_no: String::new(),
            characters: page.missing,
        })
    }
}

/// The accounts, each a row; smaller where there are many, and of very many the first. Returns its lower edge.
fn table(page: &mut Page, accounts: &[(String, String)]) -> f32 {
    let shown = &accounts[..accounts.len().min(MOST_SHOWN)];
    let more = accounts.len() - shown.len();
    let rows = shown.len() + 1 + usize::from(more > 0);
    let height = ROW.min(MOST / rows as f32);
    let size = VALUE.min(height * 0.5);
    let whole = Rect::new(LEFT, TABLE, RIGHT - LEFT, height * rows as f32);
    let cell = |row: usize, column: usize| {
        let left = CELLS[column];
        let right = CELLS.get(column + 1).copied().unwrap_or(RIGHT);
        Rect::new(
            left + PADDING,
            TABLE + height * row as f32 + 0.8,
            right - left - 2.0 * PADDING,
            height - 1.6,
        )
    };
    for (column, heading) in ["序号", "经办机构", "个人编号"].into_iter().enumerate() {
        let place = cell(0, column);
        let label = LABEL.min(size);
        page.text(place.x, middle(place, label), plain(label), heading);
    }
    for (row, (agency, number)) in (1..).zip(shown) {
        let texts = [row.to_string(), agency.clone(), number.clone()];
        for (column, text) in texts.iter().enumerate() {
            page.fitted(cell(row, column), bold(size), text);
        }
        let y = TABLE + height * row as f32;
        page.line((LEFT, y), (RIGHT, y), THIN);
    }
    if more > 0 {
        let rest = format!("另有 {more} 个，见「一人多号查询」");
        page.fitted(cell(rows - 1, 1), plain(size), &rest);
        let y = TABLE + height * (rows - 1) as f32;
        page.line((LEFT, y), (RIGHT, y), THIN);
    }
    for x in &CELLS[1..] {
        page.line((*x, whole.y), (*x, whole.bottom()), THIN);
    }
    page.frame(whole, THICK);
    whole.bottom()
}
