//! A white sheet to draw flat, anti-aliased shapes on, in the coordinates of a 358 × 441 picture.

use tiny_skia::{
    Color, FillRule, LineCap, LineJoin, Paint, Path, PathBuilder, Pixmap, Stroke, Transform,
};

/// Width and height of the portrait in its own units (pixels of the card profile, GA 461-2004).
pub const WIDTH: f32 = 358.0;
/// See [`WIDTH`].
pub const HEIGHT: f32 = 441.0;

/// An opaque colour, `0xRRGGBB`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Rgb(pub u32);

impl Rgb {
    fn channels(self) -> [f32; 3] {
        [(self.0 >> 16) & 0xFF, (self.0 >> 8) & 0xFF, self.0 & 0xFF]
            .map(|channel| channel as f32 / 255.0)
    }

    /// This colour with every channel multiplied: below 1 darker, above 1 lighter.
    pub fn times(self, factor: f32) -> Self {
        let [r, g, b] = self
            .channels()
            .map(|channel| (channel * factor * 255.0).round().clamp(0.0, 255.0) as u32);
        Self(r << 16 | g << 8 | b)
    }

    fn paint(self, opacity: f32) -> Paint<'static> {
        let [r, g, b] = self.channels();
        let mut paint = Paint {
            anti_alias: true,
            ..Paint::default()
        };
        paint.set_color(Color::from_rgba(r, g, b, opacity).unwrap_or(Color::BLACK));
        paint
    }
}

/// The sheet.
pub struct Canvas {
    pixmap: Pixmap,
    placed: Transform,
}

impl Canvas {
    /// A white sheet of `width` × `height` pixels; the portrait fills its width and stands on its lower edge.
    ///
    /// Returns `None` when a side is 0 or the sheet is too large to address.
    pub fn white(width: u32, height: u32) -> Option<Self> {
        let mut pixmap = Pixmap::new(width, height)?;
        pixmap.fill(Color::WHITE);
        let scale = width as f32 / WIDTH;
        let placed =
            Transform::from_row(scale, 0.0, 0.0, scale, 0.0, height as f32 - HEIGHT * scale);
        Some(Self { pixmap, placed })
    }

    /// Fills a shape.
    pub fn fill(&mut self, colour: Rgb, shape: impl FnOnce(&mut PathBuilder)) {
        self.fill_through(colour, 1.0, shape);
    }

    /// Fills a shape that lets through what is below it (`opacity` 0 to 1).
    pub fn fill_through(
        &mut self,
        colour: Rgb,
        opacity: f32,
        shape: impl FnOnce(&mut PathBuilder),
    ) {
        if let Some(path) = path_of(shape) {
            self.pixmap.fill_path(
                &path,
                &colour.paint(opacity),
                FillRule::Winding,
                self.placed,
                None,
            );
        }
    }

    /// Fills an ellipse around (`x`, `y`).
    pub fn ellipse(&mut self, colour: Rgb, x: f32, y: f32, half_width: f32, half_height: f32) {
        self.ellipse_through(colour, 1.0, x, y, half_width, half_height);
    }

    /// Fills an ellipse that lets through what is below it.
    pub fn ellipse_through(
        &mut self,
        colour: Rgb,
        opacity: f32,
        x: f32,
        y: f32,
        half_width: f32,
        half_height: f32,
    ) {
        let oval = tiny_skia::Rect::from_ltrb(
            x - half_width,
            y - half_height,
            x + half_width,
            y + half_height,
        );
        self.fill_through(colour, opacity, |path| {
            if let Some(oval) = oval {
                path.push_oval(oval);
            }
        });
    }

    /// Draws a line of the given width with round ends.
    pub fn line(&mut self, colour: Rgb, width: f32, shape: impl FnOnce(&mut PathBuilder)) {
        self.line_through(colour, 1.0, width, shape);
    }

    /// Draws a line that lets through what is below it.
    pub fn line_through(
        &mut self,
        colour: Rgb,
        opacity: f32,
        width: f32,
        shape: impl FnOnce(&mut PathBuilder),
    ) {
        let stroke = Stroke {
            width,
            line_cap: LineCap::Round,
            line_join: LineJoin::Round,
            ..Stroke::default()
        };
        if let Some(path) = path_of(shape) {
            self.pixmap
                .stroke_path(&path, &colour.paint(opacity), &stroke, self.placed, None);
        }
    }

    /// The finished sheet as packed RGB, row by row.
    pub fn into_rgb(self) -> Vec<u8> {
        self.pixmap
            .data()
            .chunks_exact(4)
            .flat_map(|pixel| [pixel[0], pixel[1], pixel[2]])
            .collect()
    }
}

fn path_of(shape: impl FnOnce(&mut PathBuilder)) -> Option<Path> {
    let mut builder = PathBuilder::new();
    shape(&mut builder);
    builder.finish()
}
