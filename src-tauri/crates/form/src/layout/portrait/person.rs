//! Somebody from the front, as on an ID photo: nobody in particular, of no age and sex. Units are the pixels of a portrait by
//! GA 461-2004, in which the person stands where the rule wants them: face 207 wide, hair 16 below the edge, eyes 245 above the lower
//! one.

use super::hatch::Hatch;
use super::path::Path;
use super::pen::Pen;
use crate::scene::Ink;

/// The axis of the face.
pub const MIDDLE: f32 = 179.0;
/// Top of the hair, and the chin.
pub const HAIR_TOP: f32 = 16.0;
pub const CHIN: f32 = 326.0;
/// Left and right edge of the face.
pub const CHEEKS: (f32, f32) = (76.0, 282.0);

/// Outlines, and what is finer.
const LINE: f32 = 5.5;
const FINE: f32 = 4.5;

const JACKET: Hatch = Hatch {
    angle: -60.0,
    step: 1.15,
    width: 0.26,
};

/// What is on the head.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum OnHead {
    /// Short hair.
    Hair,
    /// Hair over brows, eyes and ears.
    LongHair,
    /// A cap.
    Cap,
}

/// Head and shoulders.
pub fn draw(pen: &mut Pen<'_>, on_head: OnHead) {
    body(pen);
    for ear in both(Path::ellipse((68.0, 200.0), (13.0, 27.0))) {
        pen.shape(&ear, LINE);
    }
    pen.shape(&face(), LINE);
    features(pen);
    match on_head {
        OnHead::Hair => pen.fill(&hair(), Ink::Black),
        OnHead::LongHair => {
            pen.fill(&hair(), Ink::Black);
            for lock in both(lock()) {
                pen.fill(&lock, Ink::Black);
            }
            pen.fill(&fringe(), Ink::Black);
        }
        OnHead::Cap => {
            for side in both(sideburn()) {
                pen.fill(&side, Ink::Black);
            }
            cap(pen);
        }
    }
}

/// Everything that would throw a shadow.
pub fn silhouette() -> [Path; 2] {
    [
        Path::from((60.0, 190.0))
            .curve((48.0, 80.0), (100.0, 16.0), (MIDDLE, 16.0))
            .curve((258.0, 16.0), (310.0, 80.0), (298.0, 190.0))
            .curve((292.0, 260.0), (240.0, 326.0), (MIDDLE, 326.0))
            .curve((118.0, 326.0), (66.0, 260.0), (60.0, 190.0)),
        shoulders(),
    ]
}

/// The half of the face that light from one side leaves dark.
pub fn dark_half() -> Path {
    Path::from((MIDDLE + 22.0, 60.0))
        .curve(
            (MIDDLE + 2.0, 130.0),
            (MIDDLE + 30.0, 190.0),
            (MIDDLE + 12.0, 236.0),
        )
        .curve(
            (MIDDLE + 8.0, 280.0),
            (MIDDLE + 22.0, 300.0),
            (MIDDLE, CHIN),
        )
        .curve((253.0, 326.0), (282.0, 235.0), (282.0, 160.0))
        .curve((282.0, 120.0), (262.0, 80.0), (MIDDLE + 22.0, 60.0))
}

fn face() -> Path {
    Path::from((CHEEKS.0, 160.0))
        .curve((76.0, 235.0), (105.0, CHIN), (MIDDLE, CHIN))
        .curve((253.0, CHIN), (282.0, 235.0), (CHEEKS.1, 160.0))
        .curve((282.0, 90.0), (240.0, 50.0), (MIDDLE, 50.0))
        .curve((118.0, 50.0), (76.0, 90.0), (CHEEKS.0, 160.0))
}

/// Brows, eyes, nose and mouth.
fn features(pen: &mut Pen<'_>) {
    for eye in both(Path::ellipse((134.0, 197.0), (9.0, 10.5))) {
        pen.fill(&eye, Ink::Black);
    }
    for brow in
        both(Path::from((110.0, 170.0)).curve((120.0, 158.0), (142.0, 156.0), (157.0, 164.0)))
    {
        pen.stroke(&brow, 1.4 * LINE);
    }
    let nose = Path::from((181.0, 205.0))
        .curve((178.0, 226.0), (168.0, 240.0), (171.0, 247.0))
        .curve((174.0, 252.0), (181.0, 252.0), (187.0, 250.0));
    pen.stroke(&nose, FINE);
    let mouth = Path::from((146.0, 281.0)).curve((162.0, 293.0), (196.0, 293.0), (212.0, 281.0));
    pen.stroke(&mouth, 1.2 * FINE);
}

