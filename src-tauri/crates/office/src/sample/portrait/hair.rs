//! Hair: what lies behind the head, and what lies on it.

use super::canvas::{Canvas, WIDTH};
use super::look::{Hair, Look};

const MIDDLE: f32 = WIDTH / 2.0;

/// The hair behind neck and shoulders; drawn first.
pub fn behind(canvas: &mut Canvas, look: &Look) {
    let w = look.face;
    let colour = look.hair_colour.times(0.86);
    match look.hair {
        Hair::Long => canvas.fill(colour, |path| {
            path.move_to(MIDDLE, 40.0);
            path.cubic_to(
                MIDDLE + w * 1.15,
                40.0,
                MIDDLE + w * 1.28,
                150.0,
                MIDDLE + w * 1.26,
                260.0,
            );
            path.cubic_to(
                MIDDLE + w * 1.26,
                330.0,
                MIDDLE + w * 1.36,
                372.0,
                MIDDLE + w * 1.12,
                408.0,
            );
            path.line_to(MIDDLE - w * 1.12, 408.0);
            path.cubic_to(
                MIDDLE - w * 1.36,
                372.0,
                MIDDLE - w * 1.26,
                330.0,
                MIDDLE - w * 1.26,
                260.0,
            );
            path.cubic_to(
                MIDDLE - w * 1.28,
                150.0,
                MIDDLE - w * 1.15,
                40.0,
                MIDDLE,
                40.0,
            );
            path.close();
        }),
        Hair::Bob => canvas.fill(colour, |path| {
            path.move_to(MIDDLE, 36.0);
            path.cubic_to(
                MIDDLE + w * 1.18,
                36.0,
                MIDDLE + w * 1.30,
                150.0,
                MIDDLE + w * 1.26,
                285.0,
            );
            path.quad_to(MIDDLE + w * 1.20, 318.0, MIDDLE + w * 0.80, 312.0);
            path.line_to(MIDDLE - w * 0.80, 312.0);
            path.quad_to(MIDDLE - w * 1.20, 318.0, MIDDLE - w * 1.26, 285.0);
            path.cubic_to(
                MIDDLE - w * 1.30,
                150.0,
                MIDDLE - w * 1.18,
                36.0,
                MIDDLE,
                36.0,
            );
            path.close();
        }),
        Hair::Bun => canvas.ellipse(colour, MIDDLE, 44.0, 40.0, 34.0),
        _ => {}
    }
}

/// The hair on the head; drawn over the face.
pub fn on_head(canvas: &mut Canvas, look: &Look) {
    match look.hair {
        Hair::Crew => cap(
            canvas,
            look,
            42.0,
            1.03,
            168.0,
            &[(0.72, 112.0), (0.0, 100.0), (-0.72, 112.0)],
        ),
        Hair::Receding => cap(
            canvas,
            look,
            40.0,
            1.05,
            182.0,
            &[
                (0.80, 118.0),
                (0.52, 78.0),
                (0.0, 92.0),
                (-0.52, 78.0),
                (-0.80, 118.0),
            ],
        ),
        Hair::Bald => bald(canvas, look),
        Hair::Parted => parted(canvas, look, 1.07, 190.0),
        Hair::Fringe => cap(
            canvas,
            look,
            32.0,
            1.08,
            192.0,
            &[
                (0.82, 140.0),
                (0.40, 150.0),
                (0.05, 134.0),
                (-0.42, 148.0),
                (-0.82, 138.0),
            ],
        ),
        Hair::Pixie => parted(canvas, look, 1.13, 214.0),
        Hair::Bob => cap(
            canvas,
            look,
            32.0,
            1.16,
            262.0,
            &[
                (0.88, 150.0),
                (0.45, 144.0),
                (0.0, 147.0),
                (-0.45, 144.0),
                (-0.88, 150.0),
            ],
        ),
        Hair::Long => middle_parting(canvas, look),
        Hair::Bun => cap(
            canvas,
            look,
            38.0,
            1.05,
            186.0,
            &[
                (0.84, 126.0),
                (0.35, 96.0),
                (0.0, 90.0),
                (-0.35, 96.0),
                (-0.84, 126.0),
            ],
        ),
    }
}

/// A cap of hair: outside from one side over the top to the other, inside along `hairline` (x as a share of the face's
/// half width, y), right to left.
fn cap(canvas: &mut Canvas, look: &Look, top: f32, wide: f32, ends: f32, hairline: &[(f32, f32)]) {
    let w = look.face;
    let outer = w * wide;
    let side = look.side;
    canvas.fill(look.hair_colour, |path| {
        path.move_to(MIDDLE - side * outer, ends);
        path.cubic_to(
            MIDDLE - side * outer * 1.10,
            96.0,
            MIDDLE - side * outer * 0.72,
            top,
            MIDDLE,
            top,
        );
        path.cubic_to(
            MIDDLE + side * outer * 0.72,
            top,
            MIDDLE + side * outer * 1.10,
            96.0,
            MIDDLE + side * outer,
            ends,
        );
        path.quad_to(
            MIDDLE + side * w * 0.93,
            ends - 8.0,
            MIDDLE + side * w * 0.92,
            ends - 26.0,
        );
        let mut before = (0.92, ends - 26.0);
        for &(x, y) in hairline {
            let between = (before.0 + x) / 2.0;
            path.cubic_to(
                MIDDLE + side * w * between,
                before.1,
                MIDDLE + side * w * between,
                y,
                MIDDLE + side * w * x,
                y,
            );
            before = (x, y);
        }
        path.cubic_to(
            MIDDLE - side * w * 0.90,
            before.1,
            MIDDLE - side * w * 0.92,
            ends - 40.0,
            MIDDLE - side * w * 0.92,
            ends - 26.0,
        );
        path.quad_to(
            MIDDLE - side * w * 0.93,
            ends - 8.0,
            MIDDLE - side * outer,
            ends,
        );
        path.close();
    });
}

