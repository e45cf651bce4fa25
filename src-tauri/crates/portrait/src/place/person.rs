//! The person around a portrait, and where the hair ends.

use super::automatic::Head;
use super::copies::Copies;
use super::frame::Frame;
use crate::face::{PersonMask, Point, mask};

/// How much more than the portrait's height is shown to the segmentation.
const AROUND: f32 = 1.25;
/// How far a frame may be turned or scaled against the square and still be measured by it: degrees, and a share.
const ALIKE: (f32, f32) = (1.5, 0.1);
/// Part of the face's width that a row must be person to count as hair: single hairs stand out above it.
const LOCK: f32 = 0.06;
/// Rows of the mask below the picture's upper edge in which hair counts as cut off: the mask grows unsure there.
const EDGE: f32 = 1.5;
/// Parts of the face's width to both sides of the eyes' middle in which hair is looked for.
const ASIDE: f32 = 0.6;

/// The person in a square around a portrait's frame, turned like it.
pub struct Person {
    mask: PersonMask,
    square: Frame,
    /// Of the picture.
    size: (f32, f32),
}

/// Where the hair ends.
pub struct Hair {
    /// From the eyes up to the hair's upper edge, pixels of the picture.
    pub above_eyes: f32,
    /// The picture ends before the hair does.
    pub cut_off: bool,
}

impl Person {
    /// Looks at a picture around a frame.
    pub fn around(picture: &Copies, frame: &Frame) -> Self {
        let longer = frame.width.max(frame.height) as f32;
        let placement = frame.placement;
        let shown = longer * AROUND / placement.scale;
        let square = Frame::square(placement.centre, shown, mask::SIDE, placement.turn);
        Self {
            mask: PersonMask::of(picture, &square),
            square,
            size: picture.size(),
        }
    }

    /// Goes up from the eyes, row by row, to the first that shows no more than single hairs.
    pub fn hair(&self, head: &Head) -> Option<Hair> {
        let eyes = self.square.to_frame(head.eyes);
        let scale = self.square.placement.scale;
        let width = head.width * scale;
        let lock = ((width * LOCK) as usize).max(1);
        let mut before = self.row(eyes, eyes.y, width, lock);
        if before < 0.5 {
            return None;
        }
        let mut y = eyes.y;
        loop {
            let above = y - 1.0;
            if above < 0.5 || !self.shows(eyes.x, above - EDGE) {
                return Some(Hair {
                    above_eyes: (eyes.y - y) / scale,
                    cut_off: true,
                });
            }
            let here = self.row(eyes, above, width, lock);
            if here < 0.5 {
                let part = (before - 0.5) / (before - here);
                return Some(Hair {
                    above_eyes: (eyes.y - y + part) / scale,
                    cut_off: false,
                });
            }
            (before, y) = (here, above);
        }
    }

    /// How much person there is in a row around the eyes' middle, without its `lock` strongest pixels.
    fn row(&self, eyes: Point, y: f32, width: f32, lock: usize) -> f32 {
        let steps = (width * ASIDE) as i32;
        let mut shares: Vec<f32> = (-steps..=steps)
            .map(|step| self.mask.at(eyes.x + step as f32, y))
            .collect();
        shares.sort_by(|one, other| other.total_cmp(one));
        shares[lock.min(shares.len() - 1)]
    }

    /// Whether the picture has anything there.
    fn shows(&self, x: f32, y: f32) -> bool {
        let point = self.square.to_picture(Point { x, y });
        point.x >= 0.0 && point.y >= 0.0 && point.x <= self.size.0 && point.y <= self.size.1
    }

    /// Whether what was seen holds for another frame of the same picture.
    pub fn covers(&self, frame: &Frame) -> bool {
        let side = 0.0..=self.square.width as f32;
        let within = |corner: Point| {
            let at = self.square.to_frame(corner);
            side.contains(&at.x) && side.contains(&at.y)
        };
        let longer = frame.width.max(frame.height) as f32;
        let shown = longer * AROUND / frame.placement.scale * self.square.placement.scale;
        (self.square.placement.turn - frame.placement.turn).abs() <= ALIKE.0
            && (shown / self.square.width as f32 - 1.0).abs() <= ALIKE.1
            && frame.corners().into_iter().all(within)
    }

    /// The person in the pixels of the frame.
    pub fn in_frame(&self, frame: &Frame) -> PersonMask {
        let at = |x: f32, y: f32| self.square.to_frame(frame.to_picture(Point { x, y }));
        let (first, right, down) = (at(0.5, 0.5), at(1.5, 0.5), at(0.5, 1.5));
        let right = (right.x - first.x, right.y - first.y);
        let down = (down.x - first.x, down.y - first.y);
        let mut person = Vec::with_capacity((frame.width * frame.height) as usize);
        for row in 0..frame.height {
            let start = (first.x + row as f32 * down.0, first.y + row as f32 * down.1);
            person.extend((0..frame.width).map(|column| {
                let column = column as f32;
                let share = self
                    .mask
                    .at(start.0 + column * right.0, start.1 + column * right.1);
                (share * 255.0).round() as u8
            }));
        }
        PersonMask {
            width: frame.width,
            height: frame.height,
            person,
        }
    }
}
