//! Paper: the confirmation form (确认表), one A4 page a person, and the sheets that go with a stack of them, from what is
//! known to what is seen and printed.
//!
//! A page is laid out once, into a [`Scene`] in millimetres, and drawn twice: [`svg`] for the preview, [`pdf`] for saving
//! and printing. Whatever is on one is on the other, because there is only one layout. No window, no database, no files
//! of people in here: the caller says who is on the sheets.
//!
//! - [`Sheet`]: one page of a document. [`Form`]: everything that stands on one form, in words, with a [`Photo`]: a JPEG
//!   whose header was read, never decoded. [`Divider`]: the sheet before a department's forms. [`Table`]: a page of a
//!   hand-in sheet or of a list; [`Table::pages`] splits a whole one. [`NoticePage`]: a page of a notice for the door, made by
//!   [`Notice::pages`]. [`AccountsNotice`]: what a person with several accounts has to do. [`UnlockLetter`]: what a
//!   unit asks the card centre for when a password was forgotten.
//! - [`Sheets`]: many of them, fetched one at a time when they are needed, so that ten thousand never lie in memory.
//! - [`Scene::of`]: the layout; [`geometry`]: where boxes, signature field, QR code and corner marks are, for whoever reads
//!   a scan (docs/form-geometry.md says the same, and a test holds the two together).
//! - [`svg::page`]: a page for the preview, with glyph outlines, without fonts.
//! - [`pdf::write`]: documents of at most 500 pages, made on several cores, each written away before the next begins;
//!   [`pdf::document`]: one document into any writer, for a print job.
//! - [`font`]: the two fonts, and which characters they hold. [`FormError::MissingCharacters`] says which sheet cannot be
//!   printed right; [`font::missing`] tells it of any text, so that a caller can name everybody before anything is written.
//!
//! ```no_run
//! # use sicard_form::{FormError, Scene, Sheet, Sheets, pdf, svg};
//! # fn example(sheets: &(impl Sheets + Sync), one: &Sheet) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
//! // The preview of one page, its picture fetched by the page through a URL of the program:
//! let page = svg::page(&Scene::of(one)?, svg::Picture::Link("photo://localhost/17"));
//! // Everybody as PDF:
//! let about = pdf::About { title: "确认表 1111011".into(), author: "示例单位".into() };
//! let files = pdf::write(sheets, &about, std::path::Path::new("forms.pdf"), pdf::Split::Bounded, &|_| true);
//! # Ok(()) }
//! ```

mod accounts;
mod divider;
mod error;
pub mod font;
mod form;
pub mod geometry;
mod layout;
mod notice;
mod numbers;
pub mod pdf;
mod photo;
mod qr;
mod scene;
mod sheet;
mod sheets;
pub mod svg;
mod table;
mod unlock_letter;

pub use accounts::AccountsNotice;
pub use divider::Divider;
pub use error::{FormError, MissingCharacters};
pub use form::{Form, FormCode, PageMark};
pub use notice::{Notice, NoticeGroup, NoticePage, PhotoDemands};
pub use numbers::{Numbers, Offered};
pub use photo::{Photo, PhotoError};
pub use scene::{Glyph, Ink, Item, Rect, Scene, TextRun};
pub use sheet::Sheet;
pub use sheets::Sheets;
pub use table::{Column, ColumnAlign, Table};
pub use unlock_letter::UnlockLetter;
