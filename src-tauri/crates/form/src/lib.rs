//! The confirmation form (确认表): one A4 page a person, from what is known of the person to what is seen and printed.
//!
//! A page is laid out once, into a [`Scene`] in millimetres, and drawn twice: [`svg`] for the preview, [`pdf`] for saving
//! and printing. Whatever is on one is on the other, because there is only one layout. No window, no database, no files
//! of people in here: the caller says who is on the forms.
//!
//! - [`Form`]: everything that stands on one page, in words; [`Photo`]: a JPEG whose header was read, never decoded.
//! - [`Forms`]: many forms, fetched one at a time when they are needed, so that ten thousand never lie in memory.
//! - [`Scene::of`]: the layout; [`geometry`]: where boxes, signature field, QR code and corner marks are, for whoever reads
//!   a scan (docs/form-geometry.md says the same, and a test holds the two together).
//! - [`svg::page`]: a page for the preview, with glyph outlines, without fonts.
//! - [`pdf::write`]: documents of at most 500 pages, made on several cores, each written away before the next begins;
//!   [`pdf::document`]: one document into any writer, for a print job.
//! - [`font`]: the two fonts, and which characters they hold. [`FormError::MissingCharacters`] says whose form cannot be
//!   printed right; [`font::missing`] tells it of any text, so that a caller can name everybody before anything is written.
//!
//! ```no_run
//! # use sicard_form::{Form, Forms, FormError, Scene, pdf, svg};
//! # fn example(forms: &(impl Forms + Sync), one: &Form) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
//! // The preview of one page, its picture fetched by the page through a URL of the program:
//! let page = svg::page(&Scene::of(one)?, svg::Picture::Link("photo://localhost/17"));
//! // Everybody as PDF:
//! let about = pdf::About { title: "确认表 1111011".into(), author: "示例单位".into() };
//! let files = pdf::write(forms, &about, std::path::Path::new("forms.pdf"), pdf::Split::Bounded, &|_| true);
//! # Ok(()) }
//! ```

mod error;
pub mod font;
mod form;
mod forms;
pub mod geometry;
mod layout;
pub mod pdf;
mod photo;
mod qr;
mod scene;
pub mod svg;

pub use error::{FormError, MissingCharacters};
pub use form::{Form, FormCode, Numbers, PageMark};
pub use forms::Forms;
pub use photo::{Photo, PhotoError};
pub use scene::{Glyph, Item, Rect, Scene, TextRun};
