//! Draws outlines of a portrait onto the page, cut off at the edge of the picture.

use super::clip;
use super::hatch::{self, Hatch};
use super::path::{Path, Point};
use crate::layout::page::Page;
use crate::scene::{Ink, Item, Rect};

/// The picture in units of the drawing: the pixels of a portrait by GA 461-2004.
pub const PICTURE: (f32, f32) = (358.0, 441.0);
/// A thinner line is not whole on every printer.
const THINNEST: f32 = 0.22;

/// A pen for one picture.
pub struct Pen<'a> {
    page: &'a mut Page,
    /// The picture's place.
    frame: Rect,
    /// Where a point of the drawing lies in the picture, in units of the drawing.
    bend: fn(Point) -> Point,
}

impl<'a> Pen<'a> {
    pub fn new(page: &'a mut Page, frame: Rect, bend: fn(Point) -> Point) -> Self {
        Self { page, frame, bend }
    }

    /// The same picture with nothing bent: for what stands behind or before the person.
    pub fn straight(&mut self) -> Pen<'_> {
        Pen {
            page: self.page,
            frame: self.frame,
            bend: |point| point,
        }
    }

    pub fn fill(&mut self, path: &Path, ink: Ink) {
        let outline = self.area(path);
        if outline.len() > 2 {
            self.page.items.push(Item::Area { outline, ink });
        }
    }

    /// A line with a thickness in units of the drawing.
    pub fn stroke(&mut self, path: &Path, width: f32) {
        let points = self.placed(path).0;
        let width = (width * self.scale()).max(THINNEST);
        self.strokes(clip::line(&points, self.frame), width);
    }

    /// A white area with an outline.
    pub fn shape(&mut self, path: &Path, width: f32) {
        self.fill(path, Ink::White);
        self.outline(path, width);
    }

    /// The outline alone, closed.
    pub fn outline(&mut self, path: &Path, width: f32) {
        let mut closed = path.clone();
        closed.0.extend(path.0.first());
        self.stroke(&closed, width);
    }

    pub fn hatch(&mut self, path: &Path, hatch: Hatch) {
        let outline = self.area(path);
        self.strokes(hatch::lines(&outline, hatch), hatch.width);
    }

    fn strokes(&mut self, lines: Vec<Vec<Point>>, width: f32) {
        if !lines.is_empty() {
            self.page.items.push(Item::Strokes { lines, width });
        }
    }

    fn area(&self, path: &Path) -> Vec<Point> {
        clip::area(&self.placed(path).0, self.frame)
    }

    fn placed(&self, path: &Path) -> Path {
        let (across, down) = (self.frame.width / PICTURE.0, self.frame.height / PICTURE.1);
        path.map(|point| {
            let (x, y) = (self.bend)(point);
            (self.frame.x + x * across, self.frame.y + y * down)
        })
    }

    fn scale(&self) -> f32 {
        self.frame.width / PICTURE.0
    }
}
