//! The outline of a JPEG by its markers (ITU-T T.81, annex B), without decoding anything.

use image::metadata::Orientation;

use super::scans::Scans;

const SOI: u8 = 0xd8;
const EOI: u8 = 0xd9;
const SOS: u8 = 0xda;
const APP1: u8 = 0xe1;
const APP2: u8 = 0xe2;
const APP14: u8 = 0xee;

/// What the markers say.
#[derive(Default)]
pub struct Outline {
    /// Offset behind the marker EOI.
    pub end: usize,
    /// The frame header.
    pub frame: Option<Frame>,
    /// What the scans bring.
    pub scans: Scans,
    /// How the picture is to be turned (EXIF 2.32, tag 274).
    orientation: Option<Orientation>,
    /// The ICC profile (ICC.1, annex B.4), put together from its parts.
    pub icc: Vec<u8>,
    /// There is a segment of Adobe's: inks are stored inverted.
    pub adobe: bool,
}

/// A frame header (B.2.2).
#[derive(Clone)]
pub struct Frame {
    /// The marker: how the picture is coded.
    pub marker: u8,
    /// Bits a sample.
    pub precision: u8,
    /// Pixels, as stored.
    pub width: u32,
    /// Pixels, as stored.
    pub height: u32,
    /// Identifier and sampling factors of each component.
    pub components: Vec<(u8, u8)>,
}

impl Frame {
    fn of(marker: u8, segment: &[u8]) -> Option<Self> {
        let side = |at: usize| {
            let bytes = segment.get(at..at + 2)?;
            Some(u32::from(u16::from_be_bytes([bytes[0], bytes[1]])))
        };
        let count = usize::from(*segment.get(7)?);
        let components = segment.get(8..8 + 3 * count)?.chunks_exact(3);
        Some(Self {
            marker,
            precision: *segment.get(2)?,
            height: side(3)?,
            width: side(5)?,
            components: components.map(|one| (one[0], one[1])).collect(),
        })
    }

    /// Several scans refine each other.
    pub fn progressive(&self) -> bool {
        matches!(self.marker, 0xc2 | 0xca)
    }
}

/// Width and height by the frame header, without walking the picture's data; `None` where there is none before them.
pub fn size_of(file: &[u8]) -> Option<(u32, u32)> {
    let (frame, _) = head(file)?;
    Some((frame.width, frame.height))
}

/// The frame header and how the picture is to be turned, without walking the picture's data.
pub fn head(file: &[u8]) -> Option<(Frame, Orientation)> {
    let mut before = Outline::default();
    let mut at = 0;
    loop {
        let marker;
        (marker, at) = next_marker(file, at)?;
        match marker {
            SOI | 0x01 | 0xd0..=0xd7 => {}
            EOI | SOS => return None,
            _ => {
                let segment = segment(file, at)?;
                if is_frame(marker) {
                    return Some((Frame::of(marker, segment)?, before.orientation()));
                }
                before.application(marker, segment);
                at += segment.len();
            }
        }
    }
}

/// Walks from SOI to EOI; `None` where the file ends before it. Decoders fill what is missing with grey and call it a
/// picture; a photo must not be half grey.
pub fn outline(file: &[u8]) -> Option<Outline> {
    let mut outline = Outline::default();
    let mut at = 0;
    loop {
        let marker;
        (marker, at) = next_marker(file, at)?;
        match marker {
            EOI => {
                outline.end = at;
                return Some(outline);
            }
            SOI | 0x01 | 0xd0..=0xd7 => {}
            _ => {
                let segment = segment(file, at)?;
                at += segment.len();
                match marker {
                    SOS => {
                        outline.scans.add(segment)?;
                        at = end_of_scan(file, at)?;
                    }
                    // A second frame belongs to hierarchical pictures, which nobody writes.
                    _ if is_frame(marker) && outline.frame.is_some() => return None,
                    _ if is_frame(marker) => outline.frame = Some(Frame::of(marker, segment)?),
                    _ => outline.application(marker, segment),
                }
            }
        }
    }
}

impl Outline {
    /// How the picture is to be turned; not at all where nothing is said of it.
    pub fn orientation(&self) -> Orientation {
        self.orientation.unwrap_or(Orientation::NoTransforms)
    }

    fn application(&mut self, marker: u8, segment: &[u8]) {
        let data = segment.get(2..).unwrap_or_default();
        match marker {
            APP1 => {
                if let Some(exif) = data.strip_prefix(b"Exif\0\0")
                    && self.orientation.is_none()
                {
                    self.orientation = Orientation::from_exif_chunk(exif);
                }
            }
            APP2 => {
                // Number and count of the parts follow; they stand in order.
                if let Some(part) = data.strip_prefix(b"ICC_PROFILE\0") {
                    self.icc.extend(part.get(2..).unwrap_or_default());
                }
            }
            APP14 => self.adobe |= data.starts_with(b"Adobe"),
            _ => {}
        }
    }
}

fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc)
}

/// A segment with its length.
fn segment(file: &[u8], at: usize) -> Option<&[u8]> {
    let length = u16::from_be_bytes([*file.get(at)?, *file.get(at + 1)?]);
    file.get(at..at + usize::from(length.max(2)))
}

/// The marker that must stand at `at`, with the offset behind it; fill bytes before it are allowed (B.1.1.2).
fn next_marker(file: &[u8], at: usize) -> Option<(u8, usize)> {
    if *file.get(at)? != 0xff {
        return None;
    }
    let fill = file[at..].iter().position(|&byte| byte != 0xff)?;
    Some((file[at + fill], at + fill + 1))
}

/// The offset of the first marker behind entropy-coded data, restart markers passed over.
fn end_of_scan(file: &[u8], from: usize) -> Option<usize> {
    let data = file.get(from..)?;
    let end = data
        .windows(2)
        .position(|pair| pair[0] == 0xff && !matches!(pair[1], 0x00 | 0xd0..=0xd7 | 0xff))?;
    Some(from + end)
}

#[cfg(test)]
mod tests {
    use super::{Outline, outline};

    const SMALL: &[u8] = &[
        0xff, 0xd8, 0xff, 0xe0, 0x00, 0x03, 0x41, // SOI, APP0
        0xff, 0xda, 0x00, 0x06, 0x00, 0x00, 0x3f, 0x00, // SOS
        0x12, 0xff, 0x00, 0xff, 0xd0, 0x34, // a scan with a restart
        0xff, 0xff, 0xd9, // fill byte, EOI
    ];

    fn end(file: &[u8]) -> Option<usize> {
        outline(file).map(|Outline { end, .. }| end)
    }

    #[test]
    fn the_end_is_behind_the_marker_and_what_follows_does_not_count() {
        assert_eq!(end(SMALL), Some(SMALL.len()));
        assert_eq!(end(&[SMALL, &[0; 9]].concat()), Some(SMALL.len()));
    }

    #[test]
    fn every_shorter_file_has_no_end() {
        for length in 0..SMALL.len() {
            assert_eq!(end(&SMALL[..length]), None, "{length} bytes");
        }
    }

    #[test]
    fn a_segment_may_hold_an_end_marker_of_another_picture() {
        let thumbnail = [0xff, 0xd8, 0xff, 0xe1, 0x00, 0x04, 0xff, 0xd9];
        assert_eq!(end(&thumbnail), None);
    }
}
