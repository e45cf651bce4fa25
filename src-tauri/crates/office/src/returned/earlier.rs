//! What earlier runs of `open` already took in, read from their report.json.

use crate::report::{Refusal, file_name};
use serde::Deserialize;
use std::collections::HashMap;
use std::path::PathBuf;

/// A return of an earlier run.
#[derive(Deserialize)]
pub struct EarlierReturn {
    pub unit_code: String,
    pub batch: u32,
    pub package_id: String,
    /// As [`super::Return::content`], in hex.
    pub content: String,
    /// Whether its people counted.
    pub counted: bool,
    /// `package_id`s it declared withdrawn.
    pub voids: Vec<String>,
    /// Personal numbers that were accepted from it.
    pub accepted: Vec<String>,
}

#[derive(Deserialize)]
struct Report {
    format: String,
    returns: Vec<EarlierReturn>,
}

/// All earlier runs together.
#[derive(Default)]
pub struct Earlier {
    pub returns: Vec<EarlierReturn>,
    by_person: HashMap<String, usize>,
}

/// What `format` says in a report.json.
pub const REPORT_FORMAT: &str = "sicard-office-report";

impl Earlier {
    /// Reads reports.
    ///
    /// # Errors
    /// [`Refusal::EarlierReport`], or an error of the file system.
    pub fn read(paths: &[PathBuf]) -> Result<Self, Refusal> {
        let mut earlier = Self::default();
        for path in paths {
            let bytes = std::fs::read(path).map_err(Refusal::io(path))?;
            let report = serde_json::from_slice::<Report>(&bytes)
                .ok()
                .filter(|report| report.format == REPORT_FORMAT);
            let report = report.ok_or_else(|| Refusal::EarlierReport {
                file: file_name(path),
            })?;
            earlier.returns.extend(report.returns);
        }
        for (index, handed_in) in earlier.returns.iter().enumerate() {
            for personal_no in &handed_in.accepted {
                earlier
                    .by_person
                    .insert(super::repeats::key(personal_no), index);
            }
        }
        Ok(earlier)
    }

    /// The earlier return from which this person was accepted.
    pub fn of_person(&self, personal_no: &str) -> Option<&EarlierReturn> {
        self.by_person
            .get(&super::repeats::key(personal_no))
            .map(|index| &self.returns[*index])
    }
}
