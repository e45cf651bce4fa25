//! people.xlsx.

use super::create_new;
use super::record::Record;
use crate::report::Refusal;
use sicard_table::{Page, write_xlsx};
use std::path::Path;

const COLUMN_WIDTHS: [f64; 19] = [
    10.0, 13.0, 16.0, 6.0, 10.0, 12.0, 22.0, 22.0, 10.0, 14.0, 10.0, 6.0, 27.0, 15.0, 12.0, 15.0,
    18.0, 38.0, 30.0,
];

/// Writes the table to a new file.
pub fn write(path: &Path, records: &[Record], with_findings: bool) -> Result<(), Refusal> {
    let page = Page {
        name: "people",
        columns: Record::headings(with_findings).zip(COLUMN_WIDTHS).collect(),
        lines: records
            .iter()
            .map(|record| record.cells(with_findings).collect())
            .collect(),
    };
    create_new(path)
        .and_then(|file| write_xlsx(file, &[page]))
        .map_err(Refusal::io(path))
}
