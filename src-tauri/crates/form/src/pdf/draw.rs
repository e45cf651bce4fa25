//! A scene as printpdf's operations. PDF measures in points from the lower left corner.

use super::subset::Used;
use crate::font::Face;
use crate::geometry::PAGE;
use crate::scene::{Ink, Item, Rect, Scene, TextRun};
use printpdf::{
    Color, CurTransMat, DictItem, FontId, Greyscale, Line, LineCapStyle, LineJoinStyle, LinePoint,
    Mm, Op, PaintMode, PdfFontHandle, PdfPage, Point, Polygon, PolygonRing, Pt, Rect as PdfRect,
    TextItem, TextMatrix, TextRenderingMode, WindingOrder, XObjectId, XObjectTransform,
};

/// What is used of the two fonts, in the order of [`Face::ALL`].
#[derive(Default)]
pub struct UsedFonts([Used; 2]);

impl UsedFonts {
    fn of(&mut self, face: Face) -> &mut Used {
        &mut self.0[face as usize]
    }

    /// The fonts that are used at all.
    pub fn iter(&self) -> impl Iterator<Item = (Face, &Used)> {
        Face::ALL
            .into_iter()
            .zip(&self.0)
            .filter(|(_, used)| !used.is_empty())
    }
}

/// The name of a font in a page's resources.
pub fn font_id(face: Face) -> FontId {
    FontId(match face {
        Face::Sans => "Sans".to_owned(),
        Face::Rare => "Rare".to_owned(),
    })
}

/// A page; its picture, if it has one, is that of `photo`.
pub fn page(scene: &Scene<'_>, fonts: &mut UsedFonts, photo: &XObjectId) -> PdfPage {
    let mut ops = Vec::with_capacity(scene.items.len() * 5);
    for item in &scene.items {
        match item {
            Item::Text(run) => text(&mut ops, run, fonts.of(run.face)),
            Item::Line { from, to, width } => {
                ops.push(Op::SetOutlineThickness { pt: pt(*width) });
                ops.push(polyline(&[*from, *to]));
            }
            Item::Frame { rect, width } => {
                ops.push(Op::SetOutlineThickness { pt: pt(*width) });
                ops.push(rectangle(rect, PaintMode::Stroke));
            }
            Item::Solid(rects) => {
                ops.extend(rects.iter().map(|rect| rectangle(rect, PaintMode::Fill)))
            }
            Item::Area { outline, ink } => area(&mut ops, outline, *ink),
            Item::Strokes { lines, width } => strokes(&mut ops, lines, *width),
            Item::Photo(rect) => picture(&mut ops, rect, photo),
        }
    }
    PdfPage::new(Mm(PAGE.width), Mm(PAGE.height), ops)
}

fn text(ops: &mut Vec<Op>, run: &TextRun, used: &mut Used) {
    ops.push(Op::StartTextSection);
    let font = PdfFontHandle::External(font_id(run.face));
    ops.push(Op::SetFont {
        font,
        size: pt(run.size),
    });
    let bolder = run.embolden > 0.0;
    if bolder {
        ops.push(Op::SetOutlineThickness {
            pt: pt(run.embolden),
        });
        ops.push(Op::SetTextRenderingMode {
            mode: TextRenderingMode::FillStroke,
        });
    }
    let Point { x, y } = point(run.x, run.baseline);
    ops.push(Op::SetTextMatrix {
        matrix: TextMatrix::Translate(x, y),
    });
    let mut plain = String::new();
    for glyph in &run.glyphs {
        let copied = used.note(glyph.id, glyph.character);
        if copied == glyph.character {
            plain.push(copied);
        } else {
            show(ops, &mut plain);
            // the glyph gives another character when it is copied: say which one is meant here
            ops.push(actual_text(glyph.character));
            show(ops, &mut copied.to_string());
            ops.push(Op::EndMarkedContent);
        }
    }
    show(ops, &mut plain);
    if bolder {
        ops.push(Op::SetTextRenderingMode {
            mode: TextRenderingMode::Fill,
        });
    }
    ops.push(Op::EndTextSection);
}

