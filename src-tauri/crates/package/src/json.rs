//! JSON as the format wants it: UTF-8 without BOM, no member twice at any depth, null the same as absent.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

use serde::de::{DeserializeOwned, DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::error::Category;

/// Why some JSON was refused.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum JsonError {
    /// Not JSON, or a member twice.
    Syntax,
    /// JSON, but the member at this path is missing or has another type than it should.
    Field(String),
}

/// Reads one object. The path of a wrong member is worked out only when there is one.
pub(crate) fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, JsonError> {
    let MembersOnce = serde_json::from_slice(bytes).map_err(|_| JsonError::Syntax)?;
    serde_json::from_slice(bytes).map_err(|_| {
        let mut deserializer = serde_json::Deserializer::from_slice(bytes);
        match serde_path_to_error::deserialize::<_, T>(&mut deserializer) {
            Err(error) if error.inner().classify() == Category::Data => {
                JsonError::Field(full_path(&error))
            }
            _ => JsonError::Syntax,
        }
    })
}

/// A missing member is reported at the path of its object; its own name stands in the message, which
/// is quoted for nothing else since it may hold values.
fn full_path(error: &serde_path_to_error::Error<serde_json::Error>) -> String {
    let path = error.path().to_string();
    let message = error.inner().to_string();
    let missing = message
        .strip_prefix("missing field `")
        .and_then(|rest| rest.split('`').next());
    match (path.as_str(), missing) {
        (".", Some(name)) => name.to_owned(),
        (_, Some(name)) => format!("{path}.{name}"),
        _ => path,
    }
}

/// For members where `null` or absence means the type's default.
pub(crate) fn null_is_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Option::<T>::deserialize(deserializer).map(Option::unwrap_or_default)
}

/// Any JSON value in which no object has a member twice.
struct MembersOnce;

impl<'de> Deserialize<'de> for MembersOnce {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for MembersOnce {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON without duplicate members")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self, A::Error> {
        let mut seen = Seen::default();
        while let Some(name) = map.next_key_seed(MemberName)? {
            if !seen.insert(name) {
                return Err(A::Error::custom("duplicate member"));
            }
            let Self = map.next_value()?;
        }
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self, A::Error> {
        while let Some(Self) = items.next_element()? {}
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }
}

/// Member names of one object: a short list while they are few, a set once they are many.
#[derive(Default)]
struct Seen<'a> {
    few: Vec<Cow<'a, str>>,
    many: HashSet<Cow<'a, str>>,
}

impl<'a> Seen<'a> {
    const FEW: usize = 16;

    fn insert(&mut self, name: Cow<'a, str>) -> bool {
        if self.few.contains(&name) {
            false
        } else if self.few.len() < Self::FEW {
            self.few.push(name);
            true
        } else {
            self.many.insert(name)
        }
    }
}

/// A member's name, borrowed where it has no escapes.
struct MemberName;

impl<'de> DeserializeSeed<'de> for MemberName {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for MemberName {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Deserialize)]
    struct Sample {
        number: u32,
        #[serde(default)]
        inner: Option<Inner>,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    struct Inner {
        list: Vec<u32>,
    }

    #[test]
    fn unknown_members_are_ignored_and_null_is_absent() {
        let sample: Sample =
            parse(br#"{"number":1,"later":{"a":[1.5,null,true,-1,"x"]},"inner":null}"#).unwrap();
        assert_eq!(
            sample,
            Sample {
                number: 1,
                inner: None
            }
        );
    }

    #[test]
    fn a_member_twice_is_refused_at_any_depth_and_in_any_spelling() {
        for text in [
            r#"{"number":1,"number":1}"#,
            r#"{"number":1,"x":{"a":1,"a":2}}"#,
            r#"{"number":1,"x":[{"b":{"a":1,"\u0061":2}}]}"#,
        ] {
            assert_eq!(
                parse::<Sample>(text.as_bytes()),
                Err(JsonError::Syntax),
                "{text}"
            );
        }
        let many: String = (0..100).map(|n| format!(r#""m{n}":0,"#)).collect();
        assert_eq!(
            parse::<Sample>(format!(r#"{{{many}"m99":0,"number":1}}"#).as_bytes()),
            Err(JsonError::Syntax)
        );
        assert!(parse::<Sample>(format!(r#"{{{many}"number":1}}"#).as_bytes()).is_ok());
    }

    #[test]
    fn what_is_not_plain_json_is_refused() {
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        for text in [
            "",
            "{",
            "{\"number\":1}x",
            "\u{FEFF}{\"number\":1}",
            "{\"number\":NaN}",
            "{\"number\":1,}",
            "{\"number\":1,\"x\":\"\\ud800\"}",
            "{\"number\":1,\"x\":\"a\nb\"}",
            "{\"number\":1,\"x\":1e999}",
            &deep,
        ] {
            assert_eq!(
                parse::<Sample>(text.as_bytes()),
                Err(JsonError::Syntax),
                "{text:.40}"
            );
        }
        assert_eq!(
            parse::<Sample>(b"{\"number\":1,\"x\":\"\xff\"}"),
            Err(JsonError::Syntax)
        );
    }

    #[test]
    fn a_wrong_member_is_named_by_its_path_and_its_value_is_not() {
        let path = |text: &str| match parse::<Sample>(text.as_bytes()) {
            Err(JsonError::Field(path)) => path,
            other => panic!("{other:?}"),
        };
        assert_eq!(path(r#"{}"#), "number");
        assert_eq!(path(r#"{"number":"secret"}"#), "number");
        assert_eq!(path(r#"{"number":1.0}"#), "number");
        assert_eq!(path(r#"{"number":1,"inner":{}}"#), "inner.list");
        assert_eq!(
            path(r#"{"number":1,"inner":{"list":[1,-1]}}"#),
            "inner.list[1]"
        );
    }
}
