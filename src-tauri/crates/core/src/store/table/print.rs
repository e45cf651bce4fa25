//! Printed forms, and what the unit files its people by.

/// - `print_batch`: one stack of forms, numbered in the unit; `sheet_order` and `dividers` as it was laid out.
/// - `printed_form`: everyone of the batch in its order (`place` is n of "n of N"). What was printed is known once the
///   printer has accepted it: `code` is the 表号, `shows` the JSON of what stands on the form, `sent_at` when.
/// - `person.department`, `person.staff_no`: the unit's own data, in no package. `person.printed_batch`: of the newest form.
pub const CREATE: &str = "
CREATE TABLE print_batch (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    n INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    sheet_order TEXT NOT NULL,
    dividers INTEGER NOT NULL,
    UNIQUE (unit, n)
) STRICT;
CREATE TABLE printed_form (
    batch INTEGER NOT NULL REFERENCES print_batch (id),
    place INTEGER NOT NULL,
    person INTEGER NOT NULL,
    code TEXT,
    shows TEXT,
    sent_at TEXT,
    PRIMARY KEY (batch, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX printed_form_by_code ON printed_form (code) WHERE code IS NOT NULL;
ALTER TABLE person ADD COLUMN department TEXT;
ALTER TABLE person ADD COLUMN staff_no TEXT;
ALTER TABLE person ADD COLUMN printed_batch INTEGER REFERENCES print_batch (id);
";
