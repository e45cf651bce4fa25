//! Head, ears, eyes, brows, nose, mouth and glasses.

use super::canvas::{Canvas, Rgb, WIDTH};
use super::look::{Glasses, Look};

const MIDDLE: f32 = WIDTH / 2.0;
const EYE_LINE: f32 = 186.0;
const INK: Rgb = Rgb(0x2B2322);

/// Ears and the bare head.
pub fn head(canvas: &mut Canvas, look: &Look) {
    let w = look.face;
    let shade = look.skin.times(0.88);
    for side in [-1.0, 1.0] {
        canvas.ellipse(
            look.skin.times(0.95),
            MIDDLE + side * (w + 2.0),
            196.0,
            15.0,
            25.0,
        );
        canvas.ellipse(shade, MIDDLE + side * (w + 4.0), 197.0, 7.5, 15.0);
    }
    let jaw = 0.40 + 0.14 * look.jaw;
    let cheek = 0.74 + 0.18 * look.jaw;
    canvas.fill(look.skin, |path| {
        path.move_to(MIDDLE, 62.0);
        path.cubic_to(
            MIDDLE + w * 0.72,
            62.0,
            MIDDLE + w,
            112.0,
            MIDDLE + w,
            178.0,
        );
        path.cubic_to(
            MIDDLE + w,
            238.0,
            MIDDLE + w * cheek,
            276.0,
            MIDDLE + w * jaw,
            300.0,
        );
        path.cubic_to(
            MIDDLE + w * 0.22,
            317.0,
            MIDDLE - w * 0.22,
            317.0,
            MIDDLE - w * jaw,
            300.0,
        );
        path.cubic_to(
            MIDDLE - w * cheek,
            276.0,
            MIDDLE - w,
            238.0,
            MIDDLE - w,
            178.0,
        );
        path.cubic_to(MIDDLE - w, 112.0, MIDDLE - w * 0.72, 62.0, MIDDLE, 62.0);
        path.close();
    });
    let blush = if look.woman { 0.22 } else { 0.10 };
    for side in [-1.0, 1.0] {
        canvas.ellipse_through(
            Rgb(0xE58A76),
            blush,
            MIDDLE + side * w * 0.60,
            234.0,
            19.0,
            13.0,
        );
    }
}

/// Everything inside the face.
pub fn features(canvas: &mut Canvas, look: &Look) {
    for side in [-1.0, 1.0] {
        eye(canvas, look, side);
        brow(canvas, look, side);
    }
    nose(canvas, look);
    mouth(canvas, look);
    if look.wrinkles {
        wrinkles(canvas, look);
    }
    if let Some(shape) = look.glasses {
        glasses(canvas, look, shape);
    }
}

fn eye(canvas: &mut Canvas, look: &Look, side: f32) {
    let x = MIDDLE + side * look.eyes_apart;
    let open = look.eyes_open;
    canvas.fill(Rgb(0xFDFCFA), |path| {
        path.move_to(x - 17.0, EYE_LINE + 1.5);
        path.cubic_to(
            x - 9.0,
            EYE_LINE - open * 1.25,
            x + 9.0,
            EYE_LINE - open * 1.25,
            x + 17.0,
            EYE_LINE + 0.5,
        );
        path.cubic_to(
            x + 9.0,
            EYE_LINE + open,
            x - 9.0,
            EYE_LINE + open,
            x - 17.0,
            EYE_LINE + 1.5,
        );
        path.close();
    });
    let iris = open.min(7.6);
    canvas.ellipse(Rgb(0x4A2F22), x, EYE_LINE - 0.5, iris, iris);
    canvas.ellipse(Rgb(0x17110F), x, EYE_LINE - 0.5, iris * 0.55, iris * 0.55);
    canvas.ellipse(Rgb(0xFFFFFF), x + 2.4, EYE_LINE - 3.0, 1.8, 1.8);
    canvas.line(INK, if look.woman { 3.6 } else { 2.8 }, |path| {
        path.move_to(x - 17.5, EYE_LINE + 1.5);
        path.cubic_to(
            x - 9.0,
            EYE_LINE - open * 1.3,
            x + 9.0,
            EYE_LINE - open * 1.3,
            x + 17.5,
            EYE_LINE + 0.5,
        );
    });
    if look.woman {
        canvas.line(INK, 2.4, |path| {
            path.move_to(x + side * 16.5, EYE_LINE);
            path.line_to(x + side * 21.5, EYE_LINE - 4.0);
        });
    }
}

fn brow(canvas: &mut Canvas, look: &Look, side: f32) {
    let x = MIDDLE + side * (look.eyes_apart + 1.0);
    let y = EYE_LINE - 27.0;
    let colour = if look.hair_colour.0 > 0xA0_0000 {
        look.hair_colour.times(0.72)
    } else {
        look.hair_colour
    };
    canvas.line(colour, if look.woman { 4.2 } else { 7.0 }, |path| {
        path.move_to(x - side * 19.0, y + 2.0 + look.brows * 0.5);
        path.quad_to(
            x + side * 3.0,
            y - 7.0,
            x + side * 22.0,
            y + 4.0 - look.brows * 0.5,
        );
    });
}