fn hair() -> Path {
    Path::from((67.0, 186.0))
        .curve((48.0, 92.0), (92.0, HAIR_TOP), (182.0, HAIR_TOP))
        .curve((266.0, HAIR_TOP), (310.0, 92.0), (291.0, 186.0))
        .line((279.0, 186.0))
        .curve((279.0, 150.0), (272.0, 128.0), (256.0, 112.0))
        .curve((212.0, 124.0), (158.0, 116.0), (128.0, 94.0))
        .curve((98.0, 112.0), (80.0, 146.0), (79.0, 186.0))
}

fn sideburn() -> Path {
    Path::from((66.0, 190.0))
        .curve((60.0, 160.0), (62.0, 130.0), (70.0, 110.0))
        .line((96.0, 110.0))
        .curve((84.0, 130.0), (79.0, 160.0), (79.0, 190.0))
}

fn fringe() -> Path {
    Path::from((74.0, 84.0))
        .line((284.0, 84.0))
        .curve((292.0, 150.0), (288.0, 190.0), (280.0, 214.0))
        .curve((262.0, 196.0), (240.0, 180.0), (216.0, 170.0))
        .curve((196.0, 196.0), (142.0, 222.0), (84.0, 222.0))
        .curve((74.0, 190.0), (66.0, 130.0), (74.0, 84.0))
}

fn lock() -> Path {
    Path::from((66.0, 110.0))
        .curve((40.0, 180.0), (44.0, 290.0), (36.0, 372.0))
        .curve((60.0, 386.0), (98.0, 380.0), (112.0, 366.0))
        .curve((92.0, 300.0), (88.0, 220.0), (92.0, 150.0))
}

fn cap(pen: &mut Pen<'_>) {
    let crown = Path::from((62.0, 142.0))
        .curve((52.0, 52.0), (104.0, 6.0), (MIDDLE, 6.0))
        .curve((254.0, 6.0), (306.0, 52.0), (296.0, 142.0));
    pen.shape(&crown, LINE);
    let hatch = Hatch {
        angle: 60.0,
        step: 0.9,
        width: 0.24,
    };
    pen.hatch(&crown, hatch);
    let brim = Path::from((40.0, 150.0))
        .curve((110.0, 108.0), (248.0, 108.0), (318.0, 150.0))
        .curve((324.0, 160.0), (312.0, 166.0), (300.0, 162.0))
        .curve((240.0, 142.0), (118.0, 142.0), (58.0, 162.0))
        .curve((46.0, 166.0), (34.0, 160.0), (40.0, 150.0));
    pen.fill(&brim, Ink::Black);
}

/// Neck, jacket and collar. The jacket goes on below the picture, for those who stand far away.
fn body(pen: &mut Pen<'_>) {
    let neck = Path::from((132.0, 280.0))
        .line((130.0, 356.0))
        .line((MIDDLE, 420.0))
        .line((228.0, 356.0))
        .line((226.0, 280.0));
    pen.shape(&neck, LINE);
    pen.fill(&shoulders(), Ink::White);
    pen.hatch(&shoulders(), JACKET);
    pen.outline(&shoulders(), LINE);
    for flap in both(
        Path::from((131.0, 342.0))
            .line((MIDDLE, 412.0))
            .line((148.0, 438.0))
            .line((108.0, 366.0)),
    ) {
        pen.shape(&flap, LINE);
    }
}

fn shoulders() -> Path {
    Path::from((131.0, 344.0))
        .curve((92.0, 378.0), (18.0, 378.0), (-24.0, 446.0))
        .line((-40.0, 1_400.0))
        .line((398.0, 1_400.0))
        .line((382.0, 446.0))
        .curve((340.0, 378.0), (266.0, 378.0), (227.0, 344.0))
        .line((MIDDLE, 412.0))
}

fn both(left: Path) -> [Path; 2] {
    let right = left.mirrored(MIDDLE);
    [left, right]
}
