//! JSON as the format wants it: UTF-8 without BOM, no member twice at any depth, no more members and elements than the
//! format has, null the same as absent.

mod bounded;
mod scalar;
mod strict;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::error::Category;

pub(crate) use bounded::{at_most, required_at_most};
pub(crate) use scalar::Scalar;
use strict::{CROWDED, DUPLICATE, Strict};

/// Why some JSON was refused.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum JsonError {
    /// Not JSON, a member twice, or more members in an object than any has.
    Syntax,
    /// JSON, but the member at this path is missing or has another type than it should.
    Field(String),
}

/// Reads one object. The path of a wrong member is worked out only when there is one.
pub(crate) fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, JsonError> {
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let Ok(value) = T::deserialize(Strict(&mut deserializer)) else {
        return Err(reason::<T>(bytes));
    };
    deserializer.end().map_err(|_| JsonError::Syntax)?;
    Ok(value)
}

fn reason<T: DeserializeOwned>(bytes: &[u8]) -> JsonError {
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    match serde_path_to_error::deserialize::<_, T>(Strict(&mut deserializer)) {
        Err(error) if error.inner().classify() == Category::Data => full_path(&error),
        _ => JsonError::Syntax,
    }
}

/// A missing member is reported at the path of its object; its own name stands in the message, which
/// is quoted for nothing else since it may hold values.
fn full_path(error: &serde_path_to_error::Error<serde_json::Error>) -> JsonError {
    let path = error.path().to_string();
    let message = error.inner().to_string();
    let missing = message
        .strip_prefix("missing field `")
        .and_then(|rest| rest.split('`').next());
    match (path.as_str(), missing) {
        _ if message.starts_with(DUPLICATE) || message.starts_with(CROWDED) => JsonError::Syntax,
        (".", Some(name)) => JsonError::Field(name.to_owned()),
        (_, Some(name)) => JsonError::Field(format!("{path}.{name}")),
        // Something else than an object as a whole.
        (".", None) => JsonError::Syntax,
        _ => JsonError::Field(path),
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
    fn an_object_has_at_most_a_thousand_members() {
        let with = |members: u32| {
            let many: String = (1..members).map(|n| format!(r#""m{n}":0,"#)).collect();
            format!(r#"{{{many}"number":1}}"#)
        };
        assert!(parse::<Sample>(with(1000).as_bytes()).is_ok());
        assert_eq!(
            parse::<Sample>(with(1001).as_bytes()),
            Err(JsonError::Syntax)
        );
        let inside = format!(r#"{{"number":1,"later":[{}]}}"#, with(1001));
        assert_eq!(parse::<Sample>(inside.as_bytes()), Err(JsonError::Syntax));
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
    fn an_array_never_stands_for_an_object() {
        assert_eq!(parse::<Sample>(b"[1,null]"), Err(JsonError::Syntax));
        let inner = parse::<Sample>(br#"{"number":1,"inner":[[1]]}"#);
        assert_eq!(inner, Err(JsonError::Field("inner".to_owned())));
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
