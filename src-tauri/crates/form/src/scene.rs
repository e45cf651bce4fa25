//! A page as a list of things at places: millimetres from the upper left corner, y downwards.

use crate::error::FormError;
use crate::font::Face;
use crate::photo::Photo;
use crate::sheet::Sheet;

/// A laid-out page, A4 upright.
pub struct Scene<'a> {
    /// What is on it, in the order in which it is drawn.
    pub items: Vec<Item>,
    /// The picture of [`Item::Photo`]; there is one on a form only.
    pub photo: Option<&'a Photo>,
    /// What the page is called in an outline: number and name of a form, the department of a divider, title and page of a
    /// table or notice.
    pub label: String,
}

impl<'a> Scene<'a> {
    /// Lays a sheet out.
    ///
    /// # Errors
    /// [`FormError::MissingCharacters`].
    pub fn of(sheet: &'a Sheet) -> Result<Self, FormError> {
        Ok(crate::layout::scene(sheet)?)
    }
}

/// Something on the page. Everything is black on white: grey is a pattern of dots on a poor printer.
pub enum Item {
    /// Text of one font.
    Text(TextRun),
    /// A straight line.
    Line {
        /// Where it begins.
        from: (f32, f32),
        /// Where it ends.
        to: (f32, f32),
        /// How thick it is.
        width: f32,
    },
    /// The outline of a rectangle; the line lies half inside, half outside.
    Frame {
        /// The rectangle.
        rect: Rect,
        /// How thick the line is.
        width: f32,
    },
    /// Rectangles filled together: QR modules, corner marks.
    Solid(Vec<Rect>),
    /// A filled outline of a drawing; it covers what was drawn before.
    Area {
        /// Its corners; the last one is joined with the first.
        outline: Vec<(f32, f32)>,
        /// With what it is filled.
        ink: Ink,
    },
    /// Lines of a drawing, with round ends and joints.
    Strokes {
        /// Each from point to point.
        lines: Vec<Vec<(f32, f32)>>,
        /// How thick they are.
        width: f32,
    },
    /// The photo, filling the rectangle. It is as high and as wide as the picture's proportions ask for.
    Photo(Rect),
}

impl Item {
    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&TextRun> {
        match self {
            Self::Text(run) => Some(run),
            _ => None,
        }
    }
}

/// What an area of a drawing is filled with. There is no grey: shades are hatched.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ink {
    /// The printer's.
    Black,
    /// None: the paper, over whatever was drawn before.
    White,
}

/// A rectangle in millimetres.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Rect {
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

impl Rect {
    /// A rectangle.
    pub const fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self {
            x,
            y,
            width,
            height,
        }
    }

    /// Right edge.
    pub const fn right(self) -> f32 {
        self.x + self.width
    }

    /// Lower edge.
    pub const fn bottom(self) -> f32 {
        self.y + self.height
    }

    /// The same, smaller by `by` on every side.
    pub const fn inset(self, by: f32) -> Self {
        Self::new(
            self.x + by,
            self.y + by,
            self.width - 2.0 * by,
            self.height - 2.0 * by,
        )
    }
}

/// Glyphs of one font on one line, set solid.
pub struct TextRun {
    /// Where the line begins.
    pub x: f32,
    /// The baseline.
    pub baseline: f32,
    /// The em.
    pub size: f32,
    /// Thickness of a line drawn around the glyphs to make them bolder (the fonts have one weight); 0 for none.
    pub embolden: f32,
    /// The font.
    pub face: Face,
    /// The glyphs.
    pub glyphs: Vec<Glyph>,
}

impl TextRun {
    /// What the run says.
    pub fn text(&self) -> String {
        self.glyphs.iter().map(|glyph| glyph.character).collect()
    }
}

/// A glyph and the character it stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Glyph {
    /// In the font of the run.
    pub id: u16,
    /// What comes out when the text is copied.
    pub character: char,
}