fn show(ops: &mut Vec<Op>, text: &mut String) {
    if !text.is_empty() {
        let items = vec![TextItem::Text(std::mem::take(text))];
        ops.push(Op::ShowText { items });
    }
}

/// Marked content with the text that it stands for, UTF-16 with a byte order mark (ISO 32000-1, 14.9.4).
fn actual_text(character: char) -> Op {
    let mut units = [0; 2];
    let utf16 = character
        .encode_utf16(&mut units)
        .iter()
        .flat_map(|unit| unit.to_be_bytes());
    let data = [0xFE, 0xFF].into_iter().chain(utf16).collect();
    let text = DictItem::String {
        data,
        literal: false,
    };
    Op::BeginMarkedContentWithProperties {
        tag: "Span".to_owned(),
        properties: DictItem::Dict {
            map: [("ActualText".to_owned(), text)].into(),
        },
    }
}

fn picture(ops: &mut Vec<Op>, rect: &Rect, photo: &XObjectId) {
    let Point { x, y } = point(rect.x, rect.bottom());
    let matrix = CurTransMat::Raw([pt(rect.width).0, 0.0, 0.0, pt(rect.height).0, x.0, y.0]);
    ops.push(Op::SaveGraphicsState);
    ops.push(Op::SetTransformationMatrix { matrix });
    let transform = XObjectTransform {
        no_auto_scale: true,
        ..XObjectTransform::default()
    };
    ops.push(Op::UseXobject {
        id: photo.clone(),
        transform,
    });
    ops.push(Op::RestoreGraphicsState);
}

/// A filled outline; the colour is black again afterwards.
fn area(ops: &mut Vec<Op>, outline: &[(f32, f32)], ink: Ink) {
    let ring = PolygonRing {
        points: outline.iter().map(corner).collect(),
    };
    let colour = |part| Op::SetFillColor {
        col: Color::Greyscale(Greyscale::new(part, None)),
    };
    if ink == Ink::White {
        ops.push(colour(1.0));
    }
    ops.push(Op::DrawPolygon {
        polygon: Polygon {
            rings: vec![ring],
            mode: PaintMode::Fill,
            winding_order: WindingOrder::NonZero,
        },
    });
    if ink == Ink::White {
        ops.push(colour(0.0));
    }
}

fn strokes(ops: &mut Vec<Op>, lines: &[Vec<(f32, f32)>], width: f32) {
    ops.push(Op::SaveGraphicsState);
    ops.push(Op::SetOutlineThickness { pt: pt(width) });
    ops.push(Op::SetLineCapStyle {
        cap: LineCapStyle::Round,
    });
    ops.push(Op::SetLineJoinStyle {
        join: LineJoinStyle::Round,
    });
    ops.extend(lines.iter().map(|line| polyline(line)));
    ops.push(Op::RestoreGraphicsState);
}

fn polyline(points: &[(f32, f32)]) -> Op {
    Op::DrawLine {
        line: Line {
            points: points.iter().map(corner).collect(),
            is_closed: false,
        },
    }
}

fn corner(&(x, y): &(f32, f32)) -> LinePoint {
    LinePoint {
        p: point(x, y),
        bezier: false,
    }
}

fn rectangle(rect: &Rect, mode: PaintMode) -> Op {
    let Point { x, y } = point(rect.x, rect.bottom());
    let rectangle = PdfRect {
        x,
        y,
        width: pt(rect.width),
        height: pt(rect.height),
        mode: Some(mode),
        winding_order: Some(WindingOrder::NonZero),
    };
    Op::DrawRectangle { rectangle }
}

fn point(x: f32, y: f32) -> Point {
    Point {
        x: pt(x),
        y: pt(PAGE.height - y),
    }
}

/// Millimetres in points, to a thousandth of a point.
fn pt(mm: f32) -> Pt {
    Pt((mm * 72.0 / 25.4 * 1000.0).round() / 1000.0)
}
