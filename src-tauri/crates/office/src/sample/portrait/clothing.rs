//! Neck, shoulders and what is worn.

use super::canvas::{Canvas, Rgb, WIDTH};
use super::look::{Clothes, Look};
use tiny_skia::PathBuilder;

const MIDDLE: f32 = WIDTH / 2.0;

/// The neck with the shadow of the chin, and the clothed shoulders.
pub fn bust(canvas: &mut Canvas, look: &Look) {
    let neck = if look.woman { 36.0 } else { 46.0 };
    canvas.fill(look.skin.times(0.93), |path| {
        path.move_to(MIDDLE - neck, 260.0);
        path.line_to(MIDDLE + neck, 260.0);
        path.cubic_to(
            MIDDLE + neck,
            340.0,
            MIDDLE + neck + 6.0,
            352.0,
            MIDDLE + neck + 34.0,
            372.0,
        );
        path.line_to(MIDDLE, 430.0);
        path.line_to(MIDDLE - neck - 34.0, 372.0);
        path.cubic_to(
            MIDDLE - neck - 6.0,
            352.0,
            MIDDLE - neck,
            340.0,
            MIDDLE - neck,
            260.0,
        );
        path.close();
    });
    canvas.fill_through(look.skin.times(0.72), 0.55, |path| {
        path.move_to(MIDDLE - neck, 292.0);
        path.quad_to(MIDDLE, 356.0, MIDDLE + neck, 292.0);
        path.line_to(MIDDLE + neck, 260.0);
        path.line_to(MIDDLE - neck, 260.0);
        path.close();
    });
    match look.clothes {
        Clothes::Suit => suit(canvas, look, neck),
        Clothes::Blazer => blazer(canvas, look, neck),
        Clothes::Shirt => shirt(canvas, look, neck),
        Clothes::Jumper => jumper(canvas, look, neck),
        Clothes::Mandarin => mandarin(canvas, look, neck),
    }
}

/// Both shoulders with an opening between them: `open` is half its width at the neck, `deep` where it ends.
fn shoulders(path: &mut PathBuilder, neck: f32, open: f32, deep: f32) {
    path.move_to(8.0, 445.0);
    path.cubic_to(14.0, 398.0, 40.0, 384.0, MIDDLE - neck - 46.0, 366.0);
    path.quad_to(MIDDLE - neck - 10.0, 354.0, MIDDLE - open, 344.0);
    path.quad_to(MIDDLE - open * 0.7, deep, MIDDLE, deep);
    path.quad_to(MIDDLE + open * 0.7, deep, MIDDLE + open, 344.0);
    path.quad_to(MIDDLE + neck + 10.0, 354.0, MIDDLE + neck + 46.0, 366.0);
    path.cubic_to(WIDTH - 40.0, 384.0, WIDTH - 14.0, 398.0, WIDTH - 8.0, 445.0);
    path.close();
}

fn triangle(path: &mut PathBuilder, corners: [(f32, f32); 3]) {
    path.move_to(corners[0].0, corners[0].1);
    path.line_to(corners[1].0, corners[1].1);
    path.line_to(corners[2].0, corners[2].1);
    path.close();
}

fn collar(canvas: &mut Canvas, colour: Rgb, neck: f32) {
    for side in [-1.0, 1.0] {
        canvas.fill(colour, |path| {
            path.move_to(MIDDLE + side * (neck + 3.0), 330.0);
            path.quad_to(MIDDLE + side * (neck - 8.0), 366.0, MIDDLE, 384.0);
            path.line_to(MIDDLE + side * 26.0, 412.0);
            path.quad_to(
                MIDDLE + side * (neck + 16.0),
                388.0,
                MIDDLE + side * (neck + 20.0),
                352.0,
            );
            path.close();
        });
    }
}

