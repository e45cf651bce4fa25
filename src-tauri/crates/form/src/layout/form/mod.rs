//! The confirmation form: one file a part of the page, from top to bottom.

mod data;
mod instructions;
mod numbers;
mod signature;

use super::footer;
use super::header::{self, Header};
use super::page::Page;
use crate::error::MissingCharacters;
use crate::form::Form;
use crate::geometry::CORNER_MARKS;
use crate::scene::{Item, Scene};

/// Lays a form out.
///
/// # Errors
/// With every character of the page that no font holds.
pub fn scene(form: &Form) -> Result<Scene<'_>, MissingCharacters> {
    let mut page = Page::default();
    page.items.push(Item::Solid(CORNER_MARKS.to_vec()));
    let header = Header {
        title: &form.title,
        unit_code: &form.unit_code,
        unit_name: &form.unit_name,
        filing: form.filing.as_deref(),
        code: form.code.as_ref(),
    };
    header::draw(&mut page, &header);
    data::draw(&mut page, form);
    numbers::draw(&mut page, &form.numbers);
    instructions::draw(&mut page, form.numbers.task());
    signature::draw(&mut page);
    let person = format!("个人编号 {}", form.personal_no);
    footer::draw(
        &mut page,
        &[&footer::unit(&form.unit_code), &person],
        &footer::of_batch(form.mark),
    );
    if page.missing.is_empty() {
        let label = format!("{} {}", form.mark.number, form.name);
        Ok(page.into_scene(label, Some(&form.photo)))
    } else {
        Err(MissingCharacters {
            name: form.name.clone(),
            personal_no: form.personal_no.clone(),
            characters: page.missing,
        })
    }
}
