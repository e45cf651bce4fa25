//! people.csv: UTF-8 with a mark, and no cell that a spreadsheet would take for a formula.

use super::create_new;
use super::record::Record;
use crate::report::Refusal;
use std::io::{BufWriter, Write};
use std::path::Path;

/// Writes the table to a new file.
pub fn write(path: &Path, records: &[Record], with_findings: bool) -> Result<(), Refusal> {
    let write = || -> std::io::Result<()> {
        let mut file = BufWriter::new(create_new(path)?);
        file.write_all("\u{FEFF}".as_bytes())?;
        let mut writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer(file);
        writer.write_record(Record::headings(with_findings))?;
        for record in records {
            writer.write_record(record.cells(with_findings).map(harmless))?;
        }
        writer.flush()
    };
    write().map_err(Refusal::io(path))
}

/// A cell that begins like a formula gets an apostrophe before it, as OWASP advises ("CSV Injection"): spreadsheets then
/// show it as text. Full-width signs count too, since Excel takes them for the ASCII ones where input is East Asian.
fn harmless(cell: &str) -> String {
    let first = cell
        .trim_start_matches([' ', '\u{A0}', '\u{3000}'])
        .chars()
        .next();
    match first {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠') => {
            format!("'{cell}")
        }
        _ => cell.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_like_a_formula_becomes_text_and_nothing_else_is_touched() {
        for formula in [
            "=1+1", "+86", "-1", "@SUM(A1)", "\t=1", " =1", "＝1＋1", "　=1",
        ] {
            assert_eq!(harmless(formula), format!("'{formula}"));
        }
        for plain in [
            "",
            "张三",
            "210299197503052114",
            "古丽娜尔·买买提",
            "2026-11-23T08:00:00+08:00",
            "a=b",
        ] {
            assert_eq!(harmless(plain), plain);
        }
    }
}
