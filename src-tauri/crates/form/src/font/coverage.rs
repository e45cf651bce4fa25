//! The Han characters that a form must be able to print.

use std::ops::RangeInclusive;

/// The 87,887 Han characters of GB 18030-2022 as ranges of code points: implementation level 3 of the standard, which is
/// the unified ideographs of ISO/IEC 10646:2017 with its amendments 1 and 2 (Unicode 11). The characters that Unicode has
/// added to these blocks since (U+9FF0 and after, U+4DB6 and after, …) are not among them.
#[rustfmt::skip]
pub const GB_18030_2022_HAN: [RangeInclusive<char>; 15] = [
    '\u{4E00}'..='\u{9FEF}',   // CJK Unified Ideographs: 20,976
    '\u{3400}'..='\u{4DB5}',   // Extension A: 6,582
    '\u{20000}'..='\u{2A6D6}', // Extension B: 42,711
    '\u{2A700}'..='\u{2B734}', // Extension C: 4,149
    '\u{2B740}'..='\u{2B81D}', // Extension D: 222
    '\u{2B820}'..='\u{2CEA1}', // Extension E: 5,762
    '\u{2CEB0}'..='\u{2EBE0}', // Extension F: 7,473
    // twelve unified ideographs that lie in the block of the compatibility ones
    '\u{FA0E}'..='\u{FA0F}', '\u{FA11}'..='\u{FA11}', '\u{FA13}'..='\u{FA14}', '\u{FA1F}'..='\u{FA1F}',
    '\u{FA21}'..='\u{FA21}', '\u{FA23}'..='\u{FA24}', '\u{FA27}'..='\u{FA28}', '\u{FA29}'..='\u{FA29}',
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::font::{Face, find};
    use ttf_parser::{GlyphId, OutlineBuilder};

    #[test]
    fn both_fonts_together_hold_all_87_887_han_characters_of_the_standard() {
        let all = || GB_18030_2022_HAN.into_iter().flatten();
        assert_eq!(all().count(), 87_887);
        let missing: Vec<char> = all().filter(|&c| find(c).is_none()).collect();
        assert_eq!(missing, []);
    }

    #[test]
    fn each_of_them_has_an_outline_of_its_own() {
        struct Segments(u32);
        impl OutlineBuilder for Segments {
            fn move_to(&mut self, _: f32, _: f32) {}
            fn line_to(&mut self, _: f32, _: f32) {
                self.0 += 1;
            }
            fn quad_to(&mut self, _: f32, _: f32, _: f32, _: f32) {
                self.0 += 1;
            }
            fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {
                self.0 += 1;
            }
            fn close(&mut self) {}
        }
        let notdef = |face: Face| face.glyph('\u{FFFE}');
        assert!(Face::ALL.into_iter().all(|face| notdef(face).is_none()));
        for character in GB_18030_2022_HAN.into_iter().flatten() {
            let (face, glyph) = find(character).expect("held");
            let mut segments = Segments(0);
            let drawn = face
                .parsed()
                .and_then(|face| face.outline_glyph(GlyphId(glyph), &mut segments));
            assert!(
                drawn.is_some() && segments.0 >= 3,
                "U+{:04X}",
                u32::from(character)
            );
        }
    }

    #[test]
    fn what_no_font_holds_is_not_found() {
        for character in [
            '\u{E000}',
            '\u{F8FF}',
            '\u{30001}',
            '\u{E815}',
            '\u{1F600}',
            '☐',
        ] {
            assert!(find(character).is_none());
        }
    }
}
