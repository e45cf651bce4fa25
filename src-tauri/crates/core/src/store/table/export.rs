//! Batches (导出记录), the files written of them, and their people.

/// - `export`: one number n of a unit, answering one issued package. `written` is 0 while it is only intended. `voids`,
///   `deferred`, `removed`: JSON arrays as they stand in the return.
/// - `export_file`: every file of a batch. `sha256` and `bytes` are known once the file is whole under its temporary
///   name, `written_at` once it has its own.
/// - `export_person`: exactly what was returned, in the order of the paper, so that it can be written again.
pub const CREATE: &str = "
CREATE TABLE export (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    package INTEGER NOT NULL REFERENCES package (id),
    n INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    contact_name TEXT NOT NULL,
    contact_phone TEXT NOT NULL,
    voids TEXT NOT NULL,
    deferred TEXT NOT NULL,
    removed TEXT NOT NULL,
    written INTEGER NOT NULL DEFAULT 0,
    handed_in_at TEXT,
    voided_at TEXT,
    UNIQUE (unit, n)
) STRICT;
CREATE TABLE export_file (
    id INTEGER PRIMARY KEY,
    export INTEGER NOT NULL REFERENCES export (id),
    package_id TEXT NOT NULL UNIQUE,
    folder TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 BLOB,
    bytes INTEGER,
    written_at TEXT
) STRICT;
CREATE INDEX file_of_export ON export_file (export);
CREATE TABLE export_person (
    export INTEGER NOT NULL REFERENCES export (id),
    place INTEGER NOT NULL,
    person INTEGER NOT NULL,
    photo INTEGER NOT NULL REFERENCES photo (id),
    personal_no TEXT NOT NULL,
    name TEXT NOT NULL,
    id_number TEXT NOT NULL,
    id_number_choice INTEGER NOT NULL,
    mobile TEXT,
    confirmed_at TEXT NOT NULL,
    form_code TEXT,
    replaces TEXT,
    PRIMARY KEY (export, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX returned_photo ON export_person (photo);
";
