//! The present, as it is written into the store and into returns.

use sicard_package::Moment;

/// RFC 3339 in whole seconds, with this computer's offset from UTC.
pub fn now() -> String {
    Moment::now().as_str().to_owned()
}
