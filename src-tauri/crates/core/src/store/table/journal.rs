//! 操作记录: who did what and when, each entry bound to the one before it.

/// - `journal`: one row an entry, numbered from 1 without gap. `at` RFC 3339; `account` of the computer, `clerk` the name that the clerk gave;
///   `unit` the 单位编号; `deed` JSON; `people` how many it touched. `particulars`: SHA-256 of the row of `journal_particulars`, where there is one.
///   `before`: hash of the entry before (32 zeros for the first); `hash`: its own. [`journal::chain`](crate::journal) says over which bytes.
/// - `journal_particulars`: what is personal of an entry. `people`: row ids, ascending, as differences in LEB128; `reason` in the clerk's words.
/// - `journal_clerk`: the name that the next entry bears, one row at most.
/// - `export_file.journal_number`, `journal_hash`: the newest entry when the file had its name.
///
/// The triggers hold every program to it that writes with SQL, this one included. Who can drop triggers can rewrite the record.
pub const CREATE: &str = "
CREATE TABLE journal (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    account TEXT NOT NULL,
    clerk TEXT,
    unit TEXT,
    deed TEXT NOT NULL,
    people INTEGER NOT NULL,
    particulars BLOB,
    before BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE TABLE journal_particulars (
    entry INTEGER PRIMARY KEY REFERENCES journal (number),
    salt BLOB NOT NULL,
    people BLOB NOT NULL,
    reason TEXT
) STRICT;
CREATE TABLE journal_clerk (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    name TEXT NOT NULL
) STRICT;
ALTER TABLE export_file ADD COLUMN journal_number INTEGER;
ALTER TABLE export_file ADD COLUMN journal_hash BLOB;
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER journal_grows_at_its_end BEFORE INSERT ON journal
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER journal_particulars_are_never_changed BEFORE UPDATE ON journal_particulars
BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER journal_particulars_are_never_taken_away BEFORE DELETE ON journal_particulars
BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER journal_particulars_are_of_the_newest_entry BEFORE INSERT ON journal_particulars
WHEN NEW.entry IS NOT (SELECT max(number) FROM journal) OR EXISTS (SELECT 1 FROM journal_particulars WHERE entry = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
";

/// The trigger that `CREATE` makes under this name, made again once a unit was deleted.
pub const PARTICULARS_STAY: &str = "
CREATE TRIGGER journal_particulars_are_never_taken_away BEFORE DELETE ON journal_particulars
BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_trigger_that_is_made_again_is_the_one_that_was_there() {
        assert!(CREATE.contains(PARTICULARS_STAY.trim()));
    }
}
