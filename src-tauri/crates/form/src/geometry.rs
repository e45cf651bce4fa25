//! Where things are on the page: millimetres from the upper left corner of the sheet, y downwards.
//!
//! The rectangles that a program reading a scan needs are public; docs/form-geometry.md gives the same numbers, and a test
//! compares. A layout with other numbers has another version digit in its QR code ([`crate::FormCode::VERSION`]).

use crate::scene::Rect;

/// The sheet: A4 upright.
pub const PAGE: Rect = Rect::new(0.0, 0.0, 210.0, 297.0);

/// The four solid squares in the corners: upper left, upper right, lower left, lower right. Their outer corners span
/// the frame from which a scan's turn and scale can be told; which way is up the QR code tells.
pub const CORNER_MARKS: [Rect; 4] = [
    Rect::new(9.0, 9.0, 4.0, 4.0),
    Rect::new(197.0, 9.0, 4.0, 4.0),
    Rect::new(9.0, 284.0, 4.0, 4.0),
    Rect::new(197.0, 284.0, 4.0, 4.0),
];

/// Modules along one side of the QR code: version 1.
pub const QR_MODULES: u8 = 21;

/// Side of a module.
pub const QR_MODULE: f32 = 0.9;

/// The QR code without its quiet zone; four modules (3.6 mm) around it are white.
pub const QR: Rect = Rect::new(171.1, 19.0, 18.9, 18.9);

/// The photo at its true size, 26 × 32 mm.
pub const PHOTO: Rect = Rect::new(157.0, 58.0, 26.0, 32.0);

/// The boxes to tick: 证件号码1 and 证件号码2. The lines' centres; within them nothing is printed. They are there
/// only where the person has to choose.
pub const NUMBER_BOXES: [Rect; 2] = [
    Rect::new(26.0, 124.5, 11.0, 11.0),
    Rect::new(26.0, 143.5, 11.0, 11.0),
];

/// The field in which the person signs. The lines' centres; within them nothing is printed.
pub const SIGNATURE: Rect = Rect::new(20.0, 217.0, 114.0, 38.0);

/// The field for the date. Within it 年, 月 and 日 are printed on one line at its foot.
pub const DATE: Rect = Rect::new(138.0, 217.0, 52.0, 38.0);

/// Left and right edge of everything but the corner marks.
pub(crate) const LEFT: f32 = 20.0;
pub(crate) const RIGHT: f32 = 190.0;
