//! Birth dates as tables write them.

use jiff::civil::Date;
use sicard_table::narrow;

/// Reads `1975-03-05`, `1975/3/5`, `1975.3.5`, `1975年3月5日`, `19750305`, also with a time of day behind it; `None` for
/// anything that is no day between 1850 and 2199.
pub fn parse(text: &str) -> Option<Date> {
    let text = narrow(text);
    let day = text.trim().split([' ', 'T']).next()?;
    let parts: Vec<&str> = day
        .split(['-', '/', '.', '年', '月', '日'])
        .filter(|part| !part.is_empty())
        .collect();
    let (year, month, day) = match parts.as_slice() {
        [year, month, day] => (*year, *month, *day),
        [compact] if compact.len() == 8 && compact.is_ascii() => {
            (&compact[..4], &compact[4..6], &compact[6..])
        }
        _ => return None,
    };
    if year.len() != 4
        || [year, month, day]
            .iter()
            .any(|part| !part.bytes().all(|byte| byte.is_ascii_digit()))
    {
        return None;
    }
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?;
    (1850..2200).contains(&date.year()).then_some(date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn dates_are_read_as_people_and_spreadsheets_write_them() {
        for text in [
            "1975-03-05",
            "1975/3/5",
            "1975.3.5",
            "1975年3月5日",
            "19750305",
            "１９７５－０３－０５",
            "1975-03-05 00:00:00",
        ] {
            assert_eq!(parse(text), Some(date(1975, 3, 5)), "{text}");
        }
    }

    #[test]
    fn what_is_no_day_is_no_date() {
        for text in [
            "",
            "1975-02-30",
            "75-3-5",
            "5.3.1975",
            "1975-03",
            "27458",
            "1975-3-5-1",
            "未知",
            "+975-3-5",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
