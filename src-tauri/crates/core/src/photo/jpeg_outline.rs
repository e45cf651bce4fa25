//! The outline of a JPEG by its markers (ITU-T T.81, annex B), without decoding anything.

const SOI: u8 = 0xd8;
const EOI: u8 = 0xd9;
const SOS: u8 = 0xda;

/// What the markers say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JpegOutline {
    /// Offset behind the marker EOI.
    pub end: usize,
    /// Pixels, as stored; 0 where there is no frame header.
    pub width: u32,
    /// Pixels, as stored.
    pub height: u32,
    /// Baseline, components of different resolution, one scan for each.
    pub separate_subsampled_scans: bool,
}

/// Width and height by the frame header, without walking the picture's data; `None` where there is none before them.
pub fn pixels_of(file: &[u8]) -> Option<(u32, u32)> {
    let mut at = 0;
    loop {
        let marker;
        (marker, at) = next_marker(file, at)?;
        match marker {
            SOI | 0x01 | 0xd0..=0xd7 => {}
            EOI | SOS => return None,
            _ => {
                let length = u16::from_be_bytes([*file.get(at)?, *file.get(at + 1)?]);
                let segment = file.get(at..at + usize::from(length.max(2)))?;
                if matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc) {
                    return Some((pixels(segment, 5)?, pixels(segment, 3)?));
                }
                at += segment.len();
            }
        }
    }
}

/// Walks from SOI to EOI; `None` where the file ends before it. Decoders fill what is missing with grey and call it a
/// picture; a photo must not be half grey.
pub fn outline(file: &[u8]) -> Option<JpegOutline> {
    let mut at = 0;
    let (mut width, mut height) = (0, 0);
    let (mut scans, mut sequential, mut subsampled) = (0, false, false);
    loop {
        let marker;
        (marker, at) = next_marker(file, at)?;
        match marker {
            EOI => {
                return Some(JpegOutline {
                    end: at,
                    width,
                    height,
                    separate_subsampled_scans: sequential && subsampled && scans > 1,
                });
            }
            SOI | 0x01 | 0xd0..=0xd7 => {}
            _ => {
                let length = u16::from_be_bytes([*file.get(at)?, *file.get(at + 1)?]);
                let segment = file.get(at..at + usize::from(length.max(2)))?;
                at += segment.len();
                match marker {
                    0xc4 | 0xc8 | 0xcc => {}
                    0xc0..=0xcf => {
                        sequential = matches!(marker, 0xc0 | 0xc1);
                        subsampled = has_subsampling(segment);
                        height = pixels(segment, 3)?;
                        width = pixels(segment, 5)?;
                    }
                    SOS => {
                        scans += 1;
                        at = end_of_scan(file, at)?;
                    }
                    _ => {}
                }
            }
        }
    }
}

fn pixels(frame: &[u8], at: usize) -> Option<u32> {
    let bytes = frame.get(at..at + 2)?;
    Some(u32::from(u16::from_be_bytes([bytes[0], bytes[1]])))
}

/// Whether a frame header (B.2.2) gives its components different sampling factors.
fn has_subsampling(frame: &[u8]) -> bool {
    let mut factors = frame.get(8..).unwrap_or_default().chunks_exact(3);
    let first = factors.next().map(|component| component[1]);
    factors.any(|component| Some(component[1]) != first)
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
    use super::{JpegOutline, outline};

    const SMALL: &[u8] = &[
        0xff, 0xd8, 0xff, 0xe0, 0x00, 0x03, 0x41, // SOI, APP0
        0xff, 0xda, 0x00, 0x02, 0x12, 0xff, 0x00, 0xff, 0xd0, 0x34, // a scan with a restart
        0xff, 0xff, 0xd9, // fill byte, EOI
    ];

    fn end(file: &[u8]) -> Option<usize> {
        outline(file).map(|JpegOutline { end, .. }| end)
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
