//! From a form to a scene: one file a part of the page, from top to bottom.

mod data;
mod fit;
mod footer;
mod header;
mod instructions;
mod numbers;
mod page;
mod signature;

use crate::error::MissingCharacters;
use crate::form::Form;
use crate::geometry::CORNER_MARKS;
use crate::scene::{Item, Scene};
use page::Page;

/// Lays a page out.
///
/// # Errors
/// With every character of the page that no font holds.
pub fn page(form: &Form) -> Result<Scene<'_>, MissingCharacters> {
    let mut page = Page::default();
    page.items.push(Item::Solid(CORNER_MARKS.to_vec()));
    header::draw(&mut page, form);
    data::draw(&mut page, form);
    numbers::draw(&mut page, form);
    instructions::draw(&mut page, form);
    signature::draw(&mut page);
    footer::draw(&mut page, form);
    if page.missing.is_empty() {
        Ok(Scene {
            items: page.items,
            photo: &form.photo,
            label: format!("{} {}", form.mark.number, form.name),
        })
    } else {
        Err(MissingCharacters {
            name: form.name.clone(),
            personal_no: form.personal_no.clone(),
            characters: page.missing,
        })
    }
}
