//! The two fonts of the form, and which of them holds a character.
//!
//! Noto Sans SC holds all that is written every day; HanaMinB holds the CJK extensions B to F. Together they hold each of
//! the 87,887 Han characters of GB 18030-2022. Where a character is taken from is decided by what a font holds, never by
//! its name. `fonts/README.md` says where the two come from.

mod coverage;

use sicard_person::without_private_use;
use std::sync::LazyLock;
use ttf_parser::GlyphId;

pub use coverage::GB_18030_2022_HAN;

/// A font of the form.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Face {
    /// Noto Sans SC Regular 2.004, CFF outlines.
    Sans,
    /// HanaMinB of 2017-09-04, TrueType outlines: rare characters only.
    Rare,
}

static SANS: &[u8] = include_bytes!("../../fonts/NotoSansSC-Regular.otf");
static RARE: &[u8] = include_bytes!("../../fonts/HanaMinB.ttf");

// Parsing reads the table directory and no more; a font that nobody uses is never paged in.
static SANS_FACE: LazyLock<Option<ttf_parser::Face<'static>>> =
    LazyLock::new(|| ttf_parser::Face::parse(SANS, 0).ok());
static RARE_FACE: LazyLock<Option<ttf_parser::Face<'static>>> =
    LazyLock::new(|| ttf_parser::Face::parse(RARE, 0).ok());

impl Face {
    /// Both, in the order in which they are asked for a character.
    pub const ALL: [Self; 2] = [Self::Sans, Self::Rare];

    /// The font file.
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::Sans => SANS,
            Self::Rare => RARE,
        }
    }

    /// The font's PostScript name, as PDF files want it.
    pub(crate) fn postscript_name(self) -> &'static str {
        match self {
            Self::Sans => "NotoSansSC-Regular",
            Self::Rare => "HanaMinB",
        }
    }

    /// The parsed font. `None` would mean that the file in this program is damaged; then no character is held.
    pub(crate) fn parsed(self) -> Option<&'static ttf_parser::Face<'static>> {
        match self {
            Self::Sans => SANS_FACE.as_ref(),
            Self::Rare => RARE_FACE.as_ref(),
        }
    }

    /// The glyph of a character, if the font holds it.
    pub fn glyph(self, character: char) -> Option<u16> {
        let GlyphId(id) = self.parsed()?.glyph_index(character)?;
        (id != 0).then_some(id)
    }

    /// Advance width of a glyph in ems.
    pub fn advance(self, glyph: u16) -> f32 {
        let Some(face) = self.parsed() else {
            return 0.0;
        };
        f32::from(face.glyph_hor_advance(GlyphId(glyph)).unwrap_or(0))
            / f32::from(face.units_per_em())
    }
}

/// The first font that holds a character, and its glyph there.
pub fn find(character: char) -> Option<(Face, u16)> {
    Face::ALL
        .into_iter()
        .find_map(|face| Some((face, face.glyph(character)?)))
}

/// The characters of a text that cannot be printed, each once: those that neither font holds, once the private-use code
/// points of old files are taken for what they stand for.
pub fn missing(text: &str) -> Vec<char> {
    let mut missing = Vec::new();
    for character in without_private_use(text).chars() {
        if find(character).is_none() && !missing.contains(&character) {
            missing.push(character);
        }
    }
    missing
}
