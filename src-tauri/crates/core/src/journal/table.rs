//! The record as a file: every cell text, each entry with its hash, so that a copy that lies elsewhere bears witness of it.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use sicard_table::Page;

use super::chain::Hash;
use super::read::{Wanted, each, entry};
use super::sentence::sentence;
use crate::clock::now;
use crate::error::Failure;
use crate::report::{borrowed, plain, stem};
use crate::table_file::{save, save_csv};
use crate::unfinished::Notes;
use crate::view::{JournalEntry, JournalWords, ReportFormat};
use crate::work::unit::{self, UnitName};

/// People who are named in a line; of more it says how many there are.
const MOST_NAMES: usize = 50;

/// Widths of the columns, in characters.
const WIDTHS: [f64; 9] = [8.0, 26.0, 14.0, 14.0, 60.0, 8.0, 40.0, 30.0, 68.0];

/// The entries that are to be written.
pub struct JournalTable {
    unit: UnitName,
    entries: Vec<(JournalEntry, Hash)>,
    notes: Notes,
}

impl JournalTable {
    /// Reads them, the oldest first.
    ///
    /// # Errors
    /// The store's.
    pub fn read(store: &Connection, wanted: &Wanted) -> Result<Self, Failure> {
        let mut entries = Vec::new();
        each(store, wanted, None, |row| {
            let hash = row.get(8).unwrap_or_default();
            entries.push((entry(store, row, MOST_NAMES)?, hash));
            Ok(true)
        })?;
        entries.reverse();
        Ok(Self {
            unit: unit::name(store, wanted.unit)?,
            entries,
            notes: Notes::of(store),
        })
    }

    /// Writes `<title>_<unit's code>_<date>` into a folder.
    ///
    /// # Errors
    /// `folder-gone`, `folder-unwritable`, `no-space`, `work-folder-unwritable`.
    pub fn save(
        &self,
        words: &JournalWords,
        folder: &Path,
        format: ReportFormat,
    ) -> Result<PathBuf, Failure> {
        let stem = stem(&words.title, &self.unit, &now());
        let entries = self.entries.iter();
        let mut lines: Vec<Vec<String>> = entries.map(|entry| cells(entry, words)).collect();
        match format {
            ReportFormat::Xlsx => {
                let headings = words.headings.iter().map(String::as_str);
                let pages = [Page {
                    name: &words.title,
                    columns: headings.zip(WIDTHS).collect(),
                    lines: borrowed(&lines),
                }];
                save(folder, &stem, &pages, &self.notes)
            }
            ReportFormat::Csv => {
                lines.insert(0, words.headings.clone());
                save_csv(folder, &stem, &borrowed(&lines), &self.notes)
            }
        }
    }
}

fn cells((entry, hash): &(JournalEntry, Hash), words: &JournalWords) -> Vec<String> {
    let mut names: Vec<String> = entry
        .names
        .iter()
        .map(|one| format!("{} {}", one.personal_no, one.name))
        .collect();
    if entry.people as usize > names.len() {
        let all = entry.people.to_string();
        names.push(words.and_more.replace("{people}", &all));
    }
    let cells = [
        entry.number.to_string(),
        entry.at.clone(),
        entry.account.clone(),
        entry.clerk.clone().unwrap_or_default(),
        sentence(entry.deed.as_ref(), entry.people, &words.sentences),
        entry.people.to_string(),
        names.join("; "),
        entry.reason.clone().unwrap_or_default(),
        hash.iter().map(|byte| format!("{byte:02x}")).collect(),
    ];
    cells.iter().map(|cell| plain(cell)).collect()
}
