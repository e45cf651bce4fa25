//! A PDF file, written from beginning to end, part by part, so that no more than a part is in memory.
//!
//! printpdf makes each part: pages, pictures, fonts. What a file has only once (catalogue, information, outline, page tree,
//! cross-references) is written here, after the last part. What is written depends on nothing but the sheets: no clock,
//! no counter, no chance.

use super::About;
use super::object::{Counting, reference, text, write_object};
use super::outline::{Bookmark, Entry, Outline};
use lopdf::{Dictionary, Document, Object, ObjectId};
use sha2::{Digest as _, Sha256};
use std::collections::HashMap;
use std::io::{self, Write};

/// 1.7 has everything that is used.
const HEADER: &[u8] = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
const PRODUCER: &str = concat!("sicard ", env!("CARGO_PKG_VERSION"));

/// Object numbers of what a file has once; those of the parts come after them.
const CATALOGUE: u32 = 1;
const PAGES: u32 = 2;
const OUTLINE: u32 = 3;
const INFORMATION: u32 = 4;

/// A file being written.
pub struct PdfFile<W: Write> {
    out: Counting<W>,
    /// Where each object begins, by number; 0 until it is written.
    offsets: Vec<u64>,
    /// The page tree's node of each part and how many pages it has.
    nodes: Vec<(u32, usize)>,
    /// Each page's.
    bookmarks: Vec<Bookmark>,
    digest: Sha256,
}

/// Some pages, made by printpdf.
pub struct Made {
    pub document: Document,
    /// What each page is called, in order.
    pub entries: Vec<Entry>,
    /// Of everything that is on the pages.
    pub digest: [u8; 32],
}

impl<W: Write> PdfFile<W> {
    /// Begins a file.
    pub fn begin(out: W) -> io::Result<Self> {
        let mut out = Counting::new(out);
        out.write_all(HEADER)?;
        Ok(Self {
            out,
            offsets: vec![0; INFORMATION as usize + 1],
            nodes: vec![],
            bookmarks: vec![],
            digest: Sha256::new(),
        })
    }

    /// Appends pages.
    pub fn append(&mut self, made: Made) -> io::Result<()> {
        let mut document = made.document;
        self.digest.update(made.digest);
        let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
        let node = document
            .catalog()
            .and_then(|catalogue| catalogue.get(b"Pages")?.as_reference())
            .map_err(io::Error::other)?;
        for once in ["Root", "Info"] {
            if let Ok(id) = document
                .trailer
                .get(once.as_bytes())
                .and_then(Object::as_reference)
            {
                document.objects.remove(&id);
            }
        }
        let numbers: HashMap<ObjectId, u32> = document
            .objects
            .keys()
            .copied()
            .zip(self.next()..)
            .collect();
        let number_of = |id: &ObjectId| numbers.get(id).copied().ok_or(io::ErrorKind::InvalidData);
        self.nodes.push((number_of(&node)?, pages.len()));
        for (page, entry) in pages.iter().zip(made.entries) {
            let page = number_of(page)?;
            self.bookmarks.push(Bookmark { page, entry });
        }
        for (id, mut object) in document.objects {
            renumber(&mut object, &numbers);
            if id == node
                && let Ok(node) = object.as_dict_mut()
            {
                node.set("Parent", reference(PAGES));
            }
            self.object(number_of(&id)?, &object)?;
        }
        Ok(())
    }

    /// Ends the file.
    pub fn end(mut self, about: &About) -> io::Result<W> {
        self.page_tree()?;
        self.outline()?;
        let preferences = [
            ("DisplayDocTitle", Object::Boolean(true)),
            ("PrintScaling", "None".into()),
        ];
        // no scaling when printing: the boxes lie where docs/form-geometry.md says
        let catalogue = [
            ("Type", "Catalog".into()),
            ("Pages", reference(PAGES)),
            ("Outlines", reference(OUTLINE)),
            ("PageMode", "UseOutlines".into()),
            ("Lang", Object::string_literal("zh-CN")),
            (
                "ViewerPreferences",
                Dictionary::from_iter(preferences).into(),
            ),
        ];
        self.object(CATALOGUE, &Dictionary::from_iter(catalogue).into())?;
        let information = [
            ("Title", text(&about.title)),
            ("Author", text(&about.author)),
            ("Creator", text(PRODUCER)),
            ("Producer", text(PRODUCER)),
        ];
        self.object(INFORMATION, &Dictionary::from_iter(information).into())?;
        self.cross_references(about)?;
        Ok(self.out.into_inner())
    }

    /// The number of the next object.
    fn next(&self) -> u32 {
        self.offsets.len() as u32
    }

    fn object(&mut self, number: u32, object: &Object) -> io::Result<()> {
        let index = number as usize;
        if index >= self.offsets.len() {
            self.offsets.resize(index + 1, 0);
        }
        self.offsets[index] = self.out.written();
        writeln!(self.out, "{number} 0 obj")?;
        write_object(&mut self.out, object)?;
        self.out.write_all(b"\nendobj\n")
    }

    fn page_tree(&mut self) -> io::Result<()> {
        let count: usize = self.nodes.iter().map(|(_, pages)| pages).sum();
        let kids: Vec<Object> = self
            .nodes
            .iter()
            .map(|&(node, _)| reference(node))
            .collect();
        let root = [
            ("Type", "Pages".into()),
            ("Count", (count as i64).into()),
            ("Kids", kids.into()),
        ];
        self.object(PAGES, &Dictionary::from_iter(root).into())
    }

    /// A bookmark a page.
    fn outline(&mut self) -> io::Result<()> {
        let outline = Outline {
            number: OUTLINE,
            first: self.next(),
            bookmarks: std::mem::take(&mut self.bookmarks),
        };
        for (number, object) in outline.objects() {
            self.object(number, &object.into())?;
        }
        Ok(())
    }

    fn cross_references(&mut self, about: &About) -> io::Result<()> {
        let begin = self.out.written();
        write!(
            self.out,
            "xref\n0 {}\n0000000000 65535 f \n",
            self.offsets.len()
        )?;
        for offset in &self.offsets[1..] {
            writeln!(self.out, "{offset:010} 00000 n ")?;
        }
        self.digest.update(about.title.as_bytes());
        self.digest.update(about.author.as_bytes());
        let digest = self.digest.clone().finalize();
        let id = Object::String(digest[..16].to_vec(), lopdf::StringFormat::Hexadecimal);
        let trailer = [
            ("Size", i64::from(self.next()).into()),
            ("Root", reference(CATALOGUE)),
            ("Info", reference(INFORMATION)),
            ("ID", vec![id.clone(), id].into()),
        ];
        self.out.write_all(b"trailer\n")?;
        write_object(&mut self.out, &Dictionary::from_iter(trailer).into())?;
        writeln!(self.out, "\nstartxref\n{begin}\n%%EOF")
    }
}

/// Gives every reference in an object the number that its target has in the file.
fn renumber(object: &mut Object, numbers: &HashMap<ObjectId, u32>) {
    match object {
        Object::Reference(id) => {
            if let Some(&number) = numbers.get(id) {
                *id = (number, 0);
            }
        }
        Object::Array(items) => items.iter_mut().for_each(|item| renumber(item, numbers)),
        Object::Dictionary(dictionary) => {
            dictionary
                .iter_mut()
                .for_each(|(_, value)| renumber(value, numbers));
        }
        Object::Stream(stream) => stream
            .dict
            .iter_mut()
            .for_each(|(_, value)| renumber(value, numbers)),
        _ => {}
    }
}
