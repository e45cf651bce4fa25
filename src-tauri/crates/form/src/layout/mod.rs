//! From a sheet to a scene. A folder or file a kind of sheet; beside them what they share.

mod accounts;
mod divider;
mod fit;
mod footer;
mod form;
mod header;
mod notes;
mod notice;
mod page;
mod portrait;
mod poster;
mod table;
mod unlock_letter;

use crate::error::MissingCharacters;
use crate::scene::Scene;
use crate::sheet::Sheet;

pub use notice::{NameSetting, pages as notice_pages};
pub use table::pages;

/// Lays a sheet out.
///
/// # Errors
/// With every character of the page that no font holds.
pub fn scene(sheet: &Sheet) -> Result<Scene<'_>, MissingCharacters> {
    match sheet {
        Sheet::Form(form) => form::scene(form),
        Sheet::Divider(divider) => divider::scene(divider),
        Sheet::Table(table) => table::scene(table),
        Sheet::Notice(page) => notice::scene(page),
        Sheet::Accounts(notice) => accounts::scene(notice),
        Sheet::UnlockLetter(letter) => unlock_letter::scene(letter),
    }
}
