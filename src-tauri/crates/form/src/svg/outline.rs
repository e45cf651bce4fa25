//! Glyph outlines as path data.

use crate::scene::Glyph;
use std::fmt::Write as _;
use ttf_parser::{Face, GlyphId, OutlineBuilder};

/// Appends the outlines of `glyphs`, set solid from 0, in the font's units (y upwards).
pub fn path(out: &mut String, face: &Face<'_>, glyphs: &[Glyph]) {
    let mut pen = 0;
    for glyph in glyphs {
        let id = GlyphId(glyph.id);
        let mut builder = PathData {
            out,
            pen: pen as f32,
        };
        // a blank has no outline
        let _ = face.outline_glyph(id, &mut builder);
        pen += i32::from(face.glyph_hor_advance(id).unwrap_or(0));
    }
}

struct PathData<'a> {
    out: &'a mut String,
    pen: f32,
}

impl PathData<'_> {
    fn segment(&mut self, command: char, points: &[(f32, f32)]) {
        self.out.push(command);
        for (index, (x, y)) in points.iter().enumerate() {
            let space = if index == 0 { "" } else { " " };
            // font units are whole numbers, but for points between two others
            let _ = write!(self.out, "{space}{} {}", (x + self.pen).round(), y.round());
        }
    }
}

impl OutlineBuilder for PathData<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.segment('M', &[(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.segment('L', &[(x, y)]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.segment('Q', &[(x1, y1), (x, y)]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.segment('C', &[(x1, y1), (x2, y2), (x, y)]);
    }

    fn close(&mut self) {
        self.out.push('Z');
    }
}
