//! What was typed about a person and not saved when the program was locked.

/// `unsaved`: one row at most. `content`: [`Unsaved`](crate::view::Unsaved) as JSON, taken out as soon as it is shown again.
pub const CREATE: &str = "
CREATE TABLE unsaved (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    content TEXT NOT NULL
) STRICT;
";
