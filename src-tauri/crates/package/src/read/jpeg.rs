//! Whether bytes are a JPEG picture, as far as its headers tell (ITU-T T.81, annex B).

/// Start of image, then well-formed segments up to a frame header with a size.
pub(crate) fn is_jpeg(bytes: &[u8]) -> bool {
    bytes
        .strip_prefix(&[0xFF, 0xD8])
        .is_some_and(|segments| frame_is_sound(segments).unwrap_or(false))
}

/// `None` where the bytes end before a frame header does.
fn frame_is_sound(mut bytes: &[u8]) -> Option<bool> {
    loop {
        let rest = bytes.strip_prefix(&[0xFF])?;
        let padding = rest.iter().take_while(|&&byte| byte == 0xFF).count();
        let (&marker, rest) = rest[padding..].split_first()?;
        if matches!(marker, 0x01 | 0xD0..=0xD7) {
            bytes = rest;
            continue;
        }
        let (length, _) = rest.split_first_chunk::<2>()?;
        let (segment, after) = rest.split_at_checked(u16::from_be_bytes(*length).into())?;
        match marker {
            // Start of frame: all but the Huffman tables, the extension and the arithmetic conditioning.
            0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => {
                return Some(has_size(segment));
            }
            // Image data or the end before any frame; 0x00 is no marker.
            0xDA | 0xD9 | 0x00 => return Some(false),
            _ if segment.len() < 2 => return Some(false),
            _ => bytes = after,
        }
    }
}

/// Length, precision, height, width, number of components, three bytes for each.
fn has_size(segment: &[u8]) -> bool {
    let &[
        _,
        _,
        _,
        height_high,
        height_low,
        width_high,
        width_low,
        components,
        ref specifications @ ..,
    ] = segment
    else {
        return false;
    };
    u16::from_be_bytes([height_high, height_low]) > 0
        && u16::from_be_bytes([width_high, width_low]) > 0
        && (1..=4).contains(&components)
        && specifications.len() == 3 * usize::from(components)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(height: u16, width: u16) -> Vec<u8> {
        let size = [height.to_be_bytes(), width.to_be_bytes()].concat();
        [&[0xFF, 0xC0, 0, 11, 8][..], &size, &[1, 1, 0x11, 0]].concat()
    }

    #[test]
    fn a_frame_header_after_other_segments_makes_a_picture() {
        let comment = [0xFF, 0xFE, 0, 5, b'a', b'b', b'c'];
        assert!(is_jpeg(
            &[
                &[0xFF, 0xD8][..],
                &comment,
                &[0xFF, 0xFF],
                &frame(441, 358)[1..]
            ]
            .concat()
        ));
    }

    #[test]
    fn what_ends_before_a_sound_frame_header_is_no_picture() {
        let good = [&[0xFF, 0xD8][..], &frame(441, 358)].concat();
        assert!(is_jpeg(&good));
        for length in 0..good.len() {
            assert!(!is_jpeg(&good[..length]), "{length}");
        }
        assert!(!is_jpeg(&[&[0xFF, 0xD8][..], &frame(0, 358)].concat()));
        assert!(!is_jpeg(&[&[0xFF, 0xD8][..], &frame(441, 0)].concat()));
        assert!(!is_jpeg(b"\x89PNG\r\n\x1a\n"));
        assert!(!is_jpeg(
            &[&[0xFF, 0xD8, 0xFF, 0xDA, 0, 2][..], &frame(441, 358)].concat()
        ));
        assert!(!is_jpeg(
            &[&[0xFF, 0xD8, 0xFF, 0xE0, 0, 1][..], &frame(441, 358)].concat()
        ));
    }
}
