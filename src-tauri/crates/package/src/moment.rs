//! Points in time as packages carry them.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A point in time, kept exactly as written (RFC 3339, with offset) and as an instant for comparing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    raw: String,
    instant: Timestamp,
}

impl Moment {
    /// Reads `2026-11-23T08:00:00+08:00` or with `Z`, fractions of a second allowed.
    pub fn parse(text: &str) -> Option<Self> {
        if !has_rfc3339_shape(text.as_bytes()) {
            return None;
        }
        let instant = text.parse().ok()?;
        Some(Self {
            raw: text.to_owned(),
            instant,
        })
    }

    /// The present, in whole seconds, with this computer's offset from UTC.
    pub fn now() -> Self {
        let now = Timestamp::now();
        let instant = Timestamp::from_second(now.as_second()).unwrap_or(now);
        let offset = TimeZone::system().to_offset(instant);
        Self {
            raw: instant.display_with_offset(offset).to_string(),
            instant,
        }
    }

    /// As written.
    pub fn as_str(&self) -> &str {
        &self.raw
    }

    /// As an instant, whatever the offset it was written with.
    pub fn instant(&self) -> Timestamp {
        self.instant
    }
}

/// `YYYY-MM-DDTHH:MM:SS[.f…](Z|±HH:MM)`, RFC 3339 clause 5.6; the ranges are left to the calendar.
fn has_rfc3339_shape(text: &[u8]) -> bool {
    let digits_and_marks = |part: &[u8], pattern: &[u8]| {
        part.len() == pattern.len()
            && part.iter().zip(pattern).all(|(&byte, &mark)| {
                if mark == b'0' {
                    byte.is_ascii_digit()
                } else {
                    byte == mark
                }
            })
    };
    let Some((seconds, rest)) = text.split_at_checked(19) else {
        return false;
    };
    if text.len() > 40 || !digits_and_marks(seconds, b"0000-00-00T00:00:00") {
        return false;
    }
    let offset = match rest.split_first() {
        Some((b'.', fraction)) => {
            let length = fraction
                .iter()
                .take_while(|byte| byte.is_ascii_digit())
                .count();
            if length == 0 {
                return false;
            }
            &fraction[length..]
        }
        _ => rest,
    };
    offset == b"Z" || digits_and_marks(offset, b"+00:00") || digits_and_marks(offset, b"-00:00")
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.raw)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("not an RFC 3339 time with offset"))
    }
}
