//! A page of a table: head with facts and figures, the rows, notes and signatures at the foot.

mod grid;
mod head;
mod split;
mod tail;

use super::footer;
use super::header::{self, Header};
use super::page::Page;
use crate::error::MissingCharacters;
use crate::font;
use crate::scene::Scene;
use crate::table::Table;

pub use split::pages;

/// Between what lies under the header's line and over the footer's.
const TOP: f32 = 52.0;
const BOTTOM: f32 = 262.0;
/// Between two parts of the page.
const GAP: f32 = 6.0;

/// Lays a page out.
///
/// # Errors
/// With every character of the page that no font holds.
pub fn scene(table: &Table) -> Result<Scene<'_>, MissingCharacters> {
    let mut page = Page::default();
    let header = Header {
        title: &table.title,
        unit_code: &table.unit_code,
        unit_name: &table.unit_name,
        filing: None,
        code: None,
    };
    header::draw(&mut page, &header);
    let top = head::draw(&mut page, table);
    grid::draw(&mut page, table, top);
    tail::draw(&mut page, table);
    let mark = format!("第 {} 页 / 共 {} 页", table.mark.number, table.mark.of);
    footer::draw(&mut page, &[&footer::unit(&table.unit_code)], &mark);
    if page.missing.is_empty() {
        let label = format!("{} {}/{}", table.title, table.mark.number, table.mark.of);
        Ok(page.into_scene(label, None))
    } else {
        Err(MissingCharacters {
            name: place_of_missing(table),
            personal_no: String::new(),
            characters: page.missing,
        })
    }
}

/// What the first row with such a character is found by, or the table's title.
fn place_of_missing(table: &Table) -> String {
    let row = table
        .rows
        .iter()
        .find(|row| !font::missing(&row.concat()).is_empty());
    row.map_or_else(
        || table.title.clone(),
        |row| row[..row.len().min(3)].join(" "),
    )
}
