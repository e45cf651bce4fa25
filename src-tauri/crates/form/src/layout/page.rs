//! The page while it is being laid out, and the few ways to put something on it.

use super::fit::{Fitted, LEADING, fit, width};
use crate::font;
use crate::photo::Photo;
use crate::scene::{Glyph, Item, Rect, Scene, TextRun};
use sicard_person::without_private_use;

/// The thick lines: around a table, above the page.
pub const THICK: f32 = 0.5;
/// The thin lines, still whole on a printer that is short of toner.
pub const THIN: f32 = 0.2;
/// How much bolder headings are, in ems.
const BOLD: f32 = 0.028;

/// A page being laid out.
#[derive(Default)]
pub struct Page {
    pub items: Vec<Item>,
    /// Characters that no font holds, each once.
    pub missing: Vec<char>,
}

/// How a text is set.
#[derive(Clone, Copy)]
pub struct Style {
    /// The em.
    pub size: f32,
    /// Whether it is a heading.
    pub bold: bool,
}

/// Text as such.
pub const fn plain(size: f32) -> Style {
    Style { size, bold: false }
}

/// Headings.
pub const fn bold(size: f32) -> Style {
    Style { size, bold: true }
}

/// Where a line is put in its place, or from where it is measured.
#[derive(Clone, Copy, PartialEq)]
pub enum Align {
    Left,
    Centre,
    Right,
}

impl Page {
    /// One line of text on a baseline; returns where it ends. Rosters of old systems keep their private-use code points,
    /// because the 表号 is made of them; on paper they are the characters that they stand for.
    pub fn text(&mut self, x: f32, baseline: f32, style: Style, text: &str) -> f32 {
        let mut pen = x;
        let mut run: Option<(f32, TextRun)> = None;
        for character in without_private_use(text).chars() {
            let Some((face, id)) = font::find(character) else {
                if !self.missing.contains(&character) {
                    self.missing.push(character);
                }
                continue;
            };
            if run.as_ref().is_none_or(|(_, run)| run.face != face) {
                self.items
                    .extend(run.take().map(|(_, run)| Item::Text(run)));
            }
            let (_, current) = run.get_or_insert_with(|| {
                let embolden = if style.bold { BOLD * style.size } else { 0.0 };
                let new = TextRun {
                    x: pen,
                    baseline,
                    size: style.size,
                    embolden,
                    face,
                    glyphs: vec![],
                };
                (pen, new)
            });
            current.glyphs.push(Glyph { id, character });
            pen += face.advance(id) * style.size;
        }
        self.items.extend(run.map(|(_, run)| Item::Text(run)));
        pen
    }

    /// One line of text that begins or ends at `x`, or has its middle there.
    pub fn aligned(&mut self, align: Align, x: f32, baseline: f32, style: Style, text: &str) {
        let length = || width(text) * style.size;
        let left = match align {
            Align::Left => x,
            Align::Centre => x - length() / 2.0,
            Align::Right => x - length(),
        };
        self.text(left, baseline, style, text);
    }

    /// Text in a place: as large as the style says or as the place allows, in the middle from top to bottom.
    pub fn fitted(&mut self, place: Rect, style: Style, text: &str) {
        self.fitted_to(Align::Left, place, style, text);
    }

    /// The same at another end of the place or in its middle.
    pub fn fitted_to(&mut self, align: Align, place: Rect, style: Style, text: &str) {
        let fitted = fit(text, (place.width, place.height), style.size);
        self.lines(align, place, style, &fitted);
    }

    /// Lines that were broken before, in the middle of a place from top to bottom.
    pub fn lines(&mut self, align: Align, place: Rect, style: Style, fitted: &Fitted<'_>) {
        let step = fitted.size * LEADING;
        let first = middle(place, fitted.size) - step * (fitted.lines.len() - 1) as f32 / 2.0;
        let x = match align {
            Align::Left => place.x,
            Align::Centre => place.x + place.width / 2.0,
            Align::Right => place.right(),
        };
        for (index, line) in fitted.lines.iter().enumerate() {
            let style = Style {
                size: fitted.size,
                ..style
            };
            self.aligned(align, x, first + step * index as f32, style, line);
        }
    }

    /// A horizontal or vertical line.
    pub fn line(&mut self, from: (f32, f32), to: (f32, f32), width: f32) {
        self.items.push(Item::Line { from, to, width });
    }

    /// A tick of the height of a letter, drawn: the fonts have none, and their √ is a mathematician's. Returns where it ends.
    pub fn tick(&mut self, x: f32, baseline: f32, size: f32) -> f32 {
        let at = |across: f32, up: f32| (x + across * size, baseline - up * size);
        let (start, corner, end) = (at(0.08, 0.36), at(0.34, 0.04), at(0.88, 0.8));
        let width = 0.11 * size;
        self.line(start, corner, width);
        // the second stroke begins a little before the corner, so that the two meet
        let reach = width * 0.4;
        self.line(
            (corner.0 - reach * 0.6, corner.1 + reach * 0.75),
            end,
            width,
        );
        x + size
    }

    /// The outline of a rectangle.
    pub fn frame(&mut self, rect: Rect, width: f32) {
        self.items.push(Item::Frame { rect, width });
    }

    /// The finished page.
    pub fn into_scene(self, label: String, photo: Option<&Photo>) -> Scene<'_> {
        Scene {
            items: self.items,
            photo,
            label,
        }
    }
}

/// The baseline on which a line of this size looks centred in a place: half of a Han character's height of 0.92 em lies
/// 0.38 em above it, half of a digit's 0.73 em nearly as much.
pub fn middle(place: Rect, size: f32) -> f32 {
    place.y + place.height / 2.0 + 0.38 * size
}
