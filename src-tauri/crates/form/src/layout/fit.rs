//! Text broken into lines, and made small enough to fit its place. Nothing on a form is ever cut off.

use crate::font::{self, Face};

/// Distance of two baselines in ems.
pub const LEADING: f32 = 1.28;

/// A text in lines of one size.
pub struct Fitted<'t> {
    /// The lines, without the blanks at which they were broken.
    pub lines: Vec<&'t str>,
    /// The em.
    pub size: f32,
}

/// A text that would be smaller than this on one line gets several lines instead.
const LEAST_ON_ONE_LINE: f32 = 3.3;

/// The text on one line, of the size `largest` or what fits into `width`; if that would be too small, in lines of at most
/// `width` that are no higher than `height` together. A name of 30 characters stays on one line, and is found by
/// whoever searches a PDF for it.
pub fn fit(text: &str, place: (f32, f32), largest: f32) -> Fitted<'_> {
    let (width, height) = place;
    // a hair less than the place, for what is lost in rounding
    let on_one_line = largest.min(width * 0.999 / self::width(text).max(1.0));
    if on_one_line >= LEAST_ON_ONE_LINE.min(largest) {
        return Fitted {
            lines: vec![text],
            size: on_one_line,
        };
    }
    let mut size = largest;
    loop {
        let lines = break_lines(text, width / size);
        let needed = size * (1.0 + LEADING * (lines.len().max(1) - 1) as f32);
        // the width of any one character is far below every place on the page, so that this ends
        if needed <= height && (size < largest * 0.75 || whole_words(text, &lines)) {
            return Fitted { lines, size };
        }
        size *= 0.96;
    }
}

/// Whether no number or Latin word was broken in two.
pub fn whole_words(text: &str, lines: &[&str]) -> bool {
    lines.iter().skip(1).all(|line| {
        let at = line.as_ptr() as usize - text.as_ptr() as usize;
        let before = text[..at].chars().next_back();
        !(before.is_some_and(is_word) && line.chars().next().is_some_and(is_word))
    })
}

/// Lines of at most `width` of one size, however many they are.
pub fn paragraph(text: &str, width: f32, size: f32) -> Vec<&str> {
    break_lines(text, width / size)
}

/// Width in ems.
pub fn width(text: &str) -> f32 {
    text.chars().map(advance).sum()
}

/// A character's width; one that no font holds counts as a full em: it is a Han character of an old file, or reported and
/// not printed.
fn advance(character: char) -> f32 {
    font::find(character).map_or(1.0, |(face, glyph)| Face::advance(face, glyph))
}

fn break_lines(text: &str, width: f32) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut rest = text;
    while let Some(end) = line_end(rest, width) {
        lines.push(rest[..end].trim_end_matches(' '));
        rest = rest[end..].trim_start_matches(' ');
    }
    if !rest.is_empty() || lines.is_empty() {
        lines.push(rest);
    }
    lines
}

/// Where the first line of `text` ends; `None` if all of it fits.
fn line_end(text: &str, width: f32) -> Option<usize> {
    let mut used = 0.0;
    let mut last_chance = None;
    let mut before = None;
    for (at, character) in text.char_indices() {
        if before.is_some_and(|before| may_break(before, character)) {
            last_chance = Some(at);
        }
        used += advance(character);
        if used > width && at > 0 {
            // a word longer than the line is broken where the line ends
            return Some(last_chance.unwrap_or(at));
        }
        before = Some(character);
    }
    None
}

/// Whether a line may end between two characters: not within a word or number, not before a closing mark, not after an
/// opening one.
fn may_break(before: char, after: char) -> bool {
    const NEVER_FIRST: &str = "，。、；：！？）」』》”’·,.;:!?)% ";
    const NEVER_LAST: &str = "（「『《“‘(";
    !(NEVER_FIRST.contains(after)
        || NEVER_LAST.contains(before)
        || (is_word(before) && is_word(after)))
}

fn is_word(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '-'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_keeps_its_size() {
        let fitted = fit("样例甲", (40.0, 8.0), 5.0);
        assert_eq!((fitted.lines, fitted.size), (vec!["样例甲"], 5.0));
    }

    #[test]
    fn a_name_of_thirty_characters_stays_on_one_line() {
        let name = "样".repeat(30);
        let fitted = fit(&name, (104.6, 13.0), 7.0);
        assert_eq!(fitted.lines, [name.as_str()]);
        assert!(fitted.size > 3.4 && fitted.size * 30.0 < 104.6);
    }

    #[test]
    fn a_long_text_gets_more_lines_and_a_smaller_size_and_loses_nothing() {
        for count in [1, 30, 100, 200] {
            let text = "样".repeat(count);
            let fitted = fit(&text, (88.0, 12.0), 5.0);
            assert_eq!(fitted.lines.concat(), text);
            assert!(
                fitted
                    .lines
                    .iter()
                    .all(|line| width(line) * fitted.size <= 88.001)
            );
            let height = fitted.size * (1.0 + LEADING * (fitted.lines.len() - 1) as f32);
            assert!(height <= 12.0, "{count}");
        }
    }

    #[test]
    fn numbers_and_words_stay_whole_and_marks_stay_with_their_text() {
        assert_eq!(break_lines("样例 2102000001", 6.0), ["样例", "2102000001"]);
        assert_eq!(break_lines("样例样例，样例", 4.0), ["样例样", "例，样例"]);
        assert_eq!(break_lines("样例（样例）", 3.2), ["样例", "（样", "例）"]);
        assert_eq!(break_lines(&"W".repeat(9), 4.0).concat(), "W".repeat(9));
    }

    #[test]
    fn no_text_is_one_empty_line() {
        assert_eq!(break_lines("", 5.0), [""]);
    }
}
