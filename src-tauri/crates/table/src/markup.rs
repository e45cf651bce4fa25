//! What the parts of a workbook are made of, counted as they will be read: some elements are held as long as the workbook is open, at many
//! times their size, and some texts several times over.

use std::io::{self, BufRead, Read};

use quick_xml::events::{BytesEnd, BytesStart, Event};
use quick_xml::{Error, Reader};

use crate::{MOST_CELLS, TableError};

/// Elements that are held, and how many a workbook may have. Excel itself allows 65,490 formats of cells, and as many of styles.
const MOST_HELD: [(&str, usize); 9] = [
    ("si", MOST_CELLS),
    ("xf", 1 << 17),
    ("font", 1 << 16),
    ("fill", 1 << 16),
    ("border", 1 << 16),
    ("numFmt", 1 << 16),
    ("sheet", 1 << 12),
    ("definedName", 1 << 17),
    ("Relationship", 1 << 18),
];
/// Elements that are copied to whatever refers to them, and how long they may be: the name of a font, the place of a sheet.
const MOST_COPIED: [(&str, usize); 2] = [("name", 512), ("Relationship", 8 << 10)];
/// Elements whose texts are put together from pieces.
const PUT_TOGETHER: [&str; 3] = ["si", "c", "definedName"];
/// Most bytes of such a text, of a tag, and of whatever else is read at once.
const LONGEST: usize = 8 << 20;

/// What was counted so far.
#[derive(Default)]
pub struct Markup {
    held: [usize; MOST_HELD.len()],
    /// The element whose text is being put together, and how many bytes that has so far.
    text: Option<(&'static str, usize)>,
}

impl Markup {
    /// Counts a part, to its end or to where it is no XML any more.
    ///
    /// # Errors
    /// [`TableError::TooLarge`]; [`TableError::Unreadable`] where the part itself cannot be read.
    pub fn count(&mut self, part: impl BufRead) -> Result<(), TableError> {
        let mut reader = Reader::from_reader(Metered {
            inner: part,
            read: 0,
        });
        let config = reader.config_mut();
        config.check_end_names = false;
        config.expand_empty_elements = true;
        let mut buffer = vec![];
        self.text = None;
        loop {
            buffer.clear();
            reader.get_mut().read = 0;
            match reader.read_event_into(&mut buffer) {
                Ok(Event::Start(element)) => self.begin(&element)?,
                Ok(Event::End(element)) => self.end(&element)?,
                Ok(Event::Eof) => return Ok(()),
                Ok(piece) => self.add(piece.len())?,
                Err(Error::Io(error)) if error.kind() == io::ErrorKind::FileTooLarge => {
                    return Err(TableError::TooLarge);
                }
                Err(Error::Io(_)) => return Err(TableError::Unreadable),
                Err(_) => return Ok(()),
            }
        }
    }

    fn begin(&mut self, element: &BytesStart<'_>) -> Result<(), TableError> {
        let name = element.local_name();
        let name = name.as_ref();
        let kinds = self.held.iter_mut().zip(MOST_HELD);
        for (held, (_, most)) in kinds.filter(|(_, (kind, _))| *kind == name) {
            *held += 1;
            within(*held, most)?;
        }
        for (_, most) in MOST_COPIED.iter().filter(|(kind, _)| *kind == name) {
            within(element.len(), *most)?;
        }
        if name == "sst" {
            within(stated(element), MOST_CELLS)?;
        }
        if self.text.is_none() {
            let kind = PUT_TOGETHER.into_iter().find(|kind| *kind == name);
            self.text = kind.map(|kind| (kind, 0));
        }
        self.add(element.len())
    }

    fn end(&mut self, element: &BytesEnd<'_>) -> Result<(), TableError> {
        let is_whole = |(kind, _)| kind == element.local_name().as_ref();
        if self.text.is_some_and(is_whole) {
            self.text = None;
        }
        self.add(element.len())
    }

    fn add(&mut self, piece: usize) -> Result<(), TableError> {
        match &mut self.text {
            Some((_, text)) => {
                *text += piece;
                within(*text, LONGEST)
            }
            None => Ok(()),
        }
    }
}

fn within(count: usize, most: usize) -> Result<(), TableError> {
    match count > most {
        true => Err(TableError::TooLarge),
        false => Ok(()),
    }
}

/// For how many texts room would be made before there is one.
fn stated(texts: &BytesStart<'_>) -> usize {
    let attributes = texts.attributes_raw();
    let stated = attributes.split("uniqueCount").skip(1).map(|behind| {
        let digits = behind.trim_start_matches(|other: char| !other.is_ascii_digit());
        let end = digits.find(|other: char| !other.is_ascii_digit());
        let digits = digits[..end.unwrap_or(digits.len())].trim_start_matches('0');
        match digits {
            "" => 0,
            digits => digits.parse().unwrap_or(usize::MAX),
        }
    });
    stated.max().unwrap_or_default()
}

/// A part of which no more than [`LONGEST`] bytes can be read at once.
struct Metered<R> {
    inner: R,
    read: usize,
}

impl<R: BufRead> BufRead for Metered<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        match self.read > LONGEST {
            true => Err(io::ErrorKind::FileTooLarge.into()),
            false => self.inner.fill_buf(),
        }
    }

    fn consume(&mut self, amount: usize) {
        self.read += amount;
        self.inner.consume(amount);
    }
}

impl<R: BufRead> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}
