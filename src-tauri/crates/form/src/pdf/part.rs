//! Pages while they are being added to a document.

use super::draw::{self, UsedFonts, font_id};
use super::file::Made;
use super::outline::{Entry, Kind};
use super::picture;
use crate::error::FormError;
use crate::scene::{Item, Scene};
use crate::sheet::Sheet;
use lopdf::{Dictionary, Document, Object, ObjectId};
use printpdf::{PdfDocument, PdfSaveOptions, XObjectId};
use sha2::{Digest as _, Sha256};

/// Some pages.
pub struct Part {
    document: PdfDocument,
    fonts: UsedFonts,
    entries: Vec<Entry>,
    /// Of everything that is on the pages: the file's ID comes from it.
    digest: Sha256,
}

impl Default for Part {
    fn default() -> Self {
        Self {
            document: PdfDocument::new(""),
            fonts: UsedFonts::default(),
            entries: vec![],
            digest: Sha256::new(),
        }
    }
}

impl Part {
    /// Adds a page at the end.
    ///
    /// # Errors
    /// [`FormError::MissingCharacters`].
    pub fn add(&mut self, sheet: Sheet) -> Result<(), FormError> {
        let scene = Scene::of(&sheet)?;
        let photo = photo_id(self.entries.len());
        self.document
            .pages
            .push(draw::page(&scene, &mut self.fonts, &photo));
        for run in scene.items.iter().filter_map(Item::as_text) {
            self.digest.update(run.text().as_bytes());
        }
        let label = scene.label;
        let kind = match sheet {
            Sheet::Form(form) => {
                self.digest.update(form.photo.bytes());
                let pictures = &mut self.document.resources.xobjects.map;
                pictures.insert(photo, picture::external(form.photo));
                Kind::Form
            }
            Sheet::Divider(_) => Kind::Divider,
            Sheet::Table(_) | Sheet::Notice(_) | Sheet::Accounts(_) | Sheet::UnlockLetter(_) => {
                Kind::Table
            }
        };
        self.entries.push(Entry { label, kind });
        Ok(())
    }

    /// The pages as objects of a PDF, packed.
    ///
    /// # Errors
    /// [`FormError::Font`].
    pub fn finish(mut self) -> Result<Made, FormError> {
        for (face, used) in self.fonts.iter() {
            let font = used.font(face)?;
            self.document
                .resources
                .fonts
                .map
                .insert(font_id(face), font);
        }
        let options = PdfSaveOptions {
            // the fonts are cut down already
            subset_fonts: false,
            image_optimization: None,
            ..PdfSaveOptions::default()
        };
        let mut document = printpdf::to_lopdf_doc(&self.document, &options, &mut Vec::new());
        drop(self.document);
        one_picture_a_page(&mut document).map_err(|error| FormError::Font(error.to_string()))?;
        document.compress();
        Ok(Made {
            document,
            entries: self.entries,
            digest: self.digest.finalize().into(),
        })
    }
}

/// The name of a page's picture in its resources.
fn photo_id(index: usize) -> XObjectId {
    XObjectId(format!("P{index}"))
}

/// printpdf lists every picture of the document in the resources of every page, which makes viewers crawl; a page of ours
/// shows one or none.
fn one_picture_a_page(document: &mut Document) -> Result<(), lopdf::Error> {
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    let mut shared = None;
    for (index, page) in pages.into_iter().enumerate() {
        let resources = document
            .get_dictionary(page)?
            .get(b"Resources")?
            .as_reference()?;
        let all = document
            .get_dictionary(resources)?
            .get(b"XObject")?
            .as_reference()?;
        let name = photo_id(index).0;
        let pictures = document.get_dictionary(all)?;
        let picture: Option<Object> = pictures.get(name.as_bytes()).ok().cloned();
        let own = picture.map(|picture| (name, picture));
        let resources = document.get_dictionary_mut(resources)?;
        resources.set("XObject", Dictionary::from_iter(own));
        shared = Some(all);
    }
    if let Some(all) = shared {
        document.objects.remove(&all);
    }
    Ok(())
}
