//! A font cut down to the characters of one document.
//!
//! printpdf can do this itself with its feature `text_layout`, at the price of a browser's layout engine (136
//! crates). Given a font that is cut down already it embeds that one, and does the rest (CIDs, widths, ToUnicode) in either
//! case.

use crate::error::FormError;
use crate::font::Face;
use allsorts::binary::read::ReadScope;
use allsorts::font_data::FontData;
use allsorts::subset::{CmapTarget, SubsetProfile, subset};
use printpdf::{FontMetrics, FontType, ParsedFont, PdfFont, PdfFontMetricsStub, PrintpdfFontMeta};
use std::collections::{BTreeMap, HashMap};
use ttf_parser::GlyphId;

/// The glyphs that a document uses of one font, in the order in which they were first used.
#[derive(Default)]
pub struct Used {
    /// Glyph of the whole font → its place in the subset and the character it gives when copied.
    places: HashMap<u16, (u16, char)>,
    /// Glyphs of the whole font by place; place 0 is .notdef.
    glyphs: Vec<u16>,
}

impl Used {
    /// Notes that a glyph stands for a character. Returns the character that the glyph gives when it is copied: that for
    /// which it was used first. U+00B7, U+2022 and U+30FB share a glyph, as do many radicals and ideographs.
    pub fn note(&mut self, glyph: u16, character: char) -> char {
        if self.glyphs.is_empty() {
            self.glyphs.push(0);
        }
        let next = self.glyphs.len() as u16;
        let (place, first) = *self.places.entry(glyph).or_insert((next, character));
        if place == next {
            self.glyphs.push(glyph);
        }
        first
    }

    /// Whether the font is used at all.
    pub fn is_empty(&self) -> bool {
        self.glyphs.is_empty()
    }

    /// The font with these glyphs and no others.
    ///
    /// # Errors
    /// [`FormError::Font`], if the font in this program is damaged.
    pub fn font(&self, face: Face) -> Result<PdfFont, FormError> {
        let broken = |error: &dyn std::fmt::Display| FormError::Font(error.to_string());
        let whole = ReadScope::new(face.bytes())
            .read::<FontData<'_>>()
            .map_err(|error| broken(&error))?;
        let tables = whole.table_provider(0).map_err(|error| broken(&error))?;
        let bytes = subset(
            &tables,
            &self.glyphs,
            &SubsetProfile::Pdf,
            CmapTarget::Unicode,
        )
        .map_err(|error| broken(&error))?;
        let parsed = face.parsed().ok_or_else(|| broken(&"not a font"))?;
        let width = |glyph| parsed.glyph_hor_advance(GlyphId(glyph)).unwrap_or(0);
        let places = self.glyphs.iter().zip(0_u16..);
        let bounds = parsed.global_bounding_box();
        let units_per_em = parsed.units_per_em();
        let font = ParsedFont {
            original_bytes: bytes,
            font_index: 0,
            font_name: Some(format!("{}+{}", self.tag(), face.postscript_name())),
            codepoint_to_glyph: self.characters(),
            glyph_widths: places
                .map(|(&glyph, place)| (place, width(glyph)))
                .collect(),
            units_per_em,
            font_metrics: FontMetrics {
                ascent: parsed.ascender(),
                descent: parsed.descender(),
            },
            font_type: match face {
                Face::Sans => FontType::OpenTypeCFF(()),
                Face::Rare => FontType::TrueType,
            },
            pdf_font_metrics: PdfFontMetricsStub {
                units_per_em,
                x_min: bounds.x_min,
                y_min: bounds.y_min,
                x_max: bounds.x_max,
                y_max: bounds.y_max,
                us_weight_class: parsed.weight().to_number(),
                ..PdfFontMetricsStub::default()
            },
        };
        Ok(PdfFont::with_meta(font, PrintpdfFontMeta::default()))
    }

    fn characters(&self) -> BTreeMap<u32, u16> {
        let each = self.places.values();
        each.map(|&(place, character)| (u32::from(character), place))
            .collect()
    }

    /// Six letters that differ between subsets of a font (ISO 32000-1, 9.6.4): from the glyphs, so that equal subsets have
    /// equal names.
    fn tag(&self) -> String {
        let fold =
            |hash: u64, &glyph: &u16| (hash ^ u64::from(glyph)).wrapping_mul(0x100_0000_01b3);
        let mut hash = self.glyphs.iter().fold(0xcbf2_9ce4_8422_2325, fold);
        let mut letter = || {
            let letter = b'A' + (hash % 26) as u8;
            hash /= 26;
            char::from(letter)
        };
        (0..6).map(|_| letter()).collect()
    }
}
