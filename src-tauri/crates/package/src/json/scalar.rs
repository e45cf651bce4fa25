//! Members whose type nobody can rely on: a manifest of a later version, or a way to the key that is none of ours, may hold anything there.

use std::fmt;

use serde::de::{IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// A text or a whole number; whatever else stands there is read, strictly, and forgotten (a tree of it would be many times its size).
#[derive(Default, PartialEq, Eq)]
pub(crate) enum Scalar {
    Text(String),
    /// Below 2^64, without fraction or exponent.
    Whole(u64),
    /// Absent, null or anything else.
    #[default]
    Other,
}

impl fmt::Debug for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scalar").finish_non_exhaustive()
    }
}

impl Scalar {
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn whole(&self) -> Option<u64> {
        match self {
            Self::Whole(number) => Some(*number),
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Anything)
    }
}

struct Anything;

impl<'de> Visitor<'de> for Anything {
    type Value = Scalar;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_str<E>(self, text: &str) -> Result<Scalar, E> {
        Ok(Scalar::Text(text.to_owned()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Scalar, E> {
        Ok(Scalar::Whole(number))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Scalar, E> {
        Ok(Scalar::Other)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Scalar, E> {
        Ok(Scalar::Other)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Scalar, E> {
        Ok(Scalar::Other)
    }

    fn visit_unit<E>(self) -> Result<Scalar, E> {
        Ok(Scalar::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Scalar, A::Error> {
        while elements.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Scalar::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Scalar, A::Error> {
        while members.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Scalar::Other)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{JsonError, parse};
    use super::*;

    #[derive(Debug, Deserialize)]
    struct Sample {
        #[serde(default)]
        member: Scalar,
    }

    fn member(value: &str) -> Result<Scalar, JsonError> {
        parse::<Sample>(format!(r#"{{"member":{value}}}"#).as_bytes()).map(|sample| sample.member)
    }

    #[test]
    fn texts_and_whole_numbers_are_kept_and_everything_else_is_read_and_forgotten() {
        assert_eq!(member(r#""\u0061b""#), Ok(Scalar::Text("ab".to_owned())));
        assert_eq!(member("18446744073709551615"), Ok(Scalar::Whole(u64::MAX)));
        for other in [
            "null",
            "true",
            "-1",
            "1.0",
            "1e2",
            "18446744073709551616",
            r#"[1,"a",{}]"#,
            r#"{"a":{"b":[]}}"#,
        ] {
            assert_eq!(member(other), Ok(Scalar::Other), "{other}");
        }
        assert_eq!(parse::<Sample>(b"{}").unwrap().member, Scalar::Other);
    }

    #[test]
    fn what_is_forgotten_is_read_strictly() {
        for wrong in [
            r#"{"a":1,"a":2}"#,
            r#"[{"b":{"a":1,"a":2}}]"#,
            "[1,]",
            "1e999",
        ] {
            assert_eq!(member(wrong), Err(JsonError::Syntax), "{wrong}");
        }
    }
}
