//! The list and the progress as a workbook: every cell text, so that Excel rounds no number and runs no formula.

use std::path::{Path, PathBuf};

use sicard_person::{CodeWord, PersonState};
use sicard_table::Page;

use crate::clock::{day, now, to_the_minute};
use crate::error::Failure;
use crate::report::{borrowed, plain, stem, word};
use crate::table_file;
use crate::unfinished::Notes;
use crate::view::{Column, ListSave, Overview, PersonRow};
use crate::work::unit::UnitName;

/// Width of a column that has a count, in characters.
const COUNT_WIDTH: f64 = 12.0;

/// The people that a query finds, and how far the unit is.
pub struct ListWorkbook {
    /// Whose people they are.
    pub unit: UnitName,
    /// The people, in the order of the query.
    pub rows: Vec<PersonRow>,
    /// How far the whole unit is.
    pub overview: Overview,
    /// Where it is noted while it is written.
    pub notes: Notes,
}

impl ListWorkbook {
    /// Writes `<title>_<unit's code>_<date>.xlsx` into a folder: a page with the people, a page with how far each department is.
    ///
    /// # Errors
    /// `folder-gone`, `folder-unwritable`, `no-space`, `work-folder-unwritable`.
    pub fn save(&self, request: &ListSave, folder: &Path) -> Result<PathBuf, Failure> {
        let (unit, overview) = (&self.unit, &self.overview);
        let words = &request.words;
        let made = now();
        let stem = stem(&words.title, unit, &made);
        let people: Vec<Vec<String>> = self.rows.iter().map(|row| cells(row, request)).collect();
        let states: Vec<PersonState> = PersonState::ALL
            .into_iter()
            .filter(|state| count(overview, *state) > 0)
            .collect();
        let progress = progress(unit, &to_the_minute(&made), overview, &states, request);
        let headings = words.headings.iter().map(String::as_str);
        let mut heads = vec![(words.title.as_str(), 26.0), ("", 40.0)];
        heads.extend(states.iter().map(|_| ("", COUNT_WIDTH)));
        let pages = [
            Page {
                name: &words.people,
                columns: headings
                    .zip(request.columns.iter().map(|column| width(*column)))
                    .collect(),
                lines: borrowed(&people),
            },
            Page {
                name: &words.progress,
                columns: heads,
                lines: borrowed(&progress),
            },
        ];
        table_file::save(folder, &stem, &pages, &self.notes)
    }
}

fn progress(
    unit: &UnitName,
    time: &str,
    overview: &Overview,
    states: &[PersonState],
    request: &ListSave,
) -> Vec<Vec<String>> {
    let words = &request.words;
    let pair = |name: &str, value: String| vec![name.to_owned(), value];
    let mut lines = vec![
        pair(&words.unit, plain(&format!("{} {}", unit.code, unit.name))),
        pair(&words.time, time.to_owned()),
        Vec::new(),
    ];
    let mut heading = pair(&words.department, words.total.clone());
    heading.extend(
        states
            .iter()
            .map(|&state| word(&words.states, state).to_owned()),
    );
    lines.push(heading);
    let line = |name: &str, of: &dyn Fn(PersonState) -> u32| {
        let counts: Vec<u32> = states.iter().map(|&state| of(state)).collect();
        let mut line = pair(name, counts.iter().sum::<u32>().to_string());
        line.extend(counts.iter().map(u32::to_string));
        line
    };
    if overview
        .departments
        .iter()
        .any(|one| one.department.is_some())
    {
        lines.extend(overview.departments.iter().map(|one| {
            let name = one
                .department
                .as_deref()
                .map_or(words.no_department.clone(), plain);
            line(&name, &|state| {
                let found = one.states.iter().find(|counted| counted.state == state);
                found.map_or(0, |counted| counted.count)
            })
        }));
    }
    lines.push(line(&words.total, &|state| count(overview, state)));
    lines.push(Vec::new());
    lines.push(vec![words.notice.clone()]);
    lines
}

/// People of the whole unit in a state.
fn count(overview: &Overview, state: PersonState) -> u32 {
    let states = overview.departments.iter().flat_map(|one| &one.states);
    states
        .filter(|counted| counted.state == state)
        .map(|counted| counted.count)
        .sum()
}

fn cells(row: &PersonRow, request: &ListSave) -> Vec<String> {
    let columns = request.columns.iter();
    columns
        .map(|column| plain(&cell(row, *column, request)))
        .collect()
}

fn cell(row: &PersonRow, column: Column, request: &ListSave) -> String {
    let words = &request.words;
    let named = |word: &CodeWord| match words.english {
        true => word.en.clone(),
        false => word.zh.clone(),
    };
    let own = |datum: &Option<String>| datum.clone().unwrap_or_default();
    let yes_or_no = |holds: bool| if holds { &words.yes } else { &words.no }.clone();
    match column {
        Column::PersonalNo => row.personal_no.clone(),
        Column::Name => row.name.clone(),
        Column::Sex => named(&row.sex),
        Column::Ethnic => named(&row.ethnic),
        Column::BirthDate => row.birth_date.clone(),
        Column::IdType => named(&row.id_type),
        Column::IdNumber => match row
            .choice
            .and_then(|choice| row.id_numbers.get(usize::from(choice).checked_sub(1)?))
        {
            Some(number) => number.clone(),
            // Still to be chosen: what may be chosen from.
            None => row.id_numbers.join(" / "),
        },
        Column::Mobile => own(&row.mobile),
        Column::Photo => yes_or_no(row.photo.is_some()),
        Column::State => {
            let state = word(&words.states, row.state);
            match mark(row) {
                mark if mark.is_empty() => state.to_owned(),
                mark => format!("{state} · {mark}"),
            }
        }
        Column::Confirmed => yes_or_no(row.confirmed),
        Column::Department => own(&row.department),
        Column::StaffNo => own(&row.staff_no),
        Column::Remark => own(&row.remark),
        Column::ListOrder => String::new(),
    }
}

/// Since when somebody is marked, and why, as the list says it below the state.
fn mark(row: &PersonRow) -> String {
    let since = row.noted_at.as_deref().map(day);
    let parts = [since, row.note.as_deref()].into_iter().flatten();
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

/// Width of a column of the people, in characters.
fn width(column: Column) -> f64 {
    match column {
        Column::Sex | Column::Ethnic | Column::Photo | Column::Confirmed => 8.0,
        Column::Name | Column::BirthDate | Column::StaffNo | Column::ListOrder => 13.0,
        Column::PersonalNo | Column::Mobile | Column::Department => 16.0,
        Column::IdType | Column::State | Column::Remark => 22.0,
        Column::IdNumber => 24.0,
    }
}
