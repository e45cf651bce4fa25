//! Issued packages that were imported.

/// `package_id` and `created_at` as in the manifest (the latter RFC 3339, as written), `created_instant` in seconds since
/// 1970 for comparing; `return_secret`, `office_key` and `signer` are 32 bytes each.
pub const CREATE: &str = "
CREATE TABLE package (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    package_id TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    created_instant INTEGER NOT NULL,
    imported_at TEXT NOT NULL,
    people INTEGER NOT NULL,
    photos INTEGER NOT NULL,
    signer BLOB NOT NULL,
    return_secret BLOB NOT NULL,
    office_key BLOB NOT NULL
) STRICT;
CREATE INDEX package_of_unit ON package (unit);
";
