//! Glyph outlines as path data.

use crate::scene::Glyph;
use std::fmt::Write as _;
use ttf_parser::{Face, GlyphId, OutlineBuilder};

/// Appends the outlines of `glyphs`, set solid from 0, in the font's units (y upwards). Everything is relative to the point
/// before it, which makes half of the text of a page's file.
pub fn path(out: &mut String, face: &Face<'_>, glyphs: &[Glyph]) {
    let mut builder = PathData {
        out,
        pen: 0,
        at: (0, 0),
        start: (0, 0),
    };
    for glyph in glyphs {
        let id = GlyphId(glyph.id);
        // a blank has no outline
        let _ = face.outline_glyph(id, &mut builder);
        builder.pen += i32::from(face.glyph_hor_advance(id).unwrap_or(0));
    }
}

struct PathData<'a> {
    out: &'a mut String,
    /// Where the glyph begins.
    pen: i32,
    /// The last point, and the first one of the contour.
    at: (i32, i32),
    start: (i32, i32),
}

impl PathData<'_> {
    /// Font units are whole numbers, but for points that lie in the middle between two others.
    fn place(&self, x: f32, y: f32) -> (i32, i32) {
        (x.round() as i32 + self.pen, y.round() as i32)
    }

    fn segment(&mut self, command: char, points: &[(f32, f32)]) {
        self.out.push(command);
        let from = self.at;
        for (index, &(x, y)) in points.iter().enumerate() {
            let to = self.place(x, y);
            self.number(to.0 - from.0, index == 0);
            self.number(to.1 - from.1, false);
            self.at = to;
        }
    }

    /// A number; a minus sign is all that need stand between two.
    fn number(&mut self, number: i32, first: bool) {
        if !first && number >= 0 {
            self.out.push(' ');
        }
        // writing into a String cannot fail
        let _ = write!(self.out, "{number}");
    }
}

impl OutlineBuilder for PathData<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.segment('m', &[(x, y)]);
        self.start = self.at;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let to = self.place(x, y);
        let (along, up) = (to.0 - self.at.0, to.1 - self.at.1);
        match (along, up) {
            (_, 0) => {
                self.out.push('h');
                self.number(along, true);
            }
            (0, _) => {
                self.out.push('v');
                self.number(up, true);
            }
            _ => return self.segment('l', &[(x, y)]),
        }
        self.at = to;
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.segment('q', &[(x1, y1), (x, y)]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.segment('c', &[(x1, y1), (x2, y2), (x, y)]);
    }

    fn close(&mut self) {
        self.out.push('z');
        self.at = self.start;
    }
}