fn parted(canvas: &mut Canvas, look: &Look, wide: f32, ends: f32) {
    let w = look.face;
    let outer = w * wide;
    let side = look.side;
    canvas.fill(look.hair_colour, |path| {
        path.move_to(MIDDLE - side * outer, ends);
        path.cubic_to(
            MIDDLE - side * outer * 1.12,
            92.0,
            MIDDLE - side * outer * 0.80,
            34.0,
            MIDDLE - side * 8.0,
            31.0,
        );
        path.cubic_to(
            MIDDLE + side * outer * 0.78,
            28.0,
            MIDDLE + side * outer * 1.12,
            92.0,
            MIDDLE + side * outer,
            ends,
        );
        path.quad_to(
            MIDDLE + side * w * 0.94,
            ends - 12.0,
            MIDDLE + side * w * 0.91,
            ends - 34.0,
        );
        path.cubic_to(
            MIDDLE + side * w * 0.90,
            140.0,
            MIDDLE + side * w * 0.80,
            112.0,
            MIDDLE + side * w * 0.55,
            100.0,
        );
        path.cubic_to(
            MIDDLE + side * w * 0.10,
            128.0,
            MIDDLE - side * w * 0.50,
            134.0,
            MIDDLE - side * w * 0.84,
            124.0,
        );
        path.cubic_to(
            MIDDLE - side * w * 0.90,
            140.0,
            MIDDLE - side * w * 0.92,
            ends - 44.0,
            MIDDLE - side * w * 0.91,
            ends - 34.0,
        );
        path.quad_to(
            MIDDLE - side * w * 0.94,
            ends - 12.0,
            MIDDLE - side * outer,
            ends,
        );
        path.close();
    });
    canvas.line_through(look.hair_colour.times(1.45), 0.55, 3.0, |path| {
        path.move_to(MIDDLE + side * w * 0.55, 99.0);
        path.cubic_to(
            MIDDLE + side * w * 0.50,
            76.0,
            MIDDLE + side * w * 0.40,
            58.0,
            MIDDLE + side * w * 0.18,
            44.0,
        );
    });
}

fn middle_parting(canvas: &mut Canvas, look: &Look) {
    let w = look.face;
    for side in [-1.0, 1.0] {
        canvas.fill(look.hair_colour, |path| {
            path.move_to(MIDDLE - side * 2.0, 38.0);
            path.cubic_to(
                MIDDLE + side * w * 0.95,
                34.0,
                MIDDLE + side * w * 1.22,
                120.0,
                MIDDLE + side * w * 1.20,
                210.0,
            );
            path.cubic_to(
                MIDDLE + side * w * 1.20,
                260.0,
                MIDDLE + side * w * 1.22,
                300.0,
                MIDDLE + side * w * 1.14,
                346.0,
            );
            path.cubic_to(
                MIDDLE + side * w * 0.98,
                310.0,
                MIDDLE + side * w * 0.96,
                250.0,
                MIDDLE + side * w * 0.95,
                214.0,
            );
            path.cubic_to(
                MIDDLE + side * w * 0.92,
                150.0,
                MIDDLE + side * w * 0.46,
                124.0,
                MIDDLE - side * 2.0,
                84.0,
            );
            path.close();
        });
    }
}

fn bald(canvas: &mut Canvas, look: &Look) {
    let w = look.face;
    for side in [-1.0, 1.0] {
        canvas.fill(look.hair_colour, |path| {
            path.move_to(MIDDLE + side * w * 0.90, 116.0);
            path.cubic_to(
                MIDDLE + side * w * 1.10,
                130.0,
                MIDDLE + side * w * 1.12,
                165.0,
                MIDDLE + side * w * 1.03,
                200.0,
            );
            path.quad_to(
                MIDDLE + side * w * 0.96,
                190.0,
                MIDDLE + side * w * 0.94,
                172.0,
            );
            path.cubic_to(
                MIDDLE + side * w * 0.93,
                150.0,
                MIDDLE + side * w * 0.90,
                134.0,
                MIDDLE + side * w * 0.90,
                116.0,
            );
            path.close();
        });
    }
    canvas.ellipse_through(
        look.skin.times(1.08),
        0.7,
        MIDDLE + look.side * 30.0,
        92.0,
        26.0,
        12.0,
    );
}
