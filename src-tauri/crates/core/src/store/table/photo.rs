//! Photos, each JPEG once.

/// `jpeg` stands last: SQLite reads the columns before it without touching its pages.
pub const CREATE: &str = "
CREATE TABLE photo (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    bytes INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    jpeg BLOB NOT NULL
) STRICT;
";