fn nose(canvas: &mut Canvas, look: &Look) {
    let shade = look.skin.times(0.80);
    canvas.line(shade, 3.6, |path| {
        path.move_to(MIDDLE + look.side * 5.0, 200.0);
        path.cubic_to(
            MIDDLE + look.side * 7.0,
            220.0,
            MIDDLE + look.side * 17.0,
            236.0,
            MIDDLE + look.side * 9.0,
            240.0,
        );
        path.quad_to(MIDDLE, 244.0, MIDDLE - look.side * 9.0, 239.0);
    });
}

fn mouth(canvas: &mut Canvas, look: &Look) {
    let y = 268.0;
    let half = if look.woman { 24.0 } else { 28.0 };
    let lips = if look.woman {
        Rgb(0xC25A5A)
    } else {
        look.skin.times(0.70)
    };
    if look.moustache {
        canvas.fill(look.hair_colour, |path| {
            path.move_to(MIDDLE - 32.0, 261.0);
            path.quad_to(MIDDLE - 16.0, 246.0, MIDDLE, 251.0);
            path.quad_to(MIDDLE + 16.0, 246.0, MIDDLE + 32.0, 261.0);
            path.quad_to(MIDDLE, 259.0, MIDDLE - 32.0, 261.0);
            path.close();
        });
    }
    if look.woman {
        canvas.fill(lips, |path| {
            path.move_to(MIDDLE - half, y - look.smile * 0.6);
            path.quad_to(MIDDLE - 8.0, y - 7.0, MIDDLE, y - 3.5);
            path.quad_to(MIDDLE + 8.0, y - 7.0, MIDDLE + half, y - look.smile * 0.6);
            path.quad_to(
                MIDDLE,
                y + 14.0 + look.smile * 0.5,
                MIDDLE - half,
                y - look.smile * 0.6,
            );
            path.close();
        });
    }
    canvas.line(
        lips.times(0.78),
        if look.woman { 2.0 } else { 4.0 },
        |path| {
            path.move_to(MIDDLE - half, y - look.smile * 0.6);
            path.quad_to(MIDDLE, y + look.smile, MIDDLE + half, y - look.smile * 0.6);
        },
    );
}

fn wrinkles(canvas: &mut Canvas, look: &Look) {
    let shade = look.skin.times(0.80);
    for side in [-1.0, 1.0] {
        canvas.line_through(shade, 0.8, 2.2, |path| {
            path.move_to(MIDDLE + side * 27.0, 240.0);
            path.quad_to(MIDDLE + side * 40.0, 252.0, MIDDLE + side * 39.0, 268.0);
        });
        canvas.line_through(shade, 0.8, 2.0, |path| {
            path.move_to(MIDDLE + side * (look.eyes_apart - 12.0), EYE_LINE + 16.0);
            path.quad_to(
                MIDDLE + side * look.eyes_apart,
                EYE_LINE + 21.0,
                MIDDLE + side * (look.eyes_apart + 13.0),
                EYE_LINE + 15.0,
            );
        });
    }
}

fn glasses(canvas: &mut Canvas, look: &Look, shape: Glasses) {
    let frame = Rgb(if look.side > 0.0 { 0x2A2A30 } else { 0x6A4A33 });
    let (half_width, half_height) = match shape {
        Glasses::Round => (27.0, 25.0),
        Glasses::Wide => (31.0, 20.0),
    };
    let y = EYE_LINE + 3.0;
    for side in [-1.0, 1.0] {
        let x = MIDDLE + side * (look.eyes_apart + 1.0);
        let lens = tiny_skia::Rect::from_ltrb(
            x - half_width,
            y - half_height,
            x + half_width,
            y + half_height,
        );
        let outline = |path: &mut tiny_skia::PathBuilder| {
            if let Some(lens) = lens {
                match shape {
                    Glasses::Round => path.push_oval(lens),
                    Glasses::Wide => rounded(path, lens, 12.0),
                }
            }
        };
        canvas.fill_through(Rgb(0xDCEAF5), 0.22, outline);
        canvas.line(frame, 4.4, outline);
        canvas.line(frame, 4.0, |path| {
            path.move_to(x + side * half_width, y - 4.0);
            path.line_to(MIDDLE + side * (look.face + 1.0), y - 9.0);
        });
    }
    canvas.line(frame, 4.4, |path| {
        let inner = look.eyes_apart + 1.0 - half_width;
        path.move_to(MIDDLE - inner, y - 3.0);
        path.quad_to(MIDDLE, y - 11.0, MIDDLE + inner, y - 3.0);
    });
}

fn rounded(path: &mut tiny_skia::PathBuilder, lens: tiny_skia::Rect, corner: f32) {
    let (left, top, right, bottom) = (lens.left(), lens.top(), lens.right(), lens.bottom());
    path.move_to(left + corner, top);
    path.line_to(right - corner, top);
    path.quad_to(right, top, right, top + corner);
    path.line_to(right, bottom - corner);
    path.quad_to(right, bottom, right - corner, bottom);
    path.line_to(left + corner, bottom);
    path.quad_to(left, bottom, left, bottom - corner);
    path.line_to(left, top + corner);
    path.quad_to(left, top, left + corner, top);
    path.close();
}
