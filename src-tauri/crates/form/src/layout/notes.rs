//! Sentences that say what to do, under a heading of their own.

use super::fit::paragraph;
use super::page::{Page, bold, plain};
use crate::geometry::{LEFT, RIGHT};

const HEADING: &str = "说明";
const SIZE: f32 = 3.7;
/// From the heading's baseline to that of the first line.
const FIRST: f32 = 7.0;
/// Distance of baselines at full size.
const STEP: f32 = 6.0;
/// From the number to its text at full size.
const INDENT: f32 = 5.5;
/// From the upper edge to the heading's baseline.
const ASCENT: f32 = 4.2;

/// Sentences broken into lines.
pub struct Notes<'t> {
    heading: &'t str,
    notes: Vec<Vec<&'t str>>,
    /// 1, or less where there is so much to say that it is set smaller.
    scale: f32,
}

impl<'t> Notes<'t> {
    /// As large as can be within `height`.
    pub fn within(notes: &'t [String], height: f32) -> Self {
        let mut set = Self::at(notes.iter().map(String::as_str), 1.0);
        // a smaller size makes both shorter lines and fewer of them, so that this ends
        while set.height() > height {
            set = Self::at(notes.iter().map(String::as_str), set.scale * 0.95);
        }
        set
    }

    /// At full size.
    pub fn of(notes: &[&'t str]) -> Self {
        Self::at(notes.iter().copied(), 1.0)
    }

    fn at(notes: impl ExactSizeIterator<Item = &'t str>, scale: f32) -> Self {
        let indent = if notes.len() > 1 { INDENT * scale } else { 0.0 };
        let width = RIGHT - LEFT - indent;
        Self {
            heading: HEADING,
            notes: notes
                .map(|note| paragraph(note, width, SIZE * scale))
                .collect(),
            scale,
        }
    }

    /// Under another heading.
    pub fn headed(self, heading: &'t str) -> Self {
        Self { heading, ..self }
    }

    /// From the upper edge of the heading to the lower one of the last line; 0 if there is nothing to say.
    pub fn height(&self) -> f32 {
        let lines = self.notes.iter().map(Vec::len).sum::<usize>();
        if lines == 0 {
            return 0.0;
        }
        ASCENT + FIRST + STEP * self.scale * (lines - 1) as f32 + SIZE * self.scale * 0.3
    }

    /// Draws from an upper edge on.
    pub fn draw(&self, page: &mut Page, top: f32) {
        self.draw_at(page, top + ASCENT);
    }

    /// Draws with the heading on a baseline. A sentence that stands alone has no number.
    pub fn draw_at(&self, page: &mut Page, heading: f32) {
        if self.notes.is_empty() {
            return;
        }
        page.text(LEFT, heading, bold(4.2), self.heading);
        let style = plain(SIZE * self.scale);
        let numbered = self.notes.len() > 1;
        let indent = if numbered { INDENT * self.scale } else { 0.0 };
        let mut baseline = heading + FIRST;
        for (number, lines) in (1..).zip(&self.notes) {
            if numbered {
                page.text(LEFT, baseline, style, &format!("{number}."));
            }
            for line in lines {
                page.text(LEFT + indent, baseline, style, line);
                baseline += STEP * self.scale;
            }
        }
    }
}
