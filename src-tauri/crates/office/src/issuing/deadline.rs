//! The last day, which the office words as it likes: what the unit's program cannot count down to is worth a note.

use crate::report::{Note, NoteCode};
use jiff::civil::Date;
use sicard_table::narrow;

/// A note where there is a last day and the unit's program can only show it as it stands.
pub fn check(deadline: Option<&str>) -> Option<Note> {
    let text = deadline?.trim();
    let counts = text.is_empty() || day_of(text).is_some();
    (!counts).then(|| Note::new(NoteCode::DeadlineNotCounted).with_detail(text))
}

/// `2026-12-31`, `2026/12/31`, `2026.12.31`, `2026年12月31日前`: what the program of the unit reads (ui/src/features/steps/deadline.ts).
fn day_of(text: &str) -> Option<Date> {
    let text = narrow(text);
    let text = text.strip_suffix('前').unwrap_or(&text).trim_end();
    let text = text.strip_suffix('日').unwrap_or(text);
    let parts: Vec<&str> = text
        .split(['-', '/', '.', '年', '月'])
        .map(str::trim)
        .collect();
    let &[year, month, day] = parts.as_slice() else {
        return None;
    };
    let fits = year.len() == 4
        && [month, day]
            .iter()
            .all(|part| (1..=2).contains(&part.len()));
    let digits = [year, month, day]
        .concat()
        .bytes()
        .all(|byte| byte.is_ascii_digit());
    if !fits || !digits || year.starts_with('0') {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_is_read_however_the_office_writes_it() {
        for text in [
            "2026-12-03",
            "2026年12月3日前",
            "2026年12月03日",
            "2026 年 12 月 3 日前",
            "2026/12/3",
            "2026.12.03",
            "２０２６年１２月３日前",
            "２０２６－１２－０３",
        ] {
            assert_eq!(day_of(text), Some(date(2026, 12, 3)), "{text}");
        }
    }

    #[test]
    fn of_what_is_no_day_there_is_a_note_with_the_words() {
        for text in [
            "12 月底前",
            "12月3日前",
            "2026年12月",
            "2026年12月3日下午",
            "26-12-03",
            "2026-02-30",
            "2026-13-01",
            "2026-12-0",
            "2026-12-03-04",
        ] {
            let detail = check(Some(text)).and_then(|note| note.detail);
            assert_eq!(detail.as_deref(), Some(text), "{text}");
        }
    }

    #[test]
    fn without_a_last_day_there_is_nothing_to_note() {
        assert!(check(None).is_none());
        assert!(check(Some("  ")).is_none());
        assert!(check(Some(" 2026-12-31 ")).is_none());
    }
}
