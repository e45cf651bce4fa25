//! Text that is read from a metre away.

use super::fit::{Fitted, LEADING, paragraph, whole_words, width};

/// More lines than these are no poster any more; a text that is as long as that is set smaller.
const MOST_LINES: u8 = 6;
/// How much larger the text must get for another line to be worth it.
const WORTH_A_LINE: f32 = 1.25;

/// The text as large as its place allows, at most `largest`, in as few lines as do not make it much smaller, and these of
/// about the same length.
pub fn poster(text: &str, place: (f32, f32), largest: f32) -> Fitted<'_> {
    let mut best = in_lines(text, 1, place, largest);
    let mut most = 1;
    for count in 2..=MOST_LINES {
        let more = in_lines(text, count, place, largest);
        if more.size > best.size * WORTH_A_LINE {
            (best, most) = (more, count);
        }
    }
    balanced(text, place.0, usize::from(most), best)
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
    fn no_word_is_broken_in_two() {
        let set = poster("Engineering Department 工程部", PLACE, 28.0);
        assert_eq!(set.lines.join(" "), "Engineering Department 工程部");
    }
}
