//! The report of a batch of pictures as a file.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::pictures::{PhotoBatch, Picture};
use crate::error::Failure;
use crate::report::{Report, word};
use crate::view::{
    AdviceWords, MeasureVerdict, MeasureWords, PhotoMeasure, PhotoReportRequest, PictureState,
    ReportDone,
};

/// Widths of the columns in characters: file, personal number, name, outcome, why, what was done.
const WIDTHS: [f64; 6] = [44.0, 14.0, 14.0, 14.0, 70.0, 24.0];

impl PhotoBatch {
    /// Writes what was found of every file and what was done with it into a new file.
    ///
    /// # Errors
    /// `folder-gone`, `folder-unwritable`, `no-space`, `work-folder-unwritable`.
    pub fn report(&self, request: &PhotoReportRequest, folder: &Path) -> Result<PathBuf, Failure> {
        let chosen: HashSet<u32> = request.chosen.iter().copied().collect();
        let done = self.done().clone();
        let lines = (0..).zip(&self.pictures).map(|(row, (picture, state))| {
            let what = match &done {
                Some(done) => done.get(&row).copied().unwrap_or(ReportDone::Left),
                None => self.planned(picture, *state, chosen.contains(&row)),
            };
            (self.cells(picture, *state, request), what)
        });
        let counts = PictureState::ALL.into_iter().map(|state| {
            let files = self.pictures.iter().filter(|one| one.1 == state).count();
            (word(&request.outcomes, state).to_owned(), files)
        });
        let report = Report {
            unit: &self.unit,
            words: &request.words,
            widths: &WIDTHS,
            counts: counts.filter(|(_, files)| *files > 0).collect(),
            lines: lines.collect(),
            notes: &self.notes,
        };
        report.save(folder, request.format)
    }

    fn planned(&self, picture: &Picture, state: PictureState, chosen: bool) -> ReportDone {
        let person = picture.person.and_then(|id| self.people.get(&id));
        match state {
            PictureState::New => ReportDone::WillTake,
            PictureState::Replaces | PictureState::Warns | PictureState::Fails if chosen => {
                match person.is_some_and(|person| person.photo.is_some()) {
                    true => ReportDone::WillReplace,
                    false => ReportDone::WillTake,
                }
            }
            _ => ReportDone::WillLeave,
        }
    }

    fn cells(
        &self,
        picture: &Picture,
        state: PictureState,
        request: &PhotoReportRequest,
    ) -> Vec<String> {
        let person = picture.person.and_then(|id| self.people.get(&id));
        let (number, name) = person.map_or(("", ""), |one| (&one.personal_no, &one.name));
        let mut why = reasons(picture, request);
        if why.is_empty() {
            why = word(&request.todo, state).to_owned();
        }
        vec![
            picture.shown.clone(),
            number.to_owned(),
            name.to_owned(),
            word(&request.outcomes, state).to_owned(),
            why,
        ]
    }
}

/// Whose picture it is too, and each measure that is not good with what to do.
fn reasons(picture: &Picture, request: &PhotoReportRequest) -> String {
    let Some(sight) = &picture.sight else {
        return String::new();
    };
    let twins = sight.alike.iter().map(|twin| {
        let who = format!("{} {}", twin.name, twin.personal_no);
        request.alike.replace("{name}", &who)
    });
    let findings = sight.findings.iter().filter_map(|finding| {
        let advice = advice(finding, request.measures.get(&finding.measure)?);
        let what = match finding.verdict {
            MeasureVerdict::Fails => &advice.fails,
            _ => &advice.warning,
        };
        Some(format!("{what} ({})", advice.todo))
    });
    twins.chain(findings).collect::<Vec<_>>().join("; ")
}

/// What is said on the side on which a measure is off; where no limit tells, on the side on which it can be.
fn advice<'a>(measure: &PhotoMeasure, words: &'a MeasureWords) -> &'a AdviceWords {
    let value = measure.value;
    let is = |beyond: fn(&f32, &f32) -> bool, limit: Option<f32>| {
        value
            .zip(limit)
            .is_some_and(|(value, limit)| beyond(&value, &limit))
    };
    if is(f32::lt, measure.min) {
        &words.low
    } else if is(f32::gt, measure.max) || measure.max.is_some() {
        &words.high
    } else {
        &words.low
    }
}
