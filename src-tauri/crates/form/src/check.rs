//! Everybody's characters, before anything is written or printed.

use crate::error::MissingCharacters;
use crate::form::Form;
use crate::layout;

/// Lays a form out and throws the page away: what is left is who has characters that no font holds. A caller who wants
/// all of them at once asks for everybody before anything is written; 10,000 people take about a second.
///
/// # Errors
/// See [`MissingCharacters`].
pub fn check(form: &Form) -> Result<(), MissingCharacters> {
    layout::page(form).map(|_| ())
}
