//! The 表号 as a QR code.

use crate::form::FormCode;
use crate::geometry::{QR, QR_MODULE, QR_MODULES};
use crate::scene::Rect;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// How far a module reaches into the row below, so that no white hairline lies between two black ones on a screen.
const OVERLAP: f32 = 0.01;

/// The black modules, those that lie side by side as one rectangle. Error correction H: a quarter of the code may be
/// creased or stained.
pub fn modules(code: &FormCode) -> Vec<Rect> {
    let segments = [QrSegment::make_numeric(&code.scanned())];
    let one = Version::new(1);
    let qr = QrCode::encode_segments_advanced(&segments, QrCodeEcc::High, one, one, None, false)
        .expect("version 1 with error correction H holds 17 digits, and there are 13");
    let mut rects = Vec::new();
    for row in 0..QR_MODULES {
        let mut column = 0;
        while column < QR_MODULES {
            let run = (column..QR_MODULES)
                .take_while(|&column| qr.get_module(i32::from(column), i32::from(row)))
                .count() as u8;
            if run > 0 {
                rects.push(Rect::new(
                    QR.x + f32::from(column) * QR_MODULE,
                    QR.y + f32::from(row) * QR_MODULE,
                    f32::from(run) * QR_MODULE,
                    QR_MODULE + OVERLAP,
                ));
            }
            column += run.max(1);
        }
    }
    rects
}