fn suit(canvas: &mut Canvas, look: &Look, neck: f32) {
    canvas.fill(look.under, |path| shoulders(path, neck, neck + 2.0, 382.0));
    canvas.fill(look.tie, |path| {
        path.move_to(MIDDLE - 11.0, 382.0);
        path.line_to(MIDDLE + 11.0, 382.0);
        path.line_to(MIDDLE + 9.0, 402.0);
        path.line_to(MIDDLE + 17.0, 445.0);
        path.line_to(MIDDLE - 17.0, 445.0);
        path.line_to(MIDDLE - 9.0, 402.0);
        path.close();
    });
    collar(canvas, look.under.times(0.95), neck);
    lapels(canvas, look, neck, 470.0);
}

fn blazer(canvas: &mut Canvas, look: &Look, neck: f32) {
    canvas.fill(look.under, |path| shoulders(path, neck, neck + 4.0, 402.0));
    lapels(canvas, look, neck, 470.0);
}

fn lapels(canvas: &mut Canvas, look: &Look, neck: f32, end: f32) {
    for side in [-1.0, 1.0] {
        canvas.fill(look.cloth, |path| {
            path.move_to(MIDDLE + side * (neck + 14.0), 350.0);
            path.quad_to(
                MIDDLE + side * (neck + 30.0),
                360.0,
                MIDDLE + side * (neck + 46.0),
                366.0,
            );
            path.cubic_to(
                MIDDLE + side * 139.0,
                384.0,
                MIDDLE + side * 165.0,
                398.0,
                MIDDLE + side * 171.0,
                445.0,
            );
            path.line_to(MIDDLE + side * 14.0, 445.0);
            path.close();
        });
        canvas.fill(look.cloth.times(0.82), |path| {
            path.move_to(MIDDLE + side * (neck + 13.0), 349.0);
            path.line_to(MIDDLE + side * (neck + 40.0), 392.0);
            path.line_to(MIDDLE + side * (neck + 22.0), 402.0);
            path.line_to(MIDDLE + side * (neck + 28.0), 412.0);
            path.line_to(MIDDLE + side * 8.0, end);
            path.close();
        });
    }
}

fn shirt(canvas: &mut Canvas, look: &Look, neck: f32) {
    canvas.fill(look.cloth.times(1.08), |path| {
        shoulders(path, neck, neck + 4.0, 396.0)
    });
    collar(canvas, look.cloth.times(0.86), neck);
    canvas.line_through(look.cloth.times(0.7), 0.8, 2.4, |path| {
        path.move_to(MIDDLE, 396.0);
        path.line_to(MIDDLE, 445.0);
    });
    canvas.ellipse(look.under, MIDDLE, 420.0, 3.6, 3.6);
}

fn jumper(canvas: &mut Canvas, look: &Look, neck: f32) {
    canvas.fill(look.cloth, |path| shoulders(path, neck, neck + 12.0, 392.0));
    canvas.line(look.cloth.times(0.8), 9.0, |path| {
        path.move_to(MIDDLE - neck - 12.0, 349.0);
        path.quad_to(MIDDLE - neck * 0.6, 394.0, MIDDLE, 394.0);
        path.quad_to(MIDDLE + neck * 0.6, 394.0, MIDDLE + neck + 12.0, 349.0);
    });
}

fn mandarin(canvas: &mut Canvas, look: &Look, neck: f32) {
    canvas.fill(look.cloth, |path| shoulders(path, neck, neck + 2.0, 388.0));
    for side in [-1.0, 1.0] {
        canvas.fill(look.cloth.times(0.84), |path| {
            path.move_to(MIDDLE + side * (neck + 4.0), 326.0);
            path.quad_to(
                MIDDLE + side * (neck + 2.0),
                352.0,
                MIDDLE + side * 3.0,
                372.0,
            );
            path.line_to(MIDDLE + side * 4.0, 398.0);
            path.quad_to(
                MIDDLE + side * (neck + 14.0),
                384.0,
                MIDDLE + side * (neck + 14.0),
                352.0,
            );
            path.close();
        });
    }
    canvas.fill_through(look.cloth.times(0.7), 0.7, |path| {
        triangle(
            path,
            [
                (MIDDLE - 1.5, 396.0),
                (MIDDLE + 1.5, 396.0),
                (MIDDLE, 445.0),
            ],
        );
    });
}
