//! The present, as it is written into the store and into returns.

use sicard_package::Moment;

/// RFC 3339 in whole seconds, with this computer's offset from UTC.
pub fn now() -> String {
    Moment::now().as_str().to_owned()
}

/// The day of a time, by the clock it was written with.
pub fn day(time: &str) -> &str {
    time.get(..10).unwrap_or(time)
}

/// A time as it is printed: `2026-11-24 18:05`, by the clock it was written with.
pub fn to_the_minute(time: &str) -> String {
    let day_and_minute = time.get(..16).unwrap_or(time);
    day_and_minute.replacen('T', " ", 1)
}
