//! Where on the face something is measured: coordinates that lie still on the face, however it stands.

use crate::face::{Face, Point};

/// Coordinates of a face: `across` is 0 in the middle between the eyes and ±1 half a face width beside it; `down` is 0
/// at the eyes and 1 at the chin.
pub struct FaceArea {
    origin: Point,
    across: Point,
    down: Point,
    width: usize,
    height: usize,
}

/// Rows and columns of a portrait, from and to (exclusive).
#[derive(Clone, Copy)]
pub struct Box2 {
    pub left: usize,
    pub right: usize,
    pub top: usize,
    pub bottom: usize,
}

impl FaceArea {
    /// The coordinates of a face in a portrait of `width` × `height`; `None` for a face without extent.
    pub fn of(face: &Face, width: u32, height: u32) -> Option<Self> {
        let origin = Point {
            x: (face.left_eye.x + face.right_eye.x) / 2.0,
            y: (face.left_eye.y + face.right_eye.y) / 2.0,
        };
        let half = face.width() / 2.0;
        let (x, y) = (
            (face.right_cheek.x - face.left_cheek.x) / 2.0,
            (face.right_cheek.y - face.left_cheek.y) / 2.0,
        );
        let unit = (x / half, y / half);
        let tall = (face.chin.y - origin.y) * unit.0 - (face.chin.x - origin.x) * unit.1;
        (half >= 8.0 && tall >= 8.0).then(|| Self {
            origin,
            across: Point {
                x: unit.0 / half,
                y: unit.1 / half,
            },
            down: Point {
                x: -unit.1 / tall,
                y: unit.0 / tall,
            },
            width: width as usize,
            height: height as usize,
        })
    }

    /// `(across, down)` of a pixel.
    pub fn coordinates(&self, x: usize, y: usize) -> (f32, f32) {
        let (x, y) = (
            x as f32 + 0.5 - self.origin.x,
            y as f32 + 0.5 - self.origin.y,
        );
        (
            x * self.across.x + y * self.across.y,
            x * self.down.x + y * self.down.y,
        )
    }

    /// Pixels of cheeks, nose and mouth: below the eyes, so that neither a fringe nor most of a frame of glasses lies
    /// on it, above the chin, and well within the cheeks. With them `across`.
    pub fn skin(&self) -> impl Iterator<Item = (usize, usize, f32)> + '_ {
        let area = self.around(0.75, 0.12, 0.85);
        (area.top..area.bottom).flat_map(move |y| {
            (area.left..area.right).filter_map(move |x| {
                let (across, down) = self.coordinates(x, y);
                let narrow = 0.75 - 0.3 * down.max(0.0);
                ((0.12..=0.85).contains(&down) && across.abs() <= narrow).then_some((x, y, across))
            })
        })
    }

    /// The face from the brows to the chin, within the portrait.
    pub fn whole(&self) -> Box2 {
        self.around(0.85, -0.35, 1.0)
    }

    /// The smallest box around a part of the face, within the portrait.
    fn around(&self, across: f32, from: f32, to: f32) -> Box2 {
        let square = |point: Point| point.x * point.x + point.y * point.y;
        let (ax, ay) = (
            self.across.x / square(self.across),
            self.across.y / square(self.across),
        );
        let (dx, dy) = (
            self.down.x / square(self.down),
            self.down.y / square(self.down),
        );
        let corners =
            [(-across, from), (across, from), (-across, to), (across, to)].map(|(a, d)| {
                (
                    self.origin.x + a * ax + d * dx,
                    self.origin.y + a * ay + d * dy,
                )
            });
        let ends = |values: [f32; 4], limit: usize| {
            let low = values.iter().copied().fold(f32::INFINITY, f32::min);
            let high = values.iter().copied().fold(0.0, f32::max);
            let from = (low.max(0.0) as usize).min(limit);
            (from, (high.ceil().max(0.0) as usize).clamp(from, limit))
        };
        let (left, right) = ends(corners.map(|corner| corner.0), self.width);
        let (top, bottom) = ends(corners.map(|corner| corner.1), self.height);
        Box2 {
            left,
            right,
            top,
            bottom,
        }
    }
}
