//! The little of JPEG (ITU-T T.81, annex B) that tells a picture's size without decoding it.

/// Width and height in pixels from the frame header; `None` if `bytes` are no JPEG picture from beginning to end. What a
/// camera or editor put behind the end does not matter.
pub fn dimensions(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut rest = bytes.strip_prefix(b"\xFF\xD8")?;
    let mut size = None;
    loop {
        let [0xFF, marker, after @ ..] = rest else {
            return None;
        };
        match marker {
            0xFF => rest = &rest[1..],
            0x01 | 0xD0..=0xD7 => rest = after,
            0x00 | 0xD8 | 0xD9 => return None,
            // start of scan: in its data 0xFF is never followed by 0xD9 but at the end of the picture
            0xDA => return size.filter(|_| after.windows(2).any(|pair| pair == b"\xFF\xD9")),
            _ => {
                // start of frame, any process; C4, C8 and CC are other segments
                if matches!(marker, 0xC0..=0xCF) && !matches!(marker, 0xC4 | 0xC8 | 0xCC) {
                    size = Some(frame_size(after)?);
                }
                let length = after
                    .first_chunk::<2>()
                    .map(|length| u16::from_be_bytes(*length))?;
                rest = after.get(usize::from(length).max(2)..)?;
            }
        }
    }
}

/// Of a frame header: length (2), precision (1), height (2), width (2).
fn frame_size(header: &[u8]) -> Option<(u32, u32)> {
    let [_, _, _, h1, h0, w1, w0, ..] = header else {
        return None;
    };
    let (width, height) = (
        u16::from_be_bytes([*w1, *w0]),
        u16::from_be_bytes([*h1, *h0]),
    );
    (width > 0 && height > 0).then_some((width.into(), height.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_is_read_from_the_frame_header() {
        let mut bytes = Vec::new();
        let encoder = jpeg_encoder::Encoder::new(&mut bytes, 80);
        encoder
            .encode(&[200; 16 * 8 * 3], 16, 8, jpeg_encoder::ColorType::Rgb)
            .expect("encodes");
        assert_eq!(dimensions(&bytes), Some((16, 8)));
        for cut in [24, bytes.len() / 2, bytes.len() - 2] {
            assert_eq!(dimensions(&bytes[..cut]), None);
        }
        bytes.extend([0; 9]);
        assert_eq!(dimensions(&bytes), Some((16, 8)));
    }

    #[test]
    fn other_files_have_no_size() {
        for bytes in [
            &b""[..],
            b"\x89PNG\r\n\x1a\n",
            b"\xFF\xD8",
            b"\xFF\xD8\xFF\xD9",
            b"\xFF\xD8\xFF\xE0\x00\x00\xFF",
        ] {
            assert_eq!(dimensions(bytes), None);
        }
    }
}
