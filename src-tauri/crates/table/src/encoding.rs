//! Which encoding a text table is in: UTF-8, UTF-16 with a mark, or GB18030.

use encoding_rs::{CoderResult, GB18030, UTF_16BE, UTF_16LE};

use crate::{MOST_BYTES, MOST_LINES};

/// Most bytes of a decoded text: two bytes of a file become three at most, unless hardly any of them are characters.
pub const MOST_DECODED: usize = MOST_BYTES as usize / 2 * 3;

/// A decoded text file.
pub struct Decoded {
    /// The text without a byte order mark; no more of it than shows that it is longer than [`MOST_DECODED`].
    pub text: String,
    /// Lines, from 1, that are in no encoding we know; of more than [`MOST_LINES`] one more at most.
    pub damaged_lines: Vec<u32>,
}

/// Decodes a text file. Bytes that are valid UTF-8 are UTF-8; everything else without a mark is read as GB18030, which
/// contains GBK and GB 2312.
pub fn decode(bytes: &[u8]) -> Decoded {
    let marked = [(b"\xFF\xFE", UTF_16LE), (b"\xFE\xFF", UTF_16BE)]
        .into_iter()
        .find(|(mark, _)| bytes.starts_with(*mark));
    if let Some((mark, encoding)) = marked {
        let (text, damaged) = encoding.decode_without_bom_handling(&bytes[mark.len()..]);
        return Decoded {
            text: text.into_owned(),
            damaged_lines: if damaged { vec![1] } else { vec![] },
        };
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match str::from_utf8(bytes) {
        Ok(text) => Decoded {
            text: text.to_owned(),
            damaged_lines: vec![],
        },
        Err(_) => gb18030(bytes),
    }
}

/// No byte of a GB18030 character is a line feed, so that lines can be decoded, and blamed, one by one.
fn gb18030(bytes: &[u8]) -> Decoded {
    let mut decoded = Decoded {
        text: String::with_capacity(bytes.len() * 3 / 2),
        damaged_lines: vec![],
    };
    for (index, line) in bytes.split_inclusive(|byte| *byte == b'\n').enumerate() {
        let damaged = add(line, &mut decoded.text);
        if damaged && decoded.damaged_lines.len() <= MOST_LINES {
            decoded.damaged_lines.push(index as u32 + 1);
        }
    }
    decoded
}

/// Decodes a line behind a text, with no copy of it in between, and says whether it is damaged.
fn add(mut line: &[u8], text: &mut String) -> bool {
    let mut decoder = GB18030.new_decoder_without_bom_handling();
    let mut damaged = false;
    while text.len() <= MOST_DECODED {
        let (result, read, replaced) = decoder.decode_to_string(line, text, true);
        damaged |= replaced;
        line = &line[read..];
        match result {
            CoderResult::InputEmpty => return damaged,
            CoderResult::OutputFull => text.reserve_exact(4 << 20),
        }
    }
    damaged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gb18030_is_recognised_and_keeps_characters_beyond_the_basic_plane() {
        let text = "姓名\r\n\u{4DAE}\u{20BB7}·买买提\r\n";
        let (bytes, _, _) = GB18030.encode(text);
        let decoded = decode(&bytes);
        assert_eq!(decoded.text, text);
        assert!(decoded.damaged_lines.is_empty());
    }

    #[test]
    fn a_mark_before_utf_8_is_no_part_of_the_first_heading() {
        assert_eq!(decode("\u{FEFF}姓名".as_bytes()).text, "姓名");
    }

    #[test]
    fn a_table_saved_as_unicode_text_is_read() {
        let bytes: Vec<u8> = [0xFF, 0xFE]
            .into_iter()
            .chain("姓名\t".encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        assert_eq!(decode(&bytes).text, "姓名\t");
    }

    #[test]
    fn lines_in_no_known_encoding_are_named() {
        assert_eq!(
            decode(b"\xD0\xD5\xC3\xFB\nabc\n\xFF\xFF\n").damaged_lines,
            vec![3]
        );
    }
}
