//! 导出报告: the report of a batch as a file, first the counts, which add up, then every line.

use std::collections::HashMap;
use std::hash::Hash;
use std::path::{Path, PathBuf};

use sicard_table::Page;

use crate::clock::{now, to_the_minute};
use crate::error::Failure;
use crate::table_file::{save, save_csv};
use crate::unfinished::Notes;
use crate::view::{ReportDone, ReportFormat, ReportWords};
use crate::work::unit::UnitName;

/// Widths of the two columns of the counts, in characters.
const SUMMARY_WIDTHS: [f64; 2] = [26.0, 60.0];

/// A report before it is written.
pub struct Report<'a> {
    /// Whose batch it was.
    pub unit: &'a UnitName,
    /// What things are called.
    pub words: &'a ReportWords,
    /// Width of each column, in characters.
    pub widths: &'a [f64],
    /// How many lines there are of each outcome, in the order in which they are listed.
    pub counts: Vec<(String, usize)>,
    /// A line for each file or row, and what was done with it.
    pub lines: Vec<(Vec<String>, ReportDone)>,
    /// Where it is noted while it is written.
    pub notes: &'a Notes,
}

impl Report<'_> {
    /// Writes it as a new file, `<title>_<unit's code>_<date>`, into a folder.
    ///
    /// # Errors
    /// `folder-gone`, `folder-unwritable`, `no-space`, `work-folder-unwritable`.
    pub fn save(&self, folder: &Path, format: ReportFormat) -> Result<PathBuf, Failure> {
        let made = now();
        let stem = stem(&self.words.title, self.unit, &made);
        let summary = self.summary(&to_the_minute(&made));
        let lines: Vec<Vec<String>> = self.lines.iter().map(|line| self.cells(line)).collect();
        match format {
            ReportFormat::Xlsx => {
                let head = [self.words.title.as_str(), ""]
                    .into_iter()
                    .zip(SUMMARY_WIDTHS);
                let headings = self.words.headings.iter().map(String::as_str);
                let pages = [
                    Page {
                        name: &self.words.summary,
                        columns: head.collect(),
                        lines: borrowed(&summary),
                    },
                    Page {
                        name: &self.words.details,
                        columns: headings.zip(self.widths.iter().copied()).collect(),
                        lines: borrowed(&lines),
                    },
                ];
                save(folder, &stem, &pages, self.notes)
            }
            ReportFormat::Csv => {
                let columns = self.words.headings.len();
                let mut all = vec![vec![self.words.title.clone()]];
                all.extend(summary);
                all.push(Vec::new());
                all.push(self.words.headings.clone());
                all.extend(lines);
                // Readers of CSV want as many cells in every line.
                all.iter_mut()
                    .for_each(|line| line.resize(columns.max(2), String::new()));
                save_csv(folder, &stem, &borrowed(&all), self.notes)
            }
        }
    }

    /// Unit, time and counts.
    fn summary(&self, time: &str) -> Vec<Vec<String>> {
        let pair = |name: &str, value: String| vec![name.to_owned(), value];
        let mut lines = vec![
            pair(
                &self.words.unit,
                plain(&format!("{} {}", self.unit.code, self.unit.name)),
            ),
            pair(&self.words.time, time.to_owned()),
            pair(&self.words.total, self.lines.len().to_string()),
        ];
        let counts = self.counts.iter();
        lines.extend(counts.map(|(word, count)| pair(word, count.to_string())));
        lines.push(Vec::new());
        for done in ReportDone::ALL {
            let count = self.lines.iter().filter(|line| line.1 == done).count();
            if count > 0 {
                lines.push(pair(self.done(done), count.to_string()));
            }
        }
        lines.push(Vec::new());
        lines.push(vec![self.words.notice.clone()]);
        lines
    }

    fn cells(&self, (cells, done): &(Vec<String>, ReportDone)) -> Vec<String> {
        let cells = cells.iter().map(|cell| plain(cell));
        cells.chain([self.done(*done).to_owned()]).collect()
    }

    fn done(&self, done: ReportDone) -> &str {
        word(&self.words.done, done)
    }
}

/// The word for something; empty where the page has none.
pub fn word<Key: Hash + Eq>(words: &HashMap<Key, String>, key: Key) -> &str {
    words.get(&key).map_or("", String::as_str)
}

/// Lines as a page takes them.
pub fn borrowed(lines: &[Vec<String>]) -> Vec<Vec<&str>> {
    lines
        .iter()
        .map(|line| line.iter().map(String::as_str).collect())
        .collect()
}

/// Without control characters, which no cell can hold.
pub fn plain(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

/// What a file about a unit is called: `<title>_<unit's code>_<date>`.
pub fn stem(title: &str, unit: &UnitName, made: &str) -> String {
    let day = made.get(..10).unwrap_or_default().replace('-', "");
    format!("{}_{}_{day}", file_part(title), unit.code)
}

/// A title as a part of a file's name.
fn file_part(title: &str) -> String {
    let allowed = |c: char| !c.is_control() && !r#"\/:*?"<>|"#.contains(c);
    title.chars().filter(|&c| allowed(c)).collect()
}
