//! The order of forms in a stack.

use std::cmp::Ordering;

use crate::list::Entry;
use crate::view::PaperOrder;

/// Puts people who stand in list order into the order asked for.
pub fn sort(people: &mut [&Entry], order: PaperOrder) {
    match order {
        PaperOrder::List => {}
        PaperOrder::Department => people.sort_by(|a, b| {
            let (a, b) = (a.data(), b.data());
            by(a.department.as_deref(), b.department.as_deref())
                .then_with(|| by(a.staff_no.as_deref(), b.staff_no.as_deref()))
        }),
        PaperOrder::StaffNo => {
            people.sort_by(|a, b| by(a.data().staff_no.as_deref(), b.data().staff_no.as_deref()))
        }
    }
}

/// Those without one come last.
fn by(a: Option<&str>, b: Option<&str>) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) => natural(a, b),
        (a, b) => b.is_some().cmp(&a.is_some()),
    }
}

/// Text with the numbers in it by their value: 2车间 before 10车间. What differs in nothing but leading zeros is told
/// apart by them.
pub fn natural(a: &str, b: &str) -> Ordering {
    let (mut left, mut right) = (a, b);
    while !left.is_empty() && !right.is_empty() {
        let (first, second) = (run(left), run(right));
        let order = match (number(first), number(second)) {
            (Some(first), Some(second)) => by_value(first, second),
            _ => first.cmp(second),
        };
        if order.is_ne() {
            return order;
        }
        (left, right) = (&left[first.len()..], &right[second.len()..]);
    }
    left.len().cmp(&right.len()).then_with(|| a.cmp(b))
}

/// The digits at the beginning, or what comes before the first digit.
fn run(text: &str) -> &str {
    let digits = text.starts_with(|c: char| c.is_ascii_digit());
    let end = text.find(|c: char| c.is_ascii_digit() != digits);
    &text[..end.unwrap_or(text.len())]
}

/// Digits without leading zeros.
fn number(run: &str) -> Option<&str> {
    let digits = run.starts_with(|c: char| c.is_ascii_digit());
    digits.then(|| run.trim_start_matches('0'))
}

fn by_value(a: &str, b: &str) -> Ordering {
    a.len().cmp(&b.len()).then_with(|| a.cmp(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_a_text_count_by_their_value() {
        let mut names = [
            "10车间",
            "2车间",
            "A-7",
            "02车间",
            "A-12",
            "财务部",
            "2车间乙",
            "A-7b",
        ];
        names.sort_by(|a, b| natural(a, b));
        assert_eq!(
            names,
            [
                "02车间",
                "2车间",
                "2车间乙",
                "10车间",
                "A-7",
                "A-7b",
                "A-12",
                "财务部"
            ]
        );
    }

    #[test]
    fn a_number_longer_than_any_integer_is_compared_as_well() {
        let long = "9".repeat(40);
        let longer = format!("1{}", "0".repeat(40));
        assert_eq!(natural(&long, &longer), Ordering::Less);
    }

    #[test]
    fn who_has_none_comes_last() {
        assert_eq!(by(Some("Z"), None), Ordering::Less);
        assert_eq!(by(None, Some("A")), Ordering::Greater);
        assert_eq!(by(None, None), Ordering::Equal);
    }
}
