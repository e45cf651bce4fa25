//! people.csv.

use super::create_new;
use super::record::Record;
use crate::report::Refusal;
use sicard_table::write_csv;
use std::path::Path;

/// Writes the table to a new file.
pub fn write(path: &Path, records: &[Record], with_findings: bool) -> Result<(), Refusal> {
    let headings = Record::headings(with_findings).collect::<Vec<_>>();
    let lines = records
        .iter()
        .map(|record| record.cells(with_findings).collect::<Vec<_>>());
    create_new(path)
        .and_then(|file| write_csv(file, std::iter::once(headings).chain(lines)))
        .map_err(Refusal::io(path))
}
