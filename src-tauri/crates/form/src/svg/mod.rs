//! A page as SVG, for the preview: glyphs as outlines, so that no font is needed, and presentation attributes only, so
//! that a strict content security policy has nothing against it.

mod outline;

use crate::geometry::PAGE;
use crate::photo::Photo;
use crate::scene::{Ink, Item, Rect, Scene, TextRun};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use std::fmt::Write as _;

/// Where the page's picture comes from.
#[derive(Clone, Copy)]
pub enum Picture<'a> {
    /// From this URL, which whoever shows the page resolves.
    Link(&'a str),
    /// From the page itself: a file of its own that can be opened anywhere.
    Embedded,
}

/// Draws a page. Units of the view box are millimetres; width and height say so too, so that 100 % is the true size.
pub fn page(scene: &Scene<'_>, picture: Picture<'_>) -> String {
    let mut out = String::with_capacity(64 * 1024);
    let (width, height) = (PAGE.width, PAGE.height);
    // writing into a String cannot fail, here and below
    let _ = write!(
        out,
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}mm" height="{height}mm" viewBox="0 0 {width} {height}">"#
    );
    out.push_str("<title>");
    escape(&mut out, &scene.label);
    let _ = write!(
        out,
        r##"</title><rect width="{width}" height="{height}" fill="#fff"/>"##
    );
    for item in &scene.items {
        draw(&mut out, item, scene, picture);
    }
    out.push_str("</svg>\n");
    out
}

fn draw(out: &mut String, item: &Item, scene: &Scene<'_>, picture: Picture<'_>) {
    let _ = match item {
        Item::Text(run) => {
            text(out, run);
            Ok(())
        }
        Item::Line { from, to, width } => write!(
            out,
            r##"<path d="M{} {}L{} {}" stroke="#000" stroke-width="{}"/>"##,
            Mm(from.0),
            Mm(from.1),
            Mm(to.0),
            Mm(to.1),
            Mm(*width)
        ),
        Item::Frame { rect, width } => write!(
            out,
            r##"<rect {} fill="none" stroke="#000" stroke-width="{}"/>"##,
            Place(rect),
            Mm(*width)
        ),
        Item::Solid(rects) => {
            out.push_str(r#"<path d=""#);
            for rect in rects {
                let (x, y, w, h) = (Mm(rect.x), Mm(rect.y), Mm(rect.width), Mm(rect.height));
                let _ = write!(out, "M{x} {y}h{w}v{h}h-{w}z");
            }
            out.push_str(r#""/>"#);
            Ok(())
        }
        Item::Area { outline, ink } => {
            let fill = match ink {
                Ink::Black => "#000",
                Ink::White => "#fff",
            };
            let _ = write!(out, r#"<path fill="{fill}" d=""#);
            polyline(out, outline);
            out.push_str(r#"z"/>"#);
            Ok(())
        }
        Item::Strokes { lines, width } => {
            let _ = write!(
                out,
                r##"<path fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round" stroke-width="{}" d=""##,
                Mm(*width)
            );
            for line in lines {
                polyline(out, line);
            }
            out.push_str(r#""/>"#);
            Ok(())
        }
        Item::Photo(rect) => {
            let _ = write!(
                out,
                r#"<image {} preserveAspectRatio="none" href=""#,
                Place(rect)
            );
            match picture {
                Picture::Link(url) => escape(out, url),
                Picture::Embedded => {
                    out.push_str("data:image/jpeg;base64,");
                    let bytes = scene.photo.map_or(&[][..], Photo::bytes);
                    BASE64_STANDARD.encode_string(bytes, out);
                }
            }
            out.push_str(r#""/>"#);
            Ok(())
        }
    };
}

fn polyline(out: &mut String, points: &[(f32, f32)]) {
    for (index, &(x, y)) in points.iter().enumerate() {
        out.push(if index == 0 { 'M' } else { 'L' });
        let _ = write!(out, "{} {}", Mm(x), Mm(y));
    }
}

/// A run as one path in the font's own units, moved and scaled into its place.
fn text(out: &mut String, run: &TextRun) {
    let Some(face) = run.face.parsed() else {
        return;
    };
    let scale = run.size / f32::from(face.units_per_em());
    let (x, y) = (Mm(run.x), Mm(run.baseline));
    let _ = write!(
        out,
        r#"<path transform="matrix({scale:.6} 0 0 -{scale:.6} {x} {y})""#
    );
    if run.embolden > 0.0 {
        let width = run.embolden / scale;
        let _ = write!(
            out,
            r##" stroke="#000" stroke-width="{width:.0}" stroke-linejoin="round""##
        );
    }
    out.push_str(r#" d=""#);
    outline::path(out, face, &run.glyphs);
    out.push_str(r#""/>"#);
}

/// Text for an element or an attribute in double quotes.
fn escape(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
}

/// Millimetres to a thousandth, without zeros at the end.
struct Mm(f32);

impl std::fmt::Display for Mm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = format!("{:.3}", self.0);
        f.write_str(text.trim_end_matches('0').trim_end_matches('.'))
    }
}

/// A rectangle's attributes.
struct Place<'a>(&'a Rect);

impl std::fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Rect {
            x,
            y,
            width,
            height,
        } = *self.0;
        let (x, y, width, height) = (Mm(x), Mm(y), Mm(width), Mm(height));
        write!(f, r#"x="{x}" y="{y}" width="{width}" height="{height}""#)
    }
}
