//! Lists of a stated length: a sealed roster may repeat `""` for megabytes, and each would become a text of its own in memory.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{IgnoredAny, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// For lists of at most `N` elements; null is an empty list. One element more is kept, so that the check behind can refuse the list by
/// name; the rest is read, strictly, and forgotten.
pub(crate) fn at_most<'de, const N: usize, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    let list = Option::<List<T, N>>::deserialize(deserializer)?;
    Ok(list.map(|list| list.0).unwrap_or_default())
}

/// The same, where null is no list.
pub(crate) fn required_at_most<'de, const N: usize, D, T>(
    deserializer: D,
) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    List::<T, N>::deserialize(deserializer).map(|list| list.0)
}

struct List<T, const N: usize>(Vec<T>);

impl<'de, T: Deserialize<'de>, const N: usize> Deserialize<'de> for List<T, N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Elements::<T, N>(PhantomData))
    }
}

struct Elements<T, const N: usize>(PhantomData<T>);

impl<'de, T: Deserialize<'de>, const N: usize> Visitor<'de> for Elements<T, N> {
    type Value = List<T, N>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while list.len() <= N {
            match elements.next_element()? {
                Some(element) => push(&mut list, element, N + 1),
                None => return Ok(List(list)),
            }
        }
        while elements.next_element::<IgnoredAny>()?.is_some() {}
        Ok(List(list))
    }
}

/// Makes room for a quarter more where there is none, and never for more than `most`: a list that doubles itself would hold three times
/// its elements while it moves, and short lists are the many.
fn push<T>(list: &mut Vec<T>, element: T, most: usize) {
    let count = list.len();
    if count == list.capacity() {
        list.reserve_exact((count / 4 + 1).min(most - count));
    }
    list.push(element);
}

#[cfg(test)]
mod tests {
    use super::super::{JsonError, parse};
    use super::*;

    #[derive(Debug, Deserialize)]
    struct Sample {
        #[serde(default, deserialize_with = "at_most::<2, _, _>")]
        list: Vec<u32>,
    }

    fn list(text: &str) -> Result<Vec<u32>, JsonError> {
        parse::<Sample>(text.as_bytes()).map(|sample| sample.list)
    }

    #[test]
    fn one_element_too_many_is_kept_and_the_rest_forgotten() {
        assert_eq!(list(r#"{"list":[1,2]}"#), Ok(vec![1, 2]));
        assert_eq!(list(r#"{"list":[1,2,3,4,5]}"#), Ok(vec![1, 2, 3]));
        assert_eq!(list(r#"{"list":null}"#), Ok(vec![]));
        assert_eq!(list("{}"), Ok(vec![]));
    }

    #[test]
    fn a_list_takes_room_for_a_quarter_more_than_it_holds_and_a_short_one_for_what_it_holds() {
        let mut list = Vec::new();
        for count in 1..=1_000 {
            push(&mut list, count, 1_000);
            assert!(list.capacity() <= count + count / 4 + 1, "{count}");
        }
        assert_eq!(list.capacity(), 1_000);
        for few in 1..=3 {
            let list: String = vec!["0"; few].join(",");
            let list = self::list(&format!(r#"{{"list":[{list}]}}"#)).unwrap();
            assert_eq!(list.capacity(), few);
        }
    }

    #[test]
    fn what_is_forgotten_is_read_all_the_same() {
        assert_eq!(list(r#"{"list":[1,2,3,4,]}"#), Err(JsonError::Syntax));
        assert_eq!(
            list(r#"{"list":[1,2,3,{"a":1,"a":2}]}"#),
            Err(JsonError::Syntax)
        );
        assert_eq!(
            list(r#"{"list":[1,"2"]}"#),
            Err(JsonError::Field("list[1]".to_owned()))
        );
    }
}
