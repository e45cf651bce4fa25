//! Text that is read from a metre away.

use super::fit::{Fitted, LEADING, paragraph, whole_words, width};

/// More lines than these are no poster any more; a text that is as long as that is set smaller.
const MOST_LINES: u8 = 6;
/// How much larger the text must get for another line to be worth it, or for a name to be broken elsewhere than between
/// its parts.
const WORTH_IT: f32 = 1.25;

/// The text as large as its place allows, at most `largest`, in as few lines as do not make it much smaller, and these of
/// about the same length.
pub fn poster(text: &str, place: (f32, f32), largest: f32) -> Fitted<'_> {
    let mut best = in_lines(text, 1, place, largest);
    let mut most = 1;
    for count in 2..=MOST_LINES {
        let more = in_lines(text, count, place, largest);
        if more.size > best.size * WORTH_IT {
            (best, most) = (more, count);
        }
    }
    let in_parts = in_parts(text, place, largest);
    if in_parts.size * WORTH_IT >= best.size {
        return in_parts;
    }
    balanced(text, place.0, usize::from(most), best)
}

/// As large as can be, broken only where a name has a joint: 生产一部 铸造车间, 后勤/食堂, 技术中心（筹）.
fn in_parts(text: &str, (width, height): (f32, f32), largest: f32) -> Fitted<'_> {
    let mut size = largest;
    loop {
        let lines = parts_in_lines(text, width * 0.999 / size);
        let needed = size * (1.0 + LEADING * (lines.len() - 1) as f32);
        let widest = lines
            .iter()
            .map(|line| self::width(line))
            .fold(0.0, f32::max);
        if needed <= height && widest * size <= width * 0.999 {
            return Fitted { lines, size };
        }
        size *= 0.98;
    }
}

/// As many parts on each line as it holds, at least one.
fn parts_in_lines(text: &str, column: f32) -> Vec<&str> {
    let mut lines = vec![];
    let (mut start, mut end) = (0, 0);
    let joints = text.char_indices().zip(text.chars().skip(1));
    let joints = joints.filter(|&((_, before), after)| is_joint(before, after));
    let ends = joints.map(|((at, before), _)| at + before.len_utf8());
    for next in ends.chain([text.len()]) {
        if end > start && width(text[start..next].trim()) > column {
            lines.push(text[start..end].trim());
            start = end;
        }
        end = next;
    }
    lines.push(text[start..].trim());
    lines
}

fn is_joint(before: char, after: char) -> bool {
    (before.is_whitespace() || "/／、".contains(before)) && !after.is_whitespace()
        || "（(".contains(after)
}

/// At most `count` lines, as large as can be.
fn in_lines(text: &str, count: u8, (width, height): (f32, f32), largest: f32) -> Fitted<'_> {
    let mut size = largest.min(height / (1.0 + LEADING * f32::from(count - 1)));
    loop {
        // a hair less than the place, for what is lost in rounding
        let lines = paragraph(text, width * 0.999, size);
        // small enough, all of it is one line, so that this ends
        if lines.len() <= usize::from(count) && whole_words(text, &lines) {
            return Fitted { lines, size };
        }
        size *= 0.98;
    }
}

/// The same size and number of lines in the narrowest column that holds them, so that no single character stands below.
fn balanced<'t>(text: &'t str, most: f32, count: usize, set: Fitted<'t>) -> Fitted<'t> {
    let size = set.size;
    let mut column = width(text) * size / count as f32;
    while column < most {
        let lines = paragraph(text, column, size);
        if lines.len() <= set.lines.len() && whole_words(text, &lines) {
            return Fitted { lines, size };
        }
        column += size / 8.0;
    }
    set
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLACE: (f32, f32) = (170.0, 84.0);

    #[test]
    fn a_short_text_is_as_large_as_it_may_be() {
        let set = poster("财务部", PLACE, 28.0);
        assert_eq!((set.lines, set.size), (vec!["财务部"], 28.0));
    }

    #[test]
    fn a_little_more_than_a_line_is_made_to_fit_on_one() {
        let set = poster("财务审计内控部室", PLACE, 26.0);
        assert_eq!(set.lines.len(), 1);
        assert!(set.size > 20.5);
    }

    #[test]
    fn lines_are_about_equally_long_and_whole() {
        for count in 1..=60 {
            let text = "样".repeat(count);
            let set = poster(&text, PLACE, 28.0);
            assert_eq!(set.lines.concat(), text);
            let lengths = || set.lines.iter().map(|line| line.chars().count());
            let (longest, shortest) = (lengths().max(), lengths().min());
            let even = longest
                .zip(shortest)
                .is_some_and(|(a, b)| b * 3 >= a * 2 || count < 3);
            assert!(even, "{count}: {longest:?} {shortest:?}");
            let widest = lengths().max().unwrap_or(0) as f32 * set.size;
            let height = set.size * (1.0 + LEADING * (set.lines.len() - 1) as f32);
            assert!(widest <= PLACE.0 && height <= PLACE.1, "{count}");
        }
    }

    #[test]
    fn thirty_characters_are_still_large() {
        assert!(poster(&"样".repeat(30), PLACE, 28.0).size > 14.0);
    }

    #[test]
    fn a_name_of_several_parts_is_broken_between_them() {
        let lines = |text| poster(text, PLACE, 28.0).lines.join("|");
        assert_eq!(lines("生产一部 铸造车间"), "生产一部|铸造车间");
        assert_eq!(lines("Engineering 工程质量部"), "Engineering|工程质量部");
        assert_eq!(lines("后勤保障中心/食堂"), "后勤保障中心/|食堂");
        assert_eq!(lines("新材料研发中心（筹建）"), "新材料研发中心|（筹建）");
        assert_eq!(lines("工程部 甲"), "工程部 甲");
    }

    #[test]
    fn no_word_is_broken_in_two_and_a_blank_name_is_no_trouble() {
        let name = "Engineering Department 工程部";
        assert_eq!(poster(name, PLACE, 28.0).lines.join(" "), name);
        for name in ["", " ", "（", "//", " 甲 "] {
            assert_eq!(poster(name, PLACE, 28.0).lines.len(), 1);
        }
    }
}
