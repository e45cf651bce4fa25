//! The report of a table as a file.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::batch::{Row, TableBatch};
use crate::error::Failure;
use crate::report::{Report, word};
use crate::view::{ReportDone, TableChange, TableReportRequest, TableRowState};

/// Widths of the columns in characters: line, whose it says it is, personal number, name, changes, outcome, why, what was done.
const WIDTHS: [f64; 8] = [8.0, 34.0, 14.0, 14.0, 44.0, 16.0, 50.0, 24.0];

impl TableBatch {
    /// Writes what was found of every row and what was done with it into a new file.
    ///
    /// # Errors
    /// `folder-gone`, `folder-unwritable`, `no-space`, `work-folder-unwritable`.
    pub fn report(&self, request: &TableReportRequest, folder: &Path) -> Result<PathBuf, Failure> {
        let replace: HashSet<u32> = request.replace.iter().copied().collect();
        let confirmed: HashSet<u32> = request.confirmed.iter().copied().collect();
        let done = self.done().clone();
        let lines = (0..).zip(&self.rows).map(|(place, row)| {
            let changes = self.changes(row, false);
            let what = match &done {
                Some(done) => done.get(&place).copied().unwrap_or(ReportDone::Left),
                None => planned(
                    row.state,
                    &changes,
                    (replace.contains(&place), confirmed.contains(&place)),
                ),
            };
            (self.cells(row, &changes, request), what)
        });
        let counts = TableRowState::ALL.into_iter().map(|state| {
            let rows = self.rows.iter().filter(|row| row.state == state).count();
            (word(&request.outcomes, state).to_owned(), rows)
        });
        let report = Report {
            unit: &self.unit,
            words: &request.words,
            widths: &WIDTHS,
            counts: counts.filter(|(_, rows)| *rows > 0).collect(),
            lines: lines.collect(),
            notes: &self.notes,
        };
        report.save(folder, request.format)
    }

    fn cells(
        &self,
        row: &Row,
        changes: &[TableChange],
        request: &TableReportRequest,
    ) -> Vec<String> {
        let person = row.person.and_then(|id| self.people.get(&id));
        let (number, name) = person.map_or(("", ""), |one| (&one.personal_no, &one.name));
        let changes = changes.iter().map(|change| {
            let before = change.before.as_ref().map(|before| format!("{before} → "));
            format!(
                "{} {}{}",
                word(&request.fields, change.field),
                before.unwrap_or_default(),
                change.after
            )
        });
        vec![
            row.line.to_string(),
            row.given(&self.columns).shown(false),
            number.to_owned(),
            name.to_owned(),
            changes.collect::<Vec<_>>().join("; "),
            word(&request.outcomes, row.state).to_owned(),
            word(&request.todo, row.state).to_owned(),
        ]
    }
}

fn planned(
    state: TableRowState,
    changes: &[TableChange],
    (replace, confirmed): (bool, bool),
) -> ReportDone {
    let wanted = match state {
        TableRowState::New | TableRowState::Replaces => true,
        TableRowState::ByName => confirmed,
        _ => false,
    };
    let (others, empty): (Vec<_>, Vec<_>) = changes.iter().partition(|one| one.before.is_some());
    if !wanted {
        ReportDone::WillLeave
    } else if replace && !others.is_empty() {
        ReportDone::WillReplace
    } else if empty.is_empty() {
        ReportDone::WillLeave
    } else {
        ReportDone::WillTake
    }
}
