//! CSV: UTF-8 with a mark, and no cell that a spreadsheet would take for a formula.

use std::io::{BufWriter, Write};

/// Writes a table, the headings first.
///
/// # Errors
/// The file system's.
pub fn write_csv<'a, R>(out: impl Write, lines: impl IntoIterator<Item = R>) -> std::io::Result<()>
where
    R: IntoIterator<Item = &'a str>,
{
    let mut out = BufWriter::new(out);
    out.write_all("\u{FEFF}".as_bytes())?;
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(out);
    for line in lines {
        writer.write_record(line.into_iter().map(harmless))?;
    }
    writer.flush()
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
