//! Units, 单位.

/// `rules` and `office` are JSON of the package crate's `Rules` and `OfficeFacts`, from the newest package; `id_choice`
/// is kept beside them for queries. `signer` is the pinned key of the unit's first package (32 bytes), `code` and
/// `form_key` (32 bytes) never change. `access_code` is the 领取码 that opened the newest package.
pub const CREATE: &str = "
CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    agency TEXT NOT NULL,
    signer BLOB NOT NULL,
    office TEXT NOT NULL,
    rules TEXT NOT NULL,
    id_choice TEXT NOT NULL,
    form_key BLOB NOT NULL,
    access_code TEXT,
    contact_name TEXT,
    contact_phone TEXT
) STRICT;
";
