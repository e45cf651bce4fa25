//! People: what the office says, what the clerk has added and decided.

/// - From the office: `package` (whose data these are), `list_order` (place in the unit's list), the data as carried in
///   files, `id_numbers` and `accounts` as JSON arrays, `photo_issued`; `mobile_issued` beside the `mobile` that stands.
/// - `missing`: not in the newest package. `changes`: JSON array of what the newest package changed.
/// - From the clerk: `mobile`, `photo_clerk`, `choice` (1-based, 0 for 都与证件不符), the marks with their times.
/// - `printed_code`: 表号 on the newest printed form.
/// - `export`: the batch the person stands in; `replaces`: the batch whose entry the next one replaces.
pub const CREATE: &str = "
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    package INTEGER NOT NULL REFERENCES package (id),
    list_order INTEGER NOT NULL,
    personal_no TEXT NOT NULL,
    category TEXT,
    name TEXT NOT NULL,
    sex TEXT NOT NULL,
    ethnic TEXT NOT NULL,
    birth_date TEXT NOT NULL,
    id_type TEXT NOT NULL,
    id_numbers TEXT NOT NULL,
    settled INTEGER NOT NULL,
    accounts TEXT NOT NULL,
    mobile_issued TEXT,
    mobile TEXT,
    photo_issued INTEGER REFERENCES photo (id),
    photo_clerk INTEGER REFERENCES photo (id),
    missing INTEGER NOT NULL DEFAULT 0,
    changes TEXT NOT NULL DEFAULT '[]',
    choice INTEGER,
    form_back_at TEXT,
    printed_code TEXT,
    printed_at TEXT,
    confirmed_at TEXT,
    removed_reason TEXT,
    removed_at TEXT,
    deferred_reason TEXT,
    deferred_at TEXT,
    correction_reason TEXT,
    correction_at TEXT,
    export INTEGER REFERENCES export (id),
    changed_after_export INTEGER NOT NULL DEFAULT 0,
    replaces INTEGER REFERENCES export (id),
    UNIQUE (unit, personal_no)
) STRICT;
CREATE INDEX person_in_list ON person (unit, list_order);
CREATE INDEX person_in_export ON person (export) WHERE export IS NOT NULL;
CREATE INDEX person_with_issued_photo ON person (photo_issued) WHERE photo_issued IS NOT NULL;
CREATE INDEX person_with_clerks_photo ON person (photo_clerk) WHERE photo_clerk IS NOT NULL;
";
